import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CityYear, cityYear } from '../../../../test/harness/city-office.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { refusalOf } from '../../../../test/harness/honours.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { scores } from '../../../../test/harness/scoring.ts';

let year: CityYear;
let plan: Plan;

/** Of Guangzhou's 140 points 80 are about point 1, 40 about points 1 and 2, 10 about none and an instruction's 10 about 2. */
beforeAll(async () => {
  year = await cityYear();
  const { server } = year;
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
  const [first, second, , fourth] = year.pieces;
  const [tianhes] = await server.query<{ id: string }>(
    `select s.id from submission s join organization o on o.id = s.organization_id where o.code = '440106'`,
  );
  for (const [piece, number] of [
    [first, 1],
    [second, 1],
    [second, 2],
    [fourth, 2],
    [tianhes?.id, 1],
  ] as const)
    await server.query(
      `insert into submission_work_item (work_item_id, submission_id, organization_id, city_id, province_id, adoptions)
       select $1, s.id, s.organization_id, s.city_id, s.province_id, (select count(*) from adoption d where d.submission_id = s.id)
       from submission s where s.id = $2`,
      [plan.items[number], piece],
    );
  await server.query(
    'update submission s set adoption_count = (select count(*) from adoption d where d.submission_id = s.id)',
  );
});
afterAll(() => year.server.stop());

const basis = 'basis { workItem { number } pieces adoptions instructions points }';
const guangzhous = [
  { workItem: { number: 1 }, pieces: 2, adoptions: 2, instructions: 0, points: 120 },
  { workItem: { number: 2 }, pieces: 2, adoptions: 1, instructions: 1, points: 50 },
  { workItem: null, pieces: 1, adoptions: 1, instructions: 0, points: 10 },
];

async function basesOf(client: Client, code: string): Promise<Data[]> {
  const { scores: page } = await client.data(
    `query($filter: ScoreFilter) { scores(filter: $filter) { nodes { points ${basis} } } }`,
    { filter: { year: 2026, organizationId: year.ids[code] } },
  );
  return page.nodes;
}

test('a score tells the points of the plan that it rests on, a piece about several on each', async () => {
  expect(await basesOf(year.editor, '440100')).toEqual([{ points: 140, basis: guangzhous }]);
  expect(await basesOf(year.cityEditor, '440106')).toEqual([
    {
      points: 5,
      basis: [{ workItem: { number: 1 }, pieces: 1, adoptions: 1, instructions: 0, points: 5 }],
    },
  ]);
  expect(await basesOf(year.shenzhen, '440100')).toEqual([]);
});

const coverage = (client: Client, axis: string, filter: object) =>
  client.data(
    `query($axis: CoverageAxis!, $filter: CoverageMapFilter!) { coverageMap(axis: $axis, filter: $filter) {
      organizations { shortName } lines { pieces adoptions } untied { pieces adoptions } } }`,
    { axis, filter: { workPlanId: plan.id, ...filter } },
  );

test('the coverage map of a unit alone shows what its score counts, not what is below it', async () => {
  const organizationId = year.ids['440100'];
  const months = async (filter: object) => {
    const { lines, untied } = (await coverage(year.editor, 'MONTH', filter)).coverageMap;
    const told = (figures: number[]) =>
      figures.flatMap((count, at) => (count ? [`${at + 1}月${count}`] : []));
    return [...lines.slice(0, 2), untied].map((line: Data) => [told(line.pieces), told(line.adoptions)]);
  };
  expect(await months({ organizationId })).toEqual([
    [
      ['2月1', '5月1'],
      ['2月1', '5月1'],
    ],
    [['5月1', '10月1'], ['5月1']],
    [['8月1'], ['8月1']],
  ]);
  // With its counties there is Tianhe's too, and Liwan's and Yuexiu's that are about nothing.
  expect(await months({ parentId: organizationId })).toEqual([
    [
      ['2月1', '5月1', '7月1'],
      ['2月1', '5月1', '7月1'],
    ],
    [['5月1', '10月1'], ['5月1']],
    [
      ['6月2', '8月1'],
      ['6月2', '8月1'],
    ],
  ]);
  const { coverageMap } = await coverage(year.cityEditor, 'CITY', { organizationId });
  expect(coverageMap).toMatchObject({
    organizations: [{ shortName: '广州市局' }],
    untied: { pieces: [1], adoptions: [1] },
  });
  expect(coverageMap.lines.slice(0, 3)).toEqual([
    { pieces: [2], adoptions: [2] },
    { pieces: [2], adoptions: [1] },
    { pieces: [0], adoptions: [0] },
  ]);
});

test('a unit out of sight is as none, and a unit is not asked for beside a branch', async () => {
  const refused = async (client: Client, filter: object) => {
    const { errors } = await client.send(
      'query($filter: CoverageMapFilter!) { coverageMap(axis: MONTH, filter: $filter) { year } }',
      { filter: { workPlanId: plan.id, ...filter } },
    );
    return refusalOf(errors?.[0] as never);
  };
  const organizationId = year.ids['440100'];
  for (const client of [year.shenzhen, year.tianhe])
    expect(await refused(client, { organizationId })).toEqual(['NOT_FOUND']);
  expect(await refused(year.editor, { organizationId: 'x' })).toEqual(['NOT_FOUND']);
  expect(await refused(year.editor, { organizationId, parentId: organizationId })).toEqual([
    'BAD_INPUT',
    'organizationId subtreeOrUnit',
  ]);
});

const lines = 'reasons { lines { points title submission { title workItems { number } } } }';
const round = (awards: string) => `awardRound { id version awards { ${awards} } }`;

test('an award leads to the pieces that it was proposed for, and to what the unit’s year rests on', async () => {
  const { awardRound } = await year.editor.run(
    'createAwardRound',
    {
      ...{ year: 2026, title: '年度评选' },
      contests: [
        {
          ...{ honour: 'ADVANCED_COLLECTIVE', name: '先进集体', level: 'CITY', noFaults: false },
          prizes: [{ grade: 'FIRST', count: 1 }],
        },
      ],
    },
    round(`standing ${lines} score { rank ${basis} }`),
  );
  const [first] = awardRound.awards;
  expect(first.score).toEqual({ rank: 1, basis: guangzhous });
  expect(first.reasons.lines.slice(0, 2)).toEqual([
    { points: 80, title: '稿件', submission: { title: '稿件', workItems: [{ number: 1 }] } },
    { points: 40, title: '稿件', submission: { title: '稿件', workItems: [{ number: 1 }, { number: 2 }] } },
  ]);
  const { id, version } = awardRound;
  const submitted = await year.editor.run('submitAwardRound', { id, version }, round('id'));
  const key = { id, version: submitted.awardRound.version };
  const approved = await year.leader.run('approveAwardRound', key, round('id'));
  await year.editor.run('publishAwardRound', { id, version: approved.awardRound.version }, round('id'));
  // The award is told to all, the pieces and the score to the unit's own branch.
  const { awards } = await year.shenzhen.data(`{ awards { nodes { ${lines} score { rank } } } }`);
  expect(awards.nodes[0].score).toBeNull();
  expect(awards.nodes[0].reasons.lines[0]).toEqual({ points: 80, title: '稿件', submission: null });
});

test('so does a title that rests on the award, and a relegation', async () => {
  const { awards } = await year.editor.data('{ awards(filter: { standing: PROPOSED }) { nodes { id } } }');
  const title = 'demonstrationUnit { id version tenures { award { grade } score { points } } }';
  const { demonstrationUnit } = await year.editor.run('createDemonstrationUnit', { name: '示范' }, title);
  const next = { organizationId: year.ids['440100'], startsOn: '2026-12-01', grounds: '一等奖' };
  const { id, version } = demonstrationUnit;
  await year.leader.run(
    'handOverDemonstrationUnit',
    { ...next, id, version, awardId: awards.nodes[0].id },
    title,
  );
  const { demonstrationUnits } = await year.tianhe.data(
    '{ demonstrationUnits { nodes { tenures { award { grade } score { points } } } } }',
  );
  // Tianhe reads the award, which is published; the city's score is not its own.
  expect(demonstrationUnits.nodes).toEqual([{ tenures: [{ award: { grade: 'FIRST' }, score: null }] }]);
  const rule = { year: 2026, name: '末位', kind: 'LAST_BELOW_TARGET', consequences: ['CRITICISM'] };
  const { unitClasses } = await year.editor.data('{ unitClasses { nodes { id name } } }');
  const unitClassId = unitClasses.nodes.find((row: Data) => row.name === '一类单位').id;
  await year.editor.run(
    'createRelegationRule',
    { ...rule, unitClassId, lastCount: 1, belowPercent: 60 },
    'relegationRule { id }',
  );
  await year.editor.run('proposeRelegations', { year: 2026 }, 'proposed');
  const { relegations } = await year.leader.data(
    '{ relegations { nodes { organization { shortName } score { points rank } } } }',
  );
  expect(relegations.nodes).toEqual([
    { organization: { shortName: '珠海市局' }, score: { points: 40, rank: 3 } },
  ]);
  expect((await scores(year.editor, { organizationId: year.ids['440400'] }))[0]?.points).toBe(40);
});
