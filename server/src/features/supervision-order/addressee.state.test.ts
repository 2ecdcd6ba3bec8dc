import { addresseeActions, addresseeStatuses } from '@duban/schema/vocabulary/supervision-order';
import { expect, test } from 'vitest';
import { addresseeStates, isSettled } from './addressee.state.ts';

/** Nobody is judged who has not answered; what was verified stays verified. */
const table = {
  PENDING: { REPLY: 'REPLIED', RETURN: null, ACCEPT: null, VERIFY: null },
  REPLIED: { REPLY: 'REPLIED', RETURN: 'RETURNED', ACCEPT: 'ACCEPTED', VERIFY: null },
  RETURNED: { REPLY: 'REPLIED', RETURN: null, ACCEPT: null, VERIFY: null },
  ACCEPTED: { REPLY: null, RETURN: 'RETURNED', ACCEPT: null, VERIFY: 'VERIFIED' },
  VERIFIED: { REPLY: null, RETURN: null, ACCEPT: null, VERIFY: null },
};

test('every state × action of an addressee', () => {
  const rows = addresseeStatuses.map((status) => [
    status,
    Object.fromEntries(addresseeActions.map((action) => [action, addresseeStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});

/** A daily follow-up, a check, either with rectification asked for. */
test.each([
  ['PENDING', [false, false, false]],
  ['REPLIED', [true, false, false]],
  ['RETURNED', [false, false, false]],
  ['ACCEPTED', [true, true, false]],
  ['VERIFIED', [true, true, true]],
] as const)('%s lets its order be closed: %j', (status, [daily, check, strict]) => {
  expect(isSettled('DAILY_FOLLOW_UP', { status, rectification: false })).toBe(daily);
  for (const kind of ['COMPREHENSIVE', 'SPECIAL', 'EVENT', 'LEAD_VERIFICATION'] as const)
    expect(isSettled(kind, { status, rectification: false })).toBe(check);
  expect(isSettled('DAILY_FOLLOW_UP', { status, rectification: true })).toBe(strict);
});
