import {
  type EvaluationAction,
  type EvaluationStatus,
  evaluationActions,
  evaluationStatuses,
  type SchemeAction,
  schemeActions,
  schemeStatuses,
} from '@duban/schema/vocabulary/evaluation';
import { expect, test } from 'vitest';
import { allowed, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import {
  availableActions,
  availableSchemeActions,
  can,
  canDrawUpSchemes,
  canOnScheme,
  canReadAll,
} from './evaluation.policy.ts';
import { evaluationStates } from './evaluation.state.ts';
import { schemeStates } from './evaluation-scheme.state.ts';

const scheme = (more: object = {}) => ({
  ...rowOf('province'),
  status: 'DRAFT' as const,
  authorId: 'drafter',
  editorId: 'editor',
  editorIds: ['author', 'before', 'editor'],
  figuresAt: null,
  publishedAt: null,
  ...more,
});
const result = (more: object = {}) => ({
  ...rowOf('guangzhou'),
  status: 'PUBLISHED' as EvaluationStatus,
  objectUntil: '2027-02-09',
  publisherId: 'publisher',
  ...more,
});
const at = '2027-01-10T04:00:00.000Z';

test('every state × action of a scheme', () => {
  const rows = schemeStatuses.map((status) => [
    status,
    ...schemeActions.map((action) => schemeStates.next(status, action)),
  ]);
  expect(schemeActions).toEqual(['UPDATE', 'ENACT', 'RETURN', 'WITHDRAW', 'COMPUTE', 'PUBLISH', 'CLOSE']);
  expect(rows).toEqual([
    ['DRAFT', 'DRAFT', 'IN_FORCE', 'RETURNED', 'WITHDRAWN', null, null, null],
    ['RETURNED', 'DRAFT', null, null, 'WITHDRAWN', null, null, null],
    ['IN_FORCE', null, null, null, null, 'IN_FORCE', 'IN_FORCE', 'CLOSED'],
    ['CLOSED', null, null, null, null, null, null, null],
    ['WITHDRAWN', null, null, null, null, null, null, null],
  ]);
});

test('every state × action of a result', () => {
  const rows = evaluationStatuses.map((status) => [
    status,
    ...evaluationActions.map((action) => evaluationStates.next(status, action)),
  ]);
  expect(evaluationActions).toEqual(['PUBLISH', 'OBJECT', 'UPHOLD', 'REJECT']);
  expect(rows).toEqual([
    ['COMPUTED', 'PUBLISHED', null, null, null],
    ['PUBLISHED', null, 'OBJECTED', null, null],
    ['OBJECTED', null, null, 'CORRECTED', 'CONFIRMED'],
    ['CORRECTED', null, null, null, null],
    ['CONFIRMED', null, null, null, null],
  ]);
});

test.each([
  ['UPDATE', ['SUPERVISOR province']],
  ['ENACT', ['LEADER province']],
  ['RETURN', ['LEADER province']],
  ['WITHDRAW', ['SUPERVISOR province']],
  ['COMPUTE', ['SUPERVISOR province']],
  ['PUBLISH', ['LEADER province']],
  ['CLOSE', ['LEADER province', 'SUPERVISOR province']],
] as [SchemeAction, string[]][])('%s a scheme of the province: %j', (action, who) => {
  expect(allowed((viewer) => canOnScheme(viewer, action, scheme()))).toEqual(who);
});

test('the province draws up schemes and reads what is not published', () => {
  expect(allowed(canDrawUpSchemes)).toEqual(['SUPERVISOR province']);
  expect(allowed(canReadAll)).toEqual(['LEADER province', 'SUPERVISOR province']);
});

test.each(['ENACT', 'RETURN'] as const)('nobody may %s what they drafted or changed', (action) => {
  const leader = (userId: string) => viewerAt('province', ['LEADER'], userId);
  expect(
    ['drafter', 'editor', 'before', 'another'].map((id) => canOnScheme(leader(id), action, scheme())),
  ).toEqual([false, false, false, true]);
});

test.each([
  ['a draft', {}, ['UPDATE', 'ENACT', 'RETURN', 'WITHDRAW']],
  ['returned', { status: 'RETURNED' }, ['UPDATE', 'WITHDRAW']],
  ['in force', { status: 'IN_FORCE' }, ['COMPUTE', 'CLOSE']],
  ['computed', { status: 'IN_FORCE', figuresAt: at }, ['COMPUTE', 'PUBLISH', 'CLOSE']],
  ['published', { status: 'IN_FORCE', figuresAt: at, publishedAt: at }, ['CLOSE']],
  ['withdrawn', { status: 'WITHDRAWN' }, []],
  ['closed', { status: 'CLOSED', figuresAt: at, publishedAt: at }, []],
])('a scheme that is %s offers the office %j', (_, more, actions) => {
  expect(availableSchemeActions(viewerAt('province', ['SUPERVISOR', 'LEADER']), scheme(more))).toEqual(
    actions,
  );
});

test.each([
  ['OBJECT', ['LEADER guangzhou']],
  ['UPHOLD', ['LEADER province']],
  ['REJECT', ['LEADER province']],
] as [Exclude<EvaluationAction, 'PUBLISH'>, string[]][])('%s a result of Guangzhou: %j', (action, who) => {
  expect(allowed((viewer) => can(viewer, action, result()))).toEqual(who);
});

test('whoever published it answers no objection; the thirtieth day is the last to object', () => {
  const objected = result({ status: 'OBJECTED' });
  const leader = (userId: string) => viewerAt('province', ['LEADER'], userId);
  expect(availableActions(leader('publisher'), objected, '2027-01-10')).toEqual([]);
  expect(availableActions(leader('another'), objected, '2027-01-10')).toEqual(['UPHOLD', 'REJECT']);
  const own = viewerAt('guangzhou', ['LEADER']);
  expect(availableActions(own, result(), '2027-02-09')).toEqual(['OBJECT']);
  expect(availableActions(own, result(), '2027-02-10')).toEqual([]);
  expect(availableActions(own, result({ objectUntil: null }), '2027-01-10')).toEqual([]);
});
