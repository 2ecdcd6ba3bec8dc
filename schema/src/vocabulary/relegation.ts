import type { Labels, Language } from './label.ts';
import { periodName } from './reporting-period.ts';

export const relegationKinds = ['LAST_BELOW_TARGET', 'MONTHS_BELOW_QUOTA'] as const;
export type RelegationKind = (typeof relegationKinds)[number];
export const relegationKindLabels: Labels<RelegationKind> = {
  LAST_BELOW_TARGET: { zh: '末位且未达目标', en: 'Last and below the target' },
  MONTHS_BELOW_QUOTA: { zh: '若干个月未完成定额', en: 'Months below the quota' },
};

export const relegationPeriods = ['YEAR', 'QUARTER'] as const;
export type RelegationPeriod = (typeof relegationPeriods)[number];
export const relegationPeriodLabels: Labels<RelegationPeriod> = {
  YEAR: { zh: '按年', en: 'yearly' },
  QUARTER: { zh: '按季度', en: 'quarterly' },
};

/** What the reader calls a month, a quarter or a year: of `2026-09`, `2026-Q3`, `2026`. */
export function relegationPeriodName(code: string, language: Language): string {
  const [year = '', part = ''] = code.split('-');
  const cadence = part === '' ? 'YEARLY' : part.startsWith('Q') ? 'QUARTERLY' : 'MONTHLY';
  return periodName({ cadence, year: Number(year), ordinal: Number(part.replace('Q', '')) }, language);
}

/** What follows where it is confirmed. */
export const relegationConsequences = ['LOSE_TITLE', 'LOWER_CLASS', 'CRITICISM'] as const;
export type RelegationConsequence = (typeof relegationConsequences)[number];
export const relegationConsequenceLabels: Labels<RelegationConsequence> = {
  LOSE_TITLE: { zh: '摘除示范点', en: 'Loses its title' },
  LOWER_CLASS: { zh: '下一年度降一类', en: 'One class lower next year' },
  CRITICISM: { zh: '提请通报批评', en: 'Criticism is proposed' },
};

export const relegationStatuses = ['PROPOSED', 'CONFIRMED', 'WAIVED'] as const;
export type RelegationStatus = (typeof relegationStatuses)[number];
export const relegationStatusLabels: Labels<RelegationStatus> = {
  PROPOSED: { zh: '待决定', en: 'Proposed' },
  CONFIRMED: { zh: '已确认', en: 'Confirmed' },
  WAIVED: { zh: '不予处理', en: 'Waived' },
};

export const relegationActions = ['CONFIRM', 'WAIVE'] as const;
export type RelegationAction = (typeof relegationActions)[number];
export const relegationActionLabels: Labels<RelegationAction> = {
  CONFIRM: { zh: '确认', en: 'Confirm' },
  WAIVE: { zh: '不予处理', en: 'Waive' },
};

/** 末位淘汰: a rule proposes, a leader decides once. */
export const relegationTransitions = [
  { from: 'PROPOSED', action: 'CONFIRM', to: 'CONFIRMED' },
  { from: 'PROPOSED', action: 'WAIVE', to: 'WAIVED' },
] as const satisfies { from: RelegationStatus; action: RelegationAction; to: RelegationStatus }[];

export const relegationRuleActions = ['UPDATE'] as const;
export type RelegationRuleAction = (typeof relegationRuleActions)[number];

export const relegationLimits = { last: 50, percent: 1000, months: 12 } as const;
