import { addDays } from '../../ui/dates.ts';
import type { CalendarDay } from './calendar.graphql.ts';

/** Monday first: 0 to 6. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function isWeekend(day: string): boolean {
  return weekdayOf(day) > 4;
}

export function daysOfMonth(year: number, month: number): string[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const days = [];
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) days.push(day);
  return days;
}

/** A click marks a day, a second one takes the mark away; in the week nobody makes up. */
export function toggled(days: readonly CalendarDay[], clicked: CalendarDay): CalendarDay[] {
  const others = days.filter(({ day }) => day !== clicked.day);
  const known = days.find(({ day }) => day === clicked.day);
  const same = known?.kind === clicked.kind && known.name === clicked.name;
  if (same || (clicked.kind === 'WORKDAY' && !isWeekend(clicked.day))) return others;
  return [...others, clicked].sort((one, other) => (one.day < other.day ? -1 : 1));
}
