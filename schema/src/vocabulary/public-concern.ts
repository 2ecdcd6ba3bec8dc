import type { Labels } from './label.ts';

/** 来源: by what way it reached the bureau; 12365 is the hotline of the quality and technical supervision bureaus. */
export const concernSources = [
  'HOTLINE',
  'WEBSITE',
  'LETTER_VISIT',
  'MEDIA',
  'NETWORK',
  'TRANSFERRED',
] as const;
export type ConcernSource = (typeof concernSources)[number];
export const concernSourceLabels: Labels<ConcernSource> = {
  HOTLINE: { zh: '12365 热线', en: 'Hotline 12365' },
  WEBSITE: { zh: '网站留言', en: 'Website' },
  LETTER_VISIT: { zh: '来信来访', en: 'Letter or visit' },
  MEDIA: { zh: '媒体报道', en: 'Media' },
  NETWORK: { zh: '网络舆情', en: 'Network opinion' },
  TRANSFERRED: { zh: '转办', en: 'Passed on' },
};

export const concernSeverities = ['ORDINARY', 'SERIOUS', 'MAJOR'] as const;
export type ConcernSeverity = (typeof concernSeverities)[number];
export const concernSeverityLabels: Labels<ConcernSeverity> = {
  ORDINARY: { zh: '一般', en: 'Ordinary' },
  SERIOUS: { zh: '较重', en: 'Serious' },
  MAJOR: { zh: '重大', en: 'Major' },
};

export const concernStatuses = [
  'RECORDED',
  'ASSIGNED',
  'ANSWERED',
  'ACCEPTED',
  'CLOSED',
  'DISMISSED',
  'MERGED',
] as const;
export type ConcernStatus = (typeof concernStatuses)[number];
export const concernStatusLabels: Labels<ConcernStatus> = {
  RECORDED: { zh: '待交办', en: 'To be assigned' },
  ASSIGNED: { zh: '办理中', en: 'Being handled' },
  ANSWERED: { zh: '已答复，待审核', en: 'Answered' },
  ACCEPTED: { zh: '待回访', en: 'To be told' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  DISMISSED: { zh: '不予受理', en: 'Not taken up' },
  MERGED: { zh: '已并案', en: 'Merged' },
};

export const concernActions = [
  'ASSIGN',
  'ANSWER',
  'ACCEPT',
  'CLOSE',
  'RETURN',
  'FOLLOW',
  'UPDATE',
  'MERGE',
  'SEPARATE',
  'DISMISS',
] as const;
export type ConcernAction = (typeof concernActions)[number];
export const concernActionLabels: Labels<ConcernAction> = {
  ASSIGN: { zh: '交办', en: 'Assign' },
  ANSWER: { zh: '答复', en: 'Answer' },
  ACCEPT: { zh: '审核通过', en: 'Accept the answer' },
  CLOSE: { zh: '回访办结', en: 'Close' },
  RETURN: { zh: '退回重办', en: 'Return' },
  FOLLOW: { zh: '转为任务', en: 'Make it a task' },
  UPDATE: { zh: '修改', en: 'Edit' },
  MERGE: { zh: '并案', en: 'Merge' },
  SEPARATE: { zh: '撤销并案', en: 'Separate' },
  DISMISS: { zh: '不予受理', en: 'Do not take it up' },
};

export const concernTransitions: readonly {
  from: ConcernStatus;
  action: ConcernAction;
  to: ConcernStatus;
}[] = [
  { from: 'RECORDED', action: 'ASSIGN', to: 'ASSIGNED' },
  { from: 'RECORDED', action: 'UPDATE', to: 'RECORDED' },
  { from: 'RECORDED', action: 'MERGE', to: 'MERGED' },
  { from: 'RECORDED', action: 'DISMISS', to: 'DISMISSED' },
  { from: 'RECORDED', action: 'FOLLOW', to: 'RECORDED' },
  // To another organization, or handed on to one below.
  { from: 'ASSIGNED', action: 'ASSIGN', to: 'ASSIGNED' },
  { from: 'ASSIGNED', action: 'UPDATE', to: 'ASSIGNED' },
  { from: 'ASSIGNED', action: 'ANSWER', to: 'ANSWERED' },
  { from: 'ASSIGNED', action: 'FOLLOW', to: 'ASSIGNED' },
  { from: 'ANSWERED', action: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'ANSWERED', action: 'RETURN', to: 'ASSIGNED' },
  { from: 'ANSWERED', action: 'FOLLOW', to: 'ANSWERED' },
  { from: 'ACCEPTED', action: 'CLOSE', to: 'CLOSED' },
  // Those who raised it were told, and it is not settled for them.
  { from: 'ACCEPTED', action: 'RETURN', to: 'ASSIGNED' },
  { from: 'ACCEPTED', action: 'FOLLOW', to: 'ACCEPTED' },
  { from: 'CLOSED', action: 'FOLLOW', to: 'CLOSED' },
  { from: 'MERGED', action: 'SEPARATE', to: 'RECORDED' },
];

/** What those who raised it said when they were told. */
export const concernSatisfactions = ['SATISFIED', 'UNSATISFIED', 'UNREACHED'] as const;
export type ConcernSatisfaction = (typeof concernSatisfactions)[number];
export const concernSatisfactionLabels: Labels<ConcernSatisfaction> = {
  SATISFIED: { zh: '满意', en: 'Satisfied' },
  UNSATISFIED: { zh: '不满意', en: 'Not satisfied' },
  UNREACHED: { zh: '未能回访', en: 'Not reached' },
};

/** What the analysis is drawn up by; its columns are always spans of time. */
export const concernDimensions = ['SUBJECT', 'CITY', 'PLACE', 'SOURCE'] as const;
export type ConcernDimension = (typeof concernDimensions)[number];
export const concernDimensionLabels: Labels<ConcernDimension> = {
  SUBJECT: { zh: '按类别', en: 'By subject' },
  CITY: { zh: '按地市', en: 'By city' },
  PLACE: { zh: '按发生地', en: 'By place' },
  SOURCE: { zh: '按来源', en: 'By source' },
};

export const concernUnits = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type ConcernUnit = (typeof concernUnits)[number];
export const concernUnitLabels: Labels<ConcernUnit> = {
  MONTH: { zh: '按月', en: 'By month' },
  QUARTER: { zh: '按季度', en: 'By quarter' },
  YEAR: { zh: '按年', en: 'By year' },
};

export const concernLimits = {
  /** Working days that an answer which was returned has at least. */
  returnDays: 3,
  /** Days before the due day from which its light is yellow. */
  nearDays: 3,
  /** How far back like ones are sought, in days. */
  likeDays: 180,
  /** How alike two are, at least, to be shown: shared pairs of characters, 0 to 1. */
  likeness: 0.4,
  /** How many are compared in full, and how many like ones are shown. */
  compared: 30,
  alike: 5,
  /** Columns of an analysis. */
  periods: 36,
} as const;

/** A mobile number or an identity card's number, which belong into fields of their own. */
export const personalNumber = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/;

/** 张三 → 张*, 欧阳修远 → 欧***: the first character and how many there are. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(rest.length);
}

/** 13800001234 → 138****1234, 020-81234567 → 020-****4567. */
export function maskedPhone(phone: string): string {
  const shown = phone.startsWith('1') ? 3 : phone.indexOf('-') + 1;
  return `${phone.slice(0, shown)}****${phone.slice(-4)}`;
}
