import { type ConcernUnit, concernLimits } from '@duban/schema/vocabulary/public-concern';
import { addDays, daysBetween } from '../../kernel/days.ts';

/** From one day to another, both included. */
export interface Span {
  from: string;
  to: string;
}

const months: Readonly<Record<ConcernUnit, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The first day of the month so many months after that of the day. */
function monthStart(day: string, later: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 10);
}

function unitStart(day: string, unit: ConcernUnit): string {
  return monthStart(day, -((Number(day.slice(5, 7)) - 1) % months[unit]));
}

/** The months, quarters or years of a span, the first and the last as far as they lie in it; null where there are too many. */
export function periodsOf({ from, to }: Span, unit: ConcernUnit): Span[] | null {
  const periods: Span[] = [];
  for (let start = unitStart(from, unit); start <= to; start = monthStart(start, months[unit])) {
    if (periods.length === concernLimits.periods) return null;
    const end = addDays(monthStart(start, months[unit]), -1);
    periods.push({ from: start < from ? from : start, to: end > to ? to : end });
  }
  return periods;
}

const isMonthsLast = (day: string) => addDays(day, 1).endsWith('-01');

/** 环比: whole months before whole months, else as many days. */
export function spanBefore({ from, to }: Span): Span {
  const last = addDays(from, -1);
  if (!from.endsWith('-01') || !isMonthsLast(to))
    return { from: addDays(from, -1 - daysBetween(from, to)), to: last };
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return { from: monthStart(from, (fromYear - toYear) * 12 + fromMonth - toMonth - 1), to: last };
}

/** 同比: the same days of the year before; of a leap day the last of February. */
export function spanOfLastYear({ from, to }: Span): Span {
  const earlier = (day: string) => {
    const year = Number(day.slice(0, 4)) - 1;
    return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
  };
  // A February that ends a span ends it in a leap year too.
  const last = earlier(to);
  return { from: earlier(from), to: isMonthsLast(to) && !isMonthsLast(last) ? addDays(last, 1) : last };
}
