import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { dayOfMoment, today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { FieldPair } from '../../ui/form/FieldPair.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import { useViewer } from '../session/viewer.ts';
import { ConfirmRectification, RecordInterview } from './accountability.graphql.ts';
import { accountabilityMessages } from './accountability.messages.ts';
import type { DecisionDialogProps } from './ProposalDialogs.tsx';

/** Held by a leader or supervisor of the issuer, whoever writes it down. */
export function InterviewDialog({ decision, ...dialog }: DecisionDialogProps) {
  const t = useMessages(accountabilityMessages);
  const viewer = useViewer();
  const { id, version, issuer, servedAt, reviewCandidates } = decision;
  const officers = reviewCandidates
    .filter(({ organization }) => organization.id === issuer.id)
    .map(({ person }) => ({ value: person.id, label: person.name }));
  return (
    <CommandDialog
      {...dialog}
      width="md"
      title={t('interview.record')}
      submitLabel={t('interview.submit')}
      success={t('interview.done')}
      document={RecordInterview}
      defaultValues={{
        interviewerId: viewer?.id ?? '',
        heldOn: today(),
        minutes: '',
        rectification: '',
        rectificationDueOn: '',
      }}
      toVariables={({ rectificationDueOn, ...values }) => ({
        input: { id, version, ...values, rectificationDueOn: rectificationDueOn || null },
      })}
    >
      <FieldPair>
        <ChoiceInput name="interviewerId" label={t('interview.interviewer')} choices={officers} required />
        <DateInput
          name="heldOn"
          label={t('interview.heldOn')}
          {...(servedAt && { min: dayOfMoment(servedAt) })}
          max={today()}
          required
        />
      </FieldPair>
      <TextInput
        name="minutes"
        label={t('interview.minutes')}
        rows={6}
        maxLength={textLimits.body}
        required
      />
      <TextInput
        name="rectification"
        label={t('interview.rectification')}
        rows={2}
        maxLength={textLimits.comment}
        required={false}
      />
      <DateInput name="rectificationDueOn" label={t('interview.rectificationDueOn')} required={false} />
    </CommandDialog>
  );
}

export function RectificationDialog({ decision: { id, version }, ...dialog }: DecisionDialogProps) {
  const t = useMessages(accountabilityMessages);
  return (
    <CommandDialog
      {...dialog}
      title={t('interview.confirm')}
      submitLabel={t('interview.confirm')}
      success={t('interview.confirmed')}
      document={ConfirmRectification}
      defaultValues={{ findings: '' }}
      toVariables={({ findings }) => ({ input: { id, version, findings } })}
    >
      <TextInput
        name="findings"
        label={t('interview.findings')}
        rows={4}
        maxLength={textLimits.comment}
        required
        autoFocus
      />
    </CommandDialog>
  );
}
