import { dayInWords, englishMonths } from '@duban/schema/vocabulary/day-words';
import type { Language } from '@duban/schema/vocabulary/label';

/** The bureaus work in one zone; a traveller's laptop must not move a due date. */
const timeZone = 'Asia/Shanghai';
const dayMilliseconds = 86_400_000;

const dayOf = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const clockOf = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });

/** YYYY-MM-DD of a moment, by the bureaus' clock. */
export function dayOfMoment(moment: Date | string): string {
  return dayOf.format(new Date(moment));
}

export function today(): string {
  return dayOfMoment(new Date());
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

export function daysFromToday(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / dayMilliseconds);
}

/** 2026年3月5日; within this year 3月5日, unless `withYear`. */
export function formatDay(day: string, language: Language, withYear = false): string {
  return dayInWords(day, language, withYear || !today().startsWith(day.slice(0, 4)));
}

/** 9月; Sep */
export function formatMonth(month: number, language: Language): string {
  return language === 'zh' ? `${month}月` : (englishMonths[month - 1] ?? '');
}

/** 2026年9月; Sep 2026 */
export function formatYearMonth(year: number, month: number, language: Language): string {
  const name = formatMonth(month, language);
  return language === 'zh' ? `${year}年${name}` : `${name} ${year}`;
}

/** 09:30 */
export function formatClock(moment: string): string {
  return clockOf.format(new Date(moment));
}

export function formatMoment(moment: string, language: Language): string {
  return `${formatDay(dayOfMoment(moment), language)} ${clockOf.format(new Date(moment))}`;
}

/** What <input type="datetime-local"> holds ↔ a moment with the bureaus' offset. */
export function toLocalInput(moment: Date | string): string {
  return `${dayOfMoment(moment)}T${clockOf.format(new Date(moment))}`;
}

export function fromLocalInput(value: string): string {
  return value === '' ? '' : `${value}:00+08:00`;
}
