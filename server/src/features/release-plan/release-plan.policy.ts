import {
  type ReleasePlanAction,
  type ReleasePlanStatus,
  releasePlanActions,
} from '@duban/schema/vocabulary/release-plan';
import { type Edited, wrote } from '../../kernel/edited.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { canKeepPressOffice } from '../press-office/press-office.policy.ts';
import { releasePlanStates } from './release-plan.state.ts';

export { visibleTo } from '../press-office/press-office.policy.ts';

interface PlanFacts extends Edited {
  organizationId: string;
  approvedAt: string | null;
  status: ReleasePlanStatus;
}

const ofOwn = (viewer: Viewer, row: PlanFacts) => row.organizationId === viewer.organizationId;

/** Nobody approves what they wrote. */
const rules: Readonly<Record<ReleasePlanAction, (viewer: Viewer, row: PlanFacts) => boolean>> = {
  UPDATE: canKeepPressOffice,
  APPROVE: (viewer, row) => hasRole(viewer, 'LEADER') && !wrote(viewer, row),
  REOPEN: canKeepPressOffice,
  // What was approved once has been told, and releases name it.
  WITHDRAW: (viewer, row) => canKeepPressOffice(viewer) && row.approvedAt === null,
};

export function can(viewer: Viewer, action: ReleasePlanAction, row: PlanFacts): boolean {
  return ofOwn(viewer, row) && rules[action](viewer, row);
}

export function availableActions(viewer: Viewer, row: PlanFacts): ReleasePlanAction[] {
  return releasePlanActions.filter(
    (action) => releasePlanStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}
