import {
  type EscalationAction,
  type EscalationPolicyAction,
  type EscalationStatus,
  escalationActions,
} from '@duban/schema/vocabulary/escalation';
import type { Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { escalationStates } from './escalation.state.ts';

interface EscalationRow extends ScopedRow {
  status: EscalationStatus;
  assignerId: string;
}

/** Whoever sees the assignment sees what it has reached. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

/** Who decides on rungs. */
export function canDecide(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR', 'LEADER');
}

/** The organization that gave the assignment decides whether its rung is climbed. */
function decides(viewer: Viewer, row: EscalationRow): boolean {
  return row.assignerId === viewer.organizationId && canDecide(viewer);
}

/** Whoever assigned reminds by hand too. */
export function canRemind(viewer: Viewer, row: ScopedRow & { assignerId: string }): boolean {
  return isVisible(viewer, row) && row.assignerId === viewer.organizationId && canDecide(viewer);
}

const rules: Readonly<Record<EscalationAction, (viewer: Viewer, row: EscalationRow) => boolean>> = {
  CARRY_OUT: decides,
  WAIVE: decides,
  LAPSE: () => false,
};

export function can(viewer: Viewer, action: EscalationAction, row: EscalationRow): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row);
}

export function availableActions(viewer: Viewer, row: EscalationRow): EscalationAction[] {
  return escalationActions.filter(
    (action) => escalationStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}

/** One scheme for the whole province: its bureau sets it. */
export function policyActions(viewer: Viewer): EscalationPolicyAction[] {
  const ofProvince = viewer.level === 'PROVINCE' && viewer.kind === 'BUREAU';
  return ofProvince && hasRole(viewer, 'SUPERVISOR') ? ['SET'] : [];
}
