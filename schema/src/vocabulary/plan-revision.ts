import type { Labels } from './label.ts';

export const planRevisionStatuses = ['DRAFT', 'ISSUED', 'WITHDRAWN'] as const;
export type PlanRevisionStatus = (typeof planRevisionStatuses)[number];
export const planRevisionStatusLabels: Labels<PlanRevisionStatus> = {
  DRAFT: { zh: '待下发', en: 'Draft' },
  ISSUED: { zh: '已下发', en: 'Issued' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const planRevisionActions = ['ISSUE', 'WITHDRAW'] as const;
export type PlanRevisionAction = (typeof planRevisionActions)[number];
export const planRevisionActionLabels: Labels<PlanRevisionAction> = {
  ISSUE: { zh: '下发修订', en: 'Issue the revision' },
  WITHDRAW: { zh: '撤回修订', en: 'Withdraw the revision' },
};

export const planRevisionTransitions: readonly {
  from: PlanRevisionStatus;
  action: PlanRevisionAction;
  to: PlanRevisionStatus;
}[] = [
  { from: 'DRAFT', action: 'ISSUE', to: 'ISSUED' },
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
];

/** What a revised notice does to a point. MOVED: another number or section, the same words. */
export const planChangeKinds = ['CHANGED', 'ADDED', 'REMOVED', 'MOVED', 'UNCHANGED'] as const;
export type PlanChangeKind = (typeof planChangeKinds)[number];
export const planChangeKindLabels: Labels<PlanChangeKind> = {
  CHANGED: { zh: '修改', en: 'Changed' },
  ADDED: { zh: '新增', en: 'Added' },
  REMOVED: { zh: '撤销', en: 'Withdrawn' },
  MOVED: { zh: '移位', en: 'Moved' },
  UNCHANGED: { zh: '未变', en: 'Unchanged' },
};

/** The old text is what is SAME and REMOVED, the new one what is SAME and ADDED. */
export const segmentKinds = ['SAME', 'REMOVED', 'ADDED'] as const;
export type SegmentKind = (typeof segmentKinds)[number];
