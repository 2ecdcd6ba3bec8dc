import {
  type SubmissionAction,
  submissionActionLabels,
  submissionActions,
  submissionDecisions,
} from '@duban/schema/vocabulary/submission';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { WithdrawStepDialog } from '../../ui/form/StepDialogs.tsx';
import { FollowUpDialog } from './FollowUpDialog.tsx';
import { RecordAdoptionDialog } from './RecordAdoptionDialog.tsx';
import { RecordInstructionDialog } from './RecordInstructionDialog.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { SecrecyDialog } from './SecrecyDialog.tsx';
import { type SubmissionPage, WithdrawSubmission } from './submission.graphql.ts';

/** What needs more room than a dialog has: pages below the piece's address. */
const pages: Readonly<Partial<Record<SubmissionAction, string>>> = { RETURN: 'review', RESUBMIT: 'resubmit' };

export function SubmissionActions({ piece }: { piece: SubmissionPage }) {
  const [open, setOpen] = useState<SubmissionAction | null>(null);
  const navigate = useNavigate();
  const props = (action: SubmissionAction) => ({
    piece,
    open: open === action,
    onClose: () => setOpen(null),
  });
  const act = (action: SubmissionAction) => {
    const page = pages[action];
    if (page) navigate(`/submission/${piece.id}/${page}`);
    else setOpen(action);
  };
  return (
    <>
      <ActionBar
        available={piece.availableActions}
        labels={submissionActionLabels}
        order={submissionActions}
        grave={['RETURN', 'DECLINE', 'WITHDRAW', 'REFUSE_SECRECY']}
        onAction={act}
      />
      {submissionDecisions
        .filter((decision) => !(decision in pages))
        .map((decision) => (
          <ReviewDialog key={decision} {...props(decision)} decision={decision} />
        ))}
      <SecrecyDialog {...props('PASS_SECRECY')} outcome="PASSED" />
      <SecrecyDialog {...props('REFUSE_SECRECY')} outcome="REFUSED" />
      <FollowUpDialog {...props('FOLLOW_UP')} />
      <WithdrawStepDialog
        row={piece}
        open={open === 'WITHDRAW'}
        onClose={() => setOpen(null)}
        document={WithdrawSubmission}
      />
      <RecordAdoptionDialog {...props('RECORD_ADOPTION')} />
      <RecordInstructionDialog {...props('RECORD_INSTRUCTION')} />
    </>
  );
}
