import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { refusalOf, type ScoredYear, scoredYear, standings } from '../harness/honours.ts';
import { business } from '../harness/readers.ts';

let year: ScoredYear;
const as: Record<string, Client> = {};
let round: Data;
let relegation: Data;

/** Shenzhen has a target of its own; a round is a draft, and the last of the first class is proposed to be relegated. */
beforeAll(async () => {
  year = await scoredYear();
  const { server, editor, leader, ids } = year;
  for (const [name, code] of Object.entries({
    ...{
      office: '440000-office',
      guangzhou: '440100',
      shenzhen: '440300',
      tianhe: '440106',
      nanshan: '440305',
    },
  }))
    as[name] = await server.user(code, ...business);
  Object.assign(as, { editor, leader });
  const own = { organizationId: ids['440300'], year: 2026, revision: 0, points: 90, reason: '单列' };
  await editor.run('setAnnualTarget', own, 'annualTarget { id }');
  const { unitClasses } = await editor.data('{ unitClasses { nodes { id ordinal } } }');
  const unitClassId = unitClasses.nodes.find((row: Data) => row.ordinal === 1).id;
  const contest = { name: '先进集体', honour: 'ADVANCED_COLLECTIVE', unitClassId, noFaults: false };
  const input = {
    year: 2026,
    title: '评选',
    contests: [{ ...contest, prizes: [{ grade: 'FIRST', count: 1 }] }],
  };
  round = (await editor.run('createAwardRound', input, 'awardRound { id version awards { id } }')).awardRound;
  const rule = {
    year: 2026,
    name: '末位',
    kind: 'LAST_BELOW_TARGET',
    unitClassId,
    lastCount: 1,
    belowPercent: 60,
  };
  await editor.run('createRelegationRule', { ...rule, consequences: ['CRITICISM'] }, 'relegationRule { id }');
  await editor.run('proposeRelegations', { year: 2026 }, 'proposed');
  relegation = (await leader.data('{ relegations { nodes { id version } } }')).relegations.nodes[0];
});
afterAll(() => year.server.stop());

const client = (name: string) => as[name] as Client;
const seen = async (name: string): Promise<string[]> =>
  (await standings(client(name))).map((row) => row.organization.shortName).slice(0, 3);

test.each([
  ['office', ['办公室']],
  ['guangzhou', ['广州市局', '天河区局', '荔湾区局']],
  ['shenzhen', ['深圳市局', '罗湖区局', '福田区局']],
  ['tianhe', ['天河区局']],
  ['nanshan', ['南山区局']],
])('%s sees standings of its own branch: %j', async (name, expected) => {
  expect(await seen(name)).toEqual(expected);
});

test.each([
  ['editor', ['90 own', '80', '100']],
  ['shenzhen', ['90 own', '80', '100']],
  ['guangzhou', ['80', '100']],
  ['nanshan', ['80', '100']],
])('%s reads targets %j: of classes all, of a unit its branch', async (name, expected) => {
  const { annualTargets } = await client(name).data(
    '{ annualTargets { totalCount nodes { points organization { id } } } }',
  );
  expect(annualTargets.totalCount).toBe(expected.length);
  expect(annualTargets.nodes.map((row: Data) => `${row.points}${row.organization ? ' own' : ''}`)).toEqual(
    expected,
  );
});

const others = ['office', 'guangzhou', 'shenzhen', 'tianhe', 'nanshan'];

test.each(others)('to %s a draft of awards and a proposed relegation are as nothing', async (name) => {
  const { awardRounds, awards, relegations, overview } = await client(name).data(
    `{ awardRounds { totalCount nodes { id } } awards { totalCount nodes { id } } relegations { totalCount nodes { id } }
       overview { awardsToHandle relegationsToDecide } }`,
  );
  const nothing = { totalCount: 0, nodes: [] };
  expect([awardRounds, awards, relegations]).toEqual([nothing, nothing, nothing]);
  expect(overview).toEqual({ awardsToHandle: 0, relegationsToDecide: 0 });
  const single =
    'query($round: ID!, $row: ID!) { awardRound(id: $round) { id } relegation(id: $row) { id } }';
  expect(await client(name).data(single, { round: round.id, row: relegation.id })).toEqual({
    awardRound: null,
    relegation: null,
  });
});

/** A foreign id answers as a missing one. */
test.each([
  ['strikeAward', () => round.awards[0].id, { version: 1, reason: '查' }],
  ['refreshAwardRound', () => round.id, { version: 1 }],
  ['submitAwardRound', () => round.id, { version: 1 }],
  ['approveAwardRound', () => round.id, { version: 1 }],
  ['returnAwardRound', () => round.id, { version: 1, comment: '查' }],
  ['publishAwardRound', () => round.id, { version: 1 }],
  ['confirmRelegation', () => relegation.id, { version: 1 }],
  ['waiveRelegation', () => relegation.id, { version: 1, reason: '查' }],
] as [string, () => string, object][])('%s', async (mutation, idOf, more) => {
  for (const id of [idOf(), randomUUID(), 'x'])
    expect(refusalOf(await client('guangzhou').refused(mutation, { id, ...more }))).toEqual(['NOT_FOUND']);
});
