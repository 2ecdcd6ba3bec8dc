import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { adoptAreas, clear, draft, releaseFields, spokesperson } from '../../../../test/harness/press.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { expectWithdrawn } from '../../../../test/harness/withdrawal.ts';

let server: TestServer;
let plan: Plan;
let office: Client;
let leader: Client;
let drafter: Client;
let areas: Record<string, string>;

beforeAll(async () => {
  server = await startServer();
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
  office = await server.user('440100', 'EDITOR');
  leader = await server.user('440100', 'LEADER', 'EDITOR');
  drafter = await server.user('440100-office', 'LIAISON');
});
beforeEach(async () => {
  await clear(server);
  await at(server, '2026-03-02T12:00:00+08:00');
  areas = await adoptAreas(office);
});
afterAll(() => server.stop());

const refused = async (client: Client, mutation: string, input: object) =>
  reasons(await client.refused(mutation, input));
const versioned = ({ id, version }: Data, more: object = {}) => ({ id, version, ...more });
const post = (more: object = {}) => ({
  post: 'MEMBER',
  name: '王科长',
  title: '质量科科长',
  duty: '新闻采访',
  startsOn: '2026-01-01',
  ...more,
});
const planFields = `releasePlan { id version status revision year reason availableActions
  entries { id month plannedOn subject subjectArea { name } workItems { number } pressRelease { title } } }`;
const entry = (more: object = {}) => ({
  month: 3,
  plannedOn: '2026-03-15',
  subject: '消费者权益日',
  subjectAreaId: areas.产品质量监督与打假,
  workItemIds: [],
  ...more,
});
const planned = async (entries: object[] = [entry()]): Promise<Data> =>
  (await office.run('createReleasePlan', { year: 2026, entries }, planFields)).releasePlan;
const approve = async (row: Data): Promise<Data> =>
  (await leader.run('approveReleasePlan', versioned(row), planFields)).releasePlan;

test('the thirteen areas, ten standing and three further, once; then as the office edits them', async () => {
  const { subjectAreas } = await drafter.data(
    '{ subjectAreas(filter: { ownBureau: true }) { totalCount nodes { kind name position organization { shortName } } } }',
  );
  expect(subjectAreas.totalCount).toBe(13);
  expect(
    subjectAreas.nodes.filter((area: Data) => area.kind === 'FURTHER').map((area: Data) => area.name),
  ).toEqual(['专项整治', '质量和安全主题活动', '其他重要事项']);
  expect(subjectAreas.nodes[7]).toEqual({
    kind: 'STANDING',
    name: '特种设备安全监察',
    position: 8,
    organization: { shortName: '广州市局' },
  });
  expect(await refused(office, 'adoptSubjectAreas', { startsOn: '2026-01-01' })).toEqual([
    'CONFLICT',
    'areasThere',
  ]);
  const area = {
    kind: 'STANDING',
    name: '计量',
    description: '计量监督',
    position: 6,
    startsOn: '2026-06-01',
  };
  expect(await refused(office, 'createSubjectArea', area)).toEqual(['BAD_INPUT', 'startsOn areaThere']);
  expect(
    (await office.run('createSubjectArea', { ...area, name: '电梯安全' }, 'subjectArea { name }')).subjectArea
      .name,
  ).toBe('电梯安全');
});

test('one spokesperson and one head on each day: for the API and for the database', async () => {
  const first = await spokesperson(office, { endsOn: '2026-06-30' });
  const next = { name: '李发言', title: '副局长', phone: '020-81230002', startsOn: '2026-06-30' };
  expect(await refused(office, 'createSpokesperson', next)).toEqual(['BAD_INPUT', 'startsOn termOverlaps']);
  expect((await spokesperson(office, { ...next, startsOn: '2026-07-01' })).name).toBe('李发言');
  expect(
    await refused(office, 'updateSpokesperson', { ...versioned(first), ...next, startsOn: '2026-01-01' }),
  ).toEqual(['BAD_INPUT', 'startsOn termOverlaps']);
  expect(
    await refused(office, 'createSpokesperson', { ...next, startsOn: '2025-02-01', endsOn: '2025-01-01' }),
  ).toEqual(['BAD_INPUT', 'endsOn endBeforeStart']);
  await expect(
    server.query('update spokesperson set ends_on = null where id = $1', [first.id]),
  ).rejects.toThrow('spokesperson_alone');
  const fields = 'leadingGroupPost { id post }';
  await office.run('createLeadingGroupPost', post({ post: 'HEAD', name: '张局长' }), fields);
  expect(await refused(office, 'createLeadingGroupPost', post({ post: 'HEAD' }))).toEqual([
    'BAD_INPUT',
    'startsOn termOverlaps',
  ]);
  expect(await refused(office, 'createLeadingGroupPost', post({ name: '张局长' }))).toEqual([
    'BAD_INPUT',
    'startsOn termOverlaps',
  ]);
  await office.run('createLeadingGroupPost', post(), fields);
  const { leadingGroupPosts } = await leader.data(
    '{ leadingGroupPosts(filter: { on: "2026-03-02" }) { nodes { post name } } }',
  );
  expect(leadingGroupPosts.nodes).toEqual([
    { post: 'HEAD', name: '张局长' },
    { post: 'MEMBER', name: '王科长' },
  ]);
});

test('two terms entered at once: one of them stands', async () => {
  const input = { name: '甲', title: '主任', phone: '020-81230001', startsOn: '2026-01-01' };
  const enter = (client: Client, name: string) =>
    client.send(
      'mutation($input: CreateSpokespersonInput!) { createSpokesperson(input: $input) { spokesperson { name } } }',
      { input: { ...input, name } },
    );
  const answers = await Promise.all([enter(office, '甲'), enter(leader, '乙'), enter(office, '丙')]);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort()).toEqual([
    'BAD_INPUT',
    'BAD_INPUT',
    'done',
  ]);
});

test('a plan is drawn up, approved by another, opened again with a reason and approved anew', async () => {
  const drawn = await planned([
    entry({ workItemIds: [plan.items[3]] }),
    entry({ month: 9, plannedOn: null, subject: '质量月' }),
  ]);
  expect(drawn).toMatchObject({
    status: 'DRAFT',
    revision: 1,
    availableActions: ['UPDATE', 'WITHDRAW'],
    entries: [
      { month: 3, workItems: [{ number: 3 }], subjectArea: { name: '产品质量监督与打假' } },
      { month: 9, plannedOn: null },
    ],
  });
  expect(await refused(office, 'createReleasePlan', { year: 2026, entries: [entry()] })).toEqual([
    'CONFLICT',
    'planThere',
    'year planThere',
  ]);
  const approved = await approve(drawn);
  expect(approved).toMatchObject({ status: 'APPROVED', availableActions: ['REOPEN'] });
  expect(await refused(office, 'updateReleasePlan', { ...versioned(approved), entries: [entry()] })).toEqual([
    'WRONG_STATE',
  ]);
  const { releasePlan: open } = await leader.run(
    'reopenReleasePlan',
    versioned(approved, { reason: '增加专项' }),
    planFields,
  );
  expect(open).toMatchObject({ status: 'DRAFT', revision: 2, reason: '增加专项' });
  // Whoever opened it wrote it.
  expect(await refused(leader, 'approveReleasePlan', versioned(open))).toEqual(['FORBIDDEN', 'wrotePlan']);
  const { releasePlan: saved } = await office.run(
    'updateReleasePlan',
    { ...versioned(open), entries: [entry({ id: drawn.entries[0].id })] },
    planFields,
  );
  expect(saved.entries.map((one: Data) => one.id)).toEqual([drawn.entries[0].id]);
  expect(saved.version).toBe(open.version + 1);
  expect(await refused(office, 'updateReleasePlan', { ...versioned(open), entries: [entry()] })).toEqual([
    'CONFLICT',
    'staleVersion',
    'version staleVersion',
  ]);
});

test('what is wrong with an entry is said of it', async () => {
  const wrong = (more: object) =>
    refused(office, 'createReleasePlan', { year: 2026, entries: [entry(), entry(more)] });
  expect(await wrong({ plannedOn: '2026-04-01' })).toEqual(['BAD_INPUT', 'entries.1.plannedOn notInMonth']);
  expect(await wrong({ plannedOn: '2027-03-01' })).toEqual(['BAD_INPUT', 'entries.1.plannedOn notInMonth']);
  expect(await wrong({ month: 13, plannedOn: null })).toEqual(['BAD_INPUT', 'entries.1.month outOfRange']);
  expect(await wrong({ subjectAreaId: plan.items[1] })).toEqual([
    'BAD_INPUT',
    'entries.1.subjectAreaId notFound',
  ]);
  expect(await wrong({ workItemIds: [areas.计量] })).toEqual([
    'BAD_INPUT',
    'entries.1.workItemIds.0 notFound',
  ]);
  expect(await refused(office, 'createReleasePlan', { year: 2025, entries: [entry()] })).toEqual([
    'BAD_INPUT',
    'year outOfRange',
  ]);
  expect(await refused(office, 'createReleasePlan', { year: 2026, entries: [] })).toEqual([
    'BAD_INPUT',
    'entries required',
  ]);
});

test('a routine release stands for one entry of the approved plan of its year', async () => {
  const drawn = await planned();
  const routine = (more: object = {}) =>
    draft(areas.产品质量监督与打假 ?? '', {
      mode: 'ROUTINE',
      plannedOn: '2026-03-15',
      planEntryId: drawn.entries[0].id,
      ...more,
    });
  expect(await refused(drafter, 'draftPressRelease', routine())).toEqual([
    'BAD_INPUT',
    'planEntryId planNotThere',
  ]);
  const approved = await approve(drawn);
  expect(await refused(drafter, 'draftPressRelease', routine({ plannedOn: '2027-01-05' }))).toEqual([
    'BAD_INPUT',
    'planEntryId entryOtherYear',
  ]);
  const { pressRelease } = await drafter.run('draftPressRelease', routine(), releaseFields);
  expect(pressRelease).toMatchObject({
    mode: 'ROUTINE',
    planEntry: { subject: '消费者权益日' },
    bureau: { shortName: '广州市局' },
  });
  expect(await refused(drafter, 'draftPressRelease', routine())).toEqual([
    'CONFLICT',
    'entryTaken',
    'planEntryId entryTaken',
  ]);
  const { releasePlan: open } = await office.run(
    'reopenReleasePlan',
    versioned(approved, { reason: '调整' }),
    planFields,
  );
  expect(open.entries[0].pressRelease).toEqual({ title: '液化气瓶安全隐患排查情况' });
  expect(
    await refused(office, 'updateReleasePlan', { ...versioned(open), entries: [entry({ subject: '别的' })] }),
  ).toEqual(['BAD_INPUT', 'entries entryUsed']);
  // Withdrawn, the entry is free again.
  await drafter.run('withdrawPressRelease', versioned(pressRelease), 'pressRelease { id }');
  await approve(open);
  expect((await drafter.run('draftPressRelease', routine(), releaseFields)).pressRelease.status).toBe(
    'DRAFT',
  );
});

test('a plan that was never approved is withdrawn, and another drawn up for its year', async () => {
  const row = await planned();
  const foreign = await server.user('440300', 'EDITOR', 'LEADER');
  const only = await server.user('440100', 'LEADER');
  const drafted = { server, name: 'ReleasePlan', table: 'release_plan', row, drafter: office };
  await expectWithdrawn({ ...drafted, leader: only, foreign });
  expect(await refused(leader, 'approveReleasePlan', versioned({ ...row, version: 2 }))).toEqual([
    'WRONG_STATE',
  ]);
  const next = await planned();
  expect([next.status, next.year]).toEqual(['DRAFT', 2026]);
  await expect(
    server.query(
      "update release_plan set status = 'DRAFT', withdrawn_at = null, withdraw_reason = null where id = $1",
      [row.id],
    ),
  ).rejects.toThrow('release_plan_year_unique');
  const open = await office.run(
    'reopenReleasePlan',
    { ...versioned(await approve(next)), reason: '增加' },
    planFields,
  );
  const late = { ...versioned(open.releasePlan), reason: '不办' };
  expect(await refused(office, 'withdrawReleasePlan', late)).toEqual(['FORBIDDEN']);
});
