import { relegationActions, relegationStatuses } from '@duban/schema/vocabulary/relegation';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, availableRuleActions, can, canProposeRelegations } from './relegation.policy.ts';
import { relegationStates } from './relegation.state.ts';

const row = (
  status: 'PROPOSED' | 'CONFIRMED' = 'PROPOSED',
  officeId: 'province' | 'guangzhou' = 'province',
) => ({
  ...rowOf(officeId === 'province' ? 'guangzhou' : 'tianhe'),
  ...{ status, officeId },
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

test('an office’s editors propose, its leaders decide, and nobody what they proposed', () => {
  expect(allowed(canProposeRelegations)).toEqual(['EDITOR guangzhou', 'EDITOR province', 'EDITOR shenzhen']);
  for (const action of relegationActions)
    for (const office of ['province', 'guangzhou'] as const)
      expect(allowed((viewer) => can(viewer, action, row('PROPOSED', office)))).toEqual([`LEADER ${office}`]);
  const leader = (id: string) => viewerAt('province', ['LEADER', 'EDITOR'], id);
  expect(availableActions(leader('editor'), row())).toEqual([]);
  expect(availableActions(leader('another'), row())).toEqual(['CONFIRM', 'WAIVE']);
  expect(availableActions(leader('another'), row('CONFIRMED'))).toEqual([]);
});

test('a rule that a proposal rests on is changed no more', () => {
  const editor = viewerAt('province', ['EDITOR']);
  const rule = rowOf('province');
  expect([false, true].map((used) => availableRuleActions(editor, rule, used))).toEqual([['UPDATE'], []]);
  expect(availableRuleActions(viewerAt('guangzhou', ['EDITOR', 'LEADER']), rule, false)).toEqual([]);
  expect(availableRuleActions(editor, rowOf('guangzhou'), false)).toEqual([]);
});
