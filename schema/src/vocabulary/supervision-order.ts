import type { Labels } from './label.ts';

/** State Council Decree 733 (2021), article 8. */
export const orderKinds = [
  'DAILY_FOLLOW_UP',
  'COMPREHENSIVE',
  'SPECIAL',
  'EVENT',
  'LEAD_VERIFICATION',
] as const;
export type OrderKind = (typeof orderKinds)[number];
export const orderKindLabels: Labels<OrderKind> = {
  DAILY_FOLLOW_UP: { zh: '日常督办', en: 'Daily follow-up' },
  COMPREHENSIVE: { zh: '综合督查', en: 'Comprehensive check' },
  SPECIAL: { zh: '专项督查', en: 'Special check' },
  EVENT: { zh: '事件调查', en: 'Event inquiry' },
  LEAD_VERIFICATION: { zh: '线索核查', en: 'Lead verification' },
};

/** What ends an issuer's 发文机关代字 for each kind, so that no two kinds share a number: 粤质监督办, 粤质监督查. */
export const orderMarks: Readonly<Record<OrderKind, string>> = {
  DAILY_FOLLOW_UP: '督办',
  COMPREHENSIVE: '督查',
  SPECIAL: '专督',
  EVENT: '事查',
  LEAD_VERIFICATION: '核查',
};

/** 粤质监督查 of an issuer whose own is 粤质监督办; one without has its name instead. */
export function documentPrefixOf(
  issuer: { documentPrefix?: string | null; shortName: string },
  kind: OrderKind,
): string {
  const own = issuer.documentPrefix ?? `${issuer.shortName}${orderMarks.DAILY_FOLLOW_UP}`;
  if (kind === 'DAILY_FOLLOW_UP') return own;
  return `${own.replace(new RegExp(`${orderMarks.DAILY_FOLLOW_UP}$`), '')}${orderMarks[kind]}`;
}

export const supervisionOrderStatuses = ['ISSUED', 'REPLIED', 'CLOSED'] as const;
export type SupervisionOrderStatus = (typeof supervisionOrderStatuses)[number];
export const supervisionOrderStatusLabels: Labels<SupervisionOrderStatus> = {
  ISSUED: { zh: '待回复', en: 'Issued' },
  REPLIED: { zh: '已回复', en: 'Replied' },
  CLOSED: { zh: '已办结', en: 'Closed' },
};

export const supervisionOrderActions = ['REPLY', 'CLOSE', 'ACKNOWLEDGE'] as const;
export type SupervisionOrderAction = (typeof supervisionOrderActions)[number];
export const supervisionOrderActionLabels: Labels<SupervisionOrderAction> = {
  REPLY: { zh: '回复', en: 'Reply' },
  CLOSE: { zh: '办结', en: 'Close' },
  ACKNOWLEDGE: { zh: '签收办结意见', en: 'Acknowledge the conclusion' },
};

/** 下发 → 回复 → 办结. Each addressee’s own way stands below. */
export const supervisionOrderTransitions: readonly {
  from: SupervisionOrderStatus;
  action: SupervisionOrderAction;
  to: SupervisionOrderStatus;
}[] = [
  { from: 'ISSUED', action: 'REPLY', to: 'REPLIED' },
  { from: 'REPLIED', action: 'REPLY', to: 'REPLIED' },
  { from: 'REPLIED', action: 'CLOSE', to: 'CLOSED' },
  { from: 'CLOSED', action: 'ACKNOWLEDGE', to: 'CLOSED' },
];

export const addresseeStatuses = ['PENDING', 'REPLIED', 'RETURNED', 'ACCEPTED', 'VERIFIED'] as const;
export type AddresseeStatus = (typeof addresseeStatuses)[number];
export const addresseeStatusLabels: Labels<AddresseeStatus> = {
  PENDING: { zh: '待回复', en: 'Awaiting reply' },
  REPLIED: { zh: '已回复', en: 'Replied' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  ACCEPTED: { zh: '已认可', en: 'Accepted' },
  VERIFIED: { zh: '已核验', en: 'Verified' },
};
/** Who owes the next step: the addressee in these. */
export const answerOwed: readonly AddresseeStatus[] = ['PENDING', 'RETURNED'];

export const addresseeActions = ['REPLY', 'RETURN', 'ACCEPT', 'VERIFY'] as const;
export type AddresseeAction = (typeof addresseeActions)[number];
export const addresseeActionLabels: Labels<AddresseeAction> = {
  REPLY: { zh: '回复', en: 'Reply' },
  RETURN: { zh: '退回补充', en: 'Return' },
  ACCEPT: { zh: '认可回复', en: 'Accept' },
  VERIFY: { zh: '核验整改', en: 'Verify' },
};

/** Each addressee goes its own way; a return begins the next round, also after a verification that found it wanting. */
export const addresseeTransitions: readonly {
  from: AddresseeStatus;
  action: AddresseeAction;
  to: AddresseeStatus;
}[] = [
  { from: 'PENDING', action: 'REPLY', to: 'REPLIED' },
  { from: 'REPLIED', action: 'REPLY', to: 'REPLIED' },
  { from: 'REPLIED', action: 'RETURN', to: 'RETURNED' },
  { from: 'REPLIED', action: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'RETURNED', action: 'REPLY', to: 'REPLIED' },
  { from: 'ACCEPTED', action: 'RETURN', to: 'RETURNED' },
  { from: 'ACCEPTED', action: 'VERIFY', to: 'VERIFIED' },
];

/** How the rectification was looked at. */
export const verificationMethods = ['ON_SITE', 'DOCUMENTS'] as const;
export type VerificationMethod = (typeof verificationMethods)[number];
export const verificationMethodLabels: Labels<VerificationMethod> = {
  ON_SITE: { zh: '现场核验', en: 'On the spot' },
  DOCUMENTS: { zh: '书面核验', en: 'By documents' },
};

/** For so long an order about the same points counts as a repeat of the same matter, though it was closed. */
export const repeatDays = 90;

export const urgencies = ['NORMAL', 'URGENT', 'CRITICAL'] as const;
export type Urgency = (typeof urgencies)[number];
export const urgencyLabels: Labels<Urgency> = {
  NORMAL: { zh: '平件', en: 'Normal' },
  URGENT: { zh: '急件', en: 'Urgent' },
  CRITICAL: { zh: '特急', en: 'Critical' },
};
