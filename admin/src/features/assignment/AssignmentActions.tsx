import { type AssignmentAction, assignmentActionLabels } from '@duban/schema/vocabulary/assignment';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { AcknowledgeDialog, BreakDownDialog, CompleteDialog } from './AssignmentDialogs.tsx';
import type { AssignmentPage } from './assignment.graphql.ts';
import { CompletionDialog } from './CompletionDialog.tsx';

const order: readonly AssignmentAction[] = [
  'ACKNOWLEDGE',
  'REPORT',
  'CONFIRM',
  'RETURN',
  'BREAK_DOWN',
  'COMPLETE',
];

export function AssignmentActions({ assignment }: { assignment: AssignmentPage }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<AssignmentAction | null>(null);
  const act = (action: AssignmentAction) =>
    action === 'REPORT' ? navigate(`/assignment/${assignment.id}/report`) : setOpen(action);
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
      <BreakDownDialog {...props('BREAK_DOWN')} />
      <CompleteDialog {...props('COMPLETE')} />
      <CompletionDialog {...props('CONFIRM')} decision="CONFIRM" />
      <CompletionDialog {...props('RETURN')} decision="RETURN" />
    </>
  );
}
