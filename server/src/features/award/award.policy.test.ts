import { type AwardRoundAction, awardRoundActions, awardRoundStatuses } from '@duban/schema/vocabulary/award';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canProposeAwards } from './award.policy.ts';
import { awardRoundStates } from './award.state.ts';

const round = (office: 'province' | 'guangzhou' = 'province') => ({
  ...rowOf(office),
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
    'WITHDRAW',
    'PUBLISH',
  ]);
  const rows = awardRoundStatuses.map((status) => [
    status,
    ...awardRoundActions.map((action) => awardRoundStates.next(status, action)),
  ]);
  expect(rows).toEqual([
    ['DRAFT', 'DRAFT', 'DRAFT', 'DRAFT', 'AWAITING_APPROVAL', null, null, 'WITHDRAWN', null],
    ['AWAITING_APPROVAL', null, null, null, null, 'APPROVED', 'DRAFT', null, null],
    ['APPROVED', null, null, null, null, null, 'DRAFT', null, 'PUBLISHED'],
    ['PUBLISHED', null, null, null, null, null, null, null, null],
    ['WITHDRAWN', null, null, null, null, null, null, null, null],
  ]);
});

test.each([
  ['UPDATE', 'EDITOR'],
  ['REFRESH', 'EDITOR'],
  ['STRIKE', 'EDITOR'],
  ['SUBMIT', 'EDITOR'],
  ['APPROVE', 'LEADER'],
  ['RETURN', 'LEADER'],
  ['WITHDRAW', 'EDITOR'],
  ['PUBLISH', 'EDITOR'],
] as [AwardRoundAction, string][])('%s a round of an office: %s of that office alone', (action, role) => {
  for (const office of ['province', 'guangzhou'] as const)
    expect(allowed((viewer) => can(viewer, action, round(office)))).toEqual([`${role} ${office}`]);
});

test('the province and each city propose; nobody who took part approves or returns', () => {
  expect(allowed(canProposeAwards)).toEqual(['EDITOR guangzhou', 'EDITOR province', 'EDITOR shenzhen']);
  const leader = (id: string) => viewerAt('province', ['LEADER', 'EDITOR'], id);
  for (const action of ['APPROVE', 'RETURN'] as const)
    expect(['one', 'two', 'three'].map((id) => can(leader(id), action, round()))).toEqual([
      ...[false, false, true],
    ]);
  expect(availableActions(leader('three'), { ...round(), status: 'AWAITING_APPROVAL' })).toEqual([
    'APPROVE',
    'RETURN',
  ]);
});
