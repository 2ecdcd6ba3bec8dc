import { liaisonActions, liaisonStatuses } from '@duban/schema/vocabulary/liaison';
import { expect, test } from 'vitest';
import { liaisonStates, reminderDay } from './liaison-registration.state.ts';

const over = { APPROVE: null, RETURN: null, WITHDRAW: null, REPLACE: null };

test('every state × action of a registration', () => {
  const rows = liaisonStatuses.map((status) => [
    status,
    Object.fromEntries(liaisonActions.map((action) => [action, liaisonStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual({
    SUBMITTED: { APPROVE: 'APPROVED', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN', REPLACE: null },
    APPROVED: { ...over, REPLACE: 'REPLACED' },
    RETURNED: over,
    WITHDRAWN: over,
    REPLACED: over,
  });
});

/** Called on 1 April to file by the 28th: 7, 3 and 1 days before, on the day, 1, 3 and 7 days after, then weekly. */
test.each([
  ['2026-04-02', null],
  ['2026-04-20', null],
  ['2026-04-21', '2026-04-21'],
  ['2026-04-24', '2026-04-21'],
  ['2026-04-25', '2026-04-25'],
  ['2026-04-27', '2026-04-27'],
  ['2026-04-28', '2026-04-28'],
  ['2026-04-29', '2026-04-29'],
  ['2026-04-30', '2026-04-29'],
  ['2026-05-01', '2026-05-01'],
  ['2026-05-05', '2026-05-05'],
  ['2026-05-11', '2026-05-05'],
  ['2026-05-12', '2026-05-12'],
  ['2026-05-20', '2026-05-19'],
] as const)('on %s the reminder of %s is due', (today, day) => {
  expect(reminderDay('2026-04-28', '2026-04-01', today)).toBe(day);
});

test('what was due before the call told nobody: the call did', () => {
  expect(reminderDay('2026-04-28', '2026-04-25', '2026-04-26')).toBe(null);
  expect(reminderDay('2026-04-28', '2026-04-25', '2026-04-27')).toBe('2026-04-27');
});
