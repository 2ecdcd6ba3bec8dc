import { demonstrationActions, demonstrationStandings } from '@duban/schema/vocabulary/demonstration';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
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

test.each(['province', 'guangzhou'] as const)(
  'a leader of %s gives and takes its title, its editors keep the record',
  (office) => {
    const title = rowOf(office);
    const who = demonstrationActions.map((action) => allowed((viewer) => can(viewer, action, title)));
    expect(who).toEqual([
      [`LEADER ${office}`],
      [`LEADER ${office}`],
      [`EDITOR ${office}`],
      [`EDITOR ${office}`],
    ]);
    expect(availableActions(viewerAt(office, ['LEADER', 'EDITOR']), 'VACANT', title)).toEqual([
      'HAND_OVER',
      'RECORD',
      'UPDATE',
    ]);
  },
);

test('the province and each city set titles up', () => {
  expect(allowed(canCreateTitles)).toEqual(['EDITOR guangzhou', 'EDITOR province', 'EDITOR shenzhen']);
});
