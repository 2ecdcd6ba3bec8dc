import type { CompletionDecision } from '@duban/schema/vocabulary/progress-report';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { Facts } from '../../ui/Facts.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import type { AssignmentDialogProps } from './AssignmentDialogs.tsx';
import { ConfirmCompletion } from './assignment.graphql.ts';
import { assignmentMessages } from './assignment.messages.ts';

/** Confirm, or return with a reason, what was claimed. */
export function CompletionDialog({
  assignment,
  decision,
  ...dialog
}: AssignmentDialogProps & { decision: CompletionDecision }) {
  const t = useMessages(assignmentMessages);
  const { id, version, completionSummary } = assignment;
  const returning = decision === 'RETURN';
  const key = returning ? 'return' : 'confirm';
  return (
    <CommandDialog
      {...dialog}
      title={t(`${key}.title`)}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      grave={returning}
      document={ConfirmCompletion}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, decision, comment: comment || null } })}
    >
      <Facts facts={[{ label: t('confirm.claim'), value: completionSummary ?? '—', wide: true }]} />
      <TextInput
        name="comment"
        label={t(`${key}.comment`)}
        rows={3}
        maxLength={textLimits.comment}
        required={returning}
        autoFocus
      />
    </CommandDialog>
  );
}
