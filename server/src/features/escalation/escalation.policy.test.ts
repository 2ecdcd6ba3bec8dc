import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, policyActions } from './escalation.policy.ts';

test.each([
  ['tianhe', 'guangzhou'],
  ['tianhe', 'province'],
  ['guangzhou', 'province'],
  ['shunde', 'province'],
  ['office', 'province'],
] as [Place, Place][])('what %s was given by %s is decided on there alone', (place, assigner) => {
  const row = { ...rowOf(place), assignerId: assigner, status: 'PROPOSED' as const };
  const decide = [`LEADER ${assigner}`, `SUPERVISOR ${assigner}`];
  expect(allowed((viewer) => can(viewer, 'CARRY_OUT', row))).toEqual(decide);
  expect(allowed((viewer) => can(viewer, 'WAIVE', row))).toEqual(decide);
  expect(allowed((viewer) => can(viewer, 'LAPSE', row))).toEqual([]);
});

test('a reminder that was told asks for nothing', () => {
  const viewer = viewerAt('province', ['SUPERVISOR']);
  const row = { ...rowOf('guangzhou'), assignerId: 'province' };
  expect(availableActions(viewer, { ...row, status: 'PROPOSED' })).toEqual(['CARRY_OUT', 'WAIVE']);
  expect(availableActions(viewer, { ...row, status: 'TOLD' })).toEqual([]);
});

test('the policy is set by the province’s bureau', () => {
  expect(allowed((viewer) => policyActions(viewer).includes('SET'))).toEqual(['SUPERVISOR province']);
});
