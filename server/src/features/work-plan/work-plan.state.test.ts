import { workPlanActions, workPlanStatuses } from '@duban/schema/vocabulary/work-plan';
import { expect, test } from 'vitest';
import { workPlanStates } from './work-plan.state.ts';

/** DRAFT → ISSUED or WITHDRAWN, and only what is issued is revised. */
const table = {
  DRAFT: { ISSUE: 'ISSUED', REVISE: null, WITHDRAW: 'WITHDRAWN' },
  ISSUED: { ISSUE: null, REVISE: 'ISSUED', WITHDRAW: null },
  WITHDRAWN: { ISSUE: null, REVISE: null, WITHDRAW: null },
};

test('every state × action of a work plan', () => {
  const rows = workPlanStatuses.map((status) => [
    status,
    Object.fromEntries(workPlanActions.map((action) => [action, workPlanStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});
