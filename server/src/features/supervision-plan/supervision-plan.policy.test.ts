import {
  type SupervisionPlanAction,
  type SupervisionPlanStatus,
  supervisionPlanActions,
  supervisionPlanStatuses,
} from '@duban/schema/vocabulary/supervision-plan';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canPlan } from './supervision-plan.policy.ts';
import { supervisionPlanStates } from './supervision-plan.state.ts';

const plan = (status: SupervisionPlanStatus = 'DRAFT') => ({
  ...rowOf('guangzhou'),
  status,
  authorId: 'drafter',
  editorId: 'editor',
  editorIds: ['author', 'before', 'editor'],
});

test('every state × action of a plan: what was approved is not changed', () => {
  expect(supervisionPlanActions).toEqual(['UPDATE', 'APPROVE', 'RETURN', 'WITHDRAW', 'CLOSE']);
  const rows = supervisionPlanStatuses.map((status) => [
    status,
    ...supervisionPlanActions.map((action) => supervisionPlanStates.next(status, action)),
  ]);
  expect(rows).toEqual([
    ['DRAFT', 'DRAFT', 'APPROVED', 'RETURNED', 'WITHDRAWN', null],
    ['RETURNED', 'DRAFT', null, null, 'WITHDRAWN', null],
    ['APPROVED', null, null, null, null, 'CLOSED'],
    ['CLOSED', null, null, null, null, null],
    ['WITHDRAWN', null, null, null, null, null],
  ]);
});

test.each([
  ['UPDATE', ['SUPERVISOR guangzhou']],
  ['APPROVE', ['LEADER guangzhou']],
  ['RETURN', ['LEADER guangzhou']],
  ['WITHDRAW', ['SUPERVISOR guangzhou']],
  ['CLOSE', ['LEADER guangzhou', 'SUPERVISOR guangzhou']],
] as [SupervisionPlanAction, string[]][])('%s a plan of Guangzhou: %j', (action, who) => {
  expect(allowed((viewer) => can(viewer, action, plan()))).toEqual(who);
});

test.each(['APPROVE', 'RETURN'] as const)('nobody may %s what they drafted or changed', (action) => {
  const leader = (userId: string) => viewerAt('guangzhou', ['LEADER'], userId);
  const ids = ['drafter', 'editor', 'before', 'another'];
  expect(ids.map((id) => can(leader(id), action, plan()))).toEqual([false, false, false, true]);
});

test('a supervisor of a bureau draws up plans', () => {
  const bureaus = ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'];
  expect(allowed(canPlan)).toEqual(bureaus.map((place) => `SUPERVISOR ${place}`));
});

test.each([
  ['DRAFT', ['UPDATE', 'WITHDRAW'], ['APPROVE', 'RETURN']],
  ['RETURNED', ['UPDATE', 'WITHDRAW'], []],
  ['APPROVED', ['CLOSE'], ['CLOSE']],
  ['CLOSED', [], []],
  ['WITHDRAWN', [], []],
] as const)('%s offers its supervisor %j and its leader %j', (status, supervisor, leader) => {
  expect(availableActions(viewerAt('guangzhou', ['SUPERVISOR']), plan(status))).toEqual(supervisor);
  expect(availableActions(viewerAt('guangzhou', ['LEADER']), plan(status))).toEqual(leader);
});
