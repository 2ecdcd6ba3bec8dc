import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../../test/harness/database.ts';
import { issuedPlan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { dayOf } from '../../kernel/days.ts';
import { startJobs } from '../../kernel/jobs.ts';
import { openDatabase } from '../../open-database.ts';
import { seedOrganizations } from '../../seeds/organizations.ts';
import { escalate } from './escalation.job.ts';

let shared: TestDatabase;
let server: TestServer;
const dayMs = 86_400_000;

beforeAll(async () => {
  shared = await cloneDatabase();
  const first = await openDatabase(shared.url, 2);
  await seedOrganizations(first, '2026-03-02');
  await first.close();
  server = await startServer({ databaseUrl: shared.url });
  const province = await server.user('440000', 'SUPERVISOR');
  const plan = await issuedPlan(province);
  await server.user('440100', 'REPORTER');
  // Jobs count from the database's clock, which no test sets.
  await server.query(
    `insert into assignment (organization_id, city_id, province_id, work_item_id, work_plan_id, section_id, year, bureau_id, assigner_id, role,
       status, cadence, due_on, assigned_at)
     select o.id, o.city_id, o.province_id, i.id, s.work_plan_id, s.id, 2026, o.id, o.province_id, 'LEAD', 'PENDING', 'ONCE',
       (now() at time zone 'Asia/Shanghai')::date + 3, now()
     from organization o cross join work_item i join work_plan_section s on s.id = i.section_id
     where o.code = '440100' and i.id = $1`,
    [plan.items[1]],
  );
});
afterAll(async () => {
  await server.stop();
  await shared.drop();
});

test('two servers on one database, whose own clocks are a day ahead, remind once and by the database’s day', async () => {
  const { url } = shared;
  const [row] = await server.query<{ now: string }>('select now() as now');
  const today = dayOf(new Date(row?.now ?? ''));
  const databases = await Promise.all([openDatabase(url, 4), openDatabase(url, 4)]);
  const errors: unknown[] = [];
  const log = { error: (...what: unknown[]) => errors.push(what), info() {} } as never;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + dayMs });
  const ends: (() => Promise<void>)[] = [];
  const sender = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  try {
    for (const database of databases)
      ends.push(await startJobs({ url, database, jobs: [escalate], log, pollSeconds: 1 }));
    await sender.start();
    // As where a start is delivered twice, or eight o'clock is struck by both.
    await Promise.all([sender.send('escalate', {}), sender.send('escalate', {})]);
    const runs = async () => (await server.query("select done from job_inbox where job = 'escalate'")).length;
    await expect.poll(runs, { timeout: 40_000, interval: 300 }).toBe(2);
  } finally {
    vi.useRealTimers();
    await sender.stop({ graceful: false });
    await Promise.all(ends.map((end) => end()));
    for (const database of databases) await database.close();
  }
  expect(errors).toEqual([]);
  expect(await server.query('select step, on_day::text as day from escalation')).toEqual([
    { step: 'BEFORE_DUE 3 CALENDAR', day: today },
  ]);
  // The reporter and the one who assigned.
  expect(
    await server.query("select count(*)::int as told from notification where kind = 'REMINDER'"),
  ).toEqual([{ told: 2 }]);
}, 60_000);
