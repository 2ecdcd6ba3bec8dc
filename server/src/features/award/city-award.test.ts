import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CityYear, cityYear } from '../../../../test/harness/city-office.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { classFields, refusalOf } from '../../../../test/harness/honours.ts';

let year: CityYear;
let cityEditor: Client;
let cityLeader: Client;
let classId: string;

beforeAll(async () => {
  year = await cityYear();
  ({ cityEditor, cityLeader } = year);
  const organizationIds = ['440103', '440106'].map((code) => year.ids[code]);
  const values = { year: 2026, ordinal: 1, name: '一类', points: 10, organizationIds };
  classId = (await cityEditor.run('createUnitClass', values, classFields)).unitClass.id;
});
afterAll(() => year.server.stop());

const fields = `awardRound { id version status office { shortName }
  awards { contest grade standing points organization { shortName } reasons { target percent lead } } }`;
const run = async (client: Client, mutation: string, input: object): Promise<Data> =>
  (await client.run(mutation, input, fields)).awardRound;
const collective = { honour: 'ADVANCED_COLLECTIVE', noFaults: false };
const prizes = [
  { grade: 'FIRST', count: 1 },
  { grade: 'SECOND', count: 1 },
];
const input = (more: object = {}) => ({
  ...{ year: 2026, title: '全市评选' },
  contests: [
    { ...collective, name: '一类先进', unitClassId: classId, minPercent: 100, prizes },
    { ...collective, name: '区局先进', prizes },
    {
      honour: 'EXCELLENT_LIAISON',
      name: '联络员',
      noFaults: false,
      prizes: [{ grade: 'UNGRADED', count: 9 }],
    },
  ],
  ...more,
});
const told = ({ awards }: Data, contest: number) =>
  awards
    .filter((row: Data) => row.contest === contest)
    .map((row: Data) => `${row.organization.shortName} ${row.points} ${row.grade ?? row.standing}`);
const key = ({ id, version }: Data) => ({ id, version });

test('a city proposes, approves and publishes honours of its counties and their people, from the one ledger', async () => {
  const round = await run(cityEditor, 'createAwardRound', input());
  expect(round.office).toEqual({ shortName: '广州市局' });
  expect([0, 1, 2].map((contest) => told(round, contest))).toEqual([
    ['荔湾区局 40 FIRST'],
    ['荔湾区局 40 ELSEWHERE', '越秀区局 10 FIRST', '天河区局 5 SECOND'],
    ['天河区局 5 UNGRADED'],
  ]);
  expect(round.awards[0].reasons).toEqual({ target: 10, percent: 400, lead: null });
  const submitted = await run(cityEditor, 'submitAwardRound', key(round));
  const approved = await run(cityLeader, 'approveAwardRound', key(submitted));
  const published = await run(cityEditor, 'publishAwardRound', key(approved));
  expect(published.status).toBe('PUBLISHED');
  const { notifications, awards } = await year.tianhe.data(
    '{ notifications { nodes { text } } awards { nodes { grade round { office { shortName } } } } }',
  );
  expect(notifications.nodes[0].text).toBe('广州市质量技术监督局公布了全市评选，你单位及个人获 2 项表彰');
  expect(awards.nodes).toHaveLength(4);
});

test('waits for the city’s people alone', async () => {
  const round = await run(cityEditor, 'createAwardRound', input({ title: '又一次' }));
  await run(cityEditor, 'submitAwardRound', key(round));
  const waits = async (client: Client) =>
    (await client.data('{ overview { awardsToHandle } }')).overview.awardsToHandle;
  expect([await waits(cityLeader), await waits(year.leader), await waits(year.shenzhen)]).toEqual([1, 0, 0]);
  expect(refusalOf(await year.leader.refused('approveAwardRound', key(round)))).toEqual(['NOT_FOUND']);
});

test('a contest names a class of the own office only', async () => {
  const { unitClasses } = await year.editor.data(
    'query($filter: UnitClassFilter) { unitClasses(filter: $filter) { nodes { id } } }',
    { filter: { officeId: await year.server.organizationId('440000') } },
  );
  const contest = { ...collective, name: '一类', prizes, unitClassId: unitClasses.nodes[0].id };
  expect(refusalOf(await cityEditor.refused('createAwardRound', input({ contests: [contest] })))).toEqual([
    'BAD_INPUT',
    'contests.0.unitClassId notFound',
  ]);
  expect(
    refusalOf(
      await year.editor.refused(
        'createAwardRound',
        input({ contests: [{ ...contest, unitClassId: classId }] }),
      ),
    ),
  ).toEqual(['BAD_INPUT', 'contests.0.unitClassId notFound']);
});

test('a city’s title rests on the city’s award', async () => {
  const { awards } = await cityEditor.data(
    `query($filter: AwardFilter) { awards(filter: $filter) { nodes { id round { status } } } }`,
    { filter: { standing: 'PROPOSED', honour: 'ADVANCED_COLLECTIVE', organizationId: year.ids['440103'] } },
  );
  const titleFields = 'demonstrationUnit { id version }';
  const { demonstrationUnit } = await cityEditor.run(
    'createDemonstrationUnit',
    { name: '示范点' },
    titleFields,
  );
  const next = { organizationId: year.ids['440103'], startsOn: '2027-01-01', grounds: '一等奖' };
  await cityLeader.run(
    'handOverDemonstrationUnit',
    {
      ...demonstrationUnit,
      ...next,
      awardId: awards.nodes.find((row: Data) => row.round.status === 'PUBLISHED').id,
    },
    titleFields,
  );
});
