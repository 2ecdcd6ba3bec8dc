import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableClassActions, availableStandingActions, canSetTargets } from './annual-target.policy.ts';

test('editors of the province and of cities set targets, each on the own board', () => {
  expect(allowed(canSetTargets)).toEqual(['EDITOR guangzhou', 'EDITOR province', 'EDITOR shenzhen']);
  for (const office of ['province', 'guangzhou'] as const) {
    const editor = viewerAt(office, ['EDITOR']);
    expect(allowed((viewer) => availableClassActions(viewer, rowOf(office)).length > 0)).toEqual([
      `EDITOR ${office}`,
    ]);
    expect(availableClassActions(editor, rowOf(office))).toEqual(['UPDATE']);
    expect(availableStandingActions(editor, office)).toEqual(['SET_TARGET']);
  }
  expect(availableStandingActions(viewerAt('guangzhou', ['EDITOR', 'LEADER']), 'province')).toEqual([]);
  expect(availableStandingActions(viewerAt('province', ['EDITOR', 'LEADER']), 'guangzhou')).toEqual([]);
});
