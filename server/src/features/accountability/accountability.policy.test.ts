import type {
  AccountabilityAction,
  AccountabilityKind,
  AccountabilityStatus,
} from '@duban/schema/vocabulary/accountability';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canPropose, type DecisionFacts } from './accountability.policy.ts';

const decision = (issuer: Place, concerned: Place, more: Partial<DecisionFacts> = {}): DecisionFacts => ({
  ...rowOf(issuer),
  kind: 'INTERVIEW',
  status: 'SERVED',
  concernedId: concerned,
  proposerId: 'somebody',
  acknowledgedAt: null,
  reviewUntil: '2026-04-09',
  interviewedOn: null,
  rectification: null,
  rectifiedOn: null,
  ...more,
});

/** The head approves; the supervisor serves; the organization answers by its leader; reviews also by the province. */
test.each([
  ['APPROVE', 'province', 'guangzhou', ['LEADER province']],
  ['REJECT', 'guangzhou', 'tianhe', ['LEADER guangzhou']],
  ['SERVE', 'guangzhou', 'tianhe', ['SUPERVISOR guangzhou']],
  ['ACKNOWLEDGE', 'province', 'guangzhou', ['LEADER guangzhou', 'SUPERVISOR guangzhou']],
  ['RECORD_INTERVIEW', 'guangzhou', 'tianhe', ['LEADER guangzhou', 'SUPERVISOR guangzhou']],
  ['CONFIRM_RECTIFICATION', 'province', 'shunde', ['LEADER province', 'SUPERVISOR province']],
  ['REQUEST_REVIEW', 'guangzhou', 'tianhe', ['LEADER tianhe']],
  ['REQUEST_REVIEW', 'province', 'office', ['LEADER office']],
  [
    'UPHOLD',
    'guangzhou',
    'tianhe',
    ['LEADER guangzhou', 'LEADER province', 'SUPERVISOR guangzhou', 'SUPERVISOR province'],
  ],
  ['REVOKE', 'province', 'guangzhou', ['LEADER province', 'SUPERVISOR province']],
] as [AccountabilityAction, Place, Place, string[]][])(
  '%s of %s on %s: %j',
  (action, issuer, concerned, who) => {
    expect(allowed((viewer) => can(viewer, action, decision(issuer, concerned)))).toEqual(who);
  },
);

test('the province proposes over all below it, a city over its counties', () => {
  const who = ['guangzhou', 'province', 'shenzhen'].map((place) => `SUPERVISOR ${place}`);
  expect(allowed(canPropose)).toEqual(who);
});

test('nobody approves what they proposed', () => {
  const both = viewerAt('province', ['SUPERVISOR', 'LEADER'], 'both');
  const facts = { today: '2026-03-02', tookPart: false };
  const proposal = decision('province', 'guangzhou', { status: 'PROPOSED' });
  expect(availableActions(both, proposal, facts)).toEqual(['APPROVE', 'REJECT']);
  expect(availableActions(both, { ...proposal, proposerId: 'both' }, facts)).toEqual([]);
});

/** What each state offers a leader of either side, by kind and day. */
test.each([
  ['INTERVIEW', 'SERVED', '2026-04-09', ['RECORD_INTERVIEW'], ['ACKNOWLEDGE', 'REQUEST_REVIEW']],
  ['INTERVIEW', 'SERVED', '2026-04-10', ['RECORD_INTERVIEW'], ['ACKNOWLEDGE']],
  ['CRITICISM', 'SERVED', '2026-04-09', [], ['ACKNOWLEDGE', 'REQUEST_REVIEW']],
  ['PRAISE', 'SERVED', '2026-04-09', [], ['ACKNOWLEDGE']],
  ['CRITICISM', 'UNDER_REVIEW', '2026-04-09', ['UPHOLD', 'CHANGE', 'REVOKE'], []],
  ['INTERVIEW', 'UPHELD', '2026-04-09', ['RECORD_INTERVIEW'], []],
  ['INTERVIEW', 'REVOKED', '2026-04-09', [], []],
] as [AccountabilityKind, AccountabilityStatus, string, string[], string[]][])(
  '%s that is %s offers on %s the issuer %j and the organization %j',
  (kind, status, today, issuer, concerned) => {
    const row = decision('guangzhou', 'tianhe', { kind, status });
    const facts = { today, tookPart: false };
    expect(availableActions(viewerAt('guangzhou', ['LEADER']), row, facts)).toEqual(issuer);
    expect(availableActions(viewerAt('tianhe', ['LEADER']), row, facts)).toEqual(concerned);
  },
);

test('who took part is offered no review, and everything else', () => {
  const row = decision('guangzhou', 'tianhe', { status: 'UNDER_REVIEW' });
  const leader = viewerAt('guangzhou', ['LEADER']);
  expect(availableActions(leader, row, { today: '2026-03-02', tookPart: true })).toEqual([
    'RECORD_INTERVIEW',
  ]);
});
