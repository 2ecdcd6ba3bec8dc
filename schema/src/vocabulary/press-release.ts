import type { Labels } from './label.ts';

/** 发布方式 by its occasion: of the year's plan, with the government's consent, or as it comes. */
export const pressModes = ['ROUTINE', 'SPECIAL', 'AD_HOC'] as const;
export type PressMode = (typeof pressModes)[number];
export const pressModeLabels: Labels<PressMode> = {
  ROUTINE: { zh: '日常发布', en: 'Routine' },
  SPECIAL: { zh: '特殊发布', en: 'Special' },
  AD_HOC: { zh: '临时发布', en: 'Ad hoc' },
};

export const adHocOrigins = ['APPLIED', 'INVITED'] as const;
export type AdHocOrigin = (typeof adHocOrigins)[number];
export const adHocOriginLabels: Labels<AdHocOrigin> = {
  APPLIED: { zh: '主动申请', en: 'Applied for' },
  INVITED: { zh: '应约发布', en: 'Invited' },
};

export const pressForms = ['CONFERENCE', 'BRIEFING', 'WRITTEN', 'ONLINE', 'INTERVIEW'] as const;
export type PressForm = (typeof pressForms)[number];
export const pressFormLabels: Labels<PressForm> = {
  CONFERENCE: { zh: '新闻发布会', en: 'Press conference' },
  BRIEFING: { zh: '媒体通气会', en: 'Briefing' },
  WRITTEN: { zh: '书面发布', en: 'In writing' },
  ONLINE: { zh: '网上发布', en: 'Online' },
  INTERVIEW: { zh: '答记者问', en: 'Interview' },
};

export const pressStatuses = [
  'DRAFT',
  'IN_APPROVAL',
  'RETURNED',
  'APPROVED',
  'RELEASED',
  'WITHDRAWN',
  'UNAPPROVED',
] as const;
export type PressStatus = (typeof pressStatuses)[number];
export const pressStatusLabels: Labels<PressStatus> = {
  DRAFT: { zh: '起草中', en: 'Draft' },
  IN_APPROVAL: { zh: '报批中', en: 'In approval' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  APPROVED: { zh: '已批准，待发布', en: 'Approved, to be released' },
  RELEASED: { zh: '已发布', en: 'Released' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  UNAPPROVED: { zh: '未批先发', en: 'Released without approval' },
};

/** COMPLETE is nobody's button: it comes with the last step's pass. */
export const pressActions = [
  'SUBMIT',
  'PASS',
  'RETURN',
  'COMPLETE',
  'CONSENT',
  'RELEASE',
  'TIE',
  'UPDATE',
  'WITHDRAW',
  'BREACH',
] as const;
export type PressAction = (typeof pressActions)[number];
export const pressActionLabels: Labels<PressAction> = {
  SUBMIT: { zh: '报批', en: 'Submit' },
  PASS: { zh: '通过', en: 'Pass' },
  RETURN: { zh: '退回', en: 'Return' },
  COMPLETE: { zh: '末一环节通过', en: 'The last step passed' },
  CONSENT: { zh: '登记政府同意', en: 'Record the consent' },
  RELEASE: { zh: '登记发布', en: 'Release' },
  TIE: { zh: '关联稿件', en: 'Tie pieces' },
  UPDATE: { zh: '修改', en: 'Edit' },
  WITHDRAW: { zh: '撤回', en: 'Withdraw' },
  BREACH: { zh: '登记违纪发布', en: 'Record a breach' },
};

export const pressTransitions: readonly { from: PressStatus; action: PressAction; to: PressStatus }[] = [
  { from: 'DRAFT', action: 'SUBMIT', to: 'IN_APPROVAL' },
  { from: 'DRAFT', action: 'UPDATE', to: 'DRAFT' },
  { from: 'DRAFT', action: 'CONSENT', to: 'DRAFT' },
  { from: 'DRAFT', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'DRAFT', action: 'BREACH', to: 'UNAPPROVED' },
  { from: 'IN_APPROVAL', action: 'PASS', to: 'IN_APPROVAL' },
  { from: 'IN_APPROVAL', action: 'RETURN', to: 'RETURNED' },
  { from: 'IN_APPROVAL', action: 'COMPLETE', to: 'APPROVED' },
  { from: 'IN_APPROVAL', action: 'CONSENT', to: 'IN_APPROVAL' },
  { from: 'IN_APPROVAL', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'IN_APPROVAL', action: 'BREACH', to: 'UNAPPROVED' },
  // What was returned begins the steps anew: what they passed may have changed.
  { from: 'RETURNED', action: 'SUBMIT', to: 'IN_APPROVAL' },
  { from: 'RETURNED', action: 'UPDATE', to: 'RETURNED' },
  { from: 'RETURNED', action: 'CONSENT', to: 'RETURNED' },
  { from: 'RETURNED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'RETURNED', action: 'BREACH', to: 'UNAPPROVED' },
  { from: 'APPROVED', action: 'CONSENT', to: 'APPROVED' },
  { from: 'APPROVED', action: 'RELEASE', to: 'RELEASED' },
  { from: 'APPROVED', action: 'WITHDRAW', to: 'WITHDRAWN' },
  { from: 'RELEASED', action: 'TIE', to: 'RELEASED' },
  { from: 'WITHDRAWN', action: 'BREACH', to: 'UNAPPROVED' },
];

export const approvalDecisions = ['PASS', 'RETURN'] as const;
export type ApprovalDecision = (typeof approvalDecisions)[number];

/** Channels of one release, and pieces that came of it. */
export const pressLimits = { channels: 50, pieces: 50 } as const;
