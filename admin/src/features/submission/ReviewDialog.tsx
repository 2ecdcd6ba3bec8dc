import type { SubmissionDecision } from '@duban/schema/vocabulary/submission';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useMessages } from '../../app/i18n/messages.ts';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { pieceWayMessages } from './piece-way.messages.ts';
import { ReviewSubmission, type SubmissionPage } from './submission.graphql.ts';

export interface SubmissionDialogProps {
  piece: SubmissionPage;
  open: boolean;
  onClose: () => void;
}

const needsReason: readonly SubmissionDecision[] = ['RETURN', 'DECLINE'];

/** One level's word on the piece; a return is marked beside the text. */
export function ReviewDialog({
  piece,
  decision,
  ...dialog
}: SubmissionDialogProps & { decision: SubmissionDecision }) {
  const t = useMessages(pieceWayMessages);
  const reason = needsReason.includes(decision);
  const { id, version } = piece;
  return (
    <CommandDialog
      {...dialog}
      title={t(`decide.${decision}.title`)}
      submitLabel={t(`decide.${decision}.submit`)}
      success={t(`decide.${decision}.done`)}
      grave={decision === 'RETURN'}
      document={ReviewSubmission}
      defaultValues={{ comment: '' }}
      toVariables={({ comment }) => ({ input: { id, version, decision, comment: comment.trim() || null } })}
    >
      <TextInput
        name="comment"
        label={t(reason ? 'decide.reason' : 'decide.comment')}
        hint={t(`decide.${decision}.hint`)}
        rows={3}
        maxLength={textLimits.comment}
        required={reason}
        autoFocus
      />
    </CommandDialog>
  );
}
