import type { OccasionRule } from '@duban/schema/vocabulary/publicity-occasion';

export interface YearOfOccasion {
  year: number;
  theme: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

export interface RecurringOccasion extends OccasionRule {
  firstYear: number;
  lastYear: number | null;
  years: readonly YearOfOccasion[];
}

export interface OccasionDays {
  startsOn: string;
  endsOn: string;
  theme: string | null;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Its days in that year: as the year’s notice said, else by the rule; null in a year that has it not. */
export function daysIn(occasion: RecurringOccasion, year: number): OccasionDays | null {
  const { firstYear, lastYear, startMonth, startDay, endMonth, endDay, years } = occasion;
  if (year < firstYear || (lastYear !== null && year > lastYear)) return null;
  const said = years.find((one) => one.year === year);
  return {
    startsOn: said?.startsOn ?? `${year}-${two(startMonth)}-${two(startDay)}`,
    endsOn: said?.endsOn ?? `${year}-${two(endMonth)}-${two(endDay)}`,
    theme: said?.theme ?? null,
  };
}
