import { assignmentActions, assignmentStatuses } from '@duban/schema/vocabulary/assignment';
import { changeKinds } from '@duban/schema/vocabulary/change-request';
import { expect, test } from 'vitest';
import { assignmentChanges, assignmentStates, dueAfterSuspension } from './assignment.state.ts';

/** The issue: acknowledge (PENDING → IN_PROGRESS), break down, report, claim, confirm or return. */
const no = null;
const table = {
  PENDING: {
    ACKNOWLEDGE: 'IN_PROGRESS',
    BREAK_DOWN: 'PENDING',
    REPORT: no,
    COMPLETE: no,
    CONFIRM: no,
    RETURN: no,
  },
  IN_PROGRESS: {
    ACKNOWLEDGE: no,
    BREAK_DOWN: 'IN_PROGRESS',
    REPORT: 'IN_PROGRESS',
    COMPLETE: 'COMPLETION_CLAIMED',
    CONFIRM: no,
    RETURN: no,
  },
  COMPLETION_CLAIMED: {
    ACKNOWLEDGE: no,
    BREAK_DOWN: no,
    REPORT: no,
    COMPLETE: no,
    CONFIRM: 'COMPLETED',
    RETURN: 'IN_PROGRESS',
  },
  COMPLETED: { ACKNOWLEDGE: no, BREAK_DOWN: no, REPORT: no, COMPLETE: no, CONFIRM: no, RETURN: no },
  SUSPENDED: { ACKNOWLEDGE: no, BREAK_DOWN: no, REPORT: no, COMPLETE: no, CONFIRM: no, RETURN: no },
  CANCELLED: { ACKNOWLEDGE: no, BREAK_DOWN: no, REPORT: no, COMPLETE: no, CONFIRM: no, RETURN: no },
};

test('every state × action of an assignment', () => {
  const rows = assignmentStatuses.map((status) => [
    status,
    Object.fromEntries(assignmentActions.map((action) => [action, assignmentStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});

const [kept, going, claimed] = ['PENDING', 'IN_PROGRESS', 'COMPLETION_CLAIMED'];
const [paused, gone] = ['SUSPENDED', 'CANCELLED'];
/** By kind: what becomes of PENDING, IN_PROGRESS, COMPLETION_CLAIMED, COMPLETED, SUSPENDED, CANCELLED. */
const changes = {
  EXTENSION: [kept, going, no, no, no, no],
  SUSPENSION: [paused, paused, no, no, no, no],
  RESUMPTION: [no, no, no, no, going, no],
  CANCELLATION: [gone, gone, gone, no, gone, no],
  REASSIGNMENT: [gone, gone, no, no, gone, no],
};

test('every state × change of an assignment', () => {
  expect(assignmentStatuses).toEqual([kept, going, claimed, 'COMPLETED', paused, gone]);
  const rows = changeKinds.map((kind) => [
    kind,
    assignmentStatuses.map((status) => assignmentChanges.next(status, kind)),
  ]);
  expect(Object.fromEntries(rows)).toEqual(changes);
});

/** Due, days of suspension, the superior's due date: due afterwards. */
test.each([
  ['2026-06-30', 10, null, '2026-07-10'],
  ['2026-06-30', 10, '2026-12-31', '2026-07-10'],
  ['2026-06-30', 10, '2026-07-05', '2026-07-05'],
  ['2026-06-30', 0, null, '2026-06-30'],
  // It lay after its superior's before: no day is taken from it.
  ['2026-06-30', 10, '2026-06-15', '2026-06-30'],
] as const)('due %s, suspended for %s days, not after %s: due %s', (dueOn, days, latest, later) => {
  expect(dueAfterSuspension(dueOn, days, latest)).toBe(later);
});
