import type { NotificationKind } from '@duban/schema/vocabulary/notification';
import type { lateReminders } from '@duban/schema/vocabulary/reporting-period';
import sql, { type Sql } from 'sql-template-tag';
import type { JobRun } from '../../kernel/jobs.ts';
import { owingSql } from '../assignment/reporting-period.queries.ts';
import { notifyOfRows } from '../notification/notify.queries.ts';
import { assigningRoles, firstSql, type OpenPlan, responsibleRoles } from './escalation-run.queries.ts';

/** Days due in which a reminder is told on a day. */
export interface PeriodWindow {
  /** A step of the policy, or LATE, MISSED. */
  key: string;
  dueFrom: string;
  dueTo: string;
}

/** Days: what closed longer ago is not told any more, where no server ran. */
const daysBack = 8;
/** A period closes so many days after its due day at most: ten working days over the longest holiday. */
const mostDaysOpen = 60;

/**
 * Notes the reminders of a plan's periods that a day asks for. Who completed, claimed, or stands still owes none, and the
 * last period is due with the assignment, of whose own due date everybody is reminded. A period that a report is being
 * written to at this moment is left out: nobody waits, and the report is what was wanted.
 */
export async function remindOfPeriods(
  { reader, now, today }: JobRun,
  { workPlanId, provinceId }: OpenPlan,
  windows: readonly PeriodWindow[],
): Promise<number> {
  const of = (name: keyof PeriodWindow) => windows.map((window) => window[name]);
  const latest = of('dueTo').toSorted().at(-1) ?? today;
  const missed: (typeof lateReminders)[number] = 'MISSED';
  const row = await reader.row<{ count: number }>(sql`
    with step as (select * from unnest(${of('key')}::text[], ${of('dueFrom')}::date[], ${of('dueTo')}::date[]) s(key, due_from, due_to)),
    owed as (
      select p.id, s.key from reporting_period p join assignment a on a.id = p.assignment_id
      join step s on p.due_on between s.due_from and s.due_to
      where p.province_id = ${provinceId}::uuid and a.work_plan_id = ${workPlanId}::uuid
        and p.due_on between ${today}::date - ${mostDaysOpen}::int and ${latest}::date and p.due_on < a.due_on
        and p.reminded_step is distinct from s.key
        and case when s.key = ${missed} then p.status = 'MISSED' and p.closes_on >= ${today}::date - ${daysBack}::int
          else p.status = 'OPEN' and p.closes_on >= ${today}::date and ${owingSql} end
      for no key update of p skip locked),
    reminded as (
      update reporting_period p set version = p.version + 1, reminded_at = ${now}::timestamptz, reminded_step = o.key
      from owed o where o.id = p.id returning 1)
    select count(*)::int as count from reminded`);
  return row?.count ?? 0;
}

/** One line for all that an organization owes on a day; a single one leads to its assignment. */
const linesSql = (kind: NotificationKind, today: string, to: Sql, reminded: Sql): Sql => sql`
  select t.organization_id, null::uuid as user_id, case t.count when 1 then 'Assignment' else 'WorkPlan' end as subject_type,
    case t.count when 1 then t.assignment_id else t.work_plan_id end as subject_id,
    jsonb_build_object('count', t.count, 'items', ${firstSql(sql`t.items`)}, 'organization', ${firstSql(sql`t.organizations`)},
      'dueOn', t.due_on, 'closesOn', t.closes_on, 'days', t.due_on - ${today}::date) as params,
    ${`${kind} ${today} `}::text || t.id as dedup_key
  from (
    select ${to} as organization_id, a.work_plan_id, p.due_on, count(*) as count, max(p.closes_on) as closes_on, min(p.id::text) as id,
      min(a.id::text)::uuid as assignment_id, array_agg(distinct i.number order by i.number) as items,
      array_agg(distinct o.short_name) as organizations
    ${reminded} group by 1, a.work_plan_id, p.due_on) t`;

/** Tells of what this run has noted: the responsible person, the leader in charge, and the one who assigned. */
export async function tellReminded(
  { reader, now, today }: JobRun,
  plans: readonly OpenPlan[],
): Promise<number> {
  const provinces = [...new Set(plans.map(({ provinceId }) => provinceId))];
  const kinds = [
    ['PERIOD_DUE', sql`p.reminded_step not in ('LATE', 'MISSED')`],
    ['PERIOD_LATE', sql`p.reminded_step = 'LATE'`],
    ['PERIOD_MISSED', sql`p.reminded_step = 'MISSED'`],
  ] as const;
  let told = 0;
  for (const [kind, step] of kinds) {
    const reminded = sql`
      from reporting_period p join assignment a on a.id = p.assignment_id join work_item i on i.id = p.work_item_id
      join organization o on o.id = p.organization_id
      where p.province_id = any(${provinces}::uuid[]) and p.due_on >= ${today}::date - ${mostDaysOpen}::int
        and p.reminded_at = ${now}::timestamptz and ${step}`;
    const occasion = { kind, actorId: null, at: now };
    const own = linesSql(kind, today, sql`p.organization_id`, reminded);
    const superior = linesSql(kind, today, sql`a.assigner_id`, reminded);
    told += await notifyOfRows(reader, { ...occasion, rows: own, roles: responsibleRoles });
    told += await notifyOfRows(reader, { ...occasion, rows: superior, roles: assigningRoles });
  }
  return told;
}
