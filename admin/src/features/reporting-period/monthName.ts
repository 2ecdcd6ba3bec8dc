import { useLanguage } from '../../app/i18n/useLabel.ts';

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 3月, Mar: of `2026-03`. */
export function useMonthName(): (month: string) => string {
  const language = useLanguage();
  return (month) => {
    const number = Number(month.slice(5, 7));
    return language === 'zh' ? `${number}月` : (english[number - 1] ?? '');
  };
}
