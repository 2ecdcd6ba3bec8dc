import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inForce, rulesOf, schemeFields, schemeInput } from '../../../../test/harness/scoring.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let editor: Client;
let leader: Client;
let both: Client;
let city: Client;

beforeAll(async () => {
  server = await startServer();
  [editor, leader, both, city] = await Promise.all([
    server.user('440000', 'EDITOR'),
    server.user('440000', 'LEADER'),
    server.user('440000', 'EDITOR', 'LEADER'),
    server.user('440100', 'EDITOR', 'LEADER'),
  ]);
});
beforeEach(() => server.query('truncate scoring_scheme'));
afterAll(() => server.stop());

const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const seen = async (client: Client): Promise<Data[]> =>
  (await client.data('{ scoringSchemes { nodes { title status revision } } }')).scoringSchemes.nodes;

test('drawn up by the office, put in force by a leader who wrote none of it, numbered, ended', async () => {
  const { scoringScheme: draft } = await both.run('createScoringScheme', schemeInput(), schemeFields);
  expect(draft).toMatchObject({ status: 'DRAFT', revision: null, availableActions: ['UPDATE', 'WITHDRAW'] });
  const key = { id: draft.id, version: draft.version };
  const own = await both.refused('enactScoringScheme', key);
  expect([own.extensions.code, own.extensions.reason?.key]).toEqual(['FORBIDDEN', 'ownWork']);
  expect(await seen(city)).toEqual([]);
  expect((await city.refused('updateScoringScheme', { ...key, ...schemeInput() })).extensions.code).toBe(
    'NOT_FOUND',
  );
  const { scoringScheme: standing } = await leader.run('enactScoringScheme', key, schemeFields);
  expect(standing).toMatchObject({ status: 'IN_FORCE', revision: 1, availableActions: ['END'] });
  expect(await seen(city)).toMatchObject([{ status: 'IN_FORCE', revision: 1 }]);
  const changed = { id: standing.id, version: standing.version, ...schemeInput() };
  expect((await editor.refused('updateScoringScheme', changed)).extensions.code).toBe('WRONG_STATE');
  const end = { id: standing.id, version: standing.version, endsOn: '2026-06-30' };
  expect((await editor.run('endScoringScheme', end, schemeFields)).scoringScheme.endsOn).toBe('2026-06-30');
  expect((await inForce(editor, leader, { startsOn: '2026-07-01' })).revision).toBe(2);
  expect((await city.refused('createScoringScheme', schemeInput())).extensions.code).toBe('FORBIDDEN');
});

test('each day has one scheme: what overlaps is refused, naming the field', async () => {
  const first = await inForce(editor, leader, { endsOn: '2026-06-30' });
  const draft = async (more: object) =>
    (await editor.run('createScoringScheme', schemeInput(more), 'scoringScheme { id version }'))
      .scoringScheme;
  for (const days of [
    { startsOn: '2026-06-30' },
    { startsOn: '2025-01-01' },
    { startsOn: '2026-02-01', endsOn: '2026-02-02' },
  ]) {
    const refused = await leader.refused('enactScoringScheme', await draft(days));
    expect(reasons(refused)).toEqual(['BAD_INPUT', 'startsOn schemeOverlaps']);
  }
  await leader.run('enactScoringScheme', await draft({ startsOn: '2026-07-01' }), schemeFields);
  const longer = { id: first.id, version: first.version, endsOn: '2026-07-01' };
  expect(reasons(await editor.refused('endScoringScheme', longer))).toEqual([
    'BAD_INPUT',
    'endsOn schemeOverlaps',
  ]);
});

describe('rules that cannot hold together', () => {
  const ordinary = { level: 'CITY', kind: null, place: 'ORDINARY', points: 10 };
  const quota = { level: 'CITY', period: 'MONTH', points: 10, factor: 1 };
  test.each([
    [
      'adoptions',
      { adoptions: [ordinary, { ...ordinary, points: 12 }] },
      'rules.adoptions.1 ruleContradicts',
    ],
    [
      'a headline below an ordinary place',
      { adoptions: [ordinary, { ...ordinary, place: 'HEADLINE', points: 9 }] },
      'rules.adoptions.1.points headlineBelow',
    ],
    [
      'instructions',
      {
        instructions: [
          { level: 'CITY', points: 1 },
          { level: 'CITY', points: 2 },
        ],
      },
      'rules.instructions.1 ruleContradicts',
    ],
    ['no ceiling', { severalMedia: 'CEILING' }, 'rules.ceiling required'],
    ['a ceiling below one adoption', { severalMedia: 'CEILING', ceiling: 79 }, 'rules.ceiling ceilingBelow'],
    ['a ceiling that nothing uses', { ceiling: 100 }, 'rules.ceiling ceilingNotUsed'],
    [
      'shared and each',
      { severalMedia: 'SHARED', jointAuthors: 'EACH' },
      'rules.jointAuthors jointContradicts',
    ],
    ['a cap below the quota', { quotas: [quota], yearCap: 119 }, 'rules.yearCap capBelowQuota'],
    ['quotas', { quotas: [quota, { ...quota, points: 5 }] }, 'rules.quotas.1 ruleContradicts'],
    [
      'points below nothing',
      { adoptions: [{ ...ordinary, points: -1 }] },
      'rules.adoptions.0.points outOfRange',
    ],
    ['no adoption', { adoptions: [] }, 'rules.adoptions required'],
  ])('%s', async (_, more, reason) => {
    const refused = await editor.refused(
      'createScoringScheme',
      schemeInput({ rules: rulesOf('FOUR_LEVELS', more) }),
    );
    expect(reasons(refused)).toEqual(['BAD_INPUT', reason]);
  });

  test('the days of a scheme', async () => {
    const refused = await editor.refused('createScoringScheme', schemeInput({ endsOn: '2025-12-31' }));
    expect(reasons(refused)).toEqual(['BAD_INPUT', 'endsOn endBeforeStart']);
  });
});

test('every template can be put in force as it is', async () => {
  const { scoringTemplates } = await city.data('{ scoringTemplates { code title rules { severalMedia } } }');
  expect(scoringTemplates.map((row: Data) => `${row.code} ${row.rules.severalMedia}`)).toEqual([
    'FOUR_LEVELS HIGHEST',
    'HEADLINES CUMULATIVE',
    'CEILING CEILING',
    'SHARED SHARED',
  ]);
  for (const [index, { code }] of scoringTemplates.entries()) {
    const days = { startsOn: `202${index}-01-01`, endsOn: `202${index}-12-31` };
    expect((await inForce(editor, leader, { ...days, rules: rulesOf(code) })).status).toBe('IN_FORCE');
  }
});
