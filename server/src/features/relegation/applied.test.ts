import { expect, test } from 'vitest';
import { lastBelow, monthsBelow } from './applied.ts';

const unit = (organizationId: string, points: number, target: number | null = 100) => ({
  ...{ organizationId, points, target, rank: 1, outOf: 4 },
  percent: target === null ? null : Math.floor((points * 100) / target),
});
const last = (lastCount: number, belowPercent: number, units: ReturnType<typeof unit>[]) => {
  const ranked = units.map((one) => ({
    ...one,
    rank: 1 + units.filter(({ points }) => points > one.points).length,
  }));
  return lastBelow({ lastCount, belowPercent }, ranked, '2026').map(({ organizationId }) => organizationId);
};

test.each([
  [1, 60, ['d']],
  [2, 60, ['c', 'd']],
  // The last but one has reached enough.
  [2, 40, ['d']],
  // c and d would both be the last but one.
  [3, 100, ['b', 'c', 'd']],
  [4, 100, ['b', 'c', 'd']],
])('the last %d below %d percent: %j', (count, percent, expected) => {
  expect(last(count, percent, [unit('a', 120), unit('b', 80), unit('c', 50), unit('d', 10)])).toEqual(
    expected,
  );
});

test('equal points stand together, and who has no target has not missed it', () => {
  expect(last(1, 60, [unit('a', 90), unit('b', 0), unit('c', 0)])).toEqual(['b', 'c']);
  expect(last(1, 60, [unit('a', 90), unit('b', 0, null), unit('c', 5)])).toEqual([]);
  expect(last(2, 60, [unit('a', 90), unit('b', 0, null), unit('c', 5)])).toEqual(['c']);
  expect(last(1, 60, [unit('a', 0), unit('b', 0), unit('c', 0)])).toEqual([]);
});

const short = (months: number, consecutive: boolean, ...list: string[]) =>
  monthsBelow({ months, consecutive }, 'a', list).map(({ period, facts }) => [period, facts.months.length]);

test('three months that follow each other, also over the new year; a month between begins anew', () => {
  expect(short(3, true, '2026-03', '2026-01', '2026-02')).toEqual([['2026-03', 3]]);
  expect(short(3, true, '2026-01', '2026-02', '2026-04', '2026-05')).toEqual([]);
  expect(short(3, true, '2026-11', '2026-12', '2027-01')).toEqual([['2027-01', 3]]);
  expect(short(3, false, '2026-01', '2026-02', '2026-05')).toEqual([['2026-05', 3]]);
});

test('months that led to one proposal lead to no second one', () => {
  const six = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`);
  expect(short(3, true, ...six.slice(0, 5))).toEqual([['2026-03', 3]]);
  expect(short(3, true, ...six)).toEqual([
    ['2026-03', 3],
    ['2026-06', 3],
  ]);
});
