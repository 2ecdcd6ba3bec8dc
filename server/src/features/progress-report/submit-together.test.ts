import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Client } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { upload } from '../../../../test/harness/upload.ts';

let server: TestServer;
let province: Client;
let plan: Plan;

/** Cities of the tree, each with a reporter and the plan's fourth point in progress. */
const codes = ['440100', '440200', '440300', '440400', '440500', '440600', '440700', '440800'];
let bureaus: { client: Client; organizationId: string; assignmentId: string }[];

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(province);
  bureaus = [];
  for (const code of codes) {
    const client = await server.user(code, 'REPORTER', 'SUPERVISOR');
    const organizationId = await server.organizationId(code);
    const { id } = await inProgress(province, client, plan.items[4] ?? '', organizationId);
    bureaus.push({ client, organizationId, assignmentId: id });
  }
});
afterAll(() => server.stop());

const document =
  'mutation($input: SubmitProgressReportInput!) { submitProgressReport(input: $input) { progressReport { id percent assignment { percent } } } }';

function report(place: number, input: object, key?: string): Promise<Answer> {
  const { client, assignmentId } = bureaus[place] as (typeof bureaus)[number];
  return client.send(
    document,
    { input: { assignmentId, percent: 10 + place, summary: `第${place}家`, ...input } },
    key === undefined ? {} : { 'Idempotency-Key': key },
  );
}

const codeOf = ({ data, errors }: Answer) =>
  errors?.[0]?.extensions.code ?? data.submitProgressReport.progressReport.percent;

const counted = async () =>
  (
    await server.query<{ reports: number; audited: number; keys: number }>(`select
      (select count(*)::int from progress_report) as reports,
      (select count(*)::int from audit_entry where action = 'submitProgressReport') as audited,
      (select count(*)::int from idempotency_key where result->>'summary' is not null) as keys`)
  )[0] as { reports: number; audited: number; keys: number };

test('reports sent at once are each judged and answered on their own', async () => {
  const before = await counted();
  const others = bureaus[0]?.assignmentId ?? '';
  const { client, organizationId } = bureaus[7] as (typeof bureaus)[number];
  const { assignments } = await province.run(
    'assignWorkItems',
    { workItemIds: [plan.items[3]], organizations: [{ organizationId, role: 'LEAD', dueOn: '2026-06-30' }] },
    'assignments { id }',
  );
  const answers = await Promise.all([
    report(0, {}, 'first'),
    report(1, {}, 'second'),
    report(1, {}, 'second'),
    report(2, { assignmentId: others }),
    report(3, { draftId: others }),
    report(4, { attachmentIds: [others] }),
    report(5, { measurements: [{ targetId: others, value: 1 }] }),
    report(6, { periodId: others }),
    client.send(document, { input: { assignmentId: assignments[0].id, percent: 1, summary: '未签收' } }),
    report(7, {}),
  ]);
  expect(answers.map(codeOf)).toEqual([
    10,
    11,
    11,
    'NOT_FOUND',
    'BAD_INPUT',
    'BAD_INPUT',
    'BAD_INPUT',
    'BAD_INPUT',
    'WRONG_STATE',
    17,
  ]);
  const fields = answers.map(({ errors }) => Object.keys(errors?.[0]?.extensions.fields ?? {})[0]);
  expect(fields.slice(3, 8)).toEqual([
    'assignmentId',
    'draftId',
    'attachmentIds.0',
    'measurements.0.targetId',
    'periodId',
  ]);
  expect(answers[1]?.data.submitProgressReport.progressReport.id).toBe(
    answers[2]?.data.submitProgressReport.progressReport.id,
  );
  expect(answers[7 + 2]?.data.submitProgressReport.progressReport.assignment.percent).toBe(17);
  const after = await counted();
  expect(after).toEqual({ reports: before.reports + 3, audited: before.audited + 3, keys: before.keys + 2 });
});

test('each moves its own assignment, leaves a version of it, and its cell counts it', async () => {
  await Promise.all(bureaus.map((_, place) => report(place, { percent: 40 + place })));
  const rows = await server.query(
    `select o.code, a.percent, h.percent as remembered, a.version - h.version as behind, c.percent_sum
     from assignment a join organization o on o.id = a.organization_id
     join lateral (select h.percent, h.version from assignment_history h where h.assignment_id = a.id order by h.version desc limit 1) h on true
     join completion_cell c on c.work_item_id = a.work_item_id and c.branch_id = a.branch_id
     where a.work_item_id = $1 order by o.code`,
    [plan.items[4]],
  );
  expect(rows).toEqual(
    codes.map((code, place) => ({
      code,
      percent: 40 + place,
      remembered: 40 + place,
      behind: 0,
      percent_sum: 40 + place,
    })),
  );
});

test('two of one assignment, its id written in two ways, are two versions of it', async () => {
  const id = bureaus[2]?.assignmentId ?? '';
  const version = async () =>
    (await server.query<{ version: number }>('select version from assignment where id = $1', [id]))[0]
      ?.version ?? 0;
  const [before, reports] = [await version(), (await counted()).reports];
  const answers = await Promise.all([
    report(0, {}),
    report(2, { percent: 51 }),
    report(2, { percent: 52, assignmentId: id.toUpperCase() }),
    report(2, { percent: 53, assignmentId: id.toUpperCase() }),
  ]);
  expect(answers.map(codeOf)).toEqual([10, 51, 52, 53]);
  expect([await version(), (await counted()).reports]).toEqual([before + 3, reports + 4]);
});

test('what the database refuses of one is told to that one, and the others are written', async () => {
  await server.query(
    `create function refuse_bad() returns trigger language plpgsql as
     $$ begin raise exception 'refused' using errcode = 'check_violation'; end $$`,
  );
  await server.query(
    `create trigger refuse_bad before insert on progress_report for each row when (new.summary = '坏') execute function refuse_bad()`,
  );
  const before = await counted();
  const answers = await Promise.all(
    bureaus.map((_, place) => report(place, place === 4 ? { summary: '坏' } : { percent: 60 + place })),
  );
  await server.query('drop trigger refuse_bad on progress_report');
  expect(answers.map(codeOf)).toEqual([60, 61, 62, 63, 'INTERNAL', 65, 66, 67]);
  expect((await counted()).reports).toBe(before.reports + 7);
});

test('one file in two reports goes with the first, and spoils nothing for the others', async () => {
  const [own, other] = [bureaus[3], bureaus[5]];
  const { client, organizationId } = own as (typeof bureaus)[number];
  const { id } = await inProgress(province, client, plan.items[2] ?? '', organizationId);
  const file = await upload(client, '佐证.txt', '佐证');
  expect(other).toBeDefined();
  server.statements();
  const answers = await Promise.all([
    report(0, {}),
    report(3, { attachmentIds: [file] }),
    client.send(document, {
      input: { assignmentId: id, percent: 33, summary: '同一份', attachmentIds: [file] },
    }),
    report(5, {}),
    report(6, {}),
  ]);
  expect(answers.map(codeOf)).toEqual([10, 13, 'BAD_INPUT', 15, 16]);
  expect(server.statements()).toBeLessThanOrEqual(5 * 2);
  const rows = await server.query(
    'select r.percent from attachment f join progress_report r on r.id = f.progress_report_id where f.id = $1',
    [file],
  );
  expect(rows).toEqual([{ percent: 13 }]);
});

test('an empty draft id names none, and an id in capitals is the same', async () => {
  const answers = await Promise.all(
    bureaus.map((_, place) => report(place, { draftId: place === 3 ? '' : null })),
  );
  expect(answers.map(codeOf)).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
});

test('where the connection is lost after writing, nothing is written a second time', async () => {
  const { reader } = server.database;
  const rows = reader.rows.bind(reader);
  const before = await counted();
  reader.rows = async (statement) => {
    const answer = await rows(statement);
    if (!statement.text.includes('insert into progress_report')) return answer as never;
    throw new Error('Connection terminated unexpectedly');
  };
  const answers = await Promise.all(bureaus.map((_, place) => report(place, {}))).finally(() => {
    reader.rows = rows as never;
  });
  expect(answers.map(codeOf)).toEqual(codes.map(() => 'UNAVAILABLE'));
  expect((await counted()).reports).toBe(before.reports + 8);
});

test('what waits for somebody else holds no connection: everybody else is answered, and it once it is free', async () => {
  const holder = await server.database.pool.connect();
  try {
    await holder.query('begin');
    await holder.query('select 1 from assignment where id = any($1) for update', [
      bureaus.map(({ assignmentId }) => assignmentId),
    ]);
    const waiting = bureaus.map((_, place) => report(place, { percent: 20 + place }));
    const isAnswered = async () => {
      for (let round = 0; round < 6; round += 1)
        await Promise.all(codes.map(() => province.data('{ organizations(first: 1) { totalCount } }')));
      return true;
    };
    const inTime = new Promise((resolve) => setTimeout(resolve, 4_000, false));
    expect(await Promise.race([isAnswered(), inTime])).toBe(true);
    await holder.query('commit');
    expect((await Promise.all(waiting)).map(codeOf)).toEqual([20, 21, 22, 23, 24, 25, 26, 27]);
  } finally {
    holder.release();
  }
});

test('a cell that somebody holds keeps its own report waiting, and no other', async () => {
  const holder = await server.database.pool.connect();
  try {
    await holder.query('begin');
    await holder.query(
      `select 1 from completion_cell c join assignment a on a.work_item_id = c.work_item_id and a.branch_id = c.branch_id
       where a.id = $1 for no key update of c`,
      [bureaus[4]?.assignmentId],
    );
    const answers = bureaus.map((_, place) => report(place, { percent: 90 + place }));
    const free = await Promise.race([
      Promise.all(answers.filter((_, place) => place !== 4)),
      new Promise<Answer[]>((resolve) => setTimeout(resolve, 2_000, [])),
    ]);
    expect(free.map(codeOf)).toEqual([90, 91, 92, 93, 95, 96, 97]);
    await holder.query('commit');
    expect(codeOf((await answers[4]) as Answer)).toBe(94);
  } finally {
    holder.release();
  }
});

test('an assignment that somebody holds keeps its own report waiting, and no other', async () => {
  const holder = await server.database.pool.connect();
  try {
    await holder.query('begin');
    await holder.query('select 1 from assignment where id = $1 for update', [bureaus[4]?.assignmentId]);
    let isAnswered = false;
    server.statements();
    const answers = bureaus.map((_, place) => report(place, { percent: 80 + place }));
    void answers[4]?.then(() => {
      isAnswered = true;
    });
    const free = await Promise.all(answers.filter((_, place) => place !== 4));
    expect(free.map(codeOf)).toEqual([80, 81, 82, 83, 85, 86, 87]);
    expect(isAnswered).toBe(false);
    // Two for each, and two more for the one that was left out: no group failed and was taken apart.
    expect(server.statements()).toBeLessThanOrEqual(8 * 2 + 2);
    await holder.query('commit');
    expect(codeOf((await answers[4]) as Answer)).toBe(84);
  } finally {
    holder.release();
  }
});
