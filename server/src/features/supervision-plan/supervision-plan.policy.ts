import {
  type SupervisionPlanAction,
  type SupervisionPlanStatus,
  supervisionPlanActions,
} from '@duban/schema/vocabulary/supervision-plan';
import sql, { type Sql } from 'sql-template-tag';
import { type Edited, wrote } from '../../kernel/edited.ts';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { canIssueOrders } from '../supervision-order/supervision-order.policy.ts';
import { supervisionPlanStates } from './supervision-plan.state.ts';

interface PlanFacts extends ScopedRow, Edited {
  status: SupervisionPlanStatus;
}

/** What was not approved is its office's own; once approved its superiors see it, and those whom it names with their own part. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('organization_id')} = ${viewer.organizationId}::uuid or (${column('status')} in ('APPROVED', 'CLOSED')
    and (${scopeSql(viewer.scope, alias)} or exists (select 1 from supervision_plan_organization vp
      where vp.plan_id = ${column('id')} and ${scopeSql(viewer.scope, 'vp')}))))`;
}

/** Organizations of a plan: those of the viewer's branch, and all of them for a plan of the viewer's branch. */
export function partVisibleTo(viewer: Viewer, part: string, plan: string): Sql {
  return sql`(${scopeSql(viewer.scope, part)} or ${scopeSql(viewer.scope, plan)})`;
}

/** Whoever issues the orders draws up the plan. */
export const canPlan = canIssueOrders;

const ofOffice = (viewer: Viewer, plan: PlanFacts) => plan.organizationId === viewer.organizationId;

export { wrote };

const judges = (viewer: Viewer, plan: PlanFacts) =>
  ofOffice(viewer, plan) && hasRole(viewer, 'LEADER') && !wrote(viewer, plan);

const drafts = (viewer: Viewer, plan: PlanFacts) => ofOffice(viewer, plan) && canPlan(viewer);

const rules: Readonly<Record<SupervisionPlanAction, (viewer: Viewer, plan: PlanFacts) => boolean>> = {
  UPDATE: drafts,
  APPROVE: judges,
  RETURN: judges,
  WITHDRAW: drafts,
  CLOSE: (viewer, plan) => ofOffice(viewer, plan) && (canPlan(viewer) || hasRole(viewer, 'LEADER')),
};

export function can(viewer: Viewer, action: SupervisionPlanAction, plan: PlanFacts): boolean {
  return rules[action](viewer, plan);
}

export function availableActions(viewer: Viewer, plan: PlanFacts): SupervisionPlanAction[] {
  return supervisionPlanActions.filter(
    (action) => supervisionPlanStates.next(plan.status, action) !== null && can(viewer, action, plan),
  );
}

/** Nobody approves a plan whose days are over. */
export function isOver(
  { status, endsOn }: { status: SupervisionPlanStatus; endsOn: string },
  today: string,
): boolean {
  return (status === 'DRAFT' || status === 'RETURNED') && endsOn < today;
}
