import type pg from 'pg';
import { fixedDay } from './size.ts';

/**
 * Called when all rows are there. The rows are written past every trigger, so whatever the server derives from them
 * (a rollup of counts, a cached figure) is filled here, by the statement that the server itself verifies it with. Cells lie
 * by point, as a trigger leaves them where a point is given to everybody at once.
 */
export async function refreshRollups(database: pg.Client): Promise<void> {
  await database.query(`
    insert into completion_cell select c.* from (select array_agg(work_item_id) as items, array_agg(branch_id) as branches
      from (select distinct work_item_id, branch_id from assignment) pair) k, count_cells(k.items, k.branches, '${fixedDay}') c
    order by c.work_item_id, c.branch_id`);
  await database.query(`
    insert into coverage_cell select c.* from (select array_agg(work_item_id) as items, array_agg(branch_id) as branches
      from (select work_item_id, branch_id from submission_work_item union select work_item_id, branch_id from publicity_activity_work_item) pair) k,
      count_coverage(k.items, k.branches) c order by c.work_item_id, c.branch_id`);
  await database.query(waitingPeriods);
}

/** For each assignment that owes reports the period that its next one is due for. */
const waitingPeriods = `
  insert into reporting_period (organization_id, city_id, province_id, assignment_id, work_item_id, cadence, year, ordinal, starts_on, ends_on, due_on, closes_on)
  select a.organization_id, a.city_id, a.province_id, a.id, a.work_item_id, a.cadence, extract(year from a.report_due_on)::int, n.ordinal,
    make_date(extract(year from a.report_due_on)::int, (n.ordinal - 1) * n.months + 1, 1), a.report_due_on, a.report_due_on, a.report_due_on + 14
  from assignment a cross join lateral (select m.months, ceil(extract(month from a.report_due_on) / m.months)::int as ordinal
    from (values ('MONTHLY', 1), ('QUARTERLY', 3)) m(cadence, months) where m.cadence = a.cadence) n
  where a.report_due_on is not null`;

/** What the server's upkeep does after midnight: all three then read cells of today. */
export async function bringRollupsUpToDate(database: pg.Client, today: string): Promise<void> {
  await database.query(
    `select refresh_cells(array_agg(work_item_id), array_agg(branch_id), $1::date) from completion_cell
     where next_turn_on <= $1::date or as_of > $1::date`,
    [today],
  );
}

/** What the night's job would have done by now: what has begun is open, what nobody reported is missed. */
export async function bringPeriodsUpToDate(url: string): Promise<void> {
  // As built: what carries decorators does not run by taking its types away.
  const built = (name: string) => import(new URL(`../../../server/dist/${name}.js`, import.meta.url).href);
  const [{ openDatabase }, { runJob }, { jobs }] = await Promise.all(
    ['open-database', 'kernel/jobs', 'jobs'].map(built),
  );
  const database = await openDatabase(url, 2, false);
  try {
    const job = jobs.find(({ name }: { name: string }) => name === 'reportingPeriods');
    if (job) await runJob(database, job, `bench ${Date.now()}`, new Date());
  } finally {
    await database.close();
  }
}
