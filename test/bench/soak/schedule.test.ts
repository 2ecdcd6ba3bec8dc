import { expect, test } from 'vitest';
import { arrivalsOf, type Phase, phasesOf } from './schedule.ts';

const short: Phase[] = [
  { name: 'burst', seconds: 2, load: { writes: 4, reads: 2 } },
  { name: 'after', seconds: 1, load: { writes: 1, reads: 0 } },
];

test('a second’s writes come in its first 200 ms, its reads evenly, phases one after another', () => {
  expect([...arrivalsOf(short)].map(({ at, kind, phase }) => `${at} ${kind} ${phase}`)).toEqual([
    '0 write burst',
    '0 read burst',
    '50 write burst',
    '100 write burst',
    '150 write burst',
    '500 read burst',
    '1000 write burst',
    '1000 read burst',
    '1050 write burst',
    '1100 write burst',
    '1150 write burst',
    '1500 read burst',
    '2000 write after',
  ]);
});

test('ten minutes are one of 280 reports and 100 reads a second and nine of a quarter', () => {
  const counts: Record<string, number> = {};
  for (const { kind, phase } of arrivalsOf(phasesOf(10))) {
    counts[`${phase} ${kind}`] = (counts[`${phase} ${kind}`] ?? 0) + 1;
  }
  expect(counts).toEqual({
    'warmUp write': 350,
    'warmUp read': 125,
    'burst write': 16_800,
    'burst read': 6_000,
    'after write': 37_800,
    'after read': 13_500,
  });
});

test('one minute is reporting day alone', () => {
  expect(phasesOf(1).map(({ name, seconds }) => [name, seconds])).toEqual([
    ['warmUp', 5],
    ['burst', 60],
  ]);
});
