import { expect, test } from 'vitest';
import { type Span, waitingDays } from './waiting.state.ts';

const life: Span = { from: '2026-03-01', to: null };
const today = '2026-03-31';

/** 30 days have passed: whose were they? Awaiting a decision, suspended: organization, superior, nobody. */
test.each([
  ['nothing else happened', [], [], [30, 0, 0]],
  ['asked and decided on one day', [['2026-03-10', '2026-03-10']], [], [30, 0, 0]],
  ['decided two days later', [['2026-03-10', '2026-03-12']], [], [28, 2, 0]],
  ['still awaited', [['2026-03-21', null]], [], [20, 10, 0]],
  [
    'two requests that overlap count once',
    [
      ['2026-03-14', '2026-03-20'],
      ['2026-03-10', '2026-03-16'],
    ],
    [],
    [20, 10, 0],
  ],
  [
    'one within the other',
    [
      ['2026-03-10', '2026-03-20'],
      ['2026-03-12', '2026-03-14'],
    ],
    [],
    [20, 10, 0],
  ],
  ['suspended', [], [['2026-03-05', '2026-03-15']], [20, 0, 10]],
  ['still suspended', [], [['2026-03-26', null]], [25, 0, 5]],
  [
    'resumption was asked for while it stood still: those days are the superior’s',
    [['2026-03-12', '2026-03-15']],
    [['2026-03-05', '2026-03-15']],
    [20, 3, 7],
  ],
] as [string, [string, string | null][], [string, string | null][], number[]][])(
  '%s',
  (_name, awaiting, suspended, expected) => {
    const spans = (list: [string, string | null][]) => list.map(([from, to]) => ({ from, to }));
    const days = waitingDays(life, spans(awaiting), spans(suspended), today);
    expect([days.organizationDays, days.superiorDays, days.suspendedDays]).toEqual(expected);
  },
);

test('after the end nothing is counted', () => {
  const days = waitingDays(
    { from: '2026-03-01', to: '2026-03-11' },
    [{ from: '2026-03-08', to: null }],
    [],
    today,
  );
  expect(days).toEqual({ organizationDays: 7, superiorDays: 3, suspendedDays: 0 });
});

test('given and done on one day', () => {
  const days = waitingDays({ from: '2026-03-01', to: '2026-03-01' }, [], [], today);
  expect(days).toEqual({ organizationDays: 0, superiorDays: 0, suspendedDays: 0 });
});
