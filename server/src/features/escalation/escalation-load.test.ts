import { afterAll, beforeAll, expect, test } from 'vitest';
import { issuedPlan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { type Job, runJob } from '../../kernel/jobs.ts';
import { escalate } from './escalation.job.ts';
import { remindPeriods } from './period-reminder.job.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  const items = Array.from({ length: 80 }, (_, index) => `${index + 1}.第${index + 1}项。完成工作。`);
  await issuedPlan(
    await server.user('440000', 'SUPERVISOR'),
    `2026年全省测试工作要点\n\n一、测试工作\n\n${items.join('\n\n')}\n`,
  );
  await server.query(
    `insert into assignment (organization_id, city_id, province_id, work_item_id, work_plan_id, section_id, year, bureau_id, assigner_id, role,
       status, cadence, due_on, assigned_at)
     select o.id, o.city_id, o.province_id, i.id, s.work_plan_id, s.id, 2026, o.id, o.province_id, 'SUPPORT', 'PENDING', 'ONCE', '2026-09-30', '2026-03-02'
     from organization o cross join work_item i join work_plan_section s on s.id = i.section_id
     where o.kind = 'BUREAU' and o.level <> 'PROVINCE' order by o.code, i.number limit 10000`,
  );
  await server.query(
    `with made as (
       insert into app_user (username, name, password_hash)
       select r || '.' || o.code, '负载', '-' from organization o cross join unnest(array['REPORTER', 'LEADER']) r
       where o.kind = 'BUREAU' and o.level <> 'PROVINCE' returning id, username)
     insert into membership (user_id, organization_id, role, valid_from)
     select made.id, o.id, split_part(made.username, '.', 1), '2020-01-01' from made
     join organization o on o.code = split_part(made.username, '.', 2)`,
  );
}, 120_000);
afterAll(() => server.stop());

/** An idle server takes 191 MiB of the 300 that a run may come to. */
const bars = { seconds: 30, moreMebibytes: 100 };

test('ten thousand reminded, of periodic reports too, and ten thousand escalated, in one run each', async () => {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  await server.query(
    `insert into reporting_period (organization_id, city_id, province_id, assignment_id, work_item_id, cadence, year, ordinal, starts_on, ends_on,
       due_on, closes_on)
     select organization_id, city_id, province_id, id, work_item_id, 'MONTHLY', 2026, 8, '2026-08-01', '2026-08-31', '2026-08-31', '2026-09-14'
     from assignment`,
  );
  const run = async (day: string, job: Job = escalate) => {
    const began = performance.now();
    const done = await runJob(server.database, job, day, new Date(`${day}T08:00:00+08:00`));
    const seconds = (performance.now() - began) / 1000;
    const more = (peak - before) / 2 ** 20;
    process.stdout.write(`${day}: ${seconds.toFixed(1)} s, ${Math.round(more)} MiB more than before\n`);
    expect(seconds).toBeLessThan(bars.seconds);
    expect(more).toBeLessThan(bars.moreMebibytes);
    return done;
  };
  // 125 bureaus owe 80 reports each: reporter and leader hear of them in one line, and so does the one who assigned.
  expect(await run('2026-08-28', remindPeriods)).toEqual({ reminded: 10_000, told: 251 });
  // Each bureau's reporter and leader hear of each point; the one who assigned hears once.
  expect(await run('2026-09-23')).toEqual({ reminded: 10_000, escalated: 0, lapsed: 0, told: 20_001 });
  expect(await run('2026-10-08')).toEqual({ reminded: 0, escalated: 10_000, lapsed: 0, told: 20_001 });
  clearInterval(watch);
}, 180_000);
