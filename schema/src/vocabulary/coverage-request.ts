import type { Labels } from './label.ts';
import type { RoleName } from './user.ts';

/** 邀请媒体类型 */
export const coverageMedia = ['TV', 'RADIO', 'NEWSPAPER', 'ONLINE'] as const;
export type CoverageMedia = (typeof coverageMedia)[number];
export const coverageMediaLabels: Labels<CoverageMedia> = {
  TV: { zh: '电视', en: 'Television' },
  RADIO: { zh: '广播', en: 'Radio' },
  NEWSPAPER: { zh: '报纸', en: 'Newspaper' },
  ONLINE: { zh: '网络', en: 'Online' },
};

/** 宣传报道申报单: signed in order, each of whom may return it; then handled by the office. */
export const coverageStatuses = [
  'AWAITING_HEAD',
  'AWAITING_LEADER',
  'AWAITING_OFFICE',
  'APPROVED',
  'HANDLED',
  'RETURNED',
  'WITHDRAWN',
] as const;
export type CoverageStatus = (typeof coverageStatuses)[number];
export const coverageStatusLabels: Labels<CoverageStatus> = {
  AWAITING_HEAD: { zh: '待部门负责人签字', en: 'Awaiting its head' },
  AWAITING_LEADER: { zh: '待分管领导签批', en: 'Awaiting the leader in charge' },
  AWAITING_OFFICE: { zh: '待办公室签署意见', en: 'Awaiting the office' },
  APPROVED: { zh: '待办理', en: 'To be handled' },
  HANDLED: { zh: '已办理', en: 'Handled' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

/** REOPEN is nobody's button: it comes with the cancellation of the request's last assistance notice. */
export const coverageActions = ['SIGN', 'RETURN', 'RESUBMIT', 'WITHDRAW', 'HANDLE', 'REOPEN'] as const;
export type CoverageAction = (typeof coverageActions)[number];
export const coverageActionLabels: Labels<CoverageAction> = {
  SIGN: { zh: '签字同意', en: 'Sign' },
  RETURN: { zh: '退回', en: 'Return' },
  RESUBMIT: { zh: '修改重报', en: 'Resubmit' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  HANDLE: { zh: '办理', en: 'Handle' },
  REOPEN: { zh: '通知单撤销，重新办理', en: 'Its notice was cancelled' },
};

export const coverageTransitions: readonly {
  from: CoverageStatus;
  action: CoverageAction;
  to: CoverageStatus;
}[] = [
  { from: 'AWAITING_HEAD', action: 'SIGN', to: 'AWAITING_LEADER' },
  { from: 'AWAITING_HEAD', action: 'RETURN', to: 'RETURNED' },
  { from: 'AWAITING_HEAD', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'AWAITING_LEADER', action: 'SIGN', to: 'AWAITING_OFFICE' },
  { from: 'AWAITING_LEADER', action: 'RETURN', to: 'RETURNED' },
  { from: 'AWAITING_LEADER', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'AWAITING_OFFICE', action: 'SIGN', to: 'APPROVED' },
  { from: 'AWAITING_OFFICE', action: 'RETURN', to: 'RETURNED' },
  { from: 'AWAITING_OFFICE', action: 'WITHDRAW', to: 'WITHDRAWN' },
  // What it says may have changed: everybody signs anew.
  { from: 'RETURNED', action: 'RESUBMIT', to: 'AWAITING_HEAD' },
  { from: 'RETURNED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'APPROVED', action: 'HANDLE', to: 'HANDLED' },
  { from: 'HANDLED', action: 'REOPEN', to: 'APPROVED' },
];

export const coverageSteps = ['HEAD', 'LEADER', 'OFFICE'] as const;
export type CoverageStep = (typeof coverageSteps)[number];
export const coverageStepLabels: Labels<CoverageStep> = {
  HEAD: { zh: '部门领导意见', en: 'Head of the department' },
  LEADER: { zh: '主管领导签批', en: 'Leader in charge' },
  OFFICE: { zh: '办公室意见', en: 'The office' },
};

/** Who signs while it stands so: a role in the organization that asks, or in the one whose office organizes the media. */
export const coverageSigners: Readonly<
  Partial<Record<CoverageStatus, { step: CoverageStep; of: 'APPLICANT' | 'OFFICE'; role: RoleName }>>
> = {
  AWAITING_HEAD: { step: 'HEAD', of: 'APPLICANT', role: 'LEADER' },
  AWAITING_LEADER: { step: 'LEADER', of: 'OFFICE', role: 'LEADER' },
  AWAITING_OFFICE: { step: 'OFFICE', of: 'OFFICE', role: 'EDITOR' },
};

export const coverageDecisions = ['SIGN', 'RETURN'] as const;
export type CoverageDecision = (typeof coverageDecisions)[number];
