import { addDays, weekdayOf } from './days.ts';

/** What a published calendar says of a day: 法定节假日 (or a day off in lieu), 调休上班. */
export type DayKind = 'HOLIDAY' | 'WORKDAY';

/** The days that differ from plain weekdays, and the years for which they were published. */
export interface WorkCalendar {
  days: ReadonlyMap<string, DayKind>;
  years: ReadonlySet<number>;
}

/** A day that was counted to; `assumedYears` had no published calendar, so plain weekdays were taken for working days. */
export interface CountedDay {
  day: string;
  assumedYears: number[];
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function isWeekend(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

export function isWorkingDay({ days }: WorkCalendar, day: string): boolean {
  const kind = days.get(day);
  return kind === undefined ? !isWeekend(day) : kind === 'WORKDAY';
}

/** The years that a span of days touches and that nobody has published. */
export function assumedYears({ years }: WorkCalendar, from: string, to: string): number[] {
  const assumed = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!years.has(year)) assumed.push(year);
  return assumed;
}

/** The count-th working day after the day; with 0 the day itself, or the first working day after it. */
export function addWorkingDays(calendar: WorkCalendar, from: string, count: number): CountedDay {
  let day = from;
  let left = count;
  if (left === 0) while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return { day, assumedYears: assumedYears(calendar, from, day) };
}

/** The latest day after which so many working days have passed by the end of `to`. */
export function workingDaysBefore(calendar: WorkCalendar, to: string, count: number): string {
  let day = to;
  for (let left = count; left > 0; day = addDays(day, -1)) if (isWorkingDay(calendar, day)) left -= 1;
  return day;
}

/** Working days after `from`, up to and including `to`; none where `to` is not later. */
export function workingDaysBetween(
  calendar: WorkCalendar,
  from: string,
  to: string,
): { count: number; assumedYears: number[] } {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) count += 1;
  return { count, assumedYears: from < to ? assumedYears(calendar, from, to) : [] };
}
