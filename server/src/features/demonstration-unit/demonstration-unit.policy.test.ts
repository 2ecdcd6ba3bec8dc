import { demonstrationActions, demonstrationStandings } from '@duban/schema/vocabulary/demonstration';
import { expect, test } from 'vitest';
import { allowed, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canCreateTitles } from './demonstration-unit.policy.ts';
import { demonstrationStates } from './demonstration-unit.state.ts';

test('every standing × action: what nobody holds is not withdrawn', () => {
  expect(demonstrationActions).toEqual(['HAND_OVER', 'WITHDRAW', 'RECORD', 'UPDATE']);
  const rows = demonstrationStandings.map((standing) => [
    standing,
    ...demonstrationActions.map((action) => demonstrationStates.next(standing, action)),
  ]);
  expect(rows).toEqual([
    ['VACANT', 'HELD', null, 'VACANT', 'VACANT'],
    ['HELD', 'HELD', 'VACANT', 'HELD', 'HELD'],
  ]);
});

test('a leader of the province gives and takes it, its office keeps the record', () => {
  const who = demonstrationActions.map((action) => allowed((viewer) => can(viewer, action)));
  expect(who).toEqual([['LEADER province'], ['LEADER province'], ['EDITOR province'], ['EDITOR province']]);
  expect(allowed(canCreateTitles)).toEqual(['EDITOR province']);
  expect(availableActions(viewerAt('province', ['LEADER', 'EDITOR']), 'VACANT')).toEqual([
    'HAND_OVER',
    'RECORD',
    'UPDATE',
  ]);
});
