import type { Language } from './label.ts';

export const englishMonths: readonly string[] = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** 2026年3月5日, 5 Mar 2026; what is no day stays as it is. */
export function dayInWords(value: string, language: Language, withYear = true): string {
  const [, year, month, date] = isoDay.exec(value) ?? [];
  if (!year) return value;
  if (language === 'zh') return `${withYear ? `${year}年` : ''}${Number(month)}月${Number(date)}日`;
  return `${Number(date)} ${englishMonths[Number(month) - 1]}${withYear ? ` ${year}` : ''}`;
}
