import type { AddresseeStatus, SupervisionOrderAction } from '@duban/schema/vocabulary/supervision-order';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import {
  availableActions,
  availableDecisions,
  can,
  canDecide,
  canIssueOrders,
} from './supervision-order.policy.ts';

const order = (issuer: Place, addressed: boolean) => ({
  ...rowOf(issuer),
  ownStatus: addressed ? ('PENDING' as const) : null,
  ownSeen: false,
  unsettled: 0,
  status: 'ISSUED' as const,
});

const replies = (place: Place) => ['LEADER', 'REPORTER', 'SUPERVISOR'].map((role) => `${role} ${place}`);

/** SUPERVISOR, LEADER or REPORTER of an addressee reply for it; the issuer's supervisor closes. */
test.each([
  ['REPLY', 'province', ['guangzhou', 'shunde'], [...replies('guangzhou'), ...replies('shunde')].sort()],
  ['REPLY', 'guangzhou', ['tianhe'], replies('tianhe')],
  ['REPLY', 'province', ['office'], replies('office')],
  ['REPLY', 'province', [], []],
  ['ACKNOWLEDGE', 'province', ['guangzhou'], replies('guangzhou')],
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
  ['CLOSED', ['ACKNOWLEDGE'], []],
] as const)('%s offers an addressee %j and the issuer %j', (status, addressee, issuer) => {
  const city = viewerAt('guangzhou', ['SUPERVISOR', 'REPORTER']);
  const province = viewerAt('province', ['SUPERVISOR', 'REPORTER']);
  expect(availableActions(city, { ...order('province', true), status })).toEqual(addressee);
  expect(availableActions(province, { ...order('province', false), status })).toEqual(issuer);
});

test('what holds the addressees back holds the order back', () => {
  const city = viewerAt('guangzhou', ['REPORTER']);
  const province = viewerAt('province', ['SUPERVISOR']);
  const replied = { ...order('province', true), status: 'REPLIED' as const };
  const standing = (ownStatus: AddresseeStatus) => availableActions(city, { ...replied, ownStatus });
  expect(standing('REPLIED')).toEqual(['REPLY']);
  expect(standing('RETURNED')).toEqual(['REPLY']);
  expect([standing('ACCEPTED'), standing('VERIFIED')]).toEqual([[], []]);
  expect(availableActions(province, { ...replied, ownStatus: null, unsettled: 1 })).toEqual([]);
  expect(availableActions(city, { ...replied, status: 'CLOSED', ownSeen: true })).toEqual([]);
});

test('the issuer’s supervisor alone judges the answers', () => {
  expect(allowed((viewer) => canDecide(viewer, { issuerId: 'province' }))).toEqual(['SUPERVISOR province']);
  expect(allowed((viewer) => canDecide(viewer, { issuerId: 'guangzhou' }))).toEqual(['SUPERVISOR guangzhou']);
});

/** Without and with rectification asked for. */
test.each([
  ['PENDING', [], []],
  ['REPLIED', ['RETURN', 'ACCEPT'], ['RETURN', 'ACCEPT']],
  ['RETURNED', [], []],
  ['ACCEPTED', ['RETURN'], ['RETURN', 'VERIFY']],
  ['VERIFIED', [], []],
] as const)('of an addressee that is %s the issuer may %j, %j', (status, plain, strict) => {
  const supervisor = viewerAt('province', ['SUPERVISOR']);
  const open = { status, issuerId: 'province', orderStatus: 'ISSUED' as const };
  expect(availableDecisions(supervisor, { ...open, rectification: false })).toEqual(plain);
  expect(availableDecisions(supervisor, { ...open, rectification: true })).toEqual(strict);
  expect(availableDecisions(supervisor, { ...open, rectification: true, orderStatus: 'CLOSED' })).toEqual([]);
});
