import {
  type ConcernAction,
  concernActionLabels,
  concernActions,
} from '@duban/schema/vocabulary/public-concern';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { AnswerDialog, AssignDialog, CloseDialog, DismissDialog, ReviewDialog } from './HandlingDialogs.tsx';
import type { ConcernPage } from './public-concern.graphql.ts';
import { FollowDialog, MergeDialog, SeparateDialog } from './TieDialogs.tsx';

/** Whoever has it answers first, and hands it on where it is not theirs. */
const answering: readonly ConcernAction[] = ['ANSWER', ...concernActions.filter((one) => one !== 'ANSWER')];

export function ConcernActions({ row }: { row: ConcernPage }) {
  const [open, setOpen] = useState<ConcernAction | null>(null);
  const navigate = useNavigate();
  const props = (action: ConcernAction) => ({ row, open: open === action, onClose: () => setOpen(null) });
  const act = (action: ConcernAction) =>
    action === 'UPDATE' ? navigate(`/public-concern/${row.id}/change`) : setOpen(action);
  return (
    <>
      <ActionBar
        available={row.availableActions}
        labels={concernActionLabels}
        order={answering}
        grave={['RETURN', 'DISMISS']}
        onAction={act}
      />
      <AssignDialog {...props('ASSIGN')} />
      <AnswerDialog {...props('ANSWER')} />
      <ReviewDialog {...props('ACCEPT')} decision="ACCEPT" />
      <ReviewDialog {...props('RETURN')} decision="RETURN" />
      <CloseDialog {...props('CLOSE')} />
      <DismissDialog {...props('DISMISS')} />
      <MergeDialog {...props('MERGE')} />
      <SeparateDialog {...props('SEPARATE')} />
      <FollowDialog {...props('FOLLOW')} />
    </>
  );
}
