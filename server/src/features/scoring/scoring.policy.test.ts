import {
  type ScoringSchemeStatus,
  scoringSchemeActions,
  scoringSchemeStatuses,
} from '@duban/schema/vocabulary/scoring';
import { expect, test } from 'vitest';
import { allowed, type Place, rowOf, viewerAt } from '../../../../test/harness/viewers.ts';
import {
  availableObjectionActions,
  availableSchemeActions,
  canAnswer,
  canNameAuthors,
  canObject,
  canRecordFault,
  canScore,
  canTrySchemes,
} from './scoring.policy.ts';
import { scoringSchemeStates } from './scoring.state.ts';

const scheme = (status: ScoringSchemeStatus, authorId = 'another') => ({
  ...rowOf('province'),
  status,
  authorId,
  editorId: authorId,
  editorIds: [authorId, 'before'],
});

test('every state × action of a scheme', () => {
  expect(scoringSchemeActions).toEqual(['UPDATE', 'ENACT', 'RETURN', 'WITHDRAW', 'END']);
  const rows = scoringSchemeStatuses.map((status) => [
    status,
    ...scoringSchemeActions.map((action) => scoringSchemeStates.next(status, action)),
  ]);
  expect(rows).toEqual([
    ['DRAFT', 'DRAFT', 'IN_FORCE', 'RETURNED', 'WITHDRAWN', null],
    ['RETURNED', 'DRAFT', null, null, 'WITHDRAWN', null],
    ['IN_FORCE', null, null, null, null, 'IN_FORCE'],
    ['WITHDRAWN', null, null, null, null, null],
  ]);
});

test('the province’s office scores', () => {
  expect(allowed(canScore)).toEqual(['EDITOR province']);
  expect(allowed(canTrySchemes)).toEqual(['EDITOR province', 'LEADER province']);
  expect(allowed((viewer) => canAnswer(viewer, rowOf('tianhe')))).toEqual(['LEADER province']);
});

test.each([
  [
    'DRAFT',
    [
      ...['EDITOR province UPDATE', 'EDITOR province WITHDRAW'],
      ...['LEADER province ENACT', 'LEADER province RETURN'],
    ],
  ],
  ['RETURNED', ['EDITOR province UPDATE', 'EDITOR province WITHDRAW']],
  ['WITHDRAWN', []],
  ['IN_FORCE', ['EDITOR province END', 'LEADER province END']],
] as const)('a scheme that is %s offers %j', (status, expected) => {
  const offered = scoringSchemeActions.flatMap((action) =>
    allowed((viewer) => availableSchemeActions(viewer, scheme(status)).includes(action)).map(
      (who) => `${who} ${action}`,
    ),
  );
  expect(offered.sort()).toEqual([...expected].sort());
});

test('nobody puts in force, or sends back, what they wrote', () => {
  const viewer = viewerAt('province', ['EDITOR', 'LEADER'], 'one person');
  expect(availableSchemeActions(viewer, scheme('DRAFT', 'one person'))).toEqual(['UPDATE', 'WITHDRAW']);
  expect(availableSchemeActions({ ...viewer, userId: 'before' }, scheme('DRAFT'))).toEqual([
    'UPDATE',
    'WITHDRAW',
  ]);
});

test.each([
  ['tianhe', ['EDITOR guangzhou', 'EDITOR province', 'EDITOR tianhe'], ['LIAISON tianhe']],
  ['guangzhou', ['EDITOR guangzhou', 'EDITOR province'], ['LIAISON guangzhou']],
] as [Place, string[], string[]][])(
  'faults of %s are recorded by %j; joint authors also by %j',
  (place, editors, own) => {
    expect(allowed((viewer) => canRecordFault(viewer, rowOf(place)))).toEqual(editors);
    expect(allowed((viewer) => canNameAuthors(viewer, rowOf(place)))).toEqual([...editors, ...own].sort());
    expect(allowed((viewer) => canObject(viewer, rowOf(place)))).toEqual([`LEADER ${place}`, ...own].sort());
  },
);

test('an objection is answered once', () => {
  const leader = viewerAt('province', ['LEADER']);
  const row = (status: 'OPEN' | 'UPHELD' | 'REJECTED') => ({ ...rowOf('tianhe'), status });
  expect(availableObjectionActions(leader, row('OPEN'))).toEqual(['UPHOLD', 'REJECT']);
  expect(availableObjectionActions(leader, row('UPHELD'))).toEqual([]);
  expect(availableObjectionActions(leader, row('REJECTED'))).toEqual([]);
});
