import type { Labels } from './label.ts';
import type { OrderKind } from './supervision-order.ts';

/**
 * 督查方案: a check is planned before it begins, and not widened (State Council Decree 733). A daily follow-up and the
 * verification of a lead speak of one matter: the order itself is their scope.
 */
export const plannedKinds = ['COMPREHENSIVE', 'SPECIAL', 'EVENT'] as const satisfies OrderKind[];
export type PlannedKind = (typeof plannedKinds)[number];

export const supervisionPlanStatuses = ['DRAFT', 'RETURNED', 'APPROVED', 'CLOSED', 'WITHDRAWN'] as const;
export type SupervisionPlanStatus = (typeof supervisionPlanStatuses)[number];
export const supervisionPlanStatusLabels: Labels<SupervisionPlanStatus> = {
  DRAFT: { zh: '待审批', en: 'Awaiting approval' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  CLOSED: { zh: '已结束', en: 'Closed' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const supervisionPlanActions = ['UPDATE', 'APPROVE', 'RETURN', 'WITHDRAW', 'CLOSE'] as const;
export type SupervisionPlanAction = (typeof supervisionPlanActions)[number];
export const supervisionPlanActionLabels: Labels<SupervisionPlanAction> = {
  UPDATE: { zh: '修改', en: 'Edit' },
  APPROVE: { zh: '批准', en: 'Approve' },
  RETURN: { zh: '退回修改', en: 'Return' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  CLOSE: { zh: '结束', en: 'Close' },
};

/** 拟订 → 批准 → 结束; what a leader returns awaits approval again once it was edited. What nobody needs is withdrawn. */
export const supervisionPlanTransitions: readonly {
  from: SupervisionPlanStatus;
  action: SupervisionPlanAction;
  to: SupervisionPlanStatus;
}[] = [
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'APPROVE', to: 'APPROVED' },
  { from: 'DRAFT', action: 'RETURN', to: 'RETURNED' },
  { from: 'RETURNED', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'RETURNED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'APPROVED', action: 'CLOSE', to: 'CLOSED' },
];

/** The most organizations and points that a plan may name, and the days that it may run. */
export const planLimits = { organizations: 200, workItems: 200, days: 366 } as const;
/** The most weeks whose burden is told at once. */
export const burdenWeeks = 27;
