import { type Measure, measureRules, suggestedMeasures } from '@duban/schema/vocabulary/measure';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import { activityPlan, createActivity, onPart } from '../../../../test/harness/activity.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { allowed } from '../../../../test/harness/viewers.ts';
import { canSetMeasures } from './measure.policy.ts';

let server: TestServer;
let plan: Plan;
let supervisor: Client;
let city: Client;
let guangzhou: Client;
let shunde: Client;
let ids: Record<'province' | 'guangzhou' | 'tianhe' | 'shunde' | 'shenzhen', string>;

async function urgent(writer: Client, day: string, hours: number): Promise<Data> {
  await at(server, `${day}T12:00:00+08:00`);
  const occurredAt = new Date(Date.parse(`${day}T12:00:00+08:00`) - hours * 3_600_000).toISOString();
  const input = { kind: 'URGENT', title: `紧急 ${day}`, body: '正文', occurredAt, workItemIds: [] };
  return (await writer.run('submitSubmission', input, 'submission { id }')).submission;
}

const bind = async (measure: Measure, more: object = {}): Promise<Data> =>
  (
    await supervisor.run(
      'bindMeasure',
      { workItemId: plan.items[3], measure, startsOn: '2026-01-01', ...more },
      'itemMeasure { id version measure startsOn endsOn setter { name } target { name } availableActions }',
    )
  ).itemMeasure;

const measured = async (client: Client, parentId?: string): Promise<Data[]> =>
  (
    await client.data(
      `query($id: ID!, $parentId: ID) { measuredItem(workItemId: $id, parentId: $parentId) { asOf
        measure { id measure version endsOn availableActions } whole { value counted rows }
        organizations { organization { shortName } value counted rows } } }`,
      { id: plan.items[3], parentId },
    )
  ).measuredItem;

/** Columns that have something, by name: value (counted of rows). */
const told = ({ organizations }: Data) =>
  Object.fromEntries(
    organizations.flatMap(({ organization, value, counted, rows }: Data) =>
      rows > 0 ? [[organization.shortName, [value, counted, rows]]] : [],
    ),
  );
const of = (rows: Data[], measure: Measure): Data => rows.find((row) => row.measure.measure === measure);

/**
 * Urgent pieces: Guangzhou's in time on 3 March and late on 5 March, Tianhe's in time on 6 March, Shunde's late on 7 March,
 * and one of Guangzhou's of the year before. An activity of Guangzhou for quality month, with five events told of it.
 */
beforeAll(async () => {
  server = await startServer();
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
  [supervisor, city, guangzhou, shunde] = await Promise.all([
    server.user('440000', 'SUPERVISOR', 'EDITOR'),
    server.user('440100', 'SUPERVISOR', 'EDITOR', 'REPORTER'),
    server.user('440100', 'LIAISON'),
    server.user('440606', 'LIAISON'),
  ]);
  const tianhe = await server.user('440106', 'LIAISON');
  const id = (code: string) => server.organizationId(code);
  ids = {
    province: await id('440000'),
    guangzhou: await id('440100'),
    tianhe: await id('440106'),
    shunde: await id('440606'),
    shenzhen: await id('440300'),
  };
  await urgent(guangzhou, '2025-12-31', 1);
  await urgent(guangzhou, '2026-03-03', 1);
  await urgent(guangzhou, '2026-03-05', 3);
  await urgent(tianhe, '2026-03-06', 2);
  await urgent(shunde, '2026-03-07', 9);
  await at(server, '2026-03-08T12:00:00+08:00');
  const { publicityOccasions } = await guangzhou.data(
    '{ publicityOccasions(year: 2026) { occasion { id } } }',
  );
  const occasionId = publicityOccasions[0].occasion.id;
  const days = { startsOn: '2026-03-01', endsOn: '2026-03-31' };
  const activity = await createActivity(guangzhou, activityPlan([plan.items[3]], { ...days, occasionId }));
  await createActivity(guangzhou, activityPlan([plan.items[3]], { ...days, title: '没有节点' }));
  await createActivity(guangzhou, activityPlan([plan.items[3]], { occasionId, title: '还没开始' }));
  await onPart(guangzhou, 'reportActivityPart', activity.parts[0], {
    ...{ events: 5, people: 900, materials: 100, summary: '五场。' },
  });
});
afterAll(() => server.stop());

test('set, counted for the whole and by columns, within what the viewer may see', async () => {
  const made = await bind('URGENT_IN_TIME');
  expect(made).toMatchObject({
    version: 1,
    startsOn: '2026-01-01',
    endsOn: null,
    target: null,
    availableActions: ['END'],
  });
  await bind('THEMED_ACTIVITIES');
  await bind('EVENTS_HELD');
  await bind('PEOPLE_REACHED', { startsOn: '2026-06-01' });
  const whole = await measured(supervisor);
  expect(whole.map((row) => row.asOf)).toEqual(Array(4).fill('2026-03-08'));
  const share = of(whole, 'URGENT_IN_TIME');
  expect(share.whole).toEqual({ value: 50, counted: 2, rows: 4 });
  expect(share.organizations).toHaveLength(23);
  expect(told(share)).toEqual({ 广州市局: [66.7, 2, 3], 顺德区局: [0, 0, 1] });
  expect(of(whole, 'THEMED_ACTIVITIES').whole).toEqual({ value: 1, counted: 1, rows: 1 });
  expect(told(of(whole, 'EVENTS_HELD'))).toEqual({ 广州市局: [5, 1, 1] });
  // It begins in June, and it is March.
  expect(of(whole, 'PEOPLE_REACHED').whole).toEqual({ value: 0, counted: 0, rows: 0 });

  const below = of(await measured(supervisor, ids.guangzhou), 'URGENT_IN_TIME');
  expect(told(below)).toEqual({ 广州市局: [50, 1, 2], 天河区局: [100, 1, 1] });
  const own = of(await measured(city), 'URGENT_IN_TIME');
  expect([own.whole, told(own), own.measure.availableActions]).toEqual([
    { value: 66.7, counted: 2, rows: 3 },
    { 广州市局: [50, 1, 2], 天河区局: [100, 1, 1] },
    [],
  ]);
  const apart = of(await measured(shunde), 'URGENT_IN_TIME');
  expect(apart.whole).toEqual({ value: 0, counted: 0, rows: 1 });
  const nothing = of(await measured(await server.user('440300', 'REPORTER')), 'URGENT_IN_TIME');
  expect(nothing.whole).toEqual({ value: null, counted: 0, rows: 0 });
});

const rowsOf = async (client: Client, filter: object): Promise<Data> =>
  (
    await client.data(
      `query($filter: MeasureRowFilter!, $first: Int, $offset: Int) { measureRows(filter: $filter, first: $first, offset: $offset) {
        totalCount nodes { day title amount counted subjectType organization { shortName } } } }`,
      { filter },
    )
  ).measureRows;

test('each figure leads to its rows, of the viewer’s own scope', async () => {
  const share = of(await measured(supervisor), 'URGENT_IN_TIME').measure.id;
  const all = await rowsOf(supervisor, { measureId: share });
  expect(all.totalCount).toBe(4);
  expect(all.nodes.map((row: Data) => [row.day, row.organization.shortName, row.counted])).toEqual([
    ['2026-03-07', '顺德区局', false],
    ['2026-03-06', '天河区局', true],
    ['2026-03-05', '广州市局', false],
    ['2026-03-03', '广州市局', true],
  ]);
  expect((await rowsOf(supervisor, { measureId: share, organizationId: ids.guangzhou })).totalCount).toBe(3);
  const county = { measureId: share, parentId: ids.guangzhou, organizationId: ids.tianhe };
  expect((await rowsOf(supervisor, county)).totalCount).toBe(1);
  expect((await rowsOf(city, { measureId: share })).totalCount).toBe(3);
  expect((await rowsOf(shunde, { measureId: share, organizationId: ids.guangzhou })).totalCount).toBe(0);
  expect(await rowsOf(supervisor, { measureId: 'x' })).toEqual({ totalCount: 0, nodes: [] });
  const events = of(await measured(supervisor), 'EVENTS_HELD').measure.id;
  expect((await rowsOf(supervisor, { measureId: events })).nodes).toEqual([
    {
      ...{ day: '2026-03-08', title: '质量月集中宣传', amount: 5, counted: true },
      ...{ subjectType: 'PublicityActivity', organization: { shortName: '广州市局' } },
    },
  ]);
  const query =
    'query($id: ID!, $parentId: ID) { measuredItem(workItemId: $id, parentId: $parentId) { asOf } }';
  const foreign = { id: plan.items[3], parentId: ids.shenzhen };
  expect((await city.refusal(query, foreign)).extensions.code).toBe('NOT_FOUND');
});

/** By SQL, since their ways are told elsewhere: a release approved after two and a half days, one without, three follow-ups. */
async function releasesAndFollowUps(): Promise<void> {
  await server.query(`do $$ declare area uuid := gen_random_uuid(); who uuid := (select id from app_user limit 1); o organization; begin
    select * into o from organization where code = '440100';
    alter table press_release disable trigger user;
    insert into subject_area (id, organization_id, city_id, province_id, starts_on, kind, name, description, position)
    values (area, o.id, o.city_id, o.province_id, '2026-01-01', 'STANDING', '质量', '质量', 1);
    insert into press_release (organization_id, city_id, province_id, bureau_id, mode, status, title, body, subject_area_id, planned_on,
      chain_revision, steps, drafter_id, writer_ids, drafted_at, submitted_at, approved_at, released_at)
    values (o.id, o.city_id, o.province_id, o.id, 'AD_HOC', 'RELEASED', '发布', '正文', area, '2026-03-06', 0, '[]', who, '{}', '2026-03-01', '2026-03-02', '2026-03-04 12:00', '2026-03-06'),
      (o.id, o.city_id, o.province_id, o.id, 'AD_HOC', 'UNAPPROVED', '抢发', '正文', area, '2026-03-06', 0, '[]', who, '{}', '2026-03-01', null, null, null);
    insert into discipline_record (organization_id, city_id, province_id, kind, title, facts, occurred_on, place, persons, press_release_id, recorder_id, recorded_at)
    select organization_id, city_id, province_id, 'UNAPPROVED', title, '事实', '2026-03-05', '网站', '[]', id, who, now() from press_release where status = 'UNAPPROVED';
    insert into follow_up (submission_id, ordinal, news, measures, closes, reported_at, late, author_id)
    select s.id, n, '进展', '措施', false, '2026-03-07', n = 2, who from (select id from submission where province_id = o.province_id limit 1) s, generate_series(1, 3) n;
    alter table press_release enable trigger user;
  end $$`);
}

test('every measure can be counted: each is one statement’s part', async () => {
  await releasesAndFollowUps();
  for (const measure of Object.keys(measureRules) as Measure[])
    await bind(measure, { workItemId: plan.items[1] });
  const { measuredItem } = await supervisor.data(
    'query($id: ID!) { measuredItem(workItemId: $id) { measure { id measure } whole { value } } }',
    { id: plan.items[1] },
  );
  expect(
    Object.fromEntries(measuredItem.map(({ measure, whole }: Data) => [measure.measure, whole.value])),
  ).toEqual({
    THEMED_ACTIVITIES: 1,
    EVENTS_HELD: 5,
    PEOPLE_REACHED: 900,
    MEDIA_ADOPTIONS: 0,
    RELEASES_PASSED: 1,
    RELEASES_IN_ORDER: 50,
    RELEASE_DAYS: 2.5,
    COVERAGE_HANDLED: 0,
    INFORMATION_ADOPTIONS: 0,
    INSTRUCTIONS: 0,
    URGENT_IN_TIME: 50,
    FOLLOW_UPS_IN_TIME: 66.7,
  });
  for (const { measure, whole } of measuredItem)
    expect((await rowsOf(supervisor, { measureId: measure.id })).totalCount > 0).toBe(whole.value > 0);
});

test('one stands once, is ended, and another begins after it', async () => {
  const workItemId = plan.items[2];
  const made = await bind('INSTRUCTIONS', { workItemId });
  const again = { workItemId, measure: 'INSTRUCTIONS', startsOn: '2026-05-01' };
  const refused = async (mutation: string, input: object) =>
    reasons(await supervisor.refused(mutation, input));
  expect(await refused('bindMeasure', again)).toEqual(['CONFLICT', 'measureStands', 'measure measureStands']);
  const end = { id: made.id, version: 1, endsOn: '2026-06-30' };
  expect(await refused('endMeasure', { ...end, endsOn: '2025-12-31' })).toEqual([
    'BAD_INPUT',
    'endsOn endBeforeStart',
  ]);
  expect(reasons(await city.refused('endMeasure', end))).toEqual(['FORBIDDEN']);
  await supervisor.run('endMeasure', end, 'itemMeasure { endsOn }');
  expect(await refused('endMeasure', end)).toEqual(['CONFLICT', 'staleVersion', 'version staleVersion']);
  expect(await refused('endMeasure', { ...end, version: 2 })).toEqual(['WRONG_STATE']);
  expect(await refused('bindMeasure', again)).toEqual(['BAD_INPUT', 'startsOn measureEnded']);
  await bind('INSTRUCTIONS', { workItemId, startsOn: '2026-07-01' });
  const { trail } = Object.fromEntries([
    [
      'trail',
      await server.query(
        "select action from audit_entry where entity_type = 'ItemMeasure' and entity_id = $1 order by id",
        [made.id],
      ),
    ],
  ]);
  expect(trail).toEqual([{ action: 'bindMeasure' }, { action: 'endMeasure' }]);
});

test('two that set the same at once: one stands', async () => {
  const input = { workItemId: plan.items[4], measure: 'MEDIA_ADOPTIONS', startsOn: '2026-01-01' };
  const document =
    'mutation($input: BindMeasureInput!) { bindMeasure(input: $input) { itemMeasure { id } } }';
  const answers = await Promise.all([1, 2, 3].map(() => supervisor.send(document, { input })));
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
    'CONFLICT',
    'CONFLICT',
    'done',
  ]);
});

test.each([
  ['a day of another year', { startsOn: '2025-12-31' }, 'startsOn notInYear'],
  ['a figure of another point', { targetId: '00000000-0000-7000-8000-000000000000' }, 'targetId wrongTarget'],
])('%s is refused, naming the field', async (_, more, reason) => {
  const input = { workItemId: plan.items[4], measure: 'INSTRUCTIONS', startsOn: '2026-01-01', ...more };
  expect(reasons(await supervisor.refused('bindMeasure', input))).toEqual(['BAD_INPUT', reason]);
});

test('the province’s supervisors and its publicity office decide by what is measured', async () => {
  expect(allowed(canSetMeasures)).toEqual(['EDITOR province', 'SUPERVISOR province']);
  const input = { workItemId: plan.items[4], measure: 'INSTRUCTIONS', startsOn: '2026-01-01' };
  expect(reasons(await city.refused('bindMeasure', input))).toEqual(['FORBIDDEN']);
  expect(reasons(await supervisor.refused('bindMeasure', { ...input, workItemId: ids.province }))).toEqual([
    'NOT_FOUND',
  ]);
  const { workItem } = await city.data(
    'query($id: ID!) { workItem(id: $id) { mayMeasure suggestedMeasures } }',
    {
      id: plan.items[3],
    },
  );
  expect(workItem).toEqual({ mayMeasure: false, suggestedMeasures: [] });
});

/** Points 74, 75, 76, 81 and others of the notice of 2010, by their titles. */
test.each([
  ['加强新闻宣传工作', ['THEMED_ACTIVITIES', 'EVENTS_HELD', 'MEDIA_ADOPTIONS']],
  ['完善新闻宣传制度和机制', ['RELEASES_PASSED', 'RELEASES_IN_ORDER', 'RELEASE_DAYS']],
  ['加强政务信息工作', ['INFORMATION_ADOPTIONS', 'INSTRUCTIONS']],
  ['加强突发事件信息报送工作', ['URGENT_IN_TIME', 'FOLLOW_UPS_IN_TIME']],
  ['健全依申请公开政府信息工作机制', []],
  ['突出监督抽查重点', []],
] as [string, Measure[]][])('%s is offered %j', (title, offered) => {
  expect(suggestedMeasures(title)).toEqual(offered);
});
