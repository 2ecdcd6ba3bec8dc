import { useLanguage } from '../../app/i18n/useLabel.ts';
import { formatMonth } from '../../ui/dates.ts';

/** 3月, Mar: of `2026-03`. */
export function useMonthName(): (month: string) => string {
  const language = useLanguage();
  return (month) => formatMonth(Number(month.slice(5, 7)), language);
}
