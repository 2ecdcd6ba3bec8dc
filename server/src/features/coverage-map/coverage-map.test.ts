import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import { activityPlan, createActivity } from '../../../../test/harness/activity.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { exported, table } from '../../../../test/harness/spreadsheet.ts';
import { at } from '../../../../test/harness/time.ts';
import { allowed, rowOf } from '../../../../test/harness/viewers.ts';
import { canTie } from './coverage-map.policy.ts';

let server: TestServer;
let plan: Plan;
let editor: Client;
let cityEditor: Client;
let guangzhou: Client;
let tianhe: Client;
let shunde: Client;
let ids: Record<'province' | 'guangzhou' | 'tianhe' | 'shunde' | 'shenzhen', string>;

/** Sent up on that day, about points by number. */
async function piece(writer: Client, day: string, about: number[], title = `稿件 ${day}`): Promise<Data> {
  await at(server, `${day}T12:00:00+08:00`);
  const { submission } = await writer.run(
    'submitSubmission',
    {
      ...{ kind: 'ROUTINE', title, body: '正文', occurredAt: `${day}T08:00:00+08:00` },
      workItemIds: about.map((number) => plan.items[number]),
    },
    'submission { id version }',
  );
  return submission;
}

/** Carried on a day: by SQL, since the way to an adoption is told elsewhere. */
async function carried({ id }: Data, day: string, channel = '南方日报'): Promise<void> {
  await server.query('alter table adoption disable trigger user');
  await server.query(
    `insert into adoption (submission_id, channel, kind, level, adopted_on, recorder_id)
     select id, $2, 'NEWSPAPER', 'PROVINCE', $3, author_id from submission where id = $1`,
    [id, channel, day],
  );
  await server.query('alter table adoption enable trigger user');
  await server.query('update submission set adoption_count = adoption_count + 1 where id = $1', [id]);
  await server.query('update submission_work_item set adoptions = adoptions + 1 where submission_id = $1', [
    id,
  ]);
}

let untiedPiece: Data;

/**
 * Point 1: Guangzhou in March, carried twice (March, April); Tianhe in April. Point 2: Shunde in March, carried the year
 * after. Points 3 and 4: nothing. To no point: Guangzhou in April, carried in April.
 */
beforeAll(async () => {
  server = await startServer();
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
  [editor, cityEditor, guangzhou, tianhe, shunde] = await Promise.all([
    server.user('440000', 'EDITOR'),
    server.user('440100', 'EDITOR'),
    server.user('440100', 'LIAISON'),
    server.user('440106', 'LIAISON'),
    server.user('440606', 'LIAISON'),
  ]);
  const id = (code: string) => server.organizationId(code);
  ids = {
    province: await id('440000'),
    guangzhou: await id('440100'),
    tianhe: await id('440106'),
    shunde: await id('440606'),
    shenzhen: await id('440300'),
  };
  const first = await piece(guangzhou, '2026-03-05', [1]);
  await carried(first, '2026-03-08');
  await carried(first, '2026-04-01', '羊城晚报');
  await carried(await piece(shunde, '2026-03-31', [2]), '2027-01-02');
  await piece(tianhe, '2026-04-01', [1]);
  untiedPiece = await piece(guangzhou, '2026-04-02', [], '没有要点');
  await carried(untiedPiece, '2026-04-03');
  await createActivity(guangzhou, activityPlan([plan.items[1]]));
});
afterAll(() => server.stop());

const mapOf = async (client: Client, axis: string, more: object = {}): Promise<Data> =>
  (
    await client.data(
      `query($axis: CoverageAxis!, $filter: CoverageMapFilter!) { coverageMap(axis: $axis, filter: $filter) { axis year
        organizations { id shortName } lines { workItem { number } pieces adoptions activities }
        untied { workItem { number } pieces adoptions } } }`,
      { axis, filter: { workPlanId: plan.id, ...more } },
    )
  ).coverageMap;

const months = (figures: Record<number, number>) =>
  Array.from({ length: 13 }, (_, index) => figures[index + 1] ?? 0);
const none = months({});

test('points by months: pieces by when they were sent up, adoptions by when they were carried', async () => {
  const map = await mapOf(editor, 'MONTH');
  expect(map).toEqual({
    axis: 'MONTH',
    year: 2026,
    organizations: [],
    lines: [
      {
        workItem: { number: 1 },
        pieces: months({ 3: 1, 4: 1 }),
        adoptions: months({ 3: 1, 4: 1 }),
        activities: 1,
      },
      // Sent up at noon of the last of March, carried in the year after: the thirteenth column.
      { workItem: { number: 2 }, pieces: months({ 3: 1 }), adoptions: months({ 13: 1 }), activities: 0 },
      { workItem: { number: 3 }, pieces: none, adoptions: none, activities: 0 },
      { workItem: { number: 4 }, pieces: none, adoptions: none, activities: 0 },
    ],
    untied: { workItem: null, pieces: months({ 4: 1 }), adoptions: months({ 4: 1 }) },
  });
});

/** Figures of the columns that are not zero, by name. */
const told = (map: Data, figures: number[]) =>
  Object.fromEntries(
    figures.flatMap((figure, place) => (figure > 0 ? [[map.organizations[place].shortName, figure]] : [])),
  );

test('points by branches: the province itself and 22, Shunde among them', async () => {
  const map = await mapOf(editor, 'CITY');
  expect(map.organizations).toHaveLength(23);
  expect(map.organizations[0]).toEqual({ id: ids.province, shortName: '省局' });
  expect(map.organizations.map((one: Data) => one.id)).toContain(ids.shunde);
  expect(map.lines.map((line: Data) => told(map, line.pieces))).toEqual([
    { 广州市局: 2 },
    { 顺德区局: 1 },
    {},
    {},
  ]);
  expect(map.lines.map((line: Data) => told(map, line.adoptions))).toEqual([
    { 广州市局: 2 },
    { 顺德区局: 1 },
    {},
    {},
  ]);
  expect(told(map, map.untied.pieces)).toEqual({ 广州市局: 1 });
});

test('both ways add up to the same', async () => {
  const [byMonth, byCity] = [await mapOf(editor, 'MONTH'), await mapOf(editor, 'CITY')];
  const sums = (map: Data) =>
    [...map.lines, map.untied].map(({ pieces, adoptions }: Data) =>
      [pieces, adoptions].map((row: number[]) => row.reduce((sum, one) => sum + one, 0)),
    );
  expect(sums(byMonth)).toEqual(sums(byCity));
});

test('within one branch: its bureaus; a city sees its own whatever it asks', async () => {
  const below = await mapOf(editor, 'CITY', { parentId: ids.guangzhou });
  expect(told(below, below.lines[0].pieces)).toEqual({ 广州市局: 1, 天河区局: 1 });
  const own = await mapOf(cityEditor, 'CITY');
  expect(own.organizations.map((one: Data) => one.id)).toEqual(
    below.organizations.map((one: Data) => one.id),
  );
  expect(told(own, own.lines[0].pieces)).toEqual({ 广州市局: 1, 天河区局: 1 });
  expect(own.lines[1].pieces.some(Boolean)).toBe(false);
  expect((await mapOf(cityEditor, 'MONTH')).lines[1].pieces).toEqual(none);
  // Who asks for a superior sees what is their own.
  expect(await mapOf(cityEditor, 'CITY', { parentId: ids.province })).toEqual(own);
  expect(await mapOf(tianhe, 'CITY', { parentId: ids.guangzhou })).toEqual(await mapOf(tianhe, 'CITY'));
  const county = await mapOf(tianhe, 'CITY');
  expect(county.organizations).toEqual([{ id: ids.tianhe, shortName: '天河区局' }]);
  expect([county.lines[0].pieces, county.untied.pieces, county.lines[0].activities]).toEqual([[1], [0], 0]);
  const query = `query($filter: CoverageMapFilter!) { coverageMap(axis: CITY, filter: $filter) { year } }`;
  for (const filter of [
    { workPlanId: plan.id, parentId: ids.shenzhen },
    { workPlanId: ids.guangzhou },
    { workPlanId: 'x' },
  ])
    expect((await cityEditor.refusal(query, { filter })).extensions.code).toBe('NOT_FOUND');
});

test('a cell leads to its pieces', async () => {
  const titles = async (filter: object, client = editor) =>
    (
      await client.data(
        'query($filter: SubmissionFilter) { submissions(filter: $filter) { totalCount nodes { title } } }',
        { filter },
      )
    ).submissions.nodes.map((one: Data) => one.title);
  const march = { submittedFrom: '2026-03-01', submittedTo: '2026-03-31' };
  expect(await titles({ workItemId: plan.items[1], ...march })).toEqual(['稿件 2026-03-05']);
  expect(await titles(march)).toEqual(['稿件 2026-03-31', '稿件 2026-03-05']);
  expect(await titles({ branchId: ids.guangzhou, workItemId: plan.items[1] })).toEqual([
    '稿件 2026-04-01',
    '稿件 2026-03-05',
  ]);
  expect(await titles({ branchId: ids.province })).toEqual([]);
  expect(await titles({ branchId: ids.shunde }, cityEditor)).toEqual([]);
  expect(await titles({ adoptedFrom: '2026-04-01', adoptedTo: '2026-04-30' })).toEqual([
    '没有要点',
    '稿件 2026-03-05',
  ]);
  expect(await titles({ adoptedFrom: '2026-05-01' })).toEqual(['稿件 2026-03-31']);
  expect(await titles({ untied: true })).toEqual(['没有要点']);
  expect(await titles({ untied: false, branchId: ids.shunde })).toEqual(['稿件 2026-03-31']);
});

test('as a spreadsheet: each point and organization, with its months', async () => {
  const filter = { workPlanId: plan.id, parentId: ids.guangzhou };
  const lines = table((await exported(editor, 'coverage-map', { filter })).sheets);
  const bureaus = (await mapOf(editor, 'CITY', { parentId: ids.guangzhou })).organizations.length;
  expect(lines).toHaveLength(5 * bureaus);
  const of = (number: number | null, organization: string) =>
    lines.find((line) => line.序号 === number && line.单位 === organization);
  const city = '广州市质量技术监督局';
  expect(of(1, city)).toMatchObject({
    稿件: 1,
    采用: 2,
    活动: 1,
    '3月稿件': 1,
    '4月稿件': 0,
    其他年度稿件: 0,
  });
  expect(of(1, '广州市天河区质量技术监督局')).toMatchObject({ 稿件: 1, 采用: 0, 活动: 0, '4月稿件': 1 });
  expect(of(3, city)).toMatchObject({ 要点: '加强测试宣传', 稿件: 0, 采用: 0, 活动: 0 });
  expect(of(null, city)).toMatchObject({ 要点: '（未挂要点）', 稿件: 1, 采用: 1, '4月稿件': 1 });
  const own = table((await exported(tianhe, 'coverage-map', { filter: { workPlanId: plan.id } })).sheets);
  expect(new Set(own.map((line) => line.单位))).toEqual(new Set(['广州市天河区质量技术监督局']));
});

test('an editor ties what was tied to nothing; what carried it counts on the point from then on', async () => {
  const read = async (client = editor) =>
    (
      await client.data(
        'query($id: ID!) { submission(id: $id) { id version mayTie workItems { number } } }',
        {
          id: untiedPiece.id,
        },
      )
    ).submission;
  expect(await read(guangzhou)).toMatchObject({ mayTie: false, workItems: [] });
  const before = await read();
  const tie = { id: before.id, version: before.version, workItemIds: [plan.items[3]] };
  expect(reasons(await guangzhou.refused('tieSubmission', tie))).toEqual(['FORBIDDEN']);
  expect(reasons(await cityEditor.refused('tieSubmission', { ...tie, workItemIds: [] }))).toEqual([
    'BAD_INPUT',
    'workItemIds required',
  ]);
  expect(reasons(await cityEditor.refused('tieSubmission', { ...tie, workItemIds: ['x'] }))).toEqual([
    'BAD_INPUT',
    'workItemIds.0 notFound',
  ]);
  await cityEditor.run('tieSubmission', tie, 'submission { id }');
  expect(reasons(await cityEditor.refused('tieSubmission', tie))).toEqual([
    'CONFLICT',
    'staleVersion',
    'version staleVersion',
  ]);
  const map = await mapOf(editor, 'CITY');
  expect([
    told(map, map.lines[2].pieces),
    told(map, map.lines[2].adoptions),
    told(map, map.untied.pieces),
  ]).toEqual([{ 广州市局: 1 }, { 广州市局: 1 }, {}]);
  const { version } = await read();
  expect(reasons(await editor.refused('tieSubmission', { ...tie, version }))).toEqual([
    'WRONG_STATE',
    'tiedAlready',
  ]);
  const trail = await server.query("select changes from audit_entry where action = 'tieSubmission'");
  expect(trail).toEqual([{ changes: { workItemIds: [plan.items[3]], removed: [] } }]);
});

test('editors of the branch tie, and nobody else', () => {
  expect(allowed((viewer) => canTie(viewer, rowOf('tianhe')))).toEqual([
    'EDITOR guangzhou',
    'EDITOR province',
    'EDITOR tianhe',
  ]);
});
