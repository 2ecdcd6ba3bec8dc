import {
  type AssignmentAction,
  type AssignmentStatus,
  assignmentActions,
} from '@duban/schema/vocabulary/assignment';
import type { ChangeKind } from '@duban/schema/vocabulary/change-request';
import type { Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { assignmentChanges, assignmentStates } from './assignment.state.ts';

interface AssignmentRow extends ScopedRow {
  status: AssignmentStatus;
  assignerId: string;
  claimerId: string | null;
}

/** Province all, city its branch, county itself. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

/** A supervisor of a bureau assigns within its branch. */
export function canAssign(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR') && viewer.kind === 'BUREAU';
}

/** Who may do what: `own` is the organization that it was given to, `assigner` the one that gave it. */
const rules: Readonly<Record<AssignmentAction, (viewer: Viewer, row: AssignmentRow) => boolean>> = {
  ACKNOWLEDGE: (viewer, row) => own(viewer, row) && hasRole(viewer, 'SUPERVISOR', 'LEADER', 'REPORTER'),
  BREAK_DOWN: (viewer, row) => own(viewer, row) && canAssign(viewer),
  REPORT: (viewer, row) => own(viewer, row) && hasRole(viewer, 'REPORTER'),
  COMPLETE: (viewer, row) => own(viewer, row) && hasRole(viewer, 'REPORTER'),
  CONFIRM: confirms,
  RETURN: confirms,
};

function own(viewer: Viewer, row: AssignmentRow): boolean {
  return row.organizationId === viewer.organizationId;
}

/** Nobody confirms what they claimed. */
function confirms(viewer: Viewer, row: AssignmentRow): boolean {
  return (
    row.assignerId === viewer.organizationId &&
    hasRole(viewer, 'SUPERVISOR', 'LEADER') &&
    row.claimerId !== viewer.userId
  );
}

export function can(viewer: Viewer, action: AssignmentAction, row: AssignmentRow): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row);
}

export function availableActions(viewer: Viewer, row: AssignmentRow): AssignmentAction[] {
  return assignmentActions.filter(
    (action) => assignmentStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}

export interface Changeable {
  status: AssignmentStatus;
  acknowledgedAt: string | null;
}

/** The status that a change leads to; null where that change cannot be made. */
export function changedBy({ status, acknowledgedAt }: Changeable, kind: ChangeKind): AssignmentStatus | null {
  const next = assignmentChanges.next(status, kind);
  return kind === 'RESUMPTION' && next !== null && acknowledgedAt === null ? 'PENDING' : next;
}
