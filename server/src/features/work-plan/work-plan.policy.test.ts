import { expect, test } from 'vitest';
import { allowed, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, availableItemActions, can, canImport, isVisible } from './work-plan.policy.ts';

const draft = { status: 'DRAFT', organizationId: 'province', provinceId: 'province' } as const;
const issued = { ...draft, status: 'ISSUED' } as const;
const withdrawn = { ...draft, status: 'WITHDRAWN' } as const;

test('the provincial bureau’s supervisor imports and issues, and nobody else', () => {
  expect(allowed(canImport)).toEqual(['SUPERVISOR province']);
  expect(allowed((viewer) => can(viewer, draft))).toEqual(['SUPERVISOR province']);
});

test('a plan is issued once, and then revised; a draft may be withdrawn', () => {
  const supervisor = viewerAt('province', ['SUPERVISOR']);
  expect(availableActions(supervisor, draft)).toEqual(['ISSUE', 'WITHDRAW']);
  expect(availableActions(supervisor, withdrawn)).toEqual([]);
  expect(availableActions(supervisor, issued)).toEqual(['REVISE']);
});

test('items of an issued plan are assigned by supervisors of bureaus', () => {
  const bureaus = ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'];
  const assigns = (plan: typeof draft | typeof issued | typeof withdrawn) =>
    allowed((viewer) => availableItemActions(viewer, plan).includes('ASSIGN'));
  expect(assigns(issued)).toEqual(bureaus.map((place) => `SUPERVISOR ${place}`));
  expect([...assigns(draft), ...assigns(withdrawn)]).toEqual([]);
  expect(allowed((viewer) => availableItemActions(viewer, issued, '2026-07-01').length > 0)).toEqual([]);
});

test('which figures need evidence is said by who issues the plan', () => {
  for (const plan of [draft, issued])
    expect(allowed((viewer) => availableItemActions(viewer, plan).includes('REQUIRE_EVIDENCE'))).toEqual([
      'SUPERVISOR province',
    ]);
  expect(allowed((viewer) => availableItemActions(viewer, withdrawn).length > 0)).toEqual([]);
});

test('an issued plan is for the whole province, a draft for its issuer, withdrawn or not', () => {
  const places = (plan: typeof draft | typeof issued | typeof withdrawn) =>
    new Set(allowed((viewer) => isVisible(viewer, plan)).map((who) => who.split(' ')[1]));
  for (const plan of [draft, withdrawn]) expect(places(plan)).toEqual(new Set(['province']));
  expect(places(issued).size).toBe(9);
});
