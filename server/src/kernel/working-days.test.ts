import { describe, expect, test } from 'vitest';
import calendar from '../../seeds/calendar.json' with { type: 'json' };
import { addWorkingDays, type DayKind, isWorkingDay, workingDaysBetween } from './working-days.ts';

const published = {
  years: new Set(calendar.map(({ year }) => year)),
  days: new Map(calendar.flatMap(({ days }) => days.map(({ day, kind }) => [day, kind as DayKind]))),
};

/** By the notices on holidays of 2025 and 2026. */
test.each([
  ['2026-01-01', false, 'New Year'],
  ['2026-01-02', false, 'a Friday off in lieu'],
  ['2026-01-04', true, 'a Sunday worked for it'],
  ['2026-02-14', true, 'a Saturday worked for the Spring Festival'],
  ['2026-02-16', false, 'its eve, a Monday'],
  ['2026-02-28', true, 'a Saturday worked for it'],
  ['2026-03-07', false, 'a plain Saturday'],
  ['2026-03-09', true, 'a plain Monday'],
  ['2026-10-10', true, 'a Saturday worked for the National Day'],
  ['2025-12-31', true, 'a plain Wednesday'],
])('%s is a working day: %s (%s)', (day, working) => {
  expect(isWorkingDay(published, day)).toBe(working);
});

describe('counting', () => {
  test.each([
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-02-13', 1, '2026-02-14'],
    // Over the Spring Festival: the 24th, 25th, 26th.
    ['2026-02-14', 3, '2026-02-26'],
    // Over the year's end: 31 December, then New Year, Friday and Saturday off, Sunday worked.
    ['2025-12-30', 2, '2026-01-04'],
    // None: the day itself where it is one, else the next.
    ['2026-02-28', 0, '2026-02-28'],
    ['2026-01-31', 0, '2026-02-02'],
    ['2026-10-01', 0, '2026-10-08'],
  ])('from %s %i working days lead to %s', (from, count, day) => {
    expect(addWorkingDays(published, from, count)).toEqual({ day, assumedYears: [] });
  });

  test.each([
    ['2026-02-13', '2026-02-24', 2],
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-09', '2026-03-02', 0],
    ['2026-09-30', '2026-10-12', 4],
  ])('between %s and %s lie %i', (from, to, count) => {
    expect(workingDaysBetween(published, from, to)).toEqual({ count, assumedYears: [] });
  });

  test('a year that nobody published is named, and counted as plain weekdays', () => {
    expect(addWorkingDays(published, '2026-12-31', 1)).toEqual({ day: '2027-01-01', assumedYears: [2027] });
    expect(workingDaysBetween(published, '2028-01-07', '2028-01-10')).toEqual({
      count: 1,
      assumedYears: [2028],
    });
  });
});

test('the published years: 2004 to 2026, make-up days at weekends, each day once and in its year', () => {
  expect(calendar.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  for (const { year, days } of calendar) {
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    for (const { day, kind } of days) {
      expect(day.slice(0, 4)).toBe(String(year));
      if (kind === 'WORKDAY') expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  }
});
