import type { SupervisionOrderAction } from '@duban/schema/vocabulary/supervision-order';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canIssueOrders } from './supervision-order.policy.ts';

const order = (issuer: Place, addressed: boolean) => ({
  ...rowOf(issuer),
  addressed,
  status: 'ISSUED' as const,
});

const replies = (place: Place) => ['LEADER', 'REPORTER', 'SUPERVISOR'].map((role) => `${role} ${place}`);

/** SUPERVISOR, LEADER or REPORTER of an addressee reply for it; the issuer's supervisor closes. */
test.each([
  ['REPLY', 'province', ['guangzhou', 'shunde'], [...replies('guangzhou'), ...replies('shunde')].sort()],
  ['REPLY', 'guangzhou', ['tianhe'], replies('tianhe')],
  ['REPLY', 'province', ['office'], replies('office')],
  ['REPLY', 'province', [], []],
  ['CLOSE', 'province', ['guangzhou', 'shunde'], ['SUPERVISOR province']],
  ['CLOSE', 'guangzhou', ['tianhe'], ['SUPERVISOR guangzhou']],
] as [SupervisionOrderAction, Place, Place[], string[]][])(
  '%s to an order of %s to %j: %j',
  (action, issuer, addressees, who) => {
    const isAddressed = (place: string) => (addressees as string[]).includes(place);
    expect(
      allowed((viewer) => can(viewer, action, order(issuer, isAddressed(viewer.organizationId)))),
    ).toEqual(who);
  },
);

test('a supervisor of a bureau issues orders', () => {
  const bureaus = ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'];
  expect(allowed(canIssueOrders)).toEqual(bureaus.map((place) => `SUPERVISOR ${place}`));
});

test.each([
  ['ISSUED', ['REPLY'], []],
  ['REPLIED', ['REPLY'], ['CLOSE']],
  ['CLOSED', [], []],
] as const)('%s offers an addressee %j and the issuer %j', (status, addressee, issuer) => {
  const city = viewerAt('guangzhou', ['SUPERVISOR', 'REPORTER']);
  const province = viewerAt('province', ['SUPERVISOR', 'REPORTER']);
  expect(availableActions(city, { ...order('province', true), status })).toEqual(addressee);
  expect(availableActions(province, { ...order('province', false), status })).toEqual(issuer);
});
