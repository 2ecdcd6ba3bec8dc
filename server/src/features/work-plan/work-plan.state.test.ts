import { workPlanActions, workPlanStatuses } from '@duban/schema/vocabulary/work-plan';
import { expect, test } from 'vitest';
import { workPlanStates } from './work-plan.state.ts';

/** The issue: DRAFT → ISSUED, and nothing else. */
const table = {
  DRAFT: { ISSUE: 'ISSUED' },
  ISSUED: { ISSUE: null },
};

test('every state × action of a work plan', () => {
  const rows = workPlanStatuses.map((status) => [
    status,
    Object.fromEntries(workPlanActions.map((action) => [action, workPlanStates.next(status, action)])),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});
