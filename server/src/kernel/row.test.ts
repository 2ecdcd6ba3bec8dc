import { expect, test } from 'vitest';
import { Assignment } from '../features/assignment/assignment.entity.ts';
import { newRowOf, rowOf } from './row.ts';

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

test('a new row begins as its entity does, each with values of its own', () => {
  const row = newRowOf(Assignment, { id: 'a', dueOn: '2026-12-31' });
  expect(row).toMatchObject({
    id: 'a',
    status: 'PENDING',
    percent: 0,
    cadence: 'ONCE',
    claimedAt: null,
    cityId: null,
  });
  row.percent = 40;
  expect(newRowOf(Assignment, { id: 'b' })).toMatchObject({ id: 'b', percent: 0 });
  expect(Object.keys(row)).not.toContain('__helper');
  expect(row).not.toBeInstanceOf(Assignment);
});
