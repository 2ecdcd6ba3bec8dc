import {
  type ChangeKind,
  type ChangeRequestAction,
  type ChangeRequestStatus,
  changeKinds,
  changeRequestActions,
} from '@duban/schema/vocabulary/change-request';
import type { Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { type Changeable, changedBy } from '../assignment/assignment.policy.ts';
import { changeRequestStates } from './change-request.state.ts';

interface RequestRow extends ScopedRow {
  status: ChangeRequestStatus;
  assignerId: string;
  requesterId: string;
  requesterOrganizationId: string;
}

interface AssignmentRow extends ScopedRow, Changeable {
  assignerId: string;
  dueOn: string;
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

/** Who decides on requests. */
export function canDecide(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR', 'LEADER');
}

/** For the own organization's assignment. */
export function canRequest(viewer: Viewer, row: ScopedRow): boolean {
  return (
    isVisible(viewer, row) &&
    row.organizationId === viewer.organizationId &&
    hasRole(viewer, 'REPORTER', 'LEADER')
  );
}

/** The one who assigned changes it unasked. */
export function canChange(viewer: Viewer, row: ScopedRow & { assignerId: string }): boolean {
  return isVisible(viewer, row) && row.assignerId === viewer.organizationId && canDecide(viewer);
}

/** What the viewer may ask for, or decide unasked; an extension is asked for before the due date has passed. */
export function availableChanges(viewer: Viewer, row: AssignmentRow, today: string): ChangeKind[] {
  const asks = canRequest(viewer, row);
  if (!asks && !canChange(viewer, row)) return [];
  return changeKinds.filter(
    (kind) => changedBy(row, kind) !== null && !(asks && kind === 'EXTENSION' && today > row.dueOn),
  );
}

const rules: Readonly<Record<ChangeRequestAction, (viewer: Viewer, row: RequestRow) => boolean>> = {
  APPROVE: decides,
  REJECT: decides,
  WITHDRAW: (viewer, row) =>
    row.requesterOrganizationId === viewer.organizationId && hasRole(viewer, 'REPORTER', 'LEADER'),
  LAPSE: () => false,
};

/** Nobody decides on what they asked for. */
function decides(viewer: Viewer, row: RequestRow): boolean {
  return row.assignerId === viewer.organizationId && canDecide(viewer) && row.requesterId !== viewer.userId;
}

export function can(viewer: Viewer, action: ChangeRequestAction, row: RequestRow): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row);
}

export function availableActions(viewer: Viewer, row: RequestRow): ChangeRequestAction[] {
  return changeRequestActions.filter(
    (action) => changeRequestStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}
