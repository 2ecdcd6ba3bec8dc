import { expect, test } from 'vitest';
import { type Contender, progressOf, ranked } from './ranked.ts';

const unit = (organizationId: string, points: number, more: Partial<Contender> = {}): Contender => ({
  ...{ organizationId, level: 'CITY', unitClassId: null, points, target: null },
  ...more,
});
const told = (rows: Contender[]) =>
  ranked(rows).map((row) => [row.organizationId, row.rank, row.outOf, row.lead, row.behind]);

test('ranks are by points, shared by equals; leads are over the next one behind', () => {
  expect(told([unit('c', 0.1), unit('a', 0.3), unit('b', 0.3), unit('d', -5)])).toEqual([
    ['c', 3, 4, 5.1, 0.2],
    ['a', 1, 4, 0, null],
    ['b', 1, 4, 0.2, null],
    ['d', 4, 4, null, 5.1],
  ]);
});

test('a class is ranked by itself, whatever the levels in it; who is in none among its level', () => {
  const rows = [
    unit('a', 9, { unitClassId: 'one' }),
    unit('b', 3, { unitClassId: 'one', level: 'COUNTY' }),
    unit('c', 1),
    unit('d', 2, { level: 'COUNTY' }),
    unit('e', 4),
  ];
  expect(told(rows)).toEqual([
    ['a', 1, 2, 6, null],
    ['b', 2, 2, null, 6],
    ['c', 2, 2, null, 3],
    ['d', 1, 1, null, null],
    ['e', 1, 2, 3, null],
  ]);
});

test.each([
  [140, 100, 140],
  [99.99, 100, 99],
  [0.07, 0.7, 10],
  [-1, 3, -34],
  [10, null, null],
])('%d points of %d are %d percent', (points, target, percent) => {
  expect(ranked([unit('a', points, { target })])[0]?.percent).toBe(percent);
});

test.each([
  [100, 100, null, 'REACHED'],
  [50, null, '2026-06-30', 'NO_TARGET'],
  [50, 100, null, 'BEHIND'],
  // 73 days of 365 are a fifth; of a leap year they are less.
  [20, 100, '2026-03-14', 'ON_PACE'],
  [20, 100, '2026-03-15', 'BEHIND'],
  [20, 100, '2028-03-13', 'ON_PACE'],
  [99.99, 100, '2026-12-31', 'BEHIND'],
] as const)('%d of %d until %s: %s', (points, target, until, progress) => {
  expect(progressOf(unit('a', points, { target }), until)).toBe(progress);
});
