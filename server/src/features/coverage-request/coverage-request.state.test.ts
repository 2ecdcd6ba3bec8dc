import { assistanceActions, assistanceStatuses } from '@duban/schema/vocabulary/assistance-notice';
import {
  coverageActions,
  coverageSigners,
  coverageStatuses,
} from '@duban/schema/vocabulary/coverage-request';
import { expect, test } from 'vitest';
import { stateTable } from '../../../../test/harness/state-table.ts';
import { assistanceStates, coverageStates } from './coverage-request.state.ts';

/** Form 2: the department's head, the leader in charge, the office; each may return it, and then all sign anew. */
test('every state × action of a coverage request', () => {
  expect(stateTable(coverageStatuses, coverageActions, coverageStates.next)).toEqual({
    AWAITING_HEAD: { SIGN: 'AWAITING_LEADER', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN' },
    AWAITING_LEADER: { SIGN: 'AWAITING_OFFICE', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN' },
    AWAITING_OFFICE: { SIGN: 'APPROVED', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN' },
    APPROVED: { HANDLE: 'HANDLED' },
    HANDLED: { REOPEN: 'APPROVED' },
    RETURNED: { RESUBMIT: 'AWAITING_HEAD', WITHDRAW: 'WITHDRAWN' },
    WITHDRAWN: {},
  });
});

test('somebody signs in every state that waits for a signature, and in no other', () => {
  const waiting = coverageStatuses.filter((status) => coverageStates.next(status, 'SIGN') !== null);
  expect(Object.keys(coverageSigners)).toEqual(waiting);
});

/** Form 3: the unit arranges and reports back, the office confirms. */
test('every state × action of an assistance notice', () => {
  expect(stateTable(assistanceStatuses, assistanceActions, assistanceStates.next)).toEqual({
    ISSUED: { ARRANGE: 'ARRANGED', CANCEL: 'CANCELLED' },
    ARRANGED: { ARRANGE: 'ARRANGED', REPORT: 'REPORTED', CANCEL: 'CANCELLED' },
    REPORTED: { ACCEPT: 'CLOSED', RETURN: 'ARRANGED' },
    CLOSED: {},
    CANCELLED: {},
  });
});
