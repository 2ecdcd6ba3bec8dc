import { expect, test } from 'vitest';
import {
  addDays,
  dayOfMoment,
  formatClock,
  formatMoment,
  formatYearMonth,
  fromLocalInput,
  toLocalInput,
} from './dates.ts';

test('days and hours are those of the bureaus, wherever the reader is', () => {
  // Half past midnight in China, the evening before in New York and London.
  const moment = '2020-03-04T16:30:00Z';
  expect(dayOfMoment(moment)).toBe('2020-03-05');
  expect(formatClock(moment)).toBe('00:30');
  expect([formatMoment(moment, 'zh'), formatMoment(moment, 'en')]).toEqual([
    '2020年3月5日 00:30',
    '5 Mar 2020 00:30',
  ]);
  expect([formatYearMonth(2020, 3, 'zh'), formatYearMonth(2020, 3, 'en')]).toEqual(['2020年3月', 'Mar 2020']);
  expect(toLocalInput(moment)).toBe('2020-03-05T00:30');
  expect(new Date(fromLocalInput('2020-03-05T00:30')).toISOString()).toBe('2020-03-04T16:30:00.000Z');
});

test('a day after another, over a change of the clock in New York', () => {
  expect([addDays('2026-03-07', 1), addDays('2026-03-08', 1), addDays('2026-11-01', 1)]).toEqual([
    '2026-03-08',
    '2026-03-09',
    '2026-11-02',
  ]);
});
