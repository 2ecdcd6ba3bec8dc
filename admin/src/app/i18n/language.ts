import { type Language, languages } from '@duban/schema/vocabulary/label';

/** Apart from react-admin's store, which every sign-out empties. */
const storeKey = 'duban.language';

function rememberedLanguage(): Language {
  const stored = globalThis.localStorage?.getItem(storeKey);
  return languages.find((language) => language === stored) ?? 'zh';
}

let current: Language = rememberedLanguage();

export function currentLanguage(): Language {
  return current;
}

export function languageTag(language: Language = current): 'zh-CN' | 'en' {
  return language === 'zh' ? 'zh-CN' : 'en';
}

export function becomeLanguage(locale: string): Language {
  current = locale === 'en' ? 'en' : 'zh';
  document.documentElement.lang = languageTag();
  localStorage.setItem(storeKey, current);
  return current;
}
