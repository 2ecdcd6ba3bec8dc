import { expect, test } from 'vitest';
import { BoundedTexts } from './bounded-texts.ts';

const filled = (count: number, length: number) => {
  const texts = new BoundedTexts<number>();
  for (let index = 0; index < count; index += 1) texts.set(`text ${index}`, index, length);
  return texts;
};

test('no more than 500, nor 300,000 characters together', () => {
  expect(filled(600, 10).size).toBe(500);
  expect(filled(600, 10_000).size).toBe(30);
  expect(filled(30, 10_000).get('text 0')).toBe(0);
});

test('one of more than 12,000 characters is not kept', () => {
  const texts = new BoundedTexts<string>();
  expect(texts.set('long', 'x', 12_001)).toBe(false);
  expect(texts.set('short', 'x', 12_000)).toBe(true);
  expect([texts.get('long'), texts.get('short')]).toEqual([undefined, 'x']);
});

test('the one that was longest unused goes first, and leaves its room', () => {
  const texts = filled(30, 10_000);
  texts.get('text 0');
  texts.set('new', 30, 10_000);
  expect([texts.get('text 0'), texts.get('text 1'), texts.get('new')]).toEqual([0, undefined, 30]);
  for (let time = 0; time < 5; time += 1) texts.set('new', 31, 10_000);
  expect(texts.size).toBe(30);
  texts.delete('new');
  texts.set('text 1', 1, 10_000);
  expect(texts.get('text 2')).toBe(2);
});
