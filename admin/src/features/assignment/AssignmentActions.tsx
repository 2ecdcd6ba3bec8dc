import { type AssignmentAction, assignmentActionLabels } from '@duban/schema/vocabulary/assignment';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { AcknowledgeDialog, BreakDownDialog, CompleteDialog } from './AssignmentDialogs.tsx';
import type { AssignmentPage } from './assignment.graphql.ts';
import { CompletionDialog } from './CompletionDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';

const order: readonly AssignmentAction[] = [
  'ACKNOWLEDGE',
  'REPORT',
  'CONFIRM',
  'RETURN',
  'BREAK_DOWN',
  'COMPLETE',
];

/** Whoever hands a point with figures on shares them out next. */
export function AssignmentActions({ assignment }: { assignment: AssignmentPage }) {
  const navigate = useNavigate();
  const { workItem, figures } = assignment;
  const [open, setOpen] = useState<AssignmentAction | null>(null);
  const act = (action: AssignmentAction) =>
    action === 'REPORT' ? navigate(`/assignment/${assignment.id}/report`) : setOpen(action);
  const [splits, setSplits] = useState(false);
  const props = (action: AssignmentAction) => ({
    assignment,
    open: open === action,
    onClose: () => setOpen(null),
  });
  return (
    <>
      <ActionBar
        available={assignment.availableActions}
        labels={assignmentActionLabels}
        order={order}
        grave={['RETURN']}
        onAction={act}
      />
      <AcknowledgeDialog {...props('ACKNOWLEDGE')} />
      <BreakDownDialog {...props('BREAK_DOWN')} onDone={() => setSplits(figures.length > 0)} />
      {splits && <SplitDialog workItemId={workItem.id} figures={figures} onClose={() => setSplits(false)} />}
      <CompleteDialog {...props('COMPLETE')} />
      <CompletionDialog {...props('CONFIRM')} decision="CONFIRM" />
      <CompletionDialog {...props('RETURN')} decision="RETURN" />
    </>
  );
}
