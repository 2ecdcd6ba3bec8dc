import { expect, test } from 'vitest';
import { allowed, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, availableItemActions, can, canImport, isVisible } from './work-plan.policy.ts';

const draft = { status: 'DRAFT', organizationId: 'province', provinceId: 'province' } as const;
const issued = { ...draft, status: 'ISSUED' } as const;

test('the provincial bureau’s supervisor imports and issues, and nobody else', () => {
  expect(allowed(canImport)).toEqual(['SUPERVISOR province']);
  expect(allowed((viewer) => can(viewer, draft))).toEqual(['SUPERVISOR province']);
});

test('a plan is issued once, and then revised', () => {
  const supervisor = viewerAt('province', ['SUPERVISOR']);
  expect(availableActions(supervisor, draft)).toEqual(['ISSUE']);
  expect(availableActions(supervisor, issued)).toEqual(['REVISE']);
});

test('items of an issued plan are assigned by supervisors of bureaus', () => {
  const bureaus = ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'];
  const assigns = (plan: typeof draft | typeof issued) =>
    allowed((viewer) => availableItemActions(viewer, plan).includes('ASSIGN'));
  expect(assigns(issued)).toEqual(bureaus.map((place) => `SUPERVISOR ${place}`));
  expect(assigns(draft)).toEqual([]);
  expect(allowed((viewer) => availableItemActions(viewer, issued, '2026-07-01').length > 0)).toEqual([]);
});

test('which figures need evidence is said by who issues the plan', () => {
  for (const plan of [draft, issued])
    expect(allowed((viewer) => availableItemActions(viewer, plan).includes('REQUIRE_EVIDENCE'))).toEqual([
      'SUPERVISOR province',
    ]);
});

test('an issued plan is for the whole province, a draft for its issuer', () => {
  const places = (plan: typeof draft | typeof issued) =>
    new Set(allowed((viewer) => isVisible(viewer, plan)).map((who) => who.split(' ')[1]));
  expect(places(draft)).toEqual(new Set(['province']));
  expect(places(issued).size).toBe(9);
});
