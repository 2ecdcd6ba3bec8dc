import type { Language } from '@duban/schema/vocabulary/label';

/** 张三（局长）; Zhang San (director) */
export function bracketed(text: string, inner: string, language: Language): string {
  return language === 'zh' ? `${text}（${inner}）` : `${text} (${inner})`;
}
