import { relegationActions, relegationStatuses } from '@duban/schema/vocabulary/relegation';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, availableRuleActions, can, canProposeRelegations } from './relegation.policy.ts';
import { relegationStates } from './relegation.state.ts';

const row = (status: 'PROPOSED' | 'CONFIRMED' = 'PROPOSED') => ({
  ...rowOf('guangzhou'),
  status,
  proposerId: 'editor',
});

test('every state × action: it is decided once', () => {
  expect(relegationActions).toEqual(['CONFIRM', 'WAIVE']);
  const rows = relegationStatuses.map((status) => [
    status,
    ...relegationActions.map((action) => relegationStates.next(status, action)),
  ]);
  expect(rows).toEqual([
    ['PROPOSED', 'CONFIRMED', 'WAIVED'],
    ['CONFIRMED', null, null],
    ['WAIVED', null, null],
  ]);
});

test('the province’s office proposes, its leaders decide, and nobody what they proposed', () => {
  expect(allowed(canProposeRelegations)).toEqual(['EDITOR province']);
  for (const action of relegationActions)
    expect(allowed((viewer) => can(viewer, action, row()))).toEqual(['LEADER province']);
  const leader = (id: string) => viewerAt('province', ['LEADER', 'EDITOR'], id);
  expect(availableActions(leader('editor'), row())).toEqual([]);
  expect(availableActions(leader('another'), row())).toEqual(['CONFIRM', 'WAIVE']);
  expect(availableActions(leader('another'), row('CONFIRMED'))).toEqual([]);
});

test('a rule that a proposal rests on is changed no more', () => {
  const editor = viewerAt('province', ['EDITOR']);
  expect([availableRuleActions(editor, false), availableRuleActions(editor, true)]).toEqual([['UPDATE'], []]);
  expect(availableRuleActions(viewerAt('guangzhou', ['EDITOR', 'LEADER']), false)).toEqual([]);
});
