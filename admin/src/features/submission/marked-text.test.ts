import { expect, test } from 'vitest';
import { piecesOf } from './MarkedText.tsx';

test('a text without marks is one piece', () => {
  expect(piecesOf('电梯一百部', [])).toEqual([{ start: 0, text: '电梯一百部', marks: [] }]);
});

test('marks that overlap share what both cover', () => {
  const marks = [
    { start: 0, end: 3 },
    { start: 2, end: 5 },
  ];
  expect(piecesOf('电梯一百部。', marks)).toEqual([
    { start: 0, text: '电梯', marks: [0] },
    { start: 2, text: '一', marks: [0, 1] },
    { start: 3, text: '百部', marks: [1] },
    { start: 5, text: '。', marks: [] },
  ]);
});

test('what lies beyond the text is left out', () => {
  expect(piecesOf('电梯', [{ start: 1, end: 9 }]).map(({ text }) => text)).toEqual(['电', '梯']);
});
