import type { StringMap } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { chineseMessages } from './ra-language-chinese.ts';

function flatten(tree: StringMap, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (value === undefined) return [];
    return typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`);
  });
}

const placeholders = (message: string) => [...new Set(message.match(/%\{\w+\}/g))].sort();
/** Of English's two forms the one for many: Chinese has no other. */
const pluralForm = (message: string) => message.split('||||').at(-1) ?? message;

const chinese = new Map(flatten(chineseMessages));
const englishEntries = flatten(english);

describe("react-admin's Chinese words", () => {
  it('have exactly the keys of the English ones', () => {
    expect(englishEntries.length).toBeGreaterThan(150);
    expect([...chinese.keys()].sort()).toEqual(englishEntries.map(([key]) => key).sort());
  });

  it.each(englishEntries)('%s keeps its placeholders in one form', (key, message) => {
    const translated = chinese.get(key) ?? '';
    expect(translated).not.toContain('||||');
    expect(placeholders(translated)).toEqual(placeholders(pluralForm(message)));
  });

  it('are Chinese wherever English has words', () => {
    const wordless = [...chinese]
      .filter(([, message]) => !/\p{Script=Han}/u.test(message))
      .map(([key]) => key);
    expect(wordless).toEqual(['ra.boolean.null', 'ra.page.edit', 'ra.page.list', 'ra.page.show']);
  });

  it.each([1, 2])('count %d as the console renders it', (count) => {
    const { translate } = polyglotI18nProvider(() => chineseMessages, 'zh');
    expect(translate('ra.action.bulk_actions', { smart_count: count })).toBe(`已选择 ${count} 项`);
    expect(translate('ra.message.bulk_delete_title', { smart_count: count, name: '督办单' })).toBe(
      `删除 ${count} 项督办单`,
    );
    expect(translate('ra.navigation.page_range_info', { offsetBegin: 1, offsetEnd: 25, total: 83 })).toBe(
      '第 1–25 条，共 83 条',
    );
  });
});
