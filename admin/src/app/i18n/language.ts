import { type Language, languages } from '@duban/schema/vocabulary/label';

const storeKey = 'RaStore.locale';

/** React-admin's own store keeps the choice; reading it before the first render avoids a flash of Chinese. */
function rememberedLanguage(): Language {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storeKey) ?? 'null');
    return languages.find((language) => language === stored) ?? 'zh';
  } catch {
    return 'zh';
  }
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
  return current;
}
