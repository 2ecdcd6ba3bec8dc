import { expect, test } from 'vitest';
import { allowed, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableClassActions, availableStandingActions, canSetTargets } from './annual-target.policy.ts';

test('the province’s editors set targets, and nobody else', () => {
  expect(allowed(canSetTargets)).toEqual(['EDITOR province']);
  expect(allowed((viewer) => availableClassActions(viewer).length > 0)).toEqual(['EDITOR province']);
  expect(availableClassActions(viewerAt('province', ['EDITOR']))).toEqual(['UPDATE']);
  expect(availableStandingActions(viewerAt('province', ['EDITOR']))).toEqual(['SET_TARGET']);
  expect(availableStandingActions(viewerAt('guangzhou', ['EDITOR', 'LEADER']))).toEqual([]);
});
