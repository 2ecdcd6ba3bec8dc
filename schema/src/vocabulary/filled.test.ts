import { expect, test } from 'vitest';
import { filled } from './filled.ts';
import { fieldMessages } from './messages.ts';

test('a word goes with the number before it, not with a day or a name', () => {
  const text = '%{count} {report|reports} of %{name}, %{dueOn}, {is|are} missed; %{days} {day|days}';
  expect(filled(text, { count: 1, name: '天河区局', dueOn: '2026-05-31', days: 2 })).toBe(
    '1 report of 天河区局, 2026-05-31, is missed; 2 days',
  );
  expect(filled(text, { count: '3', name: 'a|b', dueOn: '2026-05-31', days: 1 })).toBe(
    '3 reports of a|b, 2026-05-31, are missed; 1 day',
  );
  expect(filled(text, { count: 0, name: '{x|y}', dueOn: '', days: 0 })).toBe(
    '0 reports of {x|y}, , are missed; 0 days',
  );
});

test('what was given is not read as a form, and what was not stays a sign', () => {
  expect(filled('%{a} and %{b}', { a: '%{b}' })).toBe('%{b} and %{b}');
});

test('an error reads right of one and of many', () => {
  const { openOrders, tooLong } = fieldMessages;
  expect([1, 2].map((count) => filled(openOrders.en, { count }))).toEqual([
    '1 order is still open',
    '2 orders are still open',
  ]);
  expect(filled(tooLong.en, { max: 200 })).toBe('At most 200 characters');
  expect(Object.values(fieldMessages).filter(({ en }) => en.includes('(s)'))).toEqual([]);
});
