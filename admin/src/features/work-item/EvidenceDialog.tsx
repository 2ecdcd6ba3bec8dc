import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { CheckInput } from '../../ui/form/CheckInput.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { useTargetText } from '../work-plan/ItemFacts.tsx';
import { RequireEvidence, type WorkItemPage } from './work-item.graphql.ts';
import { workItemMessages } from './work-item.messages.ts';

interface EvidenceDialogProps {
  item: WorkItemPage;
  open: boolean;
  onClose: () => void;
}

/** Which figures are completed with evidence only. */
export function EvidenceDialog({ item, ...dialog }: EvidenceDialogProps) {
  const t = useMessages(workItemMessages);
  const targetText = useTargetText();
  const required = item.targets.map(({ evidenceRequired }) => evidenceRequired);
  return (
    <CommandDialog
      {...dialog}
      title={t('evidence.title')}
      submitLabel={t('evidence.submit')}
      success={t('evidence.done')}
      document={RequireEvidence}
      defaultValues={{ required }}
      toVariables={(values) => ({
        input: {
          workItemId: item.id,
          version: item.figuresVersion,
          targetIds: item.targets.filter((_, index) => values.required[index]).map(({ id }) => id),
        },
      })}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('evidence.hint')}
      </Typography>
      {item.targets.map((target, index) => (
        <CheckInput key={target.id} name={`required.${index}`} label={targetText(target)} />
      ))}
    </CommandDialog>
  );
}
