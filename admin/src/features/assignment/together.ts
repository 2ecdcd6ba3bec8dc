import { type JointAction, jointActions } from '@duban/schema/vocabulary/assignment';
import { isRemindable } from '@duban/schema/vocabulary/escalation';
import { useViewer, type Viewer } from '../session/viewer.ts';
import type { AssignmentRow } from './assignment.graphql.ts';

/** 催办 changes nothing of an assignment; the others move status and percent. */
export type TogetherAction = JointAction | 'REMIND';
export const togetherActions: readonly TogetherAction[] = [...jointActions, 'REMIND'];

/** As the server judges it: whoever assigned reminds of what waits for others. */
function remindable(viewer: Viewer, { assigner, organization, status }: AssignmentRow): boolean {
  const own = viewer.organization.id;
  const decides = viewer.roles.some((role) => role === 'SUPERVISOR' || role === 'LEADER');
  return decides && assigner.id === own && organization.id !== own && isRemindable(status);
}

/** What the viewer may do to a row along with others. */
export function useTogether(): (row: AssignmentRow) => TogetherAction[] {
  const viewer = useViewer();
  return (row) =>
    togetherActions.filter((action) =>
      action === 'REMIND'
        ? viewer !== undefined && remindable(viewer, row)
        : row.availableActions.includes(action),
    );
}
