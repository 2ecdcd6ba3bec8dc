import { type ChannelLevel, channelLevelLabels, channelLevels } from '@duban/schema/vocabulary/publicity';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { useLabel } from '../../app/i18n/useLabel.ts';
import { dayOfMoment, today } from '../../ui/dates.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { ChoiceInput, DateInput, TextInput } from '../../ui/form/inputs.tsx';
import type { SubmissionDialogProps } from './ReviewDialog.tsx';
import { RecordInstruction } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';
import { TaskInput } from './TaskInput.tsx';

interface InstructionValues {
  leader: string;
  level: ChannelLevel;
  instructedOn: string;
  text: string;
  assignmentId: string;
}

function Fields({ piece }: Pick<SubmissionDialogProps, 'piece'>) {
  const t = useMessages(submissionMessages);
  const label = useLabel();
  return (
    <>
      <TextInput
        name="leader"
        label={t('instruction.leader')}
        hint={t('instruction.leaderHint')}
        maxLength={textLimits.line}
        required
        autoFocus
      />
      <ChoiceInput
        name="level"
        label={t('instruction.level')}
        choices={channelLevels.map((value) => ({ value, label: label(channelLevelLabels, value) }))}
      />
      <DateInput
        name="instructedOn"
        label={t('instruction.day')}
        hint={t('instruction.dayHint')}
        min={dayOfMoment(piece.submittedAt)}
        max={today()}
        required
      />
      <TextInput name="text" label={t('instruction.text')} rows={3} maxLength={textLimits.comment} required />
      <TaskInput organizationId={piece.organization.id} />
    </>
  );
}

export function RecordInstructionDialog({ piece, ...dialog }: SubmissionDialogProps) {
  const t = useMessages(submissionMessages);
  const { id, version } = piece;
  const empty: InstructionValues = {
    leader: '',
    level: 'CITY',
    instructedOn: today(),
    text: '',
    assignmentId: '',
  };
  return (
    <CommandDialog
      {...dialog}
      title={t('instruction.title')}
      submitLabel={t('instruction.submit')}
      success={t('instruction.done')}
      document={RecordInstruction}
      defaultValues={empty}
      toVariables={({ assignmentId, ...values }) => ({
        input: { id, version, ...values, assignmentId: assignmentId || null },
      })}
    >
      <Fields piece={piece} />
    </CommandDialog>
  );
}
