import type { Client, Data } from './client.ts';
import { issuedPlan, type Plan } from './plan.ts';
import { startServer, type TestServer } from './server.ts';

/** An issued plan, the province and Guangzhou to give its points out, and organizations by their codes. */
export interface Giving {
  server: TestServer;
  province: Client;
  guangzhou: Client;
  plan: Plan;
  ids: Record<string, string>;
}

export async function openGiving(codes: readonly string[]): Promise<Giving> {
  const server = await startServer();
  const [province, guangzhou] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
  ]);
  const plan = await issuedPlan(province);
  const ids: Record<string, string> = {};
  for (const code of codes) ids[code] = await server.organizationId(code);
  return { server, province, guangzhou, plan, ids };
}

/** Until the end of the year, as lead, unless told. */
export const leadOf = (organizationId: string, more: object = {}) => ({
  ...{ organizationId, role: 'LEAD', dueOn: '2026-12-31' },
  ...more,
});

export const givenFields =
  'assignments { id version status role dueOn cadence reportDueOn parent { id } organization { id name } workItem { id number } }';

/** Points by their numbers. */
export async function assign(
  client: Client,
  plan: Plan,
  numbers: readonly number[],
  organizations: readonly object[],
): Promise<Record<string, Data>[]> {
  const workItemIds = numbers.map((number) => plan.items[number]);
  return (await client.run('assignWorkItems', { workItemIds, organizations }, givenFields)).assignments;
}
