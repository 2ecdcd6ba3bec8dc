import { accountabilityActions, accountabilityStatuses } from '@duban/schema/vocabulary/accountability';
import { expect, test } from 'vitest';
import { accountabilityStates, lastReviewDay, monthsLater, reviewLight } from './accountability.state.ts';

const nothing = Object.fromEntries(accountabilityActions.map((action) => [action, null]));
const stays = (status: string) => ({ RECORD_INTERVIEW: status, CONFIRM_RECTIFICATION: status });

/** Proposal, approval by the head, service, review: once, by 维持, 变更 or 撤销. Nothing follows a rejection or revocation. */
const table = {
  PROPOSED: { ...nothing, APPROVE: 'APPROVED', REJECT: 'REJECTED' },
  REJECTED: nothing,
  APPROVED: { ...nothing, SERVE: 'SERVED' },
  SERVED: { ...nothing, ...stays('SERVED'), ACKNOWLEDGE: 'SERVED', REQUEST_REVIEW: 'UNDER_REVIEW' },
  UNDER_REVIEW: {
    ...nothing,
    ...stays('UNDER_REVIEW'),
    UPHOLD: 'UPHELD',
    CHANGE: 'CHANGED',
    REVOKE: 'REVOKED',
  },
  UPHELD: { ...nothing, ...stays('UPHELD') },
  CHANGED: { ...nothing, ...stays('CHANGED') },
  REVOKED: nothing,
};

test('every state × action of a decision', () => {
  const rows = accountabilityStatuses.map((status) => [
    status,
    Object.fromEntries(
      accountabilityActions.map((action) => [action, accountabilityStates.next(status, action)]),
    ),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});

/** Decree 733: thirty days after receipt, and the day of receipt is not one of them. */
test.each([
  ['2026-03-10', '2026-04-09'],
  ['2026-12-05', '2027-01-04'],
  ['2028-02-01', '2028-03-02'],
])('received on %s it may be objected to until %s', (receivedOn, until) => {
  expect(lastReviewDay(receivedOn)).toBe(until);
});

test.each([
  ['2026-04-04', 'GREEN'],
  ['2026-04-05', 'YELLOW'],
  ['2026-04-10', 'YELLOW'],
  ['2026-04-11', 'RED'],
])('a review due on 2026-04-10 is on %s %s', (today, light) => {
  expect(reviewLight({ dueOn: '2026-04-10', decidedAt: null }, today)).toBe(light);
  expect(reviewLight({ dueOn: '2026-04-10', decidedAt: '2026-04-01T00:00:00Z' }, today)).toBe('GREEN');
});

test.each([
  ['2026-03-02', 6, '2026-09-02'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});
