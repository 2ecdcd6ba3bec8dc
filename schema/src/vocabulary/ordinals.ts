import type { Language } from './label.ts';

const digits = '零一二三四五六七八九';

/** 1 → 一, 12 → 十二, 21 → 二十一: how notices number their sections. */
export function chineseNumeral(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return head + (ones === 0 ? '' : digits[ones]);
}

/** 一、质量管理工作; in English the figure, as in 1. 质量管理工作. */
export function sectionName(
  { ordinal, title }: { ordinal: number; title: string },
  language: Language,
): string {
  return language === 'zh' ? `${chineseNumeral(ordinal)}、${title}` : `${ordinal}. ${title}`;
}
