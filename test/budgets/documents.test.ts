import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { consoleBudgets, consoleLists, sparse } from './console.ts';
import { fillLists } from './fill-lists.ts';
import { lists, pages } from './lists.ts';

let server: TestServer;
let workPlanId: string;
let readers: Client[];

beforeAll(async () => {
  server = await startServer();
  const province = await server.user('440000', 'SUPERVISOR', 'LEADER', 'EDITOR');
  workPlanId = await fillLists(server, province);
  // What waits for a decision: the half that has no reports.
  await server.query(`update assignment set status = 'COMPLETION_CLAIMED', claimed_at = now()
    where organization_id = (select id from organization where code = '440300')`);
  await server.query(
    `with made as (insert into app_user (username, name, password_hash)
       select 'many.' || n, '许多', '-' from generate_series(1, 100) n returning id)
     insert into membership (user_id, organization_id, role, valid_from)
     select made.id, o.id, 'REPORTER', '2020-01-01' from made, organization o where o.code = '440100'`,
  );
  readers = [
    province,
    await server.user('440000', 'AUDITOR'),
    await server.user('440000', 'SECURITY_ADMIN'),
    await server.user('440000', 'SYSTEM_ADMIN'),
  ];
  await server.query(
    `insert into notification (recipient_id, organization_id, kind, subject_type, subject_id, params, dedup_key, created_at)
     select u.id, o.id, 'ASSIGNED', 'Assignment', a.id, '{}', a.id::text, now() from assignment a, app_user u, organization o
     where u.username = $1 and o.code = '440000'`,
    [province.username],
  );
});
afterAll(() => server.stop());

/** Statements of one request, and how many rows came; null where the reader may not ask. */
async function cost(
  client: Client,
  query: string,
  first: number,
): Promise<[statements: number, rows: number] | null> {
  // A first one fills the caches of what rarely changes.
  await client.send(query, { first: 100, workPlanId });
  server.statements();
  const { data, errors } = await client.send(query, { first, workPlanId });
  const statements = server.statements();
  if (errors) {
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    return null;
  }
  const [answer] = Object.values(data) as { nodes?: unknown[] }[];
  return [statements, answer?.nodes?.length ?? 0];
}

describe('the console’s lists', () => {
  test('each has a budget', () => {
    expect(Object.keys(consoleBudgets)).toEqual([...consoleLists.keys()].sort());
  });

  test.each(Object.entries(consoleBudgets))(
    '%s: at most %i, for one row or a hundred',
    async (name, budget) => {
      const query = print(consoleLists.get(name) as DocumentNode);
      let full = sparse.has(name);
      for (const reader of readers) {
        const one = await cost(reader, query, 1);
        const hundred = await cost(reader, query, 100);
        if (!one || !hundred) continue;
        full ||= one[1] === 1 && hundred[1] === 100;
        expect(hundred[0]).toBeLessThanOrEqual(one[0]);
        expect(one[0]).toBeLessThanOrEqual(budget);
      }
      expect(full, 'a hundred rows for one of the readers').toBe(true);
    },
  );
});

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'contract', 'main-job.graphql');
const skipped = existsSync(file) ? false : '../shared/contract is not part of the project';

/** The queries of the contract as they stand, by name. */
function contractQueries(): [string, string][] {
  if (skipped) return [];
  return parse(readFileSync(file, 'utf8')).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query'
      ? [[definition.name?.value ?? '', print(definition)] as [string, string]]
      : [],
  );
}

describe.skipIf(skipped)(`the contract’s queries${skipped ? ` (skipped: ${skipped})` : ''}`, () => {
  // Whoever asks is known from the session.
  const budgets = new Map([
    ['Viewer', 0],
    ...[...lists, ...pages].map(({ name, budget }) => [name, budget] as const),
  ]);

  test.each(contractQueries())('%s keeps its budget, for one row or a hundred', async (name, query) => {
    const province = readers[0] as Client;
    const one = await cost(province, query, 1);
    const hundred = await cost(province, query, 100);
    expect(budgets.get(name)).toBeDefined();
    expect(hundred?.[0]).toBe(one?.[0]);
    expect(hundred?.[0]).toBeLessThanOrEqual(budgets.get(name) ?? 0);
  });
});
