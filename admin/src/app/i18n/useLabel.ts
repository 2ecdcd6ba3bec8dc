import { dayInWords } from '@duban/schema/vocabulary/day-words';
import { filled } from '@duban/schema/vocabulary/filled';
import type { Label, Labels, Language } from '@duban/schema/vocabulary/label';
import { useLocale } from 'ra-core';
import type { Params } from './messages.ts';

export function useLanguage(): Language {
  return useLocale() === 'en' ? 'en' : 'zh';
}

/** `label(lightLabels, 'RED')`: the vocabulary's word in the reader's language. */
export function useLabel(): <Code extends string>(labels: Labels<Code>, code: Code) => string {
  const language = useLanguage();
  return (labels, code) => labels[code]?.[language] ?? code;
}

export function renderLabel(label: Label, language: Language, params: Params = {}): string {
  return filled(label[language], params, (name) =>
    dayInWords(String(params[name] ?? `%{${name}}`), language),
  );
}
