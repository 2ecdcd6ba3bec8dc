import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { notice } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { expectWithdrawn } from '../../../../test/harness/withdrawal.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;

beforeAll(async () => {
  server = await startServer();
  [province, guangzhou] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'LEADER'),
  ]);
});
afterAll(() => server.stop());

const importPlan = async (input: object): Promise<Data> =>
  (
    await province.data(
      `mutation($input: WorkPlanImportInput!) { importWorkPlan(input: $input) {
        workPlan { id version status sections { items { id title } } } } }`,
      { input },
    )
  ).importWorkPlan.workPlan;

test('a draft that was imported by mistake is withdrawn with its points, and the notice imported again', async () => {
  const row = await importPlan({ text: notice });
  const leader = await server.user('440000', 'LEADER');
  const drafted = { server, name: 'WorkPlan', table: 'work_plan', row, drafter: province, leader };
  const items = async (filter: object = {}): Promise<number> =>
    (
      await province.data('query($filter: WorkItemFilter) { workItems(filter: $filter) { totalCount } }', {
        filter,
      })
    ).workItems.totalCount;
  const count = await items();
  const withdrawn = await expectWithdrawn({ ...drafted, foreign: guangzhou });
  expect([await items(), await items({ workPlanId: row.id })]).toEqual([0, count]);
  const { search } = await province.data(
    'query($text: String!) { search(text: $text) { groups { kind } } }',
    {
      text: row.sections[0].items[0].title,
    },
  );
  expect(search.groups).toEqual([]);
  const item = row.sections[0].items[0].id;
  const lead = { organizationId: await server.organizationId('440100'), role: 'LEAD', dueOn: '2026-06-30' };
  const given = await province.refused('assignWorkItems', { workItemIds: [item], organizations: [lead] });
  expect([given.extensions.code, given.extensions.reason?.key]).toEqual(['WRONG_STATE', 'planNotIssued']);
  const evidence = { workItemId: item, version: 1, targetIds: [] };
  expect((await province.refused('requireEvidence', evidence)).extensions.code).toBe('WRONG_STATE');
  expect(
    reasons(await province.refused('issueWorkPlan', { id: row.id, version: withdrawn.version })),
  ).toEqual(['WRONG_STATE']);
  const again = await importPlan({ text: notice });
  expect(again.status).toBe('DRAFT');
  expect(reasons(await province.refused('importWorkPlan', { text: notice }))).toEqual([
    'CONFLICT',
    ...['noticeImportedBefore', 'text noticeImportedBefore'],
  ]);
});
