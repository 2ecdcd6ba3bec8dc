import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { fillLists } from './fill-lists.ts';
import { lists, pages } from './lists.ts';

let server: TestServer;
let province: Client;
let workPlanId: string;

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR');
  workPlanId = await fillLists(server, province);
});
afterAll(() => server.stop());

/** Statements of one request, and how many rows came; a first one fills the caches of what rarely changes. */
async function cost(query: string, variables: object): Promise<{ statements: number; rows: number }> {
  await province.data(query, { first: 100, ...variables });
  server.statements();
  const [answer] = Object.values(await province.data(query, variables)) as { nodes?: unknown[] }[];
  return { statements: server.statements(), rows: answer?.nodes?.length ?? 0 };
}

describe('a page of a hundred rows runs no more statements than a page of one', () => {
  test.each(lists)('$name: at most $budget', async ({ query, budget }) => {
    const one = await cost(query, { first: 1 });
    const hundred = await cost(query, { first: 100 });
    expect([one.rows, hundred.rows]).toEqual([1, 100]);
    expect(hundred.statements).toBe(one.statements);
    expect(hundred.statements).toBeLessThanOrEqual(budget);
  });
});

describe('pages that are not lists', () => {
  test.each(pages)('$name: at most $budget', async ({ query, budget }) => {
    expect((await cost(query, { workPlanId })).statements).toBeLessThanOrEqual(budget);
  });
});
