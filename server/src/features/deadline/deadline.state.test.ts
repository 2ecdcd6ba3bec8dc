import { deadlineMatters, deadlineRules } from '@duban/schema/vocabulary/deadline';
import { expect, test } from 'vitest';
import { deadlineWindows } from './deadline.state.ts';

/** National Day of 2026: 1 to 7 October off, Saturday 10 October worked. */
const calendar = {
  years: [2026],
  days: new Map([
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, 'HOLIDAY'] as const),
    ['2026-10-10', 'WORKDAY'] as const,
  ]),
};
const shown = (today: string) =>
  deadlineWindows('ORDER_REPLY', calendar as never, today).map(({ key, dueFrom, dueTo }) => [
    key,
    dueFrom,
    dueTo,
  ]);

test('the table of steps', () => {
  expect(
    deadlineMatters.map((matter) => [matter, deadlineRules[matter].before, deadlineRules[matter].after]),
  ).toEqual([
    ['ORDER_REPLY', [3, 1, 0], [1, 5, 10]],
    ['REVIEW', [5, 1, 0], [1, 5, 10]],
    ['RECTIFICATION', [3, 0], [1, 5]],
    ['OBJECTION', [5, 1, 0], [1, 5, 10]],
  ]);
});

test('each day due has reached its nearest step alone; what is late counts by working days', () => {
  expect(shown('2026-09-25')).toEqual([
    ['BEFORE 3', '2026-09-27', '2026-09-28'],
    ['BEFORE 1', '2026-09-26', '2026-09-26'],
    ['BEFORE 0', '2026-09-25', '2026-09-25'],
    ['AFTER 1', '2026-09-21', '2026-09-24'],
    ['AFTER 5', '2026-09-14', '2026-09-20'],
    ['AFTER 10', '2026-07-28', '2026-09-13'],
  ]);
  // In the holiday nothing that fell due in it is a working day late: the eighth is the first.
  expect(shown('2026-10-07')[3]).toEqual(['AFTER 1', '2026-09-24', '2026-09-29']);
  expect(shown('2026-10-08')[3]).toEqual(['AFTER 1', '2026-09-25', '2026-10-07']);
});
