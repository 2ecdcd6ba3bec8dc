import { assignmentActions, assignmentStatuses } from '@duban/schema/vocabulary/assignment';
import { expect, test } from 'vitest';
import { assignmentStates } from './assignment.state.ts';

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
};

test('every state × action of an assignment', () => {
  const rows = assignmentStatuses.map((status) => [
    status,
    Object.fromEntries(assignmentActions.map((action) => [action, assignmentStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});
