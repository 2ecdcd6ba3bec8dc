import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import {
  activityPlan,
  createActivity,
  onActivity,
  onPart,
  readActivity,
} from '../../../../test/harness/activity.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { upload } from '../../../../test/harness/upload.ts';
import { runJob } from '../../kernel/jobs.ts';
import { remindActivities } from './publicity-activity.job.ts';

let server: TestServer;
let plan: Plan;
let office: Client;
let guangzhou: Client;
let shenzhen: Client;
let ids: { province: string; guangzhou: string; shenzhen: string; tianhe: string };

beforeAll(async () => {
  server = await startServer();
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
  office = await server.user('440000', 'EDITOR');
  guangzhou = await server.user('440100', 'LIAISON');
  shenzhen = await server.user('440300', 'LEADER');
  const id = (code: string) => server.organizationId(code);
  ids = {
    province: await id('440000'),
    guangzhou: await id('440100'),
    shenzhen: await id('440300'),
    tianhe: await id('440106'),
  };
});
beforeEach(async () => {
  await server.query('truncate publicity_activity, notification cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const make = (more: object = {}) => createActivity(office, activityPlan([plan.items[3]], more));
const partOf = (activity: Data, name: string): Data =>
  activity.parts.find((part: Data) => part.organization.shortName === name);
const inbox = async (client: Client): Promise<string[]> =>
  (await client.data('{ notifications { nodes { text } } }')).notifications.nodes.map(
    (one: Data) => one.text,
  );
const refused = async (client: Client, mutation: string, input: object) =>
  reasons(await client.refused(mutation, input));
const figures = (more: object = {}) => ({
  events: 3,
  people: 1200,
  materials: 800,
  summary: '进社区三场。',
  ...more,
});

test('planned, invited, answered, held, reported and summarised', async () => {
  const steps = [
    { title: '现场咨询', dueOn: '2026-09-12' },
    { title: '制定方案', dueOn: '2026-08-10' },
  ];
  const planned = await make({
    steps,
    content: '统一主题，分级举办。',
    organizationIds: [ids.guangzhou, ids.shenzhen],
  });
  expect(planned).toMatchObject({
    version: 1,
    status: 'PLANNED',
    summaryDueOn: '2026-10-15',
    steps: [
      { title: '制定方案', dueOn: '2026-08-10', doneOn: null },
      { title: '现场咨询', dueOn: '2026-09-12', doneOn: null },
    ],
    availableActions: ['EDIT', 'INVITE', 'MARK_STEP', 'CANCEL'],
    totals: { units: 3, answered: 1, reported: 0, declined: 0, events: 0, people: 0, materials: 0 },
  });
  expect(planned.parts.map((part: Data) => [part.organization.shortName, part.status])).toEqual([
    ['省局', 'JOINED'],
    ['广州市局', 'INVITED'],
    ['深圳市局', 'INVITED'],
  ]);
  expect(await inbox(guangzhou)).toEqual([
    '广东省质量技术监督局邀请你单位参与宣传活动《质量月集中宣传》（2026年9月1日开始），请确认',
  ]);

  const seen = await readActivity(guangzhou, planned.id);
  expect(seen.parts.map((part: Data) => part.organization.shortName)).toEqual(['广州市局']);
  const joined = await onPart(guangzhou, 'answerActivityInvitation', partOf(seen, '广州市局'), {
    join: true,
    note: '在天河设主会场。',
  });
  expect(joined).toMatchObject({
    version: 2,
    status: 'JOINED',
    note: '在天河设主会场。',
    availableActions: ['DECLINE'],
  });
  const declined = partOf(planned, '深圳市局');
  expect(
    await refused(shenzhen, 'answerActivityInvitation', { id: declined.id, version: 1, join: false }),
  ).toEqual(['BAD_INPUT', 'note reasonRequired']);
  await onPart(shenzhen, 'answerActivityInvitation', declined, { join: false, note: '与高交会冲突。' });
  expect(await inbox(office)).toHaveLength(2);
  expect(await refused(guangzhou, 'reportActivityPart', { id: joined.id, version: 2, ...figures() })).toEqual(
    ['WRONG_STATE', 'activityAhead'],
  );

  const marked = await onActivity(office, 'markActivityStep', planned, { step: 0, doneOn: '2026-03-01' });
  expect(marked.steps[0]).toEqual({ title: '制定方案', dueOn: '2026-08-10', doneOn: '2026-03-01' });

  await at(server, '2026-09-20T12:00:00+08:00');
  const photo = await upload(guangzhou, '现场.txt', '照片说明');
  const reported = await onPart(guangzhou, 'reportActivityPart', joined, figures({ attachmentIds: [photo] }));
  expect(reported).toMatchObject({ status: 'REPORTED', events: 3, people: 1200, materials: 800 });
  expect((await office.fetch(`/attachments/${photo}`)).status).toBe(200);
  expect((await shenzhen.fetch(`/attachments/${photo}`)).status).toBe(404);
  await onPart(guangzhou, 'reportActivityPart', reported, figures({ events: 4 }));
  expect(
    await refused(office, 'summarisePublicityActivity', {
      id: planned.id,
      version: marked.version,
      summary: '略',
    }),
  ).toEqual(['WRONG_STATE']);

  await at(server, '2026-10-01T12:00:00+08:00');
  const ended = await readActivity(office, planned.id);
  expect(ended).toMatchObject({
    status: 'ENDED',
    availableActions: ['EDIT', 'MARK_STEP', 'SUMMARISE', 'CANCEL'],
    totals: { units: 2, answered: 3, reported: 1, declined: 1, events: 4, people: 1200, materials: 800 },
  });
  const file = await upload(office, '总结.txt', '总结附件');
  const closed = await onActivity(office, 'summarisePublicityActivity', ended, {
    summary: '全省共举办四场。',
    attachmentIds: [file],
  });
  expect(closed).toMatchObject({
    status: 'SUMMARISED',
    summary: '全省共举办四场。',
    availableActions: ['SUMMARISE'],
  });
  expect((await guangzhou.fetch(`/attachments/${file}`)).status).toBe(200);
  const late = { id: reported.id, version: reported.version + 1, ...figures() };
  expect(await refused(guangzhou, 'reportActivityPart', late)).toEqual(['WRONG_STATE', 'activityClosed']);
});

test('the plan is edited at its version; a stale one is refused, also where only points changed', async () => {
  const made = await make();
  const input = { id: made.id, version: 1, ...activityPlan([plan.items[1], plan.items[4]]) };
  const edited = (
    await office.run('updatePublicityActivity', input, 'publicityActivity { version workItems { number } }')
  ).publicityActivity;
  expect(edited).toEqual({ version: 2, workItems: [{ number: 1 }, { number: 4 }] });
  expect(await refused(office, 'updatePublicityActivity', input)).toEqual([
    'CONFLICT',
    'staleVersion',
    'version staleVersion',
  ]);
  const { workItems } = await office.data(
    '{ workItems(filter: { year: 2026 }) { nodes { number coverage { activities } } } }',
  );
  expect(workItems.nodes.map((one: Data) => one.coverage.activities)).toEqual([1, 0, 0, 1]);
  expect(
    await refused(office, 'updatePublicityActivity', {
      ...input,
      version: 2,
      organizationIds: [ids.guangzhou],
    }),
  ).toEqual(['BAD_INPUT', 'organizationIds invitedApart']);
});

test('only units below are invited, once each, and at the version that was read', async () => {
  const made = await make({ organizationIds: [ids.guangzhou] });
  const invite = (organizationIds: string[], version = made.version) =>
    refused(office, 'inviteToActivity', { id: made.id, version, organizationIds });
  expect(await invite([ids.shenzhen, ids.guangzhou])).toEqual([
    'CONFLICT',
    'invitedAlready',
    'organizationIds invitedAlready',
  ]);
  expect(await invite([ids.province])).toEqual(['BAD_INPUT', 'organizationIds.0 notSubordinate']);
  const invited = await onActivity(office, 'inviteToActivity', made, { organizationIds: [ids.tianhe] });
  expect(invited.totals.units).toBe(3);
  expect(await invite([ids.shenzhen])).toEqual(['CONFLICT', 'staleVersion', 'version staleVersion']);
  const own = await createActivity(guangzhou, activityPlan([plan.items[3]]));
  expect(
    await refused(guangzhou, 'inviteToActivity', { id: own.id, version: 1, organizationIds: [ids.shenzhen] }),
  ).toEqual(['BAD_INPUT', 'organizationIds.0 notSubordinate']);
});

test('cancelled with a reason, of which the units hear; nothing can be done then', async () => {
  const made = await make({ organizationIds: [ids.guangzhou] });
  const cancelled = await onActivity(office, 'cancelPublicityActivity', made, { reason: '改为线上。' });
  expect(cancelled).toMatchObject({ status: 'CANCELLED', cancelReason: '改为线上。', availableActions: [] });
  expect((await inbox(guangzhou))[0]).toBe(
    '广东省质量技术监督局取消了宣传活动《质量月集中宣传》：改为线上。',
  );
  const part = partOf(cancelled, '广州市局');
  expect(
    await refused(guangzhou, 'answerActivityInvitation', { id: part.id, version: 1, join: true }),
  ).toEqual(['WRONG_STATE', 'activityClosed']);
});

test.each([
  ['a step of no day', { steps: [{ title: 's', dueOn: '2026-02-30' }] }, 'steps.0.dueOn invalid'],
  [
    'a step done tomorrow',
    { steps: [{ title: 's', dueOn: '2026-03-09', doneOn: '2026-03-03' }] },
    'steps.0.doneOn inFuture',
  ],
  ['an occasion that is not there', { occasionId: 'x' }, 'occasionId notFound'],
  ['a unit twice', { organizationIds: ['x', 'x'] }, 'organizationIds duplicate'],
])('%s is refused, naming the field', async (_, more, reason) => {
  const input = activityPlan([plan.items[3]], more);
  expect(await refused(office, 'createPublicityActivity', input)).toEqual(['BAD_INPUT', reason]);
});

test('figures have bounds, and others report nothing for a unit', async () => {
  const made = await make({ organizationIds: [ids.guangzhou] });
  const part = partOf(made, '广州市局');
  const input = { id: part.id, version: 1, ...figures() };
  expect(await refused(guangzhou, 'reportActivityPart', { ...input, people: -1 })).toEqual([
    'BAD_INPUT',
    'people outOfRange',
  ]);
  expect(await refused(office, 'reportActivityPart', input)).toEqual(['FORBIDDEN']);
  expect(await refused(shenzhen, 'reportActivityPart', input)).toEqual(['NOT_FOUND']);
});

test('who owes a report or the summary is reminded three times, once for each day', async () => {
  await make({
    organizationIds: [ids.guangzhou, ids.shenzhen],
    startsOn: '2026-03-01',
    endsOn: '2026-03-03',
  });
  await server.query('truncate notification cascade');
  let starts = 0;
  const morning = (day: string) =>
    runJob(server.database, remindActivities, `${day} ${++starts}`, new Date(`${day}T08:20:00+08:00`));
  expect(await morning('2026-03-03')).toEqual({ told: 0 });
  // Guangzhou’s liaison, Shenzhen’s leader, and the province’s editor of the summary.
  expect(await morning('2026-03-04')).toEqual({ told: 3 });
  expect(await morning('2026-03-05')).toEqual({ told: 0 });
  await at(server, '2026-03-11T12:00:00+08:00');
  expect(await inbox(office)).toEqual([
    '宣传活动《质量月集中宣传》已于2026年3月3日结束，请于2026年3月18日前总结',
  ]);
  expect(await inbox(guangzhou)).toEqual([
    '宣传活动《质量月集中宣传》已于2026年3月3日结束，请报送本单位情况',
  ]);
  const [row] = (await office.data('{ publicityActivities { nodes { id version } } }')).publicityActivities
    .nodes;
  await onActivity(office, 'summarisePublicityActivity', row, { summary: '已总结。' });
  expect(await morning('2026-03-11')).toEqual({ told: 0 });
});

test('lists by status, year, occasion, and what waits for the viewer', async () => {
  const { publicityOccasions } = await office.data(
    '{ publicityOccasions(year: 2026) { occasion { id name } } }',
  );
  const month = publicityOccasions.find((one: Data) => one.occasion.name === '质量月').occasion.id;
  await make({ title: '九月', occasionId: month, organizationIds: [ids.guangzhou] });
  await make({ title: '三月', startsOn: '2026-03-01', endsOn: '2026-03-31' });
  await make({ title: '二月', startsOn: '2026-02-01', endsOn: '2026-02-28' });
  await make({ title: '跨年', startsOn: '2025-12-20', endsOn: '2026-01-10' });
  const titles = async (filter: object, client = office) =>
    (
      await client.data(
        'query($filter: PublicityActivityFilter) { publicityActivities(filter: $filter) { nodes { title } } }',
        { filter },
      )
    ).publicityActivities.nodes.map((one: Data) => one.title);
  expect(await titles({ status: 'PLANNED' })).toEqual(['九月']);
  expect(await titles({ status: 'UNDER_WAY' })).toEqual(['三月']);
  expect(await titles({ status: 'ENDED' })).toEqual(['二月', '跨年']);
  expect(await titles({ year: 2025 })).toEqual(['跨年']);
  expect(await titles({ occasionId: month })).toEqual(['九月']);
  expect(await titles({ awaitingViewer: true })).toEqual(['二月', '跨年']);
  expect(await titles({ awaitingViewer: true }, guangzhou)).toEqual(['九月']);
  expect(await titles({ awaitingViewer: true }, shenzhen)).toEqual([]);
  const waiting = async (client: Client) =>
    (await client.data('{ overview { activitiesWaiting } }')).overview.activitiesWaiting;
  expect([await waiting(office), await waiting(guangzhou), await waiting(shenzhen)]).toEqual([2, 1, 0]);
  const counts = await office.data(
    '{ publicityOccasions(year: 2026) { occasion { name activityCount(year: 2026) } } }',
  );
  expect(counts.publicityOccasions.filter((one: Data) => one.occasion.activityCount > 0)).toEqual([
    { occasion: { name: '质量月', activityCount: 1 } },
  ]);
});
