import type { Labels } from './label.ts';

export const dayKinds = ['HOLIDAY', 'WORKDAY'] as const;
export type CalendarDayKind = (typeof dayKinds)[number];
export const dayKindLabels: Labels<CalendarDayKind> = {
  HOLIDAY: { zh: '放假', en: 'Day off' },
  WORKDAY: { zh: '调休上班', en: 'Make-up day' },
};

export const calendarLimits = { firstYear: 2000, lastYear: 2100, days: 120, name: 30, source: 200 } as const;

/** The State Council publishes a year's holidays in the last months of the year before. */
export const nextYearWantedFrom = '12-01';

export const calendarActions = ['ENTER'] as const;
export type CalendarAction = (typeof calendarActions)[number];
export const calendarActionLabels: Labels<CalendarAction> = { ENTER: { zh: '维护日历', en: 'Enter' } };
