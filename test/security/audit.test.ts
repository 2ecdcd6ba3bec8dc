import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { issuedPlan, notice, type Plan } from '../harness/plan.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { upload } from './stage.ts';

let server: TestServer;
let province: Client;
let city: Client;
let plan: Plan;
let guangzhou: string;
let tianhe: string;

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR', 'LEADER', 'EDITOR');
  city = await server.user('440100', 'SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON');
  guangzhou = await server.organizationId('440100');
  tianhe = await server.organizationId('440106');
  plan = await issuedPlan(province);
});
afterAll(() => server.stop());

interface Row {
  action: string;
  type: string;
  actor: string | null;
  id: string;
}

const trail = () =>
  server.query<Row>(`select action, entity_type as type, entity_id as id, u.username as actor from audit_entry e
    left join app_user u on u.id = e.actor_id where action not in ('signIn', 'signOut') order by e.id`);

/** The rows that one thing done adds to the trail. */
async function added<T>(act: () => Promise<T>): Promise<{ rows: Row[]; answer: T }> {
  const before = (await trail()).length;
  const answer = await act();
  return { rows: (await trail()).slice(before), answer };
}

async function oneRow(
  client: Client,
  mutation: string,
  input: object,
  fields: string,
  type: string,
): Promise<Data> {
  const { rows, answer } = await added(() => client.run(mutation, input, fields));
  const [thing] = Object.values(answer as Record<string, Data>);
  expect(rows).toEqual([{ action: mutation, type, actor: client.username, id: thing.id }]);
  return thing;
}

test('every change of the work leaves exactly one row for the thing that was changed', async () => {
  const organizations = [{ organizationId: guangzhou, role: 'LEAD', dueOn: '2026-06-30' }];
  const items = [plan.items[1], plan.items[2]];
  const { rows, answer } = await added(() =>
    province.run('assignWorkItems', { workItemIds: items, organizations }, 'assignments { id version }'),
  );
  const ids = answer.assignments.map((row: Data) => row.id);
  expect(rows.map((row) => [row.action, row.id])).toEqual(ids.map((id: string) => ['assignWorkItems', id]));
  const [given] = answer.assignments;
  let row = await oneRow(city, 'acknowledgeAssignment', given, 'assignment { id version }', 'Assignment');
  const parts = [{ organizationId: tianhe, role: 'LEAD', dueOn: '2026-06-01' }];
  const broken = await added(() =>
    city.run('breakDownAssignment', { id: row.id, organizations: parts }, 'assignments { id }'),
  );
  expect(broken.rows).toHaveLength(1);
  await server.query('delete from assignment where parent_id = $1', [row.id]);
  const report = await oneRow(
    city,
    'submitProgressReport',
    { assignmentId: row.id, percent: 90, summary: '快了' },
    'progressReport { id version assignment { id version } }',
    'ProgressReport',
  );
  const review = { id: report.id, version: report.version, decision: 'ACCEPT' };
  await oneRow(province, 'reviewProgressReport', review, 'progressReport { id }', 'ProgressReport');
  row = await oneRow(
    city,
    'completeAssignment',
    { ...report.assignment, summary: '完成' },
    'assignment { id version }',
    'Assignment',
  );
  await oneRow(
    province,
    'confirmCompletion',
    { ...row, decision: 'CONFIRM' },
    'assignment { id }',
    'Assignment',
  );
});

test('orders, publicity and files likewise', async () => {
  const order = await oneRow(
    province,
    'issueSupervisionOrder',
    { organizationIds: [guangzhou], requirement: '请办理', dueOn: '2026-04-01' },
    'supervisionOrder { id version }',
    'SupervisionOrder',
  );
  const reply = { id: order.id, text: '已办' };
  const replied = await oneRow(
    city,
    'replyToSupervisionOrder',
    reply,
    'supervisionOrder { id version }',
    'SupervisionOrder',
  );
  await oneRow(
    province,
    'closeSupervisionOrder',
    { ...replied, conclusion: '办结' },
    'supervisionOrder { id }',
    'SupervisionOrder',
  );
  const activity = {
    title: '活动',
    startsOn: '2026-03-01',
    endsOn: '2026-03-31',
    workItemIds: [plan.items[3]],
  };
  await oneRow(city, 'createPublicityActivity', activity, 'publicityActivity { id }', 'PublicityActivity');
  const piece = {
    kind: 'ROUTINE',
    title: '信息',
    body: '正文',
    occurredAt: '2026-03-01T08:00:00Z',
    workItemIds: [plan.items[3]],
  };
  const submission = await oneRow(city, 'submitSubmission', piece, 'submission { id version }', 'Submission');
  const accepted = await oneRow(
    province,
    'reviewSubmission',
    { ...submission, decision: 'ACCEPT' },
    'submission { id version }',
    'Submission',
  );
  const cleared = await oneRow(
    province,
    'reviewSecrecy',
    { ...accepted, outcome: 'PASSED' },
    'submission { id version }',
    'Submission',
  );
  const adoption = {
    ...cleared,
    channel: '省报',
    kind: 'NEWSPAPER',
    level: 'PROVINCE',
    adoptedOn: '2026-03-02',
  };
  await oneRow(province, 'recordAdoption', adoption, 'submission { id }', 'Submission');
  const { rows, answer } = await added(() => upload(city, 'a.txt', 'a'));
  expect(rows).toEqual([
    { action: 'uploadAttachment', type: 'Attachment', actor: city.username, id: answer.id },
  ]);
});

test('what is refused leaves none, whatever it is refused for', async () => {
  const { rows } = await added(async () => {
    const missing = '01980000-0000-7000-8000-000000000000';
    await city.refused('acknowledgeAssignment', { id: missing, version: 1 });
    await city.refused('issueWorkPlan', { id: plan.id, version: plan.version });
    await province.refused('issueWorkPlan', { id: plan.id, version: 99 });
    await province.refused('issueWorkPlan', { id: plan.id, version: plan.version });
    await province.refused('importWorkPlan', { text: notice });
    await province.refused('issueSupervisionOrder', {
      organizationIds: [missing],
      requirement: 'x',
      dueOn: '2026-04-01',
    });
    await city.refused('submitProgressReport', { assignmentId: missing, percent: 101, summary: ' ' });
    await server.anonymous().refused('acknowledgeAssignment', { id: missing, version: 1 });
    await upload(city, 'a.exe', 'a');
  });
  expect(rows).toEqual([]);
});

test('row and change stand or fall together', async () => {
  const before = await server.query('select count(*) from publicity_activity');
  await server.query('alter table audit_entry add constraint broken check (false) not valid');
  const activity = {
    title: '活动',
    startsOn: '2026-03-01',
    endsOn: '2026-03-31',
    workItemIds: [plan.items[3]],
  };
  const error = await city.refused('createPublicityActivity', activity);
  await server.query('alter table audit_entry drop constraint broken');
  expect(error.extensions.code).toBe('INTERNAL');
  expect(await server.query('select count(*) from publicity_activity')).toEqual(before);
});

describe('the trail is append-only (D3)', () => {
  test.each([
    `update audit_entry set action = 'nothing'`,
    'update audit_entry set actor_id = null where false',
    'delete from audit_entry',
    'truncate audit_entry',
    'truncate audit_entry cascade',
    `insert into audit_entry (id, action, entity_type, entity_id, changes) overriding system value
      values ((select min(id) from audit_entry), 'x', 'x', uuidv7(), '{}') on conflict (id) do update set action = 'x'`,
  ])('%s', async (statement) => {
    const before = await server.query('select * from audit_entry order by id');
    await expect(server.query(statement)).rejects.toThrow('append-only');
    expect(await server.query('select * from audit_entry order by id')).toEqual(before);
  });
});

test('the auditor reads who did what, and nobody else does', async () => {
  const auditor = await server.user('440000', 'AUDITOR');
  const query = `query($filter: AuditEntryFilter) { auditEntries(filter: $filter, first: 100) { totalCount nodes { action entityId actor { name } } } }`;
  const { auditEntries } = await auditor.data(query, { filter: { action: 'issueWorkPlan' } });
  expect(auditEntries).toMatchObject({
    totalCount: 1,
    nodes: [{ action: 'issueWorkPlan', entityId: plan.id }],
  });
  expect((await province.refusal(query)).extensions.code).toBe('FORBIDDEN');
});
