import { describe, expect, it } from 'vitest';
import type { Messages, MessageTree } from '../app/i18n/messages.ts';
import { allMessages } from './messages.ts';

function flatten(tree: MessageTree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}
const placeholders = (message: string) => [...new Set(message.match(/%\{\w+\}/g))].sort();

describe.each(allMessages.map((messages) => [messages.feature, messages] as const))(
  '%s',
  (_feature, messages) => {
    const english = new Map(flatten(messages.en));

    it('counts in forms of one and of many, in English alone', () => {
      expect([...english].filter(([, text]) => text.includes('(s)'))).toEqual([]);
      expect([...english.values()].filter((text) => text.split('||||').length > 2)).toEqual([]);
      expect(flatten(messages.zh).filter(([, text]) => text.includes('||||'))).toEqual([]);
    });

    it('writes a Chinese date without spaces', () => {
      expect(flatten(messages.zh).filter(([, text]) => /[\d}] [年月日]/.test(text))).toEqual([]);
    });

    it('says the same things in both languages', () => {
      const chinese = flatten(messages.zh).map(([key]) => key);
      expect(chinese.sort()).toEqual([...english.keys()].sort());
    });

    it.each(flatten(messages.zh))('%s has its text and the same placeholders', (key, message) => {
      const translated = english.get(key) ?? '';
      expect([message, translated].every((text) => text.trim() !== '')).toBe(true);
      expect(placeholders(translated)).toEqual(placeholders(message));
    });
  },
);

it('keeps each feature’s messages under a name of their own', () => {
  const names = allMessages.map((messages) => messages.feature);
  expect(new Set(names).size).toBe(names.length);
});

it('knows the messages of every file', () => {
  const files = import.meta.glob<Record<string, Messages>>('./**/*.messages.ts', { eager: true });
  const written = Object.values(files).flatMap((exports) => Object.values(exports));
  expect(written.filter((messages) => !allMessages.includes(messages))).toEqual([]);
});
