import { expect, test } from 'vitest';
import { assignedInput, beginBreakDown, emptyAssigned, placeOfAssigned } from './assignedOrganizations.ts';

const one = (id: string) => ({ id, name: id, shortName: id });

test('a part reports as the point lays down for its level, not as the whole does', () => {
  const quarterly = { dueOn: '2026-12-31', cadence: 'QUARTERLY' as const };
  const laidDown = [{ level: 'COUNTY', cadence: 'MONTHLY' }];
  const begun = beginBreakDown({ ...quarterly, workItem: { cadences: laidDown } });
  expect(begun).toEqual({ ...emptyAssigned, dueOn: '2026-12-31', cadence: '' });
  expect(assignedInput({ ...begun, lead: [one('a')] } as never)).toEqual([
    { organizationId: 'a', role: 'LEAD', dueOn: '2026-12-31' },
  ]);
  expect(beginBreakDown({ ...quarterly, workItem: { cadences: [] } }).cadence).toBe('QUARTERLY');
});

test('leads first; what the server refuses by number stands at its field', () => {
  const values = {
    ...emptyAssigned,
    lead: [one('a'), one('b')],
    support: [one('c')],
    dueOn: '2026-06-30',
  } as never;
  expect(assignedInput(values).map(({ organizationId, role }) => `${organizationId} ${role}`)).toEqual([
    'a LEAD',
    'b LEAD',
    'c SUPPORT',
  ]);
  expect(placeOfAssigned('organizations.1.organizationId', values)).toBe('lead');
  expect(placeOfAssigned('organizations.2.organizationId', values)).toBe('support');
  expect(placeOfAssigned('organizations.2.dueOn', values)).toBe('dueOn');
});
