import { expect, it } from 'vitest';
import { daysOfMonth, isWeekend, toggled, weekdayOf } from './days.ts';

it('knows weekdays and months under any zone', () => {
  expect([weekdayOf('2026-03-02'), weekdayOf('2026-03-08')]).toEqual([0, 6]);
  expect([isWeekend('2026-03-06'), isWeekend('2026-03-07')]).toEqual([false, true]);
  expect(daysOfMonth(2028, 2).length).toBe(29);
  expect(daysOfMonth(2026, 12).at(-1)).toBe('2026-12-31');
});

it('marks, changes and unmarks a day; make-up days are at weekends', () => {
  const off = { day: '2027-01-01', kind: 'HOLIDAY' as const, name: '元旦' };
  expect(toggled([], off)).toEqual([off]);
  expect(toggled([off], off)).toEqual([]);
  expect(toggled([off], { ...off, name: '春节' })).toEqual([{ ...off, name: '春节' }]);
  expect(toggled([], { ...off, kind: 'WORKDAY' })).toEqual([]);
  const on = { day: '2027-01-03', kind: 'WORKDAY' as const, name: '元旦' };
  expect(toggled([on], off)).toEqual([off, on]);
});
