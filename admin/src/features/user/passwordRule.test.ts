import { expect, it } from 'vitest';
import { generatePassword, meets } from './passwordRule.ts';

it.each([
  ['Duban-2026!', true, true],
  ['duban2026!', true, true],
  ['duban20261', true, false],
  ['Du-2026', false, true],
  ['', false, false],
])('%s', (password, length, kinds) => {
  expect(meets(password)).toEqual({ length, kinds });
});

it('makes up passwords that meet the rule, each another', () => {
  const made = Array.from({ length: 200 }, generatePassword);
  expect(made.every((password) => Object.values(meets(password)).every(Boolean))).toBe(true);
  expect(made.every((password) => !/[IlO01o]/.test(password))).toBe(true);
  expect(new Set(made).size).toBe(made.length);
});
