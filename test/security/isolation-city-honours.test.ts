import { randomUUID } from 'node:crypto';
import type { RoleName } from '@duban/schema/vocabulary/user';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { refusalOf, type ScoredYear, scoredYear } from '../harness/honours.ts';

let year: ScoredYear;
const as: Record<string, Client> = {};
const rows: Record<string, Data> = {};

const everything = ['SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR'] as const;
const codes = {
  ...{ province: '440000', office: '440000-office', guangzhou: '440100', tianhe: '440106' },
  ...{ shenzhen: '440300', nanshan: '440305', shunde: '440606' },
};

const below: Record<string, string> = { province: '440100', guangzhou: '440106', shenzhen: '440305' };

/** A title, a class with a target, a target of a unit, a published round and a draft, a rule and what it proposed. */
async function playOffice(office: string, fillings: number): Promise<void> {
  const own = client(office);
  const unitId = await year.server.organizationId(below[office] ?? '');
  const title = { name: '示范点', purpose: office };
  rows[`${office} title`] = (
    await own.run('createDemonstrationUnit', title, 'demonstrationUnit { id }')
  ).demonstrationUnit;
  const unitClass = { year: 2027, ordinal: 1, name: '一类', points: fillings, organizationIds: [unitId] };
  rows[`${office} class`] = (await own.run('createUnitClass', unitClass, 'unitClass { id }')).unitClass;
  const target = { organizationId: unitId, year: 2026, revision: 0, points: fillings, reason: '单列' };
  await own.run('setAnnualTarget', target, 'annualTarget { id }');
  const contest = {
    name: '先进',
    honour: 'ADVANCED_COLLECTIVE',
    noFaults: false,
    prizes: [{ grade: 'FIRST', count: 1 }],
  };
  const round = { year: 2026, title: office, contests: [contest] };
  const fields = 'awardRound { id version awards { id } }';
  rows[`${office} draft`] = (await own.run('createAwardRound', round, fields)).awardRound;
  const rule = {
    year: 2026,
    name: office,
    kind: 'LAST_BELOW_TARGET',
    level: 'COUNTY',
    lastCount: 1,
    belowPercent: 100,
  };
  const made = await own.run(
    'createRelegationRule',
    { ...rule, consequences: ['LOSE_TITLE'] },
    'relegationRule { id }',
  );
  rows[`${office} rule`] = made.relegationRule;
}

/** Guangzhou and Shenzhen run theirs beside the province, under the same names. */
beforeAll(async () => {
  year = await scoredYear();
  const signedIn = async (name: string, code: string, roles: readonly RoleName[]) => {
    as[name] = await year.server.user(code, ...roles);
  };
  await Promise.all([
    ...Object.entries(codes).map(([name, code]) => signedIn(name, code, everything)),
    signedIn('leader', '440100', ['LEADER']),
  ]);
  await Promise.all(offices.map((office, index) => playOffice(office, 101 + index)));
});
afterAll(() => year.server.stop());

const client = (name: string) => as[name] as Client;
const offices = ['province', 'guangzhou', 'shenzhen'];

const reads = {
  province: ['province', 'guangzhou', 'shenzhen'],
  office: ['province'],
  guangzhou: ['province', 'guangzhou'],
  tianhe: ['province', 'guangzhou'],
  shenzhen: ['province', 'shenzhen'],
  nanshan: ['province', 'shenzhen'],
  shunde: ['province'],
};

test.each(Object.entries(reads))('%s reads what these run: %j', async (name, read) => {
  const told = await client(name).data(
    `{ honourOffices { shortName } demonstrationUnits { totalCount nodes { purpose } } relegationRules { totalCount nodes { name } }
       unitClasses(filter: { year: 2027 }) { totalCount nodes { points } } }`,
  );
  const sorted = [...read].sort();
  expect(told.demonstrationUnits.nodes.map((row: Data) => row.purpose).sort()).toEqual(sorted);
  expect(told.relegationRules.nodes.map((row: Data) => row.name).sort()).toEqual(sorted);
  expect(told.unitClasses.nodes.map((row: Data) => offices[row.points - 101]).sort()).toEqual(sorted);
  for (const list of [told.demonstrationUnits, told.relegationRules, told.unitClasses])
    expect(list.totalCount).toBe(read.length);
  const shortNames: Record<string, string> = {
    province: '省局',
    guangzhou: '广州市局',
    shenzhen: '深圳市局',
  };
  const named = told.honourOffices.map((row: Data) => row.shortName);
  if (name !== 'province') expect(named).toEqual(read.map((office) => shortNames[office]));
});

test('the province is told of all its cities', async () => {
  const { honourOffices } = await client('province').data('{ honourOffices { level } }');
  expect(honourOffices.map((row: Data) => row.level)).toEqual(['PROVINCE', ...Array(21).fill('CITY')]);
});

test.each(Object.entries(reads))('to %s, what others than %j run is as nothing', async (name, read) => {
  for (const office of offices) {
    const seen = await client(name).data(
      'query($title: ID!, $class: ID!) { demonstrationUnit(id: $title) { id } unitClass(id: $class) { id } }',
      { title: rows[`${office} title`]?.id, class: rows[`${office} class`]?.id },
    );
    expect([seen.demonstrationUnit !== null, seen.unitClass !== null]).toEqual(
      Array(2).fill(read.includes(office)),
    );
  }
});

/** A unit's own target is its branch's matter, also before others of its branch. */
test.each([
  ['province', offices],
  ['guangzhou', ['province', 'guangzhou']],
  ['tianhe', ['guangzhou']],
  ['shenzhen', ['shenzhen']],
  ['nanshan', ['shenzhen']],
  ['shunde', []],
])('%s reads targets of single units that these set: %j', async (name, read) => {
  const { annualTargets } = await client(name).data(
    '{ annualTargets(filter: { year: 2026 }) { nodes { points organization { id } } } }',
  );
  const single = annualTargets.nodes.filter((row: Data) => row.organization);
  expect(single.map((row: Data) => offices[row.points - 101]).sort()).toEqual([...read].sort());
});

test.each(Object.keys(reads))('%s reads no round of others until it is published', async (name) => {
  const { awardRounds } = await client(name).data('{ awardRounds { nodes { title } } }');
  expect(awardRounds.nodes.map((row: Data) => row.title)).toEqual(offices.includes(name) ? [name] : []);
});

/** A foreign id answers as a missing one. */
test.each([
  ['updateDemonstrationUnit', 'title', { name: '改' }],
  ['handOverDemonstrationUnit', 'title', { startsOn: '2026-01-01', grounds: '先进' }],
  ['recordDemonstrationTenure', 'title', { startsOn: '2026-01-01', endsOn: '2026-02-01', grounds: '先进' }],
  ['withdrawDemonstrationUnit', 'title', { endsOn: '2026-01-01', reason: '查' }],
  ['updateUnitClass', 'class', { ordinal: 1, name: '改', points: 1, organizationIds: [] }],

  ['refreshAwardRound', 'draft', {}],
  ['submitAwardRound', 'draft', {}],
  ['approveAwardRound', 'draft', {}],
  ['publishAwardRound', 'draft', {}],
] as [string, string, object][])('%s', async (mutation, kind, more) => {
  const named = /handOver|record/.test(mutation) ? { organizationId: year.ids['440106'] } : {};
  for (const id of [rows[`shenzhen ${kind}`]?.id, randomUUID(), 'x'])
    expect(
      refusalOf(await client('guangzhou').refused(mutation, { id, version: 1, ...named, ...more })),
    ).toEqual(['NOT_FOUND']);
});

/** The last: it publishes Guangzhou's round. */
test('a published round is told to those below its office and to the province, and to nobody else', async () => {
  const { id } = rows['guangzhou draft'] as Data;
  const fields = 'awardRound { id version }';
  let version = 1;
  for (const [who, mutation] of [
    ['guangzhou', 'submitAwardRound'],
    ['leader', 'approveAwardRound'],
    ['guangzhou', 'publishAwardRound'],
  ] as const)
    version = (await client(who).run(mutation, { id, version }, fields)).awardRound.version;
  const told: string[] = [];
  for (const name of Object.keys(reads)) {
    const query = `query($id: ID!, $filter: AwardFilter) { awardRound(id: $id) { availableActions awards { standing } }
      awards(filter: $filter) { totalCount } }`;
    const { awardRound, awards } = await client(name).data(query, { id, filter: { roundId: id } });
    expect(awards.totalCount > 0).toBe(awardRound !== null);
    if (!awardRound) continue;
    told.push(name);
    expect(awardRound.availableActions).toEqual([]);
    // What won nothing stays inside the office.
    const standings = new Set(awardRound.awards.map((row: Data) => row.standing));
    if (name !== 'guangzhou') expect([...standings]).toEqual(['PROPOSED']);
  }
  expect(told).toEqual(['province', 'guangzhou', 'tianhe']);
});
