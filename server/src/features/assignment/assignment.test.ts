import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let province: Client;
let reporter: Client;
let plan: Plan;
let guangzhouId: string;

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR');
  reporter = await server.user('440100', 'REPORTER');
  guangzhouId = await server.organizationId('440100');
  plan = await issuedPlan(province);
});
afterAll(() => server.stop());

test('an item is assigned, acknowledged, and its light turns on the days that the rule says', async () => {
  const assignment = await inProgress(province, reporter, plan.items[1] ?? '', guangzhouId);
  const { assignment: row } = await reporter.data(
    `query($id: ID!) { assignment(id: $id) { status percent light yellowOn redOn dueOn cadence reportDueOn availableActions organization { shortName } } }`,
    { id: assignment.id },
  );
  // 2026-03-02 to 2026-06-30 are 120 days: 20 points behind on day 24, 50 points behind on day 60.
  expect(row).toEqual({
    status: 'IN_PROGRESS',
    percent: 0,
    light: 'GREEN',
    yellowOn: '2026-03-26',
    redOn: '2026-05-01',
    dueOn: '2026-06-30',
    cadence: 'ONCE',
    reportDueOn: null,
    availableActions: ['REPORT', 'COMPLETE'],
    organization: { shortName: '广州市局' },
  });
});

test('the same item is not asked of an organization twice', async () => {
  const organizations = [{ organizationId: guangzhouId, role: 'LEAD', dueOn: '2026-06-30' }];
  await province.run(
    'assignWorkItems',
    { workItemIds: [plan.items[4]], organizations },
    'assignments { id }',
  );
  const error = await province.refused('assignWorkItems', { workItemIds: [plan.items[4]], organizations });
  expect(error.extensions.code).toBe('CONFLICT');
  expect(error.extensions.fields).toEqual({
    organizations: {
      key: 'alreadyAssigned',
      params: { names: '4 · 广州市局' },
      message: '已下达过：4 · 广州市局',
    },
  });
});
