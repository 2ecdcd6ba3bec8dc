import { expect, test } from 'vitest';
import { dayInWords } from './day-words.ts';

test('a day in words of either language, with or without its year; what is no day stays', () => {
  const said = (value: string) => [
    dayInWords(value, 'zh'),
    dayInWords(value, 'en'),
    dayInWords(value, 'zh', false),
  ];
  expect(said('2026-03-05')).toEqual(['2026年3月5日', '5 Mar 2026', '3月5日']);
  expect(said('2026-12-31')).toEqual(['2026年12月31日', '31 Dec 2026', '12月31日']);
  for (const other of ['2026-03', '粤质监〔2026〕1号', '2026-03-05T04:00:00Z', '—'])
    expect(said(other)).toEqual([other, other, other]);
});
