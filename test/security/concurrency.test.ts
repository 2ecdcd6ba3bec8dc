import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../harness/plan.ts';
import { startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let province: Client;
let leader: Client;
let reporter: Client;
let plan: Plan;
let guangzhouId: string;

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR');
  leader = await server.user('440000', 'LEADER');
  reporter = await server.user('440100', 'REPORTER', 'SUPERVISOR');
  guangzhouId = await server.organizationId('440100');
  plan = await issuedPlan(province);
});
afterAll(() => server.stop());

const codesOf = (answers: { errors?: { extensions: { code: string } }[] }[]) =>
  answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort();
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('two editors of one version (D2)', () => {
  test('of a report: one decides, the other is told, and nothing is lost', async () => {
    const { id: assignmentId } = await inProgress(province, reporter, plan.items[1] ?? '', guangzhouId);
    const input = { assignmentId, percent: 40, summary: '四成' };
    const { progressReport } = await reporter.run(
      'submitProgressReport',
      input,
      'progressReport { id version }',
    );
    const decide = (client: Client, decision: string) =>
      client.send(
        'mutation($input: ReviewProgressReportInput!) { reviewProgressReport(input: $input) { progressReport { status version } } }',
        { input: { ...progressReport, decision, comment: decision } },
      );
    const answers = await Promise.all([decide(province, 'ACCEPT'), decide(leader, 'RETURN')]);
    expect(codesOf(answers)).toEqual(['CONFLICT', 'done']);
    const done = answers.find(({ errors }) => !errors)?.data.reviewProgressReport.progressReport;
    const [row] = await server.query<Data>(
      'select status, version, review_comment from progress_report where id = $1',
      [progressReport.id],
    );
    expect(row).toMatchObject({ status: done.status, version: 2 });
    expect({ ACCEPTED: 'ACCEPT', RETURNED: 'RETURN' }[done.status as 'ACCEPTED']).toBe(row.review_comment);
  });

  test('an old version is a CONFLICT that names the field; twenty acknowledgements are one', async () => {
    const organizations = [{ organizationId: guangzhouId, role: 'LEAD', dueOn: '2026-06-30' }];
    const given = await province.run(
      'assignWorkItems',
      { workItemIds: [plan.items[2]], organizations },
      'assignments { id version }',
    );
    const document =
      'mutation($input: AcknowledgeAssignmentInput!) { acknowledgeAssignment(input: $input) { assignment { id } } }';
    const answers = await Promise.all(
      times(20).map(() => reporter.send(document, { input: given.assignments[0] })),
    );
    expect(codesOf(answers)).toEqual([...times(19).map(() => 'CONFLICT'), 'done']);
    const { extensions } = await reporter.refused('acknowledgeAssignment', given.assignments[0]);
    expect(extensions).toMatchObject({ code: 'CONFLICT', fields: { version: { key: 'staleVersion' } } });
  });
});

test('twenty reports at once are all kept, and the assignment counts each', async () => {
  const { id, version } = await inProgress(province, reporter, plan.items[3] ?? '', guangzhouId);
  const send = (percent: number) =>
    reporter.run(
      'submitProgressReport',
      { assignmentId: id, percent, summary: `第${percent}` },
      'progressReport { id }',
    );
  const made = await Promise.all(times(20).map(send));
  expect(new Set(made.map(({ progressReport }) => progressReport.id))).toHaveLength(20);
  const [row] = await server.query<Data>(
    `select a.version, a.percent, (select count(*)::int from progress_report where assignment_id = a.id) as reports,
      (select count(*)::int from audit_entry e join progress_report r on r.id = e.entity_id where r.assignment_id = a.id) as audited
     from assignment a where a.id = $1`,
    [id],
  );
  expect(row).toMatchObject({ version: version + 20, reports: 20, audited: 20 });
  expect(times(20)).toContain(row.percent);
});

test('two mutations in one request each answer what they left', async () => {
  const county = await server.user('440106', 'REPORTER');
  const { id } = await inProgress(
    province,
    county,
    plan.items[3] ?? '',
    await server.organizationId('440106'),
  );
  const report = (
    percent: number,
  ) => `submitProgressReport(input: { assignmentId: "${id}", percent: ${percent}, summary: "x" })
    { progressReport { assignment { percent version } } }`;
  const { a, b } = await county.data(`mutation { a: ${report(20)} b: ${report(60)} }`);
  expect([a.progressReport.assignment.percent, b.progressReport.assignment.percent]).toEqual([20, 60]);
});

test('the same point given to the same organization at once is given once', async () => {
  const organizations = [
    { organizationId: await server.organizationId('440300'), role: 'LEAD', dueOn: '2026-06-30' },
  ];
  const document =
    'mutation($input: AssignWorkItemsInput!) { assignWorkItems(input: $input) { assignments { id } } }';
  const input = { workItemIds: [plan.items[4]], organizations };
  const answers = await Promise.all(times(8).map(() => province.send(document, { input })));
  expect(codesOf(answers)).toEqual([...times(7).map(() => 'CONFLICT'), 'done']);
});

test('of two that wait for each other the one that PostgreSQL ends begins again', async () => {
  const county = await server.user('440106', 'REPORTER');
  const organizationId = await server.organizationId('440106');
  const { assignments } = await province.run(
    'assignWorkItems',
    {
      workItemIds: [plan.items[1], plan.items[2]],
      organizations: [{ organizationId, role: 'LEAD', dueOn: '2026-06-30' }],
    },
    'assignments { id version }',
  );
  const [first, second] = assignments.toSorted((one: Data, other: Data) => (one.id < other.id ? -1 : 1));
  const holder = await server.database.pool.connect();
  const { rows } = await holder.query('select pg_backend_pid() as pid');
  const waiters = async () =>
    (
      await server.query('select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))', [
        rows[0].pid,
      ])
    ).length;
  try {
    await holder.query('begin');
    await holder.query('select 1 from assignment where id = $1 for no key update', [second.id]);
    const acknowledged = county.run(
      'actOnAssignments',
      { action: 'ACKNOWLEDGE', assignments: [second, first] },
      'outcomes { refusal { message } node { status } }',
    );
    await expect.poll(waiters).toBe(1);
    // It holds the first and its cell, and waits for the second; now the other waits for that cell.
    await holder.query(
      `select 1 from completion_cell c join assignment a on a.work_item_id = c.work_item_id and a.branch_id = c.branch_id
       where a.id = $1 for no key update of c`,
      [first.id],
    );
    await holder.query('commit');
    const done = { refusal: null, node: { status: 'IN_PROGRESS' } };
    expect((await acknowledged).outcomes).toEqual([done, done]);
  } finally {
    holder.release();
  }
});

describe('numbers of orders', () => {
  const order = (organizationIds: string[]) => ({
    organizationIds,
    requirement: '请办理',
    dueOn: '2026-04-01',
  });
  const document =
    'mutation($input: IssueSupervisionOrderInput!) { issueSupervisionOrder(input: $input) { supervisionOrder { number } } }';
  const serials = async () =>
    (
      await server.query<{ serial: number }>(`select serial from supervision_order where organization_id =
      (select id from organization where code = '440000') order by serial`)
    ).map(({ serial }) => serial);

  test('fifty at once run from 1 to 50 without a gap or a repeat, those that fail in between taking none', async () => {
    const nowhere = '01980000-0000-7000-8000-000000000000';
    const inputs = times(60).map((index) => order([index % 6 === 5 ? nowhere : guangzhouId]));
    const answers = await Promise.all(inputs.map((input) => province.send(document, { input })));
    expect(codesOf(answers).filter((code) => code === 'BAD_INPUT')).toHaveLength(10);
    expect(codesOf(answers).filter((code) => code === 'done')).toHaveLength(50);
    expect(await serials()).toEqual(times(50).map((index) => index + 1));
    const numbers = answers.flatMap(({ data }) => data?.issueSupervisionOrder?.supervisionOrder.number ?? []);
    expect(numbers.sort()).toEqual(
      times(50)
        .map((index) => `粤质监督办〔2026〕${index + 1}号`)
        .sort(),
    );
  });

  test('what fails after its number was taken gives it back', async () => {
    const twice = await province.refused('issueSupervisionOrder', order([guangzhouId, guangzhouId]));
    expect(twice.extensions.code).toBe('BAD_INPUT');
    await server.query(
      'alter table supervision_order_addressee add constraint broken check (false) not valid',
    );
    const failed = await province.refused('issueSupervisionOrder', order([guangzhouId]));
    await server.query('alter table supervision_order_addressee drop constraint broken');
    expect(failed.extensions.code).toBe('INTERNAL');
    await province.run('issueSupervisionOrder', order([guangzhouId]), 'supervisionOrder { id }');
    expect((await serials()).slice(-2)).toEqual([50, 51]);
  });

  test('each issuer counts its own, each year anew', async () => {
    const tianhe = await server.organizationId('440106');
    const issue = async (client: Client, to: string) =>
      (
        await client.run(
          'issueSupervisionOrder',
          { ...order([to]), dueOn: '2027-04-01' },
          'supervisionOrder { number }',
        )
      ).supervisionOrder.number;
    expect(await issue(reporter, tianhe)).toMatch(/〔2026〕1号$/);
    // Signed in again after the year's end in China, which is still 2026 in UTC.
    server.clock.set(new Date('2027-01-01T00:30:00+08:00'));
    const next = await server.user('440000', 'SUPERVISOR');
    expect(await issue(next, guangzhouId)).toBe('粤质监督办〔2027〕1号');
  });
});
