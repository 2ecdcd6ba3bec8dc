import { progressReportActions, progressReportStatuses } from '@duban/schema/vocabulary/progress-report';
import { expect, test } from 'vitest';
import { progressReportStates } from './progress-report.state.ts';

/** What was decided stays decided: another report follows a returned one, another version an accepted one. */
const table = {
  SUBMITTED: { ACCEPT: 'ACCEPTED', RETURN: 'RETURNED', CORRECT: null },
  ACCEPTED: { ACCEPT: null, RETURN: null, CORRECT: 'ACCEPTED' },
  RETURNED: { ACCEPT: null, RETURN: null, CORRECT: null },
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
