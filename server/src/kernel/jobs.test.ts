import { setTimeout as delay } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase } from '../../../test/harness/database.ts';
import { startServer, type TestServer } from '../../../test/harness/server.ts';
import { openDatabase } from '../open-database.ts';
import { type Job, type JobRun, runJob, startJobs } from './jobs.ts';

let server: TestServer;
const noon = new Date('2026-03-02T12:00:00+08:00');

beforeAll(async () => {
  server = await startServer();
  await server.query('create table effect (at timestamptz not null)');
});
afterAll(() => server.stop());

const effects = async (): Promise<number> => {
  const [row] = await server.query<{ count: number }>('select count(*)::int as count from effect');
  return row?.count ?? 0;
};
const job = (run: (run: JobRun) => Promise<void> = async () => {}): Job => ({
  name: 'test',
  cron: '0 3 1 1 *',
  async run(running) {
    await running.reader.rows(sql`insert into effect values (${running.now})`);
    await run(running);
    return { effects: 1 };
  },
});

test('the same start has one effect, though two servers run it at once', async () => {
  const runs = await Promise.all(
    Array.from({ length: 6 }, () => runJob(server.database, job(), 'one', noon)),
  );
  expect(runs.filter((done) => done !== null)).toEqual([{ effects: 1 }]);
  expect(await effects()).toBe(1);
});

test('what breaks leaves nothing, and may be started again', async () => {
  const broken = job(async () => {
    throw new Error('broken');
  });
  await expect(runJob(server.database, broken, 'two', noon)).rejects.toThrow('broken');
  expect(await effects()).toBe(1);
  expect(await runJob(server.database, job(), 'two', noon)).toEqual({ effects: 1 });
  expect(await effects()).toBe(2);
});

test('a run notes what it changes, by nobody’s hand', async () => {
  const province = await server.organizationId('440000');
  await runJob(
    server.database,
    job(async ({ audit }) => audit('Organization', province, { looked: true }, province)),
    'three',
    noon,
  );
  const rows = await server.query("select action, actor_id, at from audit_entry where action = 'test'");
  expect(rows).toEqual([{ action: 'test', actor_id: null, at: '2026-03-02T04:00:00Z' }]);
});

test('a run whose connection PostgreSQL ends while it thinks breaks, and holds up nothing', async () => {
  const { url, drop } = await cloneDatabase();
  const database = await openDatabase(url, 2, false);
  const slow: Job = {
    name: 'slow',
    cron: '0 3 1 1 *',
    async run({ reader }) {
      await reader.rows(sql`select set_config('idle_in_transaction_session_timeout', '100', true)`);
      await delay(600);
      await reader.rows(sql`select 1`);
      return {};
    },
  };
  // As often as the pool has places: each must come back.
  for (let time = 0; time < 2; time += 1)
    await expect(runJob(database, slow, 'slow', noon)).rejects.toThrow('connection error');
  expect(await runJob(database, { ...slow, run: async () => ({ done: 1 }) }, 'slow', noon)).toEqual({
    done: 1,
  });
  await database.close();
  await drop();
});

test('two servers share the schedule: every start is worked off, once', async () => {
  const { url, drop } = await cloneDatabase();
  const servers = await Promise.all([openDatabase(url, 4), openDatabase(url, 4)]);
  await servers[0].pool.query('create table effect (at timestamptz not null)');
  const errors: unknown[] = [];
  const log = { error: (...what: unknown[]) => errors.push(what), info() {} } as never;
  const ends = [];
  for (const database of servers)
    ends.push(await startJobs({ url, database, jobs: [job()], log, pollSeconds: 1 }));
  const sender = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  await sender.start();
  const count = async () => (await servers[0].pool.query('select 1 from effect')).rowCount;
  try {
    for (let sent = 0; sent < 3; sent += 1) await sender.send('test', {});
    await expect.poll(count, { timeout: 40_000, interval: 500 }).toBe(3);
  } finally {
    await sender.stop({ graceful: false });
    await Promise.all(ends.map((end) => end()));
    for (const database of servers) await database.close();
    await drop();
  }
  expect(errors).toEqual([]);
}, 60_000);
