import type { Labels } from './label.ts';

/** 年度发布计划: drawn up by the office, approved by a leader; what changes afterwards is approved anew. */
export const releasePlanStatuses = ['DRAFT', 'APPROVED'] as const;
export type ReleasePlanStatus = (typeof releasePlanStatuses)[number];
export const releasePlanStatusLabels: Labels<ReleasePlanStatus> = {
  DRAFT: { zh: '拟定中', en: 'Draft' },
  APPROVED: { zh: '已批准', en: 'Approved' },
};

export const releasePlanActions = ['UPDATE', 'APPROVE', 'REOPEN'] as const;
export type ReleasePlanAction = (typeof releasePlanActions)[number];
export const releasePlanActionLabels: Labels<ReleasePlanAction> = {
  UPDATE: { zh: '编辑计划', en: 'Edit' },
  APPROVE: { zh: '批准', en: 'Approve' },
  REOPEN: { zh: '调整计划', en: 'Change it' },
};

export const releasePlanTransitions: readonly {
  from: ReleasePlanStatus;
  action: ReleasePlanAction;
  to: ReleasePlanStatus;
}[] = [
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'APPROVE', to: 'APPROVED' },
  // Entries that releases name stay.
  { from: 'APPROVED', action: 'REOPEN', to: 'DRAFT' },
];

export const releasePlanLimits = { entries: 100, yearsAhead: 1 } as const;
