import { readNumeral } from './chinese-numerals.ts';

const yearDigits = '[〇零OoＯ0一二三四五六七八九]{4}|\\d{4}';
const small = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
const written = new RegExp(`(${yearDigits})\\s?年\\s?(${small})\\s?月\\s?(${small})\\s?日`);
const numeric = /(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/;
const yearOnly = new RegExp(`(${yearDigits})\\s?年`, 'g');

/** The first full date in a folded line: 2012年4月28日, 二〇一一年六月二十八日, 2012-04-28. */
export function readDate(folded: string): string | null {
  const match = written.exec(folded) ?? numeric.exec(folded);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return toIsoDate(readYear(year), readNumeral(month), readNumeral(day));
}

/** A line that is a date and nothing else, as under a signature. */
export function isDateLine(folded: string): boolean {
  return (
    folded.length <= 24 &&
    /^\(?.{6,20}日\)?$/.test(folded) &&
    folded.replace(written, '').replace(/[()\s]/g, '') === ''
  );
}

/** The first year named: 2012年, 二〇一二年. */
export function readYearIn(folded: string): number | null {
  for (const match of folded.matchAll(yearOnly)) {
    const year = readYear(match[1] ?? '');
    if (year !== null && year >= 1949 && year <= 2100) return year;
  }
  return null;
}

export function readYear(numeral: string): number | null {
  return readNumeral(/[〇零一二三四五六七八九]/.test(numeral) ? numeral.replace(/[OoＯ0]/g, '〇') : numeral);
}

/** null where there is no such day. */
export function toIsoDate(year: number | null, month: number | null, day: number | null): string | null {
  if (!year || !month || !day || year < 1949 || year > 2100) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

export function lastDayOfMonth(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
