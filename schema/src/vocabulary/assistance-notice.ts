import type { Labels } from './label.ts';

/** 协助宣传报道通知单: the office asks a unit to receive a journalist; the unit arranges and reports back. */
export const assistanceStatuses = ['ISSUED', 'ARRANGED', 'REPORTED', 'CLOSED', 'CANCELLED'] as const;
export type AssistanceStatus = (typeof assistanceStatuses)[number];
export const assistanceStatusLabels: Labels<AssistanceStatus> = {
  ISSUED: { zh: '待安排', en: 'To be arranged' },
  ARRANGED: { zh: '已安排，待反馈', en: 'Arranged' },
  REPORTED: { zh: '已反馈，待确认', en: 'Reported back' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  CANCELLED: { zh: '已撤销', en: 'Cancelled' },
};

export const assistanceActions = ['ARRANGE', 'REPORT', 'ACCEPT', 'RETURN', 'CANCEL'] as const;
export type AssistanceAction = (typeof assistanceActions)[number];
export const assistanceActionLabels: Labels<AssistanceAction> = {
  ARRANGE: { zh: '安排落实', en: 'Arrange' },
  REPORT: { zh: '反馈宣传情况', en: 'Report back' },
  ACCEPT: { zh: '确认办结', en: 'Accept' },
  RETURN: { zh: '退回补充', en: 'Return' },
  CANCEL: { zh: '撤销通知', en: 'Cancel it' },
};

export const assistanceTransitions: readonly {
  from: AssistanceStatus;
  action: AssistanceAction;
  to: AssistanceStatus;
}[] = [
  { from: 'ISSUED', action: 'ARRANGE', to: 'ARRANGED' },
  { from: 'ISSUED', action: 'CANCEL', to: 'CANCELLED' },
  // Journalists change their plans: it may be arranged anew until the unit has reported back.
  { from: 'ARRANGED', action: 'ARRANGE', to: 'ARRANGED' },
  { from: 'ARRANGED', action: 'REPORT', to: 'REPORTED' },
  { from: 'ARRANGED', action: 'CANCEL', to: 'CANCELLED' },
  { from: 'REPORTED', action: 'ACCEPT', to: 'CLOSED' },
  { from: 'REPORTED', action: 'RETURN', to: 'ARRANGED' },
];
