import type { Labels } from './label.ts';

export const accountabilityKinds = ['PRAISE', 'CRITICISM', 'INTERVIEW', 'ACCOUNTABILITY'] as const;
export type AccountabilityKind = (typeof accountabilityKinds)[number];
export const accountabilityKindLabels: Labels<AccountabilityKind> = {
  PRAISE: { zh: '通报表扬', en: 'Praise' },
  CRITICISM: { zh: '通报批评', en: 'Criticism' },
  INTERVIEW: { zh: '约谈', en: 'Interview' },
  ACCOUNTABILITY: { zh: '问责', en: 'Accountability' },
};

/** What each kind asks for, and how it is told from others; months: how long it has effect unless the proposal says. */
export const accountabilityKindRules: Readonly<
  Record<
    AccountabilityKind,
    {
      /** follows the issuer's letters in the number: 粤质监督办批〔2026〕1号 */
      numberMark: string;
      effectMonths: number;
      /** rests on at least one assignment or order */
      cited: boolean;
      /** names those directly and mainly responsible, the measure, and the organ that has power to take it */
      measured: boolean;
      reviewable: boolean;
    }
  >
> = {
  PRAISE: { numberMark: '扬', effectMonths: 12, cited: false, measured: false, reviewable: false },
  CRITICISM: { numberMark: '批', effectMonths: 6, cited: true, measured: false, reviewable: true },
  INTERVIEW: { numberMark: '约', effectMonths: 6, cited: true, measured: false, reviewable: true },
  ACCOUNTABILITY: { numberMark: '问', effectMonths: 12, cited: true, measured: true, reviewable: true },
};

export const accountabilityStatuses = [
  'PROPOSED',
  'REJECTED',
  'APPROVED',
  'SERVED',
  'UNDER_REVIEW',
  'UPHELD',
  'CHANGED',
  'REVOKED',
] as const;
export type AccountabilityStatus = (typeof accountabilityStatuses)[number];
export const accountabilityStatusLabels: Labels<AccountabilityStatus> = {
  PROPOSED: { zh: '待审批', en: 'Proposed' },
  REJECTED: { zh: '未批准', en: 'Rejected' },
  APPROVED: { zh: '待送达', en: 'Approved' },
  SERVED: { zh: '已送达', en: 'Served' },
  UNDER_REVIEW: { zh: '复核中', en: 'Under review' },
  UPHELD: { zh: '复核维持', en: 'Upheld' },
  CHANGED: { zh: '复核变更', en: 'Changed on review' },
  REVOKED: { zh: '复核撤销', en: 'Revoked' },
};

/** What was told to the organization and still stands. */
export const standingStatuses = [
  'SERVED',
  'UNDER_REVIEW',
  'UPHELD',
  'CHANGED',
] as const satisfies AccountabilityStatus[];

export const accountabilityActions = [
  'APPROVE',
  'REJECT',
  'SERVE',
  'ACKNOWLEDGE',
  'RECORD_INTERVIEW',
  'CONFIRM_RECTIFICATION',
  'REQUEST_REVIEW',
  'UPHOLD',
  'CHANGE',
  'REVOKE',
] as const;
export type AccountabilityAction = (typeof accountabilityActions)[number];
export const accountabilityActionLabels: Labels<AccountabilityAction> = {
  APPROVE: { zh: '批准', en: 'Approve' },
  REJECT: { zh: '不批准', en: 'Reject' },
  SERVE: { zh: '送达', en: 'Serve' },
  ACKNOWLEDGE: { zh: '签收', en: 'Acknowledge' },
  RECORD_INTERVIEW: { zh: '登记约谈', en: 'Record interview' },
  CONFIRM_RECTIFICATION: { zh: '确认整改', en: 'Confirm rectification' },
  REQUEST_REVIEW: { zh: '申请复核', en: 'Request review' },
  UPHOLD: { zh: '维持', en: 'Uphold' },
  CHANGE: { zh: '变更', en: 'Change' },
  REVOKE: { zh: '撤销', en: 'Revoke' },
};

/** 提请 → 批准 → 送达 → 复核. A review does not suspend what was decided. */
export const accountabilityTransitions: readonly {
  from: AccountabilityStatus;
  action: AccountabilityAction;
  to: AccountabilityStatus;
}[] = [
  { from: 'PROPOSED', action: 'APPROVE', to: 'APPROVED' },
  { from: 'PROPOSED', action: 'REJECT', to: 'REJECTED' },
  { from: 'APPROVED', action: 'SERVE', to: 'SERVED' },
  { from: 'SERVED', action: 'ACKNOWLEDGE', to: 'SERVED' },
  { from: 'SERVED', action: 'REQUEST_REVIEW', to: 'UNDER_REVIEW' },
  { from: 'UNDER_REVIEW', action: 'UPHOLD', to: 'UPHELD' },
  { from: 'UNDER_REVIEW', action: 'CHANGE', to: 'CHANGED' },
  { from: 'UNDER_REVIEW', action: 'REVOKE', to: 'REVOKED' },
  ...(['SERVED', 'UNDER_REVIEW', 'UPHELD', 'CHANGED'] as const).flatMap((status) => [
    { from: status, action: 'RECORD_INTERVIEW' as const, to: status },
    { from: status, action: 'CONFIRM_RECTIFICATION' as const, to: status },
  ]),
];

export const proposalDecisions = ['APPROVE', 'REJECT'] as const;
export type ProposalDecision = (typeof proposalDecisions)[number];

export const reviewOutcomes = ['UPHOLD', 'CHANGE', 'REVOKE'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** From the lightest to the gravest. */
export const accountabilityMeasures = [
  'WRITTEN_SELF_CRITICISM',
  'CIRCULAR',
  'ADMONITION',
  'SUSPENSION',
  'REASSIGNMENT',
  'REFERRAL',
] as const;
export type AccountabilityMeasure = (typeof accountabilityMeasures)[number];
export const accountabilityMeasureLabels: Labels<AccountabilityMeasure> = {
  WRITTEN_SELF_CRITICISM: { zh: '书面检查', en: 'Written self-criticism' },
  CIRCULAR: { zh: '通报', en: 'Circular' },
  ADMONITION: { zh: '诫勉谈话', en: 'Admonition' },
  SUSPENSION: { zh: '停职检查', en: 'Suspension from duty' },
  REASSIGNMENT: { zh: '调整岗位', en: 'Reassignment' },
  REFERRAL: { zh: '移送有权机关', en: 'Referral to the competent organ' },
};

export const responsibilities = ['DIRECT', 'MAIN', 'OTHER'] as const;
export type Responsibility = (typeof responsibilities)[number];
export const responsibilityLabels: Labels<Responsibility> = {
  DIRECT: { zh: '直接责任', en: 'Directly responsible' },
  MAIN: { zh: '主要领导责任', en: 'Mainly responsible as leader' },
  OTHER: { zh: '重要领导责任', en: 'Otherwise responsible as leader' },
};

/** Why somebody may not decide a review: what they did in the matter. */
export const reviewParts = [
  'PROPOSED',
  'APPROVED',
  'SERVED',
  'INTERVIEWED',
  'REQUESTED',
  'REPORTED',
  'REVIEWED',
  'ORDERED',
  'REPLIED',
  'HANDLED',
] as const;
export type ReviewPart = (typeof reviewParts)[number];
export const reviewPartLabels: Labels<ReviewPart> = {
  PROPOSED: { zh: '提请', en: 'proposed it' },
  APPROVED: { zh: '审批', en: 'decided on the proposal' },
  SERVED: { zh: '送达', en: 'served it' },
  INTERVIEWED: { zh: '约谈', en: 'held or recorded the interview' },
  REQUESTED: { zh: '代表有关单位', en: 'acted for the organization concerned' },
  REPORTED: { zh: '报送所涉任务', en: 'reported on the work cited' },
  REVIEWED: { zh: '审核所涉任务', en: 'reviewed the work cited' },
  ORDERED: { zh: '督办所涉事项', en: 'issued or closed an order cited' },
  REPLIED: { zh: '回复所涉督办单', en: 'replied to an order cited' },
  HANDLED: { zh: '经办所涉事项', en: 'handled the work cited' },
};

/** Days (State Council Decree 733): a served decision counts as received after `deemedReceived` at the latest. */
export const reviewDays = { deemedReceived: 7, toRequest: 30, toDecide: 30, nearDue: 5 } as const;

export const accountabilityLimits = { persons: 20, citations: 50 } as const;
