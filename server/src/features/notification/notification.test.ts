import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { reviewNotice } from '../progress-report/review-notice.job.ts';
import { notify } from './notify.queries.ts';

let server: TestServer;
let province: Client;
let leader: Client;
let city: Client;
let reporter: Client;
let other: Client;
let plan: Plan;
let guangzhou: string;

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR', 'EDITOR');
  leader = await server.user('440000', 'LEADER');
  city = await server.user('440100', 'SUPERVISOR');
  reporter = await server.user('440100', 'REPORTER', 'LIAISON', 'EDITOR');
  other = await server.user('440300', 'REPORTER', 'SUPERVISOR', 'LEADER', 'LIAISON', 'EDITOR');
  guangzhou = await server.organizationId('440100');
  plan = await issuedPlan(province);
});
afterAll(() => server.stop());

const inboxQuery = `query($filter: NotificationFilter) { notifications(filter: $filter, first: 50) { totalCount nodes {
  id kind subjectType subjectId text createdAt readAt } } unreadNotifications }`;
const inbox = async (client: Client, filter: object = {}) =>
  (await client.data(inboxQuery, { filter })).notifications.nodes as Data[];
const kinds = async (client: Client) => (await inbox(client)).map((row) => row.kind);
const unread = async (client: Client) => (await client.data(inboxQuery)).unreadNotifications;
const idOf = async (client: Client) => {
  const [row] = await server.query<{ id: string }>('select id from app_user where username = $1', [
    client.username,
  ]);
  return row?.id ?? '';
};
const sayRead = (client: Client, input: object) => client.run('markNotificationsRead', input, 'unread');

test('what is assigned is told once to everyone who answers for it, and not to who did it', async () => {
  const to = { organizationId: guangzhou, role: 'LEAD', dueOn: '2026-06-30' };
  await province.run(
    'assignWorkItems',
    { workItemIds: [plan.items[2], plan.items[3]], organizations: [to] },
    'assignments { id }',
  );
  for (const client of [city, reporter]) {
    expect(await inbox(client)).toMatchObject([
      {
        kind: 'ASSIGNED',
        subjectType: 'WorkPlan',
        subjectId: plan.id,
        text: '广东省质量技术监督局下达了 2 项任务（第 2、3 项），最早2026年6月30日到期',
        createdAt: '2026-03-02T04:00:00Z',
        readAt: null,
      },
    ]);
  }
  const english = await city.data('{ notifications { nodes { text } } }', {}, { 'accept-language': 'en' });
  expect(english.notifications.nodes[0].text).toBe(
    '广东省质量技术监督局 assigned 2 points (no. 2, 3), the first due on 30 Jun 2026',
  );
  expect(await kinds(province)).toEqual([]);
  expect(await kinds(other)).toEqual([]);
});

test('the way of a report and of a completion, each step told to whose turn it is', async () => {
  let row = await inProgress(province, reporter, plan.items[1] ?? '', guangzhou);
  const { progressReport } = await reporter.run(
    'submitProgressReport',
    { assignmentId: row.id, percent: 30, summary: '开始' },
    'progressReport { id version assignment { version } }',
  );
  await leader.run(
    'reviewProgressReport',
    { id: progressReport.id, version: progressReport.version, decision: 'RETURN', comment: '缺数据' },
    'progressReport { id }',
  );
  const [{ version }] = (await server.query('select version from assignment where id = $1', [row.id])) as [
    { version: number },
  ];
  row = (
    await reporter.run(
      'completeAssignment',
      { id: row.id, version, summary: '完成' },
      'assignment { id version }',
    )
  ).assignment;
  row = (
    await leader.run(
      'confirmCompletion',
      { ...row, decision: 'RETURN', comment: '再核' },
      'assignment { id version }',
    )
  ).assignment;
  row = (await reporter.run('completeAssignment', { ...row, summary: '完成了' }, 'assignment { id version }'))
    .assignment;
  await leader.run('confirmCompletion', { ...row, decision: 'CONFIRM' }, 'assignment { id }');
  expect((await inbox(reporter)).map((one) => [one.kind, one.text])).toEqual([
    ['COMPLETION_CONFIRMED', '广东省质量技术监督局确认第 1 项办结'],
    ['COMPLETION_RETURNED', '广东省质量技术监督局退回了第 1 项的办结申请：再核'],
    ['REPORT_RETURNED', '广东省质量技术监督局退回了第 1 项的进展报告：缺数据'],
    ['ASSIGNED', '广东省质量技术监督局下达了 1 项任务（第 1 项），最早2026年6月30日到期'],
    ['ASSIGNED', '广东省质量技术监督局下达了 2 项任务（第 2、3 项），最早2026年6月30日到期'],
  ]);
  expect((await inbox(reporter)).slice(0, 4).map((one) => one.subjectId)).toEqual([
    row.id,
    row.id,
    row.id,
    row.id,
  ]);
  expect(await kinds(province)).toEqual(['COMPLETION_CLAIMED', 'COMPLETION_CLAIMED']);
  expect(await kinds(other)).toEqual([]);
});

test('orders and pieces: addressees, issuer, editors, writers', async () => {
  const { supervisionOrder: order } = await province.run(
    'issueSupervisionOrder',
    { organizationIds: [guangzhou], requirement: '加快', dueOn: '2026-03-31' },
    'supervisionOrder { id number version }',
  );
  expect((await inbox(reporter))[0]).toMatchObject({
    kind: 'ORDER_ISSUED',
    subjectType: 'SupervisionOrder',
    subjectId: order.id,
    text: `广东省质量技术监督局向你单位发出督办单 ${order.number}，请于2026年3月31日前回复`,
  });
  await reporter.run('replyToSupervisionOrder', { id: order.id, text: '已办' }, 'supervisionOrder { id }');
  expect((await inbox(province))[0]).toMatchObject({ kind: 'ORDER_REPLIED', subjectId: order.id });
  const { submission } = await reporter.run(
    'submitSubmission',
    {
      kind: 'URGENT',
      title: '突发',
      body: '正文',
      occurredAt: '2026-03-02T03:00:00Z',
      workItemIds: [plan.items[3]],
    },
    'submission { id version }',
  );
  expect((await inbox(province))[0]).toMatchObject({
    kind: 'URGENT_SUBMITTED',
    text: '广州市质量技术监督局报送紧急信息，请即审核：突发',
  });
  // An editor of the city too, and the one who wrote it.
  expect(await kinds(reporter)).not.toContain('URGENT_SUBMITTED');
  await province.run('reviewSubmission', { ...submission, decision: 'ACCEPT' }, 'submission { id }');
  expect((await inbox(reporter))[0]).toMatchObject({ kind: 'SUBMISSION_ACCEPTED', subjectId: submission.id });
  expect(await kinds(other)).toEqual([]);
});

test('read is read: one’s own only, and for good', async () => {
  const [first, second] = await inbox(reporter);
  const before = await unread(reporter);
  expect(await sayRead(city, { ids: [first.id, second.id] })).toEqual({ unread: await unread(city) });
  expect(await unread(reporter)).toBe(before);
  await at(server, '2026-03-02T13:00:00+08:00');
  expect(await sayRead(reporter, { ids: [first.id, 'nonsense'] })).toEqual({ unread: before - 1 });
  expect((await inbox(reporter))[0].readAt).toBe('2026-03-02T05:00:00Z');
  expect((await inbox(reporter, { unread: true })).length).toBe(before - 1);
  expect(await inbox(reporter, { unread: true, kind: 'ORDER_ISSUED' })).toHaveLength(1);
  expect(await sayRead(reporter, {})).toEqual({ unread: 0 });
  await at(server, '2026-03-02T14:00:00+08:00');
  expect(await sayRead(reporter, { ids: [first.id] })).toEqual({ unread: 0 });
  expect((await inbox(reporter))[0].readAt).toBe('2026-03-02T05:00:00Z');
});

test('who moves to another organization leaves its notifications behind', async () => {
  const mover = await server.user('440100', 'REPORTER');
  const userId = await idOf(mover);
  const told = await notify(server.database.reader, {
    kind: 'PLAN_REVISED',
    params: { title: '要点' },
    subject: { type: 'WorkPlan', id: plan.id },
    organizationIds: [guangzhou],
    userId,
    actorId: null,
    at: server.clock.now(),
    dedupKey: 'moved',
  });
  expect([told, await kinds(mover)]).toEqual([1, ['PLAN_REVISED']]);
  await server.query('update session set organization_id = $2 where user_id = $1', [
    userId,
    await server.organizationId('440300'),
  ]);
  await server.query('update membership set organization_id = $2 where user_id = $1', [
    userId,
    await server.organizationId('440300'),
  ]);
  expect([await kinds(mover), await unread(mover)]).toEqual([[], 0]);
});

test('told once, though eight tell it at once; the disabled and those of other days are not told', async () => {
  const gone = await server.user('440600', 'SUPERVISOR');
  const past = await server.user('440600', 'SUPERVISOR');
  const there = await server.user('440600', 'SUPERVISOR', 'LEADER');
  await server.query('update app_user set disabled = true where username = $1', [gone.username]);
  await server.query("update membership set valid_to = '2026-03-01' where user_id = $1", [await idOf(past)]);
  const foshan = await server.organizationId('440600');
  const tell = () =>
    notify(server.database.newReader(), {
      kind: 'REMINDER',
      params: { item: 1, title: '质量测试', organization: '佛山', dueOn: '2026-03-05', days: 3 },
      subject: { type: 'WorkPlan', id: plan.id },
      organizationIds: [foshan, foshan],
      actorId: null,
      at: server.clock.now(),
      dedupKey: 'reminder 3 days before',
    });
  const told = await Promise.all(Array.from({ length: 8 }, tell));
  expect(told.sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  expect(
    await server.query("select recipient_id from notification where dedup_key = 'reminder 3 days before'"),
  ).toEqual([{ recipient_id: await idOf(there) }]);
});

test('what waits for review is said in one figure, on working days, and to nobody where nothing waits', async () => {
  const row = await inProgress(province, reporter, plan.items[4] ?? '', guangzhou);
  const report = { assignmentId: row.id, percent: 10, summary: '一' };
  await reporter.run('submitProgressReport', report, 'progressReport { id }');
  await reporter.run('submitProgressReport', report, 'progressReport { id }');
  const notice = (key: string, moment: string) =>
    runJob(server.database, reviewNotice, key, new Date(moment));
  expect(await notice('sunday', '2026-03-08T08:30:00+08:00')).toEqual({ told: 0 });
  expect(await notice('monday', '2026-03-09T08:30:00+08:00')).toEqual({ told: 2 });
  expect(await notice('monday again', '2026-03-09T08:31:00+08:00')).toEqual({ told: 0 });
  expect((await inbox(leader))[0]).toMatchObject({
    kind: 'REPORT_SUBMITTED',
    text: '有 2 份进展报告待审核，最早的2026年3月2日报送',
  });
  expect(await kinds(other)).toEqual([]);
});
