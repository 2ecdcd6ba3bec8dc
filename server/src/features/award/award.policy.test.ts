import { type AwardRoundAction, awardRoundActions, awardRoundStatuses } from '@duban/schema/vocabulary/award';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canProposeAwards } from './award.policy.ts';
import { awardRoundStates } from './award.state.ts';

const round = () => ({
  ...rowOf('province'),
  organizationId: 'province',
  status: 'DRAFT' as const,
  editorIds: ['one', 'two'],
});

test('every state × action of a round: what was approved is published as it was', () => {
  expect(awardRoundActions).toEqual([
    'UPDATE',
    'REFRESH',
    'STRIKE',
    'SUBMIT',
    'APPROVE',
    'RETURN',
    'PUBLISH',
  ]);
  const rows = awardRoundStatuses.map((status) => [
    status,
    ...awardRoundActions.map((action) => awardRoundStates.next(status, action)),
  ]);
  expect(rows).toEqual([
    ['DRAFT', 'DRAFT', 'DRAFT', 'DRAFT', 'AWAITING_APPROVAL', null, null, null],
    ['AWAITING_APPROVAL', null, null, null, null, 'APPROVED', 'DRAFT', null],
    ['APPROVED', null, null, null, null, null, 'DRAFT', 'PUBLISHED'],
    ['PUBLISHED', null, null, null, null, null, null, null],
  ]);
});

test.each([
  ['UPDATE', ['EDITOR province']],
  ['REFRESH', ['EDITOR province']],
  ['STRIKE', ['EDITOR province']],
  ['SUBMIT', ['EDITOR province']],
  ['APPROVE', ['LEADER province']],
  ['RETURN', ['LEADER province']],
  ['PUBLISH', ['EDITOR province']],
] as [AwardRoundAction, string[]][])('%s a round of the province: %j', (action, who) => {
  expect(allowed((viewer) => can(viewer, action, round()))).toEqual(who);
});

test('the province’s office proposes; nobody who took part approves', () => {
  expect(allowed(canProposeAwards)).toEqual(['EDITOR province']);
  const leader = (id: string) => viewerAt('province', ['LEADER', 'EDITOR'], id);
  expect(['one', 'two', 'three'].map((id) => can(leader(id), 'APPROVE', round()))).toEqual([
    false,
    false,
    true,
  ]);
  expect(availableActions(leader('three'), { ...round(), status: 'AWAITING_APPROVAL' })).toEqual([
    'APPROVE',
    'RETURN',
  ]);
});
