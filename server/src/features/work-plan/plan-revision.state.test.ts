import { planRevisionActions, planRevisionStatuses } from '@duban/schema/vocabulary/plan-revision';
import { expect, test } from 'vitest';
import { planRevisionStates } from './plan-revision.state.ts';

/** What was issued or withdrawn stays so. */
const table = {
  DRAFT: { ISSUE: 'ISSUED', WITHDRAW: 'WITHDRAWN' },
  ISSUED: { ISSUE: null, WITHDRAW: null },
  WITHDRAWN: { ISSUE: null, WITHDRAW: null },
};

test('every state × action of a revision', () => {
  const rows = planRevisionStatuses.map((status) => [
    status,
    Object.fromEntries(
      planRevisionActions.map((action) => [action, planRevisionStates.next(status, action)]),
    ),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});
