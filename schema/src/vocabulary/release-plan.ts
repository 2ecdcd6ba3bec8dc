import type { Labels } from './label.ts';

/** 年度发布计划: drawn up by the office, approved by a leader; what changes afterwards is approved anew. */
export const releasePlanStatuses = ['DRAFT', 'APPROVED', 'WITHDRAWN'] as const;
export type ReleasePlanStatus = (typeof releasePlanStatuses)[number];
export const releasePlanStatusLabels: Labels<ReleasePlanStatus> = {
  DRAFT: { zh: '拟定中', en: 'Draft' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const releasePlanActions = ['UPDATE', 'APPROVE', 'REOPEN', 'WITHDRAW'] as const;
export type ReleasePlanAction = (typeof releasePlanActions)[number];
export const releasePlanActionLabels: Labels<ReleasePlanAction> = {
  UPDATE: { zh: '编辑计划', en: 'Edit' },
  APPROVE: { zh: '批准', en: 'Approve' },
  REOPEN: { zh: '调整计划', en: 'Change it' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
};

export const releasePlanTransitions: readonly {
  from: ReleasePlanStatus;
  action: ReleasePlanAction;
  to: ReleasePlanStatus;
}[] = [
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'APPROVE', to: 'APPROVED' },
  // What was approved once is changed, not withdrawn: releases may name it.
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
  // Entries that releases name stay.
  { from: 'APPROVED', action: 'REOPEN', to: 'DRAFT' },
];

export const releasePlanLimits = { entries: 100, yearsAhead: 1 } as const;
