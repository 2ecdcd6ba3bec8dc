import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, availableChanges, can, canChange, canRequest } from './change-request.policy.ts';

const given = (place: Place, assigner: Place, status = 'IN_PROGRESS') => ({
  ...rowOf(place),
  assignerId: assigner,
  status: status as 'IN_PROGRESS',
  acknowledgedAt: '2026-03-02T04:00:00.000Z',
  dueOn: '2026-06-30',
});

/** Whoever must do the work asks; whoever assigned it decides, asked or not. */
test.each([
  ['tianhe', 'guangzhou'],
  ['tianhe', 'province'],
  ['guangzhou', 'province'],
  ['shunde', 'province'],
  ['office', 'province'],
] as [Place, Place][])('what %s was given by %s', (place, assigner) => {
  const request = {
    ...rowOf(place),
    assignerId: assigner,
    status: 'REQUESTED' as const,
    requesterId: 'another',
    requesterOrganizationId: place,
  };
  const [asks, decides] = [
    [`LEADER ${place}`, `REPORTER ${place}`],
    [`LEADER ${assigner}`, `SUPERVISOR ${assigner}`],
  ];
  expect(allowed((viewer) => canRequest(viewer, given(place, assigner)))).toEqual(asks);
  expect(allowed((viewer) => canChange(viewer, given(place, assigner)))).toEqual(decides);
  expect(allowed((viewer) => can(viewer, 'APPROVE', request))).toEqual(decides);
  expect(allowed((viewer) => can(viewer, 'REJECT', request))).toEqual(decides);
  expect(allowed((viewer) => can(viewer, 'WITHDRAW', request))).toEqual(asks);
  expect(allowed((viewer) => can(viewer, 'LAPSE', request))).toEqual([]);
});

test('nobody decides on what they asked for', () => {
  const request = (requesterId: string) => ({
    ...rowOf('tianhe'),
    assignerId: 'guangzhou',
    status: 'REQUESTED' as const,
    requesterId,
    requesterOrganizationId: 'tianhe',
  });
  const viewer = viewerAt('guangzhou', ['SUPERVISOR', 'LEADER'], 'one person');
  expect(availableActions(viewer, request('another'))).toEqual(['APPROVE', 'REJECT']);
  expect(availableActions(viewer, request('one person'))).toEqual([]);
  expect(availableActions(viewer, { ...request('another'), status: 'APPROVED' })).toEqual([]);
});

/** What its organization may ask for, and what its superior may do unasked; an extension only while it is not overdue. */
test.each([
  [
    'IN_PROGRESS',
    '2026-06-30',
    ['EXTENSION', 'SUSPENSION', 'CANCELLATION', 'REASSIGNMENT'],
    ['EXTENSION', 'SUSPENSION', 'CANCELLATION', 'REASSIGNMENT'],
  ],
  [
    'IN_PROGRESS',
    '2026-07-01',
    ['SUSPENSION', 'CANCELLATION', 'REASSIGNMENT'],
    ['EXTENSION', 'SUSPENSION', 'CANCELLATION', 'REASSIGNMENT'],
  ],
  ['COMPLETION_CLAIMED', '2026-06-01', ['CANCELLATION'], ['CANCELLATION']],
  [
    'SUSPENDED',
    '2026-06-01',
    ['RESUMPTION', 'CANCELLATION', 'REASSIGNMENT'],
    ['RESUMPTION', 'CANCELLATION', 'REASSIGNMENT'],
  ],
  ['COMPLETED', '2026-06-01', [], []],
  ['CANCELLED', '2026-06-01', [], []],
] as const)('%s on %s: its organization %j, its superior %j', (status, today, own, superior) => {
  const row = given('tianhe', 'guangzhou', status);
  expect(availableChanges(viewerAt('tianhe', ['REPORTER']), row, today)).toEqual(own);
  expect(availableChanges(viewerAt('guangzhou', ['LEADER']), row, today)).toEqual(superior);
  expect(availableChanges(viewerAt('province', ['LEADER', 'SUPERVISOR']), row, today)).toEqual([]);
});
