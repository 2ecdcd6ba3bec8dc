import type { Labels } from './label.ts';

export const workPlanStatuses = ['DRAFT', 'ISSUED', 'WITHDRAWN'] as const;
export type WorkPlanStatus = (typeof workPlanStatuses)[number];
export const workPlanStatusLabels: Labels<WorkPlanStatus> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  ISSUED: { zh: '已印发', en: 'Issued' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const workPlanActions = ['ISSUE', 'REVISE', 'WITHDRAW'] as const;
export type WorkPlanAction = (typeof workPlanActions)[number];
export const workPlanActionLabels: Labels<WorkPlanAction> = {
  ISSUE: { zh: '印发', en: 'Issue' },
  REVISE: { zh: '导入修订通知', en: 'Import a revised notice' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
};

/** What changes an issued plan is a revision, with states of its own; the plan stays issued. */
export const workPlanTransitions: readonly {
  from: WorkPlanStatus;
  action: WorkPlanAction;
  to: WorkPlanStatus;
}[] = [
  { from: 'DRAFT', action: 'ISSUE', to: 'ISSUED' },
  // What was imported by mistake, or from a text that was not the notice’s.
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'ISSUED', action: 'REVISE', to: 'ISSUED' },
];

export const workItemActions = ['ASSIGN', 'REQUIRE_EVIDENCE'] as const;
export type WorkItemAction = (typeof workItemActions)[number];
export const workItemActionLabels: Labels<WorkItemAction> = {
  ASSIGN: { zh: '分解下达', en: 'Assign' },
  REQUIRE_EVIDENCE: { zh: '佐证要求', en: 'Evidence' },
};

export const comparators = ['AT_LEAST', 'AT_MOST', 'EQUAL'] as const;
export type Comparator = (typeof comparators)[number];
export const comparatorLabels: Labels<Comparator> = {
  AT_LEAST: { zh: '不少于', en: 'at least' },
  AT_MOST: { zh: '不超过', en: 'at most' },
  EQUAL: { zh: '完成', en: 'exactly' },
};

export const cadences = ['ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export type Cadence = (typeof cadences)[number];
export const cadenceLabels: Labels<Cadence> = {
  ONCE: { zh: '一次', en: 'Once' },
  MONTHLY: { zh: '每月', en: 'Monthly' },
  QUARTERLY: { zh: '每季度', en: 'Quarterly' },
  HALF_YEARLY: { zh: '每半年', en: 'Half-yearly' },
  YEARLY: { zh: '每年', en: 'Yearly' },
};

export const planYearRange = { min: 1990, max: 2100 } as const;
