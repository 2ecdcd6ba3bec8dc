import {
  supervisionOrderActions,
  supervisionOrderStatuses,
} from '@duban/schema/vocabulary/supervision-order';
import { expect, test } from 'vitest';
import { orderLight, supervisionOrderStates } from './supervision-order.state.ts';

/** An unanswered order cannot be closed, a closed one not be answered; its conclusion is acknowledged. */
const table = {
  ISSUED: { REPLY: 'REPLIED', CLOSE: null, ACKNOWLEDGE: null },
  REPLIED: { REPLY: 'REPLIED', CLOSE: 'CLOSED', ACKNOWLEDGE: null },
  CLOSED: { REPLY: null, CLOSE: null, ACKNOWLEDGE: 'CLOSED' },
};

test('every state × action of a supervision order', () => {
  const rows = supervisionOrderStatuses.map((status) => [
    status,
    Object.fromEntries(
      supervisionOrderActions.map((action) => [action, supervisionOrderStates.next(status, action)]),
    ),
  ]);
  expect(Object.fromEntries(rows)).toEqual(table);
});

/** Yellow in the last three days, red once overdue; over a leap day and a year's end. */
test.each([
  ['2028-03-01', '2028-02-26', 'GREEN'],
  ['2028-03-01', '2028-02-27', 'YELLOW'],
  ['2028-03-01', '2028-03-01', 'YELLOW'],
  ['2028-03-01', '2028-03-02', 'RED'],
  ['2026-12-31', '2026-12-28', 'YELLOW'],
  ['2026-12-31', '2027-01-01', 'RED'],
])('an order due on %s is on %s %s', (dueOn, today, light) => {
  expect(orderLight({ status: 'ISSUED', dueOn }, today)).toBe(light);
  expect(orderLight({ status: 'REPLIED', dueOn }, today)).toBe('GREEN');
  expect(orderLight({ status: 'CLOSED', dueOn }, today)).toBe('GREEN');
});
