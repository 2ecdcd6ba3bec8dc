import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { Snapshot } from './snapshot.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const limits = { statement: 5_000, idle: 5_000, whole: 5_000 };
const open = () =>
  Snapshot.open(server.database.pool, limits, (error) => {
    throw error;
  });
const numbers = sql`select n from generate_series(1, 5) n`;

test('all rows, so many at a time; the same connection then serves a query of other columns', async () => {
  const words = sql`select n, 'x' as word from generate_series(1, 5) n`;
  for (const [query, last] of [
    [numbers, { n: 5 }],
    [words, { n: 5, word: 'x' }],
    [numbers, { n: 5 }],
  ] as const) {
    const snapshot = await open();
    const batches: object[][] = [];
    for await (const rows of snapshot.batches(query, 2)) batches.push(rows);
    expect(batches.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(batches.at(-1)).toEqual([last]);
    expect(snapshot.reader.statements).toBe(4);
    await snapshot.end();
  }
});

test('it writes nothing', async () => {
  const snapshot = await open();
  await expect(snapshot.reader.rows(sql`delete from session`)).rejects.toThrow(/read-only transaction/);
  await snapshot.end();
});

test('once ended it asks nothing more: the connection is somebody else’s', async () => {
  const snapshot = await open();
  const batches = snapshot.batches<{ n: number }>(numbers, 2);
  expect((await batches.next()).value).toEqual([{ n: 1 }, { n: 2 }]);
  await snapshot.end();
  await snapshot.end();
  const other = await open();
  const others = other.batches<{ n: number }>(numbers, 2);
  await others.next();
  await expect(batches.next()).rejects.toThrow('the snapshot has ended');
  expect((await others.next()).value).toEqual([{ n: 3 }, { n: 4 }]);
  await other.end();
});

test('a statement that still runs is cut, and the pool gets a new connection', async () => {
  const snapshot = await open();
  const slow = snapshot.reader.rows(sql`select pg_sleep(4)`);
  const cut = expect(slow).rejects.toThrow();
  const began = Date.now();
  await snapshot.end();
  await cut;
  expect(Date.now() - began).toBeLessThan(1_000);
  // PostgreSQL looks once a second whether anybody still listens.
  await expect
    .poll(
      () =>
        server.query(`select from pg_stat_activity where query ~ 'pg_sleep\\(4' and pid <> pg_backend_pid()`),
      {
        timeout: 3_000,
      },
    )
    .toEqual([]);
});
