import { answerOwed } from '@duban/schema/vocabulary/supervision-order';
import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { partVisibleTo } from '../supervision-order/supervision-order.policy.ts';
import { visibleTo as planVisibleTo } from '../supervision-plan/supervision-plan.policy.ts';

/** What an organization owes in one week. */
export interface WeekRow {
  organizationId: string;
  monday: string;
  assignmentsDue: number;
  reportsDue: number;
  ordersDue: number;
  checksPlanned: number;
}

/**
 * A row for each organization and week (Monday to Sunday, ISO 8601) from the first day's to the last one's, those in
 * which nothing is owed too. What is overdue is owed in the first of them.
 */
export function weeksOf(
  { reader, viewer }: SignedIn,
  organizationIds: readonly string[],
  from: string,
  to: string,
): Promise<WeekRow[]> {
  return reader.rows<WeekRow>(sql`
    with week as (
      select w::date as monday, w::date = date_trunc('week', ${from}::date)::date as first
      from generate_series(date_trunc('week', ${from}::date::timestamp), ${to}::date::timestamp, interval '7 days') w),
    period_end as (
      select (m + interval '1 month')::date - 1 as ends, extract(month from m)::int as months
      from generate_series(date_trunc('month', ${from}::date::timestamp), ${to}::date::timestamp, interval '1 month') m),
    asked as (select id, n from unnest(${[...organizationIds]}::uuid[]) with ordinality u(id, n)),
    due as (
      select 'assignment' as what, a.organization_id, a.due_on from assignment a
      where a.organization_id in (select id from asked) and a.is_open and a.due_on <= ${to}::date and ${assignmentVisibleTo(viewer, 'a')}
      union all
      select 'report', a.organization_id, a.report_due_on from assignment a
      where a.organization_id in (select id from asked) and a.is_open and a.report_due_on <= ${to}::date and ${assignmentVisibleTo(viewer, 'a')}
      union all
      -- The periods after the next report's: a shifted due day lies within half a month of its period's end.
      select 'report', a.organization_id, e.ends from assignment a join period_end e on e.months % (case a.cadence
          when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 when 'YEARLY' then 12 end) = 0
      where a.organization_id in (select id from asked) and a.is_open and e.ends > a.report_due_on + 15 and e.ends <= a.due_on
        and ${assignmentVisibleTo(viewer, 'a')}
      union all
      select 'order', d.organization_id, coalesce(d.due_on, o.due_on)
      from supervision_order_addressee d join supervision_order o on o.id = d.order_id
      where d.organization_id in (select id from asked) and d.status = any(${[...answerOwed]}::text[]) and o.status <> 'CLOSED'
        and ${partVisibleTo(viewer, 'd', 'o')}),
    owed as (
      select d.organization_id, greatest(date_trunc('week', d.due_on), date_trunc('week', ${from}::date))::date as monday,
        count(*) filter (where d.what = 'assignment')::int as assignments,
        count(*) filter (where d.what = 'report')::int as reports,
        count(*) filter (where d.what = 'order')::int as orders
      from due d group by 1, 2)
    select k.id as "organizationId", w.monday, coalesce(o.assignments, 0) as "assignmentsDue",
      coalesce(o.reports, 0) as "reportsDue", coalesce(o.orders, 0) as "ordersDue",
      (select count(*)::int from supervision_plan_organization g join supervision_plan p on p.id = g.plan_id
        where g.organization_id = k.id and p.status = 'APPROVED' and p.starts_on <= w.monday + 6 and p.ends_on >= w.monday
          and ${planVisibleTo(viewer, 'p')}) as "checksPlanned"
    from asked k cross join week w left join owed o on o.organization_id = k.id and o.monday = w.monday
    order by k.n, w.monday`);
}
