import type { Labels } from './label.ts';

export const supervisionOrderStatuses = ['ISSUED', 'REPLIED', 'CLOSED'] as const;
export type SupervisionOrderStatus = (typeof supervisionOrderStatuses)[number];
export const supervisionOrderStatusLabels: Labels<SupervisionOrderStatus> = {
  ISSUED: { zh: '待回复', en: 'Issued' },
  REPLIED: { zh: '已回复', en: 'Replied' },
  CLOSED: { zh: '已办结', en: 'Closed' },
};

export const supervisionOrderActions = ['REPLY', 'CLOSE'] as const;
export type SupervisionOrderAction = (typeof supervisionOrderActions)[number];
export const supervisionOrderActionLabels: Labels<SupervisionOrderAction> = {
  REPLY: { zh: '回复', en: 'Reply' },
  CLOSE: { zh: '办结', en: 'Close' },
};

export const addresseeStatuses = ['PENDING', 'REPLIED'] as const;
export type AddresseeStatus = (typeof addresseeStatuses)[number];
export const addresseeStatusLabels: Labels<AddresseeStatus> = {
  PENDING: { zh: '待回复', en: 'Awaiting reply' },
  REPLIED: { zh: '已回复', en: 'Replied' },
};

export const urgencies = ['NORMAL', 'URGENT', 'CRITICAL'] as const;
export type Urgency = (typeof urgencies)[number];
export const urgencyLabels: Labels<Urgency> = {
  NORMAL: { zh: '平件', en: 'Normal' },
  URGENT: { zh: '急件', en: 'Urgent' },
  CRITICAL: { zh: '特急', en: 'Critical' },
};
