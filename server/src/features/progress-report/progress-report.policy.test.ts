import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canReport, canReview } from './progress-report.policy.ts';

const report = (place: Place, reviewer: Place, authorId = 'another') => ({
  ...rowOf(place),
  reviewerOrganizationId: reviewer,
  authorId,
  status: 'SUBMITTED' as const,
  replacedById: null as string | null,
});

/** Reviewed level by level (county → city → province), by the organization that gave the assignment. */
test.each([
  ['tianhe', 'guangzhou', ['LEADER guangzhou', 'SUPERVISOR guangzhou']],
  ['nanshan', 'shenzhen', ['LEADER shenzhen', 'SUPERVISOR shenzhen']],
  ['guangzhou', 'province', ['LEADER province', 'SUPERVISOR province']],
  ['shunde', 'province', ['LEADER province', 'SUPERVISOR province']],
  ['tianhe', 'province', ['LEADER province', 'SUPERVISOR province']],
  ['office', 'province', ['LEADER province', 'SUPERVISOR province']],
] as [Place, Place, string[]][])('what %s reports to %s is reviewed by %j', (place, reviewer, who) => {
  expect(allowed((viewer) => can(viewer, 'ACCEPT', report(place, reviewer)))).toEqual(who);
});

test('a city reviews nothing of another city’s county, even where the row says so', () => {
  expect(allowed((viewer) => can(viewer, 'ACCEPT', report('nanshan', 'guangzhou')))).toEqual([]);
});

test('nobody reviews what they wrote', () => {
  const viewer = viewerAt('guangzhou', ['SUPERVISOR', 'LEADER', 'REPORTER'], 'one person');
  expect(can(viewer, 'ACCEPT', report('tianhe', 'guangzhou', 'one person'))).toBe(false);
  expect(can(viewer, 'ACCEPT', report('tianhe', 'guangzhou', 'another'))).toBe(true);
});

test.each([
  ['SUBMITTED', ['ACCEPT', 'RETURN'], []],
  ['ACCEPTED', [], ['CORRECT']],
  ['RETURNED', [], []],
] as const)('%s offers the reviewer %j, and who reports %j', (status, reviewers, reporters) => {
  const row = { ...report('tianhe', 'guangzhou'), status };
  expect(availableActions(viewerAt('guangzhou', ['LEADER']), row)).toEqual(reviewers);
  expect(availableActions(viewerAt('tianhe', ['REPORTER', 'LEADER']), row)).toEqual(reporters);
  expect(availableActions(viewerAt('yuexiu', ['REPORTER', 'LEADER']), row)).toEqual([]);
});

test('what another version took the place of is corrected no more', () => {
  const row = { ...report('tianhe', 'guangzhou'), status: 'ACCEPTED' as const, replacedById: 'another' };
  expect(availableActions(viewerAt('tianhe', ['REPORTER']), row)).toEqual([]);
});

test('reporters report; supervisors and leaders review', () => {
  expect(new Set(allowed(canReport).map((who) => who.split(' ')[0]))).toEqual(new Set(['REPORTER']));
  expect(new Set(allowed(canReview).map((who) => who.split(' ')[0]))).toEqual(
    new Set(['LEADER', 'SUPERVISOR']),
  );
});
