import type { Language } from '@duban/schema/vocabulary/label';
import type { TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import { allMessages } from '../../features/messages.ts';
import { becomeLanguage, currentLanguage } from './language.ts';
import type { MessageTree } from './messages.ts';
import { chineseMessages } from './ra-language-chinese.ts';

const frameworkMessages: Record<Language, TranslationMessages> = { zh: chineseMessages, en: english };

function featureMessages(language: Language): Record<string, MessageTree> {
  return Object.fromEntries(allMessages.map((messages) => [messages.feature, messages[language]]));
}

export const i18nProvider = polyglotI18nProvider(
  (locale) => {
    const language = becomeLanguage(locale);
    return { ...frameworkMessages[language], resources: featureMessages(language) } as TranslationMessages;
  },
  currentLanguage(),
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);
