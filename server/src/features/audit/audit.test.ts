import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let auditor: Client;
let province: Client;
let reporter: Client;
let assignment: { id: string; version: number };

beforeAll(async () => {
  server = await startServer();
  [auditor, province, reporter] = await Promise.all([
    server.user('440000', 'AUDITOR'),
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'REPORTER'),
  ]);
  const plan = await issuedPlan(province);
  const organizationId = await server.organizationId('440100');
  assignment = await inProgress(province, reporter, plan.items[1] ?? '', organizationId);
});
afterAll(() => server.stop());

const entries = async (filter: object, page: object = {}): Promise<Data> =>
  (
    await auditor.data(
      `query($filter: AuditEntryFilter, $first: Int, $offset: Int) { auditEntries(filter: $filter, first: $first, offset: $offset) {
        totalCount nodes { at action entityType entityId changes actor { name } organization { name } address } } }`,
      { filter, ...page },
    )
  ).auditEntries;

test('each change of an assignment has its row: who, when, for whom, what', async () => {
  const { totalCount, nodes } = await entries({ entityId: assignment.id });
  expect(totalCount).toBe(2);
  expect(nodes.map(({ action, organization }: Data) => [action, organization.name])).toEqual([
    ['acknowledgeAssignment', '广州市质量技术监督局'],
    ['assignWorkItems', '广东省质量技术监督局'],
  ]);
  expect(nodes[0]).toMatchObject({
    entityType: 'Assignment',
    address: '127.0.0.1',
  });
  expect(new Date(nodes[0].at)).toEqual(new Date('2026-03-02T12:00:00+08:00'));
  expect(JSON.parse(nodes[0].changes)).toEqual({ from: 'PENDING', to: 'IN_PROGRESS' });
});

test('what was refused left no row, and reading leaves none', async () => {
  const before = (await entries({})).totalCount;
  await reporter.refused('acknowledgeAssignment', assignment);
  await reporter.data('{ assignments { totalCount } }');
  expect((await entries({})).totalCount).toBe(before);
});

test('signing in and failing to are in the trail', async () => {
  await server.anonymous().refused('signIn', { username: reporter.username, password: 'Wrong-2026-pass' });
  expect((await entries({ action: 'signInRefused' })).nodes).toMatchObject([{ entityType: 'User' }]);
  expect((await entries({ action: 'signIn' })).totalCount).toBe(3);
});

test('filters and pages, newest first', async () => {
  const { totalCount } = await entries({ entityType: 'WorkPlan' });
  expect(totalCount).toBe(2);
  expect((await entries({ entityType: 'WorkPlan' }, { first: 1, offset: 1 })).nodes).toMatchObject([
    { action: 'importWorkPlan' },
  ]);
  expect((await entries({ since: '2026-03-02T12:00:01+08:00' })).totalCount).toBe(0);
  expect((await entries({ until: '2026-03-02T12:00:00+08:00' })).totalCount).toBe(0);
  expect((await entries({ actorId: 'x' })).totalCount).toBe(0);
});

test('no secret is in the trail, and nobody else reads it', async () => {
  const all = await server.query<{ text: string }>(`select changes::text as text from audit_entry`);
  expect(all.map((row) => row.text).join()).not.toMatch(/argon2|password|Test-2026-pass/i);
  for (const client of [province, reporter, await server.user('440000', 'SECURITY_ADMIN')]) {
    expect((await client.refusal('{ auditEntries { totalCount } }')).extensions.code).toBe('FORBIDDEN');
  }
});
