import type { ReviewDecision } from '@duban/schema/vocabulary/progress-report';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { ReviewSubmission, type SubmissionPage } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

export interface SubmissionDialogProps {
  piece: SubmissionPage;
  open: boolean;
  onClose: () => void;
}

/** Accept, or return with a reason. */
export function ReviewDialog({
  piece,
  decision,
  ...dialog
}: SubmissionDialogProps & { decision: ReviewDecision }) {
  const t = useMessages(submissionMessages);
  const returning = decision === 'RETURN';
  const key = returning ? 'return' : 'accept';
  const { id, version } = piece;
  return (
    <CommandDialog
      {...dialog}
      title={t(`${key}.title`)}
      submitLabel={t(`${key}.submit`)}
      success={t(`${key}.done`)}
      grave={returning}
      document={ReviewSubmission}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, decision, comment: comment.trim() || null } })}
    >
      <TextInput
        name="comment"
        label={t(`${key}.comment`)}
        {...(returning && { hint: t('return.hint') })}
        rows={3}
        maxLength={textLimits.comment}
        required={returning}
        autoFocus
      />
    </CommandDialog>
  );
}
