import sql from 'sql-template-tag';
import type { Job, JobRun } from '../../kernel/jobs.ts';
import type { WorkCalendar } from '../../kernel/working-days.ts';
import { readCalendar } from '../calendar/calendar.queries.ts';
import { type Duty, PeriodBook } from './period-book.entity.ts';
import type { ReportingPeriod } from './reporting-period.entity.ts';
import { asPeriods, owingSql, periodsJson, writeSql } from './reporting-period.queries.ts';

/** Assignments of one statement: some 1 MB of rows. */
const batch = 2_000;

/** A start that was missed for longer leaves what is older to the next migration; a year's rows are read in a second. */
const daysBack = 400;

interface Owing extends Duty {
  periods: object[];
}

/** Those for which a period has begun that nobody opened. */
function owingAfter({ reader, today }: JobRun, id: string): Promise<Owing[]> {
  return reader.rows<Owing>(sql`
    select a.id, a.organization_id as "organizationId", a.city_id as "cityId", a.province_id as "provinceId",
      a.work_item_id as "workItemId", a.cadence, a.due_on as "dueOn", a.assigned_at as "assignedAt", a.resumed_on as "resumedOn",
      ${periodsJson()} as periods
    from assignment a
    where ${owingSql} and a.cadence <> 'ONCE' and a.id > ${id}::uuid
      and coalesce((select max(p.ends_on) from reporting_period p where p.assignment_id = a.id), '-infinity') < least(${today}::date, a.due_on)
    order by a.id limit ${batch}`);
}

const noId = '00000000-0000-0000-0000-000000000000';

async function openPeriods(run: JobRun): Promise<number> {
  const calendars = new Map<string, WorkCalendar>();
  const opened = new Map<string, number>();
  for (let rows = await owingAfter(run, noId); rows.length > 0; ) {
    const changed: ReportingPeriod[] = [];
    for (const { periods, ...duty } of rows) {
      const { provinceId } = duty;
      const calendar = calendars.get(provinceId) ?? (await readCalendar(run.reader, provinceId));
      calendars.set(provinceId, calendar);
      changed.push(...new PeriodBook(duty, asPeriods(periods), calendar, run.today).open().changed);
    }
    await run.reader.rows(writeSql(changed));
    for (const { provinceId } of changed) opened.set(provinceId, (opened.get(provinceId) ?? 0) + 1);
    rows = rows.length < batch ? [] : await owingAfter(run, rows.at(-1)?.id ?? noId);
  }
  for (const [provinceId, count] of opened)
    run.audit('Organization', provinceId, { periodsOpened: count }, provinceId);
  return [...opened.values()].reduce((sum, count) => sum + count, 0);
}

/** What closed yesterday without a report: missed, or not owed because the assignment had ended or stood still. */
async function closePeriods({ reader, now, today }: JobRun): Promise<{ missed: number; waived: number }> {
  const done = await reader.row<{ missed: number; waived: number }>(sql`
    with closed as (
      update reporting_period p set version = p.version + 1, closed_at = ${now}::timestamptz,
        status = case when ${owingSql} then 'MISSED' else 'WAIVED' end
      from assignment a where a.id = p.assignment_id and p.status = 'OPEN' and p.closes_on < ${today}::date
        and p.closes_on >= ${today}::date - ${daysBack}::int
      returning p.id, p.province_id, p.status, p.assignment_id, p.due_on),
    noted as (
      insert into audit_entry (at, province_id, action, entity_type, entity_id, changes)
      select ${now}::timestamptz, province_id, ${name}, 'ReportingPeriod', id,
        jsonb_build_object('from', 'OPEN', 'to', status, 'assignmentId', assignment_id, 'dueOn', due_on)
      from closed where status = 'MISSED')
    select (count(*) filter (where status = 'MISSED'))::int as missed, (count(*) filter (where status = 'WAIVED'))::int as waived
    from closed`);
  return done ?? { missed: 0, waived: 0 };
}

const name = 'reportingPeriods';

/** Any number: two starts that come at once do it one after the other, and the second finds nothing to do. */
const turn = 733_2022;

/** 每日开期、关期。 Doing it again on the same day finds nothing. */
export const reportingPeriods: Job = {
  name,
  cron: '5 0 * * *',
  async run(run) {
    await run.reader.rows(sql`select pg_advisory_xact_lock(${turn})`);
    const opened = await openPeriods(run);
    return { opened, ...(await closePeriods(run)) };
  },
};
