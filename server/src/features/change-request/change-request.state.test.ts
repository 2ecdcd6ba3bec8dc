import { changeRequestActions, changeRequestStatuses } from '@duban/schema/vocabulary/change-request';
import { expect, test } from 'vitest';
import { changeRequestStates, latestDueOn } from './change-request.state.ts';

const over = { APPROVE: null, REJECT: null, WITHDRAW: null, LAPSE: null };

test('every state × action of a request', () => {
  const rows = changeRequestStatuses.map((status) => [
    status,
    Object.fromEntries(
      changeRequestActions.map((action) => [action, changeRequestStates.next(status, action)]),
    ),
  ]);
  expect(Object.fromEntries(rows)).toEqual({
    REQUESTED: { APPROVE: 'APPROVED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN', LAPSE: 'LAPSED' },
    APPROVED: over,
    REJECTED: over,
    WITHDRAWN: over,
    LAPSED: over,
  });
});

/** Due date of the superior assignment, whether the province gave it: the last day of an extension. */
test.each([
  [null, true, null],
  [null, false, '2026-12-31'],
  ['2026-09-30', false, '2026-09-30'],
  ['2027-03-31', false, '2026-12-31'],
  ['2027-03-31', true, '2027-03-31'],
] as const)('below %s, by the province %s: not after %s', (parentDueOn, byProvince, latest) => {
  expect(latestDueOn(parentDueOn, 2026, byProvince)).toBe(latest);
});
