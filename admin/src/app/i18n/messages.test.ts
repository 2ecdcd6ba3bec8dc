import polyglotI18nProvider from 'ra-i18n-polyglot';
import { expect, it } from 'vitest';
import { escalationMessages } from '../../features/escalation/escalation.messages.ts';
import { counted, type MessageTree } from './messages.ts';

const saying = (language: 'zh' | 'en') => {
  const { translate } = polyglotI18nProvider(
    () => escalationMessages[language] as MessageTree as never,
    language,
  );
  return (count: number) => translate('over', counted({ count }));
};

it('reads right of one and of many', () => {
  expect([1, 2, 0].map(saying('en'))).toEqual(['1 day overdue', '2 days overdue', '0 days overdue']);
  expect([1, 2].map(saying('zh'))).toEqual(['逾期 1 天', '逾期 2 天']);
});

it('goes by another number where a text says so', () => {
  expect(counted({ count: 3, smart_count: 1 })).toEqual({ count: 3, smart_count: 1 });
  expect(counted(undefined)).toEqual({});
});
