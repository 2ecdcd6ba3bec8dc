import type { ProposalDecision } from '@duban/schema/vocabulary/accountability';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import {
  AcknowledgeAccountabilityDecision,
  DecideAccountabilityProposal,
  type DecisionPage,
  ServeAccountabilityDecision,
} from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';

export interface DecisionDialogProps {
  decision: DecisionPage;
  open: boolean;
  onClose: () => void;
}

export function ProposalDialog({
  decision: { id, version },
  verdict,
  ...dialog
}: DecisionDialogProps & { verdict: ProposalDecision }) {
  const t = useMessages(accountabilityMessages);
  const approve = verdict === 'APPROVE';
  const title = t(approve ? 'decide.approve' : 'decide.reject');
  return (
    <CommandDialog
      {...dialog}
      title={title}
      submitLabel={title}
      grave={!approve}
      success={t(approve ? 'decide.approved' : 'decide.rejected')}
      document={DecideAccountabilityProposal}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, decision: verdict, comment } })}
    >
      <TextInput
        name="comment"
        label={t('decide.comment')}
        hint={t(approve ? 'decide.approveHint' : 'decide.rejectHint')}
        rows={4}
        maxLength={textLimits.comment}
        required={!approve}
        autoFocus
      />
    </CommandDialog>
  );
}

export function ServeDialog({ decision, ...dialog }: DecisionDialogProps) {
  const t = useMessages(accountabilityMessages);
  const { id, version, organization } = decision;
  return (
    <CommandDialog
      {...dialog}
      title={t('serve.title')}
      success={t('serve.done')}
      document={ServeAccountabilityDecision}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t('serve.text', { organization: organization.shortName })}</Typography>
    </CommandDialog>
  );
}

export function AcknowledgeDialog({ decision: { id, version }, ...dialog }: DecisionDialogProps) {
  const t = useMessages(accountabilityMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('acknowledge.title')}
      success={t('acknowledge.done')}
      document={AcknowledgeAccountabilityDecision}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t('acknowledge.text')}</Typography>
    </CommandDialog>
  );
}
