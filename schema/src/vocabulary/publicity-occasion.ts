import type { Labels } from './label.ts';

/** 主题宣传节点: a day, week or month that comes every year. */
export const occasionActions = ['UPDATE', 'SET_YEAR'] as const;
export type OccasionAction = (typeof occasionActions)[number];
export const occasionActionLabels: Labels<OccasionAction> = {
  UPDATE: { zh: '修改', en: 'Edit' },
  SET_YEAR: { zh: '设置当年主题和日期', en: 'Theme and days of the year' },
};

/** Occasions of one province, themes of one occasion, and the years that a calendar shows. */
export const occasionLimits = { occasions: 200, years: 100, firstYear: 1949, lastYear: 2100 } as const;

/** As the rule says it: 9-1 to 9-30. The 29th of February comes every fourth year, and so rules no year. */
export interface OccasionRule {
  startMonth: number;
  startDay: number;
  endMonth: number;
  endDay: number;
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isDayOfYear(month: number, day: number): boolean {
  return Number.isInteger(month) && Number.isInteger(day) && day >= 1 && day <= (daysOfMonth[month - 1] ?? 0);
}
