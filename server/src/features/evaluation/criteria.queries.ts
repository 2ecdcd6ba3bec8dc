import { type Criterion, lateShare } from '@duban/schema/vocabulary/evaluation';
import sql, { type Sql } from 'sql-template-tag';
import { standingMeasuresSql } from '../accountability/accountability.queries.ts';

/** What is evaluated: a year of a province, as it stands on a day. */
export interface Evaluated {
  provinceId: string;
  year: number;
  today: string;
}

/**
 * The year's assignments as `a`, of those in the statement's `evaluated`: what was cancelled is nobody's, what stands still
 * is nobody's fault.
 */
const work = ({ provinceId, year }: Evaluated) => sql`a.province_id = ${provinceId}::uuid and a.year = ${year}
  and a.organization_id in (select id from evaluated) and a.status <> 'CANCELLED' and a.status <> 'SUSPENDED'`;

const dayOf = (moment: string) => sql([`(${moment} at time zone 'Asia/Shanghai')::date`]);

/** Of the year in which their effect begins: one that reaches into the next counts once. */
const measures = ({ year }: Evaluated, kinds: Sql) => sql`
  select m.concerned_id, 'AccountabilityDecision', m.id, null::uuid, null::uuid, m.number, m.effective_from, 0::numeric, k.times::numeric
  from (${standingMeasuresSql(`${year}-01-01`, `${year}-12-31`)}) m join (values ${kinds}) k(kind, times) on k.kind = m.kind
  where m.effective_from >= ${`${year}-01-01`}::date`;

/**
 * The criteria: each selects, for all organizations at once, the rows that it counts, as organization_id, source, source_id,
 * assignment_id, work_item_id, title, day, good and total. What the scheme makes of them (a share of the weight, points off,
 * points added) stands in the vocabulary's criterionRules. A further criterion is an entry here and one there.
 */
export const criterionSources: Readonly<Record<Criterion, (evaluated: Evaluated) => Sql>> = {
  COMPLETION: (evaluated) => sql`
    select a.organization_id, 'Assignment', a.id, a.id, a.work_item_id, null::text, a.due_on,
      case when a.status = 'COMPLETED' then 100 else a.percent end::numeric, 100::numeric
    from assignment a where ${work(evaluated)}`,

  TIMELINESS: (evaluated) => sql`
    select a.organization_id, 'Assignment', a.id, a.id, a.work_item_id, null::text, a.due_on,
      case when a.status in ('COMPLETION_CLAIMED', 'COMPLETED') and ${dayOf('coalesce(a.claimed_at, a.completed_at)')} <= a.due_on
        then 1 else 0 end::numeric, 1::numeric
    from assignment a where ${work(evaluated)} and (a.due_on < ${evaluated.today}::date or a.status = 'COMPLETED')
    union all
    select p.organization_id, 'ReportingPeriod', p.id, p.assignment_id, p.work_item_id, null, p.due_on,
      case p.status when 'REPORTED' then 1 when 'LATE' then ${lateShare}::numeric else 0 end, 1
    from reporting_period p join assignment a on a.id = p.assignment_id
    where ${work(evaluated)} and p.year = ${evaluated.year}
      and (p.status in ('REPORTED', 'LATE', 'MISSED') or (p.status = 'OPEN' and p.due_on < ${evaluated.today}::date))`,

  // What somebody puts right by themselves does not count against them.
  QUALITY: (evaluated) => sql`
    select r.organization_id, 'Assignment', r.assignment_id, r.assignment_id, r.work_item_id, null::text, max(${dayOf('r.reviewed_at')}),
      count(*) filter (where r.status = 'ACCEPTED')::numeric, count(*)::numeric
    from progress_report r join assignment a on a.id = r.assignment_id
    where ${work(evaluated)} and r.corrects_id is null and r.status in ('ACCEPTED', 'RETURNED')
    group by r.organization_id, r.assignment_id, r.work_item_id`,

  RETURNS: (evaluated) => sql`
    select r.organization_id, 'ProgressReport', r.id, r.assignment_id, r.work_item_id, null::text, ${dayOf('r.reviewed_at')},
      0::numeric, 1::numeric
    from progress_report r join assignment a on a.id = r.assignment_id where ${work(evaluated)}
      and r.corrects_id is null and r.status = 'RETURNED'`,

  ORDERS: ({ provinceId, year }) => sql`
    select d.organization_id, 'SupervisionOrder', o.id, null::uuid, null::uuid, o.number, ${dayOf('o.issued_at')}, 0::numeric, 1::numeric
    from supervision_order o join supervision_order_addressee d on d.order_id = o.id
    where o.province_id = ${provinceId}::uuid and o.year = ${year} and o.kind = 'DAILY_FOLLOW_UP'`,

  // A rung that became an order or a decision counts as that.
  ESCALATIONS: (evaluated) => sql`
    select e.organization_id, 'Escalation', e.id, e.assignment_id, e.work_item_id, null::text, e.on_day, 0::numeric, 1::numeric
    from escalation e join assignment a on a.id = e.assignment_id
    where ${work(evaluated)} and e.level <> 'REMINDER' and e.status in ('PROPOSED', 'CARRIED_OUT')
      and e.supervision_order_id is null and e.accountability_decision_id is null`,

  CRITICISM: (evaluated) =>
    measures(evaluated, sql`('CRITICISM', 1), ('INTERVIEW', 2), ('ACCOUNTABILITY', 3)`),

  PRAISE: (evaluated) => measures(evaluated, sql`('PRAISE', 1)`),
};
