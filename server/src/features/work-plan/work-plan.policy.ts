import {
  type WorkItemAction,
  type WorkPlanAction,
  type WorkPlanStatus,
  workItemActions,
  workPlanActions,
} from '@duban/schema/vocabulary/work-plan';
import sql, { type Sql } from 'sql-template-tag';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { canAssign } from '../assignment/assignment.policy.ts';
import { workPlanStates } from './work-plan.state.ts';

interface PlanRow {
  status: WorkPlanStatus;
  organizationId: string;
  provinceId: string;
}

/** The provincial bureau's supervisor imports and issues the plan. */
export function canImport(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR') && viewer.level === 'PROVINCE' && viewer.kind === 'BUREAU';
}

/** The issued notice is addressed to the whole province; a draft is the issuer's. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('province_id')} = ${viewer.provinceId}::uuid
    and (${column('status')} = 'ISSUED' or ${column('organization_id')} = ${viewer.organizationId}::uuid))`;
}

/** The same rule for a row that is at hand. */
export function isVisible(viewer: Viewer, plan: PlanRow): boolean {
  return (
    plan.provinceId === viewer.provinceId &&
    (plan.status === 'ISSUED' || plan.organizationId === viewer.organizationId)
  );
}

export function can(viewer: Viewer, plan: PlanRow): boolean {
  return canImport(viewer) && plan.organizationId === viewer.organizationId;
}

export function availableActions(viewer: Viewer, plan: PlanRow): WorkPlanAction[] {
  return workPlanActions.filter(
    (action) => workPlanStates.next(plan.status, action) !== null && can(viewer, plan),
  );
}

/** The items of an issued plan are assigned; a draft's wait. Who issued it says which figures need evidence. What was withdrawn is given to nobody. */
export function availableItemActions(
  viewer: Viewer,
  plan: PlanRow,
  withdrawnOn: string | null = null,
): WorkItemAction[] {
  const stands = withdrawnOn === null;
  const may = {
    ASSIGN: stands && plan.status === 'ISSUED' && canAssign(viewer),
    REQUIRE_EVIDENCE: stands && plan.status !== 'WITHDRAWN' && can(viewer, plan),
  };
  return workItemActions.filter((action) => may[action]);
}
