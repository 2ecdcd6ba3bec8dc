import {
  type SubmissionAction,
  submissionActionLabels,
  submissionActions,
} from '@duban/schema/vocabulary/publicity';
import { textLimits } from '@duban/schema/vocabulary/text';
import { useState } from 'react';
import { useMessages } from '../../app/i18n/messages.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CommandDialog } from '../../ui/form/CommandDialog.tsx';
import { TextInput } from '../../ui/form/inputs.tsx';
import { RecordAdoptionDialog } from './RecordAdoptionDialog.tsx';
import { ReviewSubmission, type SubmissionPage } from './submission.graphql.ts';
import { submissionMessages } from './submission.messages.ts';

export interface SubmissionDialogProps {
  piece: SubmissionPage;
  open: boolean;
  onClose: () => void;
}

function ReviewDialog({
  piece,
  decision,
  ...dialog
}: SubmissionDialogProps & { decision: 'ACCEPT' | 'RETURN' }) {
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

export function SubmissionActions({ piece }: { piece: SubmissionPage }) {
  const [open, setOpen] = useState<SubmissionAction | null>(null);
  const props = (action: SubmissionAction) => ({
    piece,
    open: open === action,
    onClose: () => setOpen(null),
  });
  return (
    <>
      <ActionBar
        available={piece.availableActions}
        labels={submissionActionLabels}
        order={submissionActions}
        grave={['RETURN']}
        onAction={setOpen}
      />
      <ReviewDialog {...props('ACCEPT')} decision="ACCEPT" />
      <ReviewDialog {...props('RETURN')} decision="RETURN" />
      <RecordAdoptionDialog {...props('RECORD_ADOPTION')} />
    </>
  );
}
