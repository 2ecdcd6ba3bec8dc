import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../harness/plan.ts';
import { password, startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let province: Client;
let reporter: Client;
let plan: Plan;
let guangzhouId: string;
let assignmentId: string;

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR');
  reporter = await server.user('440100', 'REPORTER');
  guangzhouId = await server.organizationId('440100');
  plan = await issuedPlan(province);
  assignmentId = (await inProgress(province, reporter, plan.items[1] ?? '', guangzhouId)).id;
});
afterAll(() => server.stop());

const under = (key: string) => ({ 'idempotency-key': key });
const twenty = Array.from({ length: 20 });
const fields = 'progressReport { id version status percent summary availableActions }';
const report = (summary: string, percent = 10) => ({ assignmentId, percent, summary });

async function count(table: string, where = 'true', values: unknown[] = []): Promise<number> {
  const [row] = await server.query<{ n: number }>(
    `select count(*)::int as n from ${table} where ${where}`,
    values,
  );
  return row?.n ?? -1;
}

describe('twenty at once under one key (D1)', () => {
  test('one report, one audit row, one answer', async () => {
    const [before] = await server.query<{ version: number }>('select version from assignment where id = $1', [
      assignmentId,
    ]);
    const answers = await Promise.all(
      twenty.map(() => reporter.run('submitProgressReport', report('一次'), fields, under('same'))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    expect(await count('progress_report', `summary = '一次'`)).toBe(1);
    const { id } = answers[0].progressReport;
    expect(await count('audit_entry', 'entity_id = $1', [id])).toBe(1);
    const [after] = await server.query<{ version: number }>('select version from assignment where id = $1', [
      assignmentId,
    ]);
    expect(after?.version).toBe((before?.version ?? 0) + 1);
  });

  test('one order, with one number', async () => {
    const input = { organizationIds: [guangzhouId], requirement: '一次', dueOn: '2026-04-01' };
    const answers = await Promise.all(
      twenty.map(() =>
        province.run('issueSupervisionOrder', input, 'supervisionOrder { id number }', under('order')),
      ),
    );
    expect(new Set(answers.map((answer) => answer.supervisionOrder.number))).toHaveLength(1);
    expect(await count('supervision_order')).toBe(1);
  });

  test('a mutation that is refused leaves its key free', async () => {
    const missing = { ...report('x'), assignmentId: '01980000-0000-7000-8000-000000000000' };
    const refused = await reporter.refused('submitProgressReport', missing, under('again'));
    expect(refused.extensions.code).toBe('NOT_FOUND');
    const { progressReport } = await reporter.run(
      'submitProgressReport',
      report('再来'),
      fields,
      under('again'),
    );
    expect(progressReport.summary).toBe('再来');
  });
});

describe('a key', () => {
  test('with another body, or another mutation, is a CONFLICT and changes nothing', async () => {
    await reporter.run('submitProgressReport', report('原文'), fields, under('reused'));
    const reports = await count('progress_report');
    const other = await reporter.refused('submitProgressReport', report('改文'), under('reused'));
    expect(other.extensions).toMatchObject({ code: 'CONFLICT', reason: { key: 'keyReused' } });
    const complete = { id: assignmentId, version: 1, summary: '完成' };
    const otherMutation = await reporter.refused('completeAssignment', complete, under('reused'));
    expect(otherMutation.extensions.code).toBe('CONFLICT');
    expect(await count('progress_report')).toBe(reports);
  });

  test('of another user is another key', async () => {
    const colleague = await server.user('440100', 'REPORTER');
    const [mine, theirs] = await Promise.all(
      [reporter, colleague].map((client) =>
        client.run('submitProgressReport', report('各自'), fields, under('shared')),
      ),
    );
    expect(mine.progressReport.id).not.toBe(theirs.progressReport.id);
  });

  test.each(['', ' ', 'a b', '\u00e9', 'a'.repeat(201)])('%j is refused', async (key) => {
    const { extensions } = await reporter.refused('submitProgressReport', report('x'), under(key));
    expect(extensions).toMatchObject({
      code: 'BAD_INPUT',
      fields: { 'Idempotency-Key': { key: 'keyMalformed' } },
    });
  });

  test('keeps the first answer, however the row has changed since', async () => {
    const first = await reporter.run('submitProgressReport', report('首答', 33), fields, under('first'));
    const { id, version } = first.progressReport;
    const leader = await server.user('440000', 'LEADER');
    await leader.run('reviewProgressReport', { id, version, decision: 'ACCEPT' }, 'progressReport { id }');
    expect(await reporter.run('submitProgressReport', report('首答', 33), fields, under('first'))).toEqual(
      first,
    );
    expect(
      (await reporter.data('query($id: ID!) { progressReport(id: $id) { status } }', { id })).progressReport
        .status,
    ).toBe('ACCEPTED');
  });

  test('gives no answer to whom the rule now shuts out', async () => {
    const user = await server.user('440100', 'REPORTER');
    await user.run('submitProgressReport', report('以后'), fields, under('later'));
    await server.query(
      `update membership set role = 'LIAISON' where user_id = (select id from app_user where username = $1)`,
      [user.username],
    );
    expect((await user.refused('submitProgressReport', report('以后'), under('later'))).extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('used in one organization gives nothing in the next', async () => {
    const user = await server.user('440100', 'REPORTER');
    await user.run('submitProgressReport', report('旧单位'), fields, under('moved'));
    await server.query(
      `update membership set organization_id = $2 where user_id = (select id from app_user where username = $1)`,
      [user.username, await server.organizationId('440300')],
    );
    await user.signIn(user.username ?? '', password);
    const { extensions } = await user.refused('submitProgressReport', report('旧单位'), under('moved'));
    expect(extensions.code).toBe('CONFLICT');
  });
});

describe('a key with a secret in the body', () => {
  const change = (client: Client, newPassword: string, key: string): Promise<Data> =>
    client.send(
      'mutation($input: ChangePasswordInput!) { changePassword(input: $input) }',
      { input: { currentPassword: password, newPassword } },
      under(key),
    );

  test('another password under the same key is a CONFLICT, not a success that changed nothing', async () => {
    const user = await server.user('440100', 'REPORTER');
    expect((await change(user, 'Another-2026', 'secret')).data).toEqual({ changePassword: true });
    expect((await change(user, 'Another-2026', 'secret')).data).toEqual({ changePassword: true });
    expect((await change(user, 'Third-2026-x', 'secret')).errors[0].extensions.code).toBe('CONFLICT');
  });

  test('no password, nor its plain digest, is kept', async () => {
    const rows = await server.query<{ row: string }>('select i::text as row from idempotency_key i');
    const trail = await server.query<{ row: string }>('select e::text as row from audit_entry e');
    const all = [...rows, ...trail].map(({ row }) => row).join('\n');
    expect(all).not.toMatch(/Another-2026|argon2/);
  });
});
