import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { type Rung, WaiveEscalation } from './escalation.graphql.ts';
import { escalationMessages } from './escalation.messages.ts';

export function WaiveDialog({ rung, ...dialog }: { rung: Rung; open: boolean; onClose: () => void }) {
  const t = useMessages(escalationMessages);
  const { id, version } = rung;
  return (
    <CommandDialog
      {...dialog}
      title={t('waive.title')}
      submitLabel={t('waive.submit')}
      success={t('waive.done')}
      document={WaiveEscalation}
      defaultValues={{ reason: '' }}
      toVariables={({ reason }) => ({ input: { id, version, reason } })}
    >
      <Typography variant="body2">{t('waive.text')}</Typography>
      <TextInput
        name="reason"
        label={t('waive.reason')}
        rows={3}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}
