import { expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, weekdayOf } from './days.ts';

test('a day begins at midnight in China', () => {
  expect(dayOf(new Date('2026-11-29T15:59:59.999Z'))).toBe('2026-11-29');
  expect(dayOf(new Date('2026-11-29T16:00:00.000Z'))).toBe('2026-11-30');
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2100-02-28', 1, '2100-03-01'],
  ['1970-01-01', -1, '1969-12-31'],
  ['2026-03-01', 0, '2026-03-01'],
  ['2010-02-11', 365, '2011-02-11'],
])('%s and %i days are %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
  expect(daysBetween(day, later)).toBe(days);
});

test.each([
  ['2026-11-30', 1],
  ['2026-11-29', 0],
  ['1970-01-01', 4],
  ['1969-12-28', 0],
  ['2000-02-29', 2],
])('%s is day %i of its week', (day, weekday) => expect(weekdayOf(day)).toBe(weekday));

test('what is no day is none', () => {
  expect(() => addDays('2026-13-01', 1)).toThrow(RangeError);
  expect(() => addDays('2026-13-01', 1)).toThrow(RangeError);
  expect(daysBetween('no day', '2026-01-01')).toBeNaN();
});

test('more days than are kept', () => {
  let day = '2001-01-01';
  for (let count = 0; count < 9_131; count += 1) day = addDays(day, 1);
  expect(day).toBe('2026-01-01');
  expect(daysBetween('2001-01-01', day)).toBe(9_131);
});
