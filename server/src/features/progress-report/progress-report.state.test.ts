import { progressReportActions, progressReportStatuses } from '@duban/schema/vocabulary/progress-report';
import { expect, test } from 'vitest';
import { progressReportStates } from './progress-report.state.ts';

/** The issue: "accept or return". What was decided stays decided: another report follows a returned one. */
const table = {
  SUBMITTED: { ACCEPT: 'ACCEPTED', RETURN: 'RETURNED' },
  ACCEPTED: { ACCEPT: null, RETURN: null },
  RETURNED: { ACCEPT: null, RETURN: null },
};

test('every state × action of a progress report', () => {
  const rows = progressReportStatuses.map((status) => [
    status,
    Object.fromEntries(
      progressReportActions.map((action) => [action, progressReportStates.next(status, action)]),
    ),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});
