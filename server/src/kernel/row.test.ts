import { expect, test } from 'vitest';
import { Assignment } from '../features/assignment/assignment.entity.ts';
import { rowOf } from './row.ts';

const values = {
  status: 'IN_PROGRESS',
  percent: 10,
  assignedAt: '2026-01-05T01:00:00.000Z',
  dueOn: '2026-12-31',
  suspendedDays: 0,
  extensionAsked: false,
};

test('a row has its entity’s methods, and nothing but its values', () => {
  const row = rowOf(Assignment, values as never);
  row.reported(30, '2026-06-30');
  expect(row.percent).toBe(30);
  expect(row.reportDueOn).toBe('2026-06-30');
  expect(Object.keys(JSON.parse(JSON.stringify(row))).toSorted()).toEqual(
    [...Object.keys(values), 'redOn', 'reportDueOn', 'yellowOn'].toSorted(),
  );
  expect(values.percent).toBe(10);
});
