import { type ActivityAction, activityActionLabels } from '@duban/schema/vocabulary/publicity-activity';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { CancelDialog, InviteDialog, SummariseDialog } from './ActivityDialogs.tsx';
import type { ActivityPage } from './publicity-activity.graphql.ts';

/** Steps are marked where they stand. */
const order: readonly ActivityAction[] = ['SUMMARISE', 'INVITE', 'EDIT', 'CANCEL'];

export function ActivityActions({ activity }: { activity: ActivityPage }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<ActivityAction | null>(null);
  const props = (action: ActivityAction) => ({
    activity,
    open: open === action,
    onClose: () => setOpen(null),
  });
  return (
    <>
      <ActionBar
        available={activity.availableActions}
        labels={activityActionLabels}
        order={order}
        grave={['CANCEL']}
        onAction={(action) =>
          action === 'EDIT' ? navigate(`/publicity-activity/${activity.id}/edit`) : setOpen(action)
        }
      />
      <InviteDialog {...props('INVITE')} />
      <SummariseDialog {...props('SUMMARISE')} />
      <CancelDialog {...props('CANCEL')} />
    </>
  );
}
