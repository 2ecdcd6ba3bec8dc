import { type AssignmentAction, assignmentActions } from '@duban/schema/vocabulary/assignment';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import { availableActions, can, canAssign, isVisible } from './assignment.policy.ts';

const given = (place: Place, assignerId: Place, claimerId: string | null = null) => ({
  ...rowOf(place),
  assignerId,
  claimerId,
  status: 'IN_PROGRESS' as const,
});

/** The issue, "Who does what": of all roles in all places, these and no other. */
const table: [AssignmentAction, Place, Place, string[]][] = [
  ['ACKNOWLEDGE', 'tianhe', 'guangzhou', ['LEADER tianhe', 'REPORTER tianhe', 'SUPERVISOR tianhe']],
  ['BREAK_DOWN', 'tianhe', 'guangzhou', ['SUPERVISOR tianhe']],
  ['REPORT', 'tianhe', 'guangzhou', ['REPORTER tianhe']],
  ['COMPLETE', 'tianhe', 'guangzhou', ['REPORTER tianhe']],
  ['CONFIRM', 'tianhe', 'guangzhou', ['LEADER guangzhou', 'SUPERVISOR guangzhou']],
  ['RETURN', 'tianhe', 'guangzhou', ['LEADER guangzhou', 'SUPERVISOR guangzhou']],
  // What the province gave a county itself is the province's to confirm, and not the city's between them.
  ['ACKNOWLEDGE', 'tianhe', 'province', ['LEADER tianhe', 'REPORTER tianhe', 'SUPERVISOR tianhe']],
  ['CONFIRM', 'tianhe', 'province', ['LEADER province', 'SUPERVISOR province']],
  ['RETURN', 'tianhe', 'province', ['LEADER province', 'SUPERVISOR province']],
  [
    'ACKNOWLEDGE',
    'guangzhou',
    'province',
    ['LEADER guangzhou', 'REPORTER guangzhou', 'SUPERVISOR guangzhou'],
  ],
  ['BREAK_DOWN', 'guangzhou', 'province', ['SUPERVISOR guangzhou']],
  ['REPORT', 'guangzhou', 'province', ['REPORTER guangzhou']],
  ['COMPLETE', 'guangzhou', 'province', ['REPORTER guangzhou']],
  ['CONFIRM', 'guangzhou', 'province', ['LEADER province', 'SUPERVISOR province']],
  ['REPORT', 'shunde', 'province', ['REPORTER shunde']],
  ['BREAK_DOWN', 'shunde', 'province', ['SUPERVISOR shunde']],
  ['CONFIRM', 'shunde', 'province', ['LEADER province', 'SUPERVISOR province']],
  // A department works at what it was given and hands nothing on.
  ['ACKNOWLEDGE', 'office', 'province', ['LEADER office', 'REPORTER office', 'SUPERVISOR office']],
  ['REPORT', 'office', 'province', ['REPORTER office']],
  ['BREAK_DOWN', 'office', 'province', []],
  ['CONFIRM', 'office', 'province', ['LEADER province', 'SUPERVISOR province']],
];

test.each(table)('%s of what %s was given by %s: %j', (action, place, assigner, who) => {
  expect(allowed((viewer) => can(viewer, action, given(place, assigner)))).toEqual(who);
});

const businessRoles = ['EDITOR', 'LEADER', 'LIAISON', 'REPORTER', 'SUPERVISOR'];

/** A viewer sees what is theirs: province all, city its subtree, county itself; administrators nothing. */
test.each([
  ['tianhe', ['guangzhou', 'province', 'tianhe']],
  ['guangzhou', ['guangzhou', 'province']],
  ['nanshan', ['nanshan', 'province', 'shenzhen']],
  ['shunde', ['province', 'shunde']],
  ['office', ['office', 'province']],
  ['guangzhouOffice', ['guangzhou', 'guangzhouOffice', 'province']],
  ['province', ['province']],
] as [Place, Place[]][])('what belongs to %s is seen by %j', (place, by) => {
  const who = by.flatMap((at) => businessRoles.map((role) => `${role} ${at}`)).sort();
  expect(allowed((viewer) => isVisible(viewer, rowOf(place)))).toEqual(who);
});

test('a supervisor of a bureau assigns', () => {
  const bureaus = ['guangzhou', 'nanshan', 'province', 'shenzhen', 'shunde', 'tianhe', 'yuexiu'];
  expect(allowed(canAssign)).toEqual(bureaus.map((place) => `SUPERVISOR ${place}`));
});

test('nobody confirms or returns what they claimed, whatever roles they hold', () => {
  const viewer = viewerAt('guangzhou', ['SUPERVISOR', 'LEADER', 'REPORTER'], 'one person');
  const others = given('tianhe', 'guangzhou', 'another');
  const own = given('tianhe', 'guangzhou', 'one person');
  expect([can(viewer, 'CONFIRM', others), can(viewer, 'RETURN', others)]).toEqual([true, true]);
  expect([can(viewer, 'CONFIRM', own), can(viewer, 'RETURN', own)]).toEqual([false, false]);
});

/** Buttons: what the state allows and the rule allows. */
test.each([
  ['PENDING', ['ACKNOWLEDGE', 'BREAK_DOWN'], []],
  ['IN_PROGRESS', ['BREAK_DOWN', 'REPORT', 'COMPLETE'], []],
  ['COMPLETION_CLAIMED', [], ['CONFIRM', 'RETURN']],
  ['COMPLETED', [], []],
] as const)('%s offers its organization %j and its superior %j', (status, own, superior) => {
  const row = { ...given('tianhe', 'guangzhou', 'another'), status };
  expect(availableActions(viewerAt('tianhe', ['SUPERVISOR', 'REPORTER']), row)).toEqual(own);
  expect(availableActions(viewerAt('guangzhou', ['LEADER']), row)).toEqual(superior);
  expect(availableActions(viewerAt('shenzhen', ['SUPERVISOR', 'LEADER', 'REPORTER']), row)).toEqual([]);
});

test('the table names every action', () => {
  expect(new Set(table.map(([action]) => action))).toEqual(new Set(assignmentActions));
});
