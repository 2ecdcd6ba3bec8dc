import { useMessages } from '../../app/i18n/messages.ts';
import { useDocument } from '../../app/useDocument.ts';
import { ChoiceInput } from '../../ui/form/inputs.tsx';
import { TaskChoices } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

/** The assignment that follows from an instruction; the form holds its id, empty for none. */
export function TaskInput({ organizationId }: { organizationId: string }) {
  const t = useMessages(submissionMessages);
  const { data } = useDocument(TaskChoices, { organizationId });
  const choices = (data?.assignments.nodes ?? []).map(({ id, workItem }) => ({
    value: id,
    label: `${workItem.number}. ${workItem.displayTitle}`,
  }));
  return (
    <ChoiceInput
      name="assignmentId"
      label={t('instruction.task')}
      hint={t('instruction.taskHint')}
      required={false}
      choices={[{ value: '', label: t('instruction.noTask') }, ...choices]}
    />
  );
}
