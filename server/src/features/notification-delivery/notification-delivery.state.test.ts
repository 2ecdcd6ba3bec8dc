import { deliveryActions, deliveryStatuses } from '@duban/schema/vocabulary/notification-delivery';
import { expect, test } from 'vitest';
import { deliveryStates, pauseAfter } from './notification-delivery.state.ts';

const expected = `
         SEND  FAIL    GIVE_UP   RETRY
PENDING  SENT  FAILED  -         -
SENT     -     -       -         -
FAILED   SENT  FAILED  GIVEN_UP  PENDING
GIVEN_UP -     -       -         PENDING`;

test('a delivery’s states', () => {
  const [, ...rows] = expected
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/));
  const table = deliveryStatuses.map((status) => [
    status,
    ...deliveryActions.map((action) => deliveryStates.next(status, action) ?? '-'),
  ]);
  expect(table).toEqual(rows);
});

test('tried at once, then after 1, 5, 25 minutes, 2 and 10 hours, and given up', () => {
  expect([1, 2, 3, 4, 5, 6].map(pauseAfter)).toEqual([1, 5, 25, 120, 600, null]);
});
