import { expect, test } from 'vitest';
import { allowed, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, availableItemActions, can, canImport, isVisible } from './work-plan.policy.ts';

const draft = { status: 'DRAFT', organizationId: 'province', provinceId: 'province' } as const;
const issued = { ...draft, status: 'ISSUED' } as const;

test('the provincial bureau’s supervisor imports and issues, and nobody else', () => {
  expect(allowed(canImport)).toEqual(['SUPERVISOR province']);
  expect(allowed((viewer) => can(viewer, draft))).toEqual(['SUPERVISOR province']);
});

test('a plan is issued once', () => {
  const supervisor = viewerAt('province', ['SUPERVISOR']);
  expect(availableActions(supervisor, draft)).toEqual(['ISSUE']);
  expect(availableActions(supervisor, issued)).toEqual([]);
});

test('items of an issued plan are assigned by supervisors of bureaus', () => {
  const bureaus = ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'];
  const assigns = (status: 'DRAFT' | 'ISSUED') =>
    allowed((viewer) => availableItemActions(viewer, status).includes('ASSIGN'));
  expect(assigns('ISSUED')).toEqual(bureaus.map((place) => `SUPERVISOR ${place}`));
  expect(assigns('DRAFT')).toEqual([]);
});

test('an issued plan is for the whole province, a draft for its issuer', () => {
  const places = (plan: typeof draft | typeof issued) =>
    new Set(allowed((viewer) => isVisible(viewer, plan)).map((who) => who.split(' ')[1]));
  expect(places(draft)).toEqual(new Set(['province']));
  expect(places(issued).size).toBe(9);
});
