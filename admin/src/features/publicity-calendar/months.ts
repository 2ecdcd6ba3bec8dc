import { today } from '../../ui/dates.ts';
import type { CalendarActivity, OccasionOfYear } from './publicity-calendar.graphql.ts';

export interface CalendarMonth {
  month: number;
  occasions: OccasionOfYear[];
  activities: CalendarActivity[];
}

const monthIn = (day: string, year: number) => {
  if (day < `${year}-01-01`) return 1;
  return Number(day.slice(5, 7));
};

/** What begins in each month; what began the year before stands in January. */
export function monthsOf(
  year: number,
  occasions: readonly OccasionOfYear[],
  activities: readonly CalendarActivity[],
): CalendarMonth[] {
  const byDay = [...activities].sort((one, other) => one.startsOn.localeCompare(other.startsOn));
  return Array.from({ length: 12 }, (_, index) => index + 1).map((month) => ({
    month,
    occasions: occasions.filter(({ startsOn }) => monthIn(startsOn, year) === month),
    activities: byDay.filter(({ startsOn }) => monthIn(startsOn, year) === month),
  }));
}

export const isThisMonth = (year: number, month: number) =>
  today().startsWith(`${year}-${String(month).padStart(2, '0')}`);
