import {
  accountabilityActionLabels,
  accountabilityKindRules,
  type ProposalDecision,
} from '@duban/schema/vocabulary/accountability';
import { textLimits } from '@duban/schema/vocabulary/text';
import Typography from '@mui/material/Typography';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel, useLanguage } from '../../app/i18n/useLabel.ts';
import { daysFromToday, formatDay } from '../../ui/dates.ts';
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
  const label = useLabel();
  const { id, version, organization } = decision;
  return (
    <CommandDialog
      {...dialog}
      title={t('serve.title')}
      submitLabel={label(accountabilityActionLabels, 'SERVE')}
      success={t('serve.done')}
      document={ServeAccountabilityDecision}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{t('serve.text', { organization: organization.shortName })}</Typography>
    </CommandDialog>
  );
}

/** What acknowledging changes: the time for a review begins, unless it began when the decision counted as received. */
function useAcknowledgeText({ kind, receivedOn }: DecisionPage): string {
  const t = useMessages(accountabilityMessages);
  const language = useLanguage();
  if (!accountabilityKindRules[kind].reviewable) return t('acknowledge.plain');
  const deemed = receivedOn !== null && daysFromToday(receivedOn) <= 0;
  return deemed ? t('acknowledge.late', { day: formatDay(receivedOn, language) }) : t('acknowledge.text');
}

export function AcknowledgeDialog({ decision, ...dialog }: DecisionDialogProps) {
  const t = useMessages(accountabilityMessages);
  const label = useLabel();
  const text = useAcknowledgeText(decision);
  const { id, version } = decision;
  return (
    <CommandDialog
      {...dialog}
      title={t('acknowledge.title')}
      submitLabel={label(accountabilityActionLabels, 'ACKNOWLEDGE')}
      success={t('acknowledge.done')}
      document={AcknowledgeAccountabilityDecision}
      defaultValues={{}}
      toVariables={() => ({ input: { id, version } })}
    >
      <Typography>{text}</Typography>
    </CommandDialog>
  );
}
