import pg from 'pg';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/harness/database.ts';
import { describedPool, Reader } from './sql.ts';

let database: TestDatabase;
let pool: pg.Pool;
let reader: Reader;
/** Messages of the first connection by which PostgreSQL tells columns. */
let described = 0;

beforeAll(async () => {
  database = await cloneDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2, options: '-c timezone=UTC' });
  pool.on('connect', (client) => {
    const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
    connection.on('rowDescription', () => {
      described += 1;
    });
  });
  reader = new Reader(describedPool(pool));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const numbers = (upTo: number) =>
  reader.rows(sql`
    select n, 'row ' || n as text, null as nothing, date '2026-03-01' + n as day,
      timestamptz '2026-03-01 08:00:00.5+08' as moment, n * 1.5 as half
    from generate_series(1, ${upTo}::int) n`);
const row = (n: number, day: string, half: number) => ({
  n,
  text: `row ${n}`,
  nothing: null,
  day,
  moment: '2026-03-01T00:00:00.5Z',
  half,
});

test('columns are told once, whatever the connection, and rows read the same', async () => {
  const first = await numbers(1);
  expect(first).toEqual([row(1, '2026-03-02', 1.5)]);
  expect(described).toBe(1);
  // Two at once: the second connection prepares the statement anew.
  const answers = await Promise.all([numbers(2), numbers(2), numbers(0)]);
  expect(answers[0]).toEqual([row(1, '2026-03-02', 1.5), row(2, '2026-03-03', 3)]);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual([]);
  expect(await numbers(2)).toEqual(answers[0]);
  // The second connection was asked once, as it did not have the statement yet.
  expect(described).toBe(2);
});

test('what fails leaves the connection and the next answer whole', async () => {
  const divide = (by: number) => reader.rows(sql`select 6 / ${by}::int as result`);
  expect(await divide(2)).toEqual([{ result: 3 }]);
  await expect(divide(0)).rejects.toMatchObject({ code: '22012' });
  expect(await Promise.all([divide(3), divide(1), divide(6)])).toEqual([
    [{ result: 2 }],
    [{ result: 6 }],
    [{ result: 1 }],
  ]);
});

test('what changes rows and answers none is no different', async () => {
  await pool.query('create table kept (n int)');
  const insert = (n: number) => reader.rows(sql`insert into kept values (${n}::int)`);
  expect([await insert(1), await insert(2)]).toEqual([[], []]);
  expect(await reader.rows(sql`select n from kept order by n`)).toEqual([{ n: 1 }, { n: 2 }]);
});
