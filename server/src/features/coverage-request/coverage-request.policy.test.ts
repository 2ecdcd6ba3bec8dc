import type { CoverageStatus } from '@duban/schema/vocabulary/coverage-request';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { canIssue, can as canOnNotice } from './assistance-notice.policy.ts';
import { availableActions, can, canRequest } from './coverage-request.policy.ts';

const asked = (place: Place, office: Place, status: CoverageStatus = 'AWAITING_HEAD') => ({
  ...rowOf(place),
  officeId: office,
  applicantId: 'another',
  round: 1,
  signatures: [] as { round: number; personId: string }[],
  status,
});

/** Of a department: its head, the bureau's leader, the bureau's office; of a county: its own leader, then the city's. */
test.each([
  ['AWAITING_HEAD', 'office', 'province', ['LEADER office']],
  ['AWAITING_LEADER', 'office', 'province', ['LEADER province']],
  ['AWAITING_OFFICE', 'office', 'province', ['EDITOR province']],
  ['AWAITING_HEAD', 'tianhe', 'guangzhou', ['LEADER tianhe']],
  ['AWAITING_LEADER', 'tianhe', 'guangzhou', ['LEADER guangzhou']],
  ['AWAITING_OFFICE', 'tianhe', 'guangzhou', ['EDITOR guangzhou']],
  ['APPROVED', 'tianhe', 'guangzhou', []],
  ['RETURNED', 'tianhe', 'guangzhou', []],
] as [CoverageStatus, Place, Place, string[]][])(
  '%s of %s with %s is signed by %j',
  (status, place, office, who) => {
    const row = asked(place, office, status);
    expect(allowed((viewer) => can(viewer, 'SIGN', row))).toEqual(who);
    expect(allowed((viewer) => can(viewer, 'RETURN', row))).toEqual(who);
  },
);

test('the applicants withdraw and resubmit, the office handles', () => {
  const row = asked('tianhe', 'guangzhou');
  for (const action of ['WITHDRAW', 'RESUBMIT'] as const)
    expect(allowed((viewer) => can(viewer, action, row))).toEqual(['LIAISON tianhe', 'REPORTER tianhe']);
  expect(allowed((viewer) => can(viewer, 'HANDLE', row))).toEqual(['EDITOR guangzhou']);
  expect(allowed((viewer) => can(viewer, 'REOPEN', row))).toEqual([]);
  expect(new Set(allowed(canRequest).map((who) => who.split(' ')[0]))).toEqual(
    new Set(['LIAISON', 'REPORTER']),
  );
});

/** The province is above nobody: its leader is head and leader in charge, but not both of one request. */
test('nobody signs what they asked for, nor for two steps of a round', () => {
  const leader = viewerAt('province', ['LEADER'], 'one person');
  const row = { ...asked('province', 'province', 'AWAITING_LEADER') };
  const by = (round: number) => [{ round, personId: 'one person' }];
  expect(availableActions(leader, row)).toEqual(['SIGN', 'RETURN']);
  expect(availableActions(leader, { ...row, applicantId: 'one person' })).toEqual([]);
  expect(availableActions(leader, { ...row, signatures: by(1) })).toEqual([]);
  expect(availableActions(leader, { ...row, round: 2, signatures: by(1) })).toEqual(['SIGN', 'RETURN']);
});

test('a notice: the unit arranges and reports, the issuer confirms, returns and cancels', () => {
  const row = { ...rowOf('tianhe'), issuerId: 'province', status: 'ISSUED' as const };
  for (const action of ['ARRANGE', 'REPORT'] as const)
    expect(allowed((viewer) => canOnNotice(viewer, action, row))).toEqual([
      'LEADER tianhe',
      'LIAISON tianhe',
    ]);
  for (const action of ['ACCEPT', 'RETURN', 'CANCEL'] as const)
    expect(allowed((viewer) => canOnNotice(viewer, action, row))).toEqual(['EDITOR province']);
  expect(allowed(canIssue)).toEqual(
    ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'].map(
      (place) => `EDITOR ${place}`,
    ),
  );
});
