import {
  type SubmissionAction,
  submissionActionLabels,
  submissionActions,
} from '@duban/schema/vocabulary/publicity';
import { useState } from 'react';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { RecordAdoptionDialog } from './RecordAdoptionDialog.tsx';
import { RecordInstructionDialog } from './RecordInstructionDialog.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import type { SubmissionPage } from './submission.graphql.ts';

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
      <RecordInstructionDialog {...props('RECORD_INSTRUCTION')} />
    </>
  );
}
