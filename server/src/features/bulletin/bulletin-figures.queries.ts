import { bulletinLimits } from '@duban/schema/vocabulary/bulletin';
import sql, { type Sql } from 'sql-template-tag';
import { addDays, dayOf } from '../../kernel/days.ts';
import type { ScopedRow } from '../../kernel/scope.ts';
import type { Reader } from '../../kernel/sql.ts';
import type {
  BulletinMeasureRow,
  BulletinOrderRow,
  BulletinProgress,
  BulletinProgressRow,
  CountedFigures,
  FigureNames,
} from './bulletin-figures.entity.ts';

export interface FigureQuestion {
  issuer: ScopedRow;
  periodFrom: string;
  periodTo: string;
  /** What happened before it counts. */
  at: string;
}

export const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString();
export const endOf = (day: string) => startOf(addDays(day, 1));

/** The day that a moment ends or stands in: midnight belongs to the day before. */
export const dayEnding = (at: string) => dayOf(new Date(Date.parse(at) - 1));

/** The province speaks of its branches as wholes, a city of itself and each of its counties. */
const groupedBy = ({ cityId }: ScopedRow): Sql => (cityId === null ? sql`h.city_id` : sql`h.organization_id`);

/** How each of the year's assignments below the issuer stood at the moment; `was`: its status as the period began. */
function standing({ issuer, periodFrom, periodTo, at }: FigureQuestion): Sql {
  const branch =
    issuer.cityId === null ? sql`a.city_id is not null` : sql`a.city_id = ${issuer.cityId}::uuid`;
  return sql`
    select h.*, ${groupedBy(issuer)} as grouped, (
        select b.status from assignment_history b where b.assignment_id = a.id and b.at < ${startOf(periodFrom)}::timestamptz
        order by b.at desc, b.version desc limit 1) as was,
      h.status in ('PENDING', 'IN_PROGRESS', 'COMPLETION_CLAIMED') and h.red_on <= ${dayEnding(at)}::date as red,
      h.status in ('PENDING', 'IN_PROGRESS', 'COMPLETION_CLAIMED') and h.yellow_on <= ${dayEnding(at)}::date as yellow
    from assignment a cross join lateral (
      select x.* from assignment_history x where x.assignment_id = a.id and x.at < ${at}::timestamptz
      order by x.at desc, x.version desc limit 1) h
    where a.province_id = ${issuer.provinceId}::uuid and ${branch} and a.year = ${Number(periodTo.slice(0, 4))} and h.status <> 'CANCELLED'`;
}

const progressColumns = sql`count(*)::int as total, count(*) filter (where status = 'COMPLETED')::int as completed,
  count(*) filter (where status = 'COMPLETED' and was is distinct from 'COMPLETED')::int as "completedInPeriod",
  coalesce(round(avg(case when status = 'COMPLETED' then 100 else percent end)), 0)::int as percent,
  count(*) filter (where red)::int as red, count(*) filter (where yellow and red is not true)::int as yellow`;

/** Sums and branches in one; the branch null is the sum. */
async function progress(reader: Reader, question: FigureQuestion) {
  const rows = await reader.rows<BulletinProgress & { organizationId: string | null }>(sql`
    select grouped as "organizationId", ${progressColumns} from (${standing(question)}) s
    group by grouping sets ((), (grouped)) order by percent desc, completed desc, grouped`);
  const { organizationId: _, ...sum } = rows.find((row) => row.organizationId === null) ?? {
    organizationId: null,
    ...{ total: 0, completed: 0, completedInPeriod: 0, percent: 0, red: 0, yellow: 0 },
  };
  return { sum, rows: rows.filter((row) => row.organizationId !== null) as BulletinProgressRow[] };
}

interface LateRow {
  assignmentId: string;
  workItemId: string;
  organizationId: string;
  dueOn: string;
  daysLate: number;
  percent: number;
}

async function late(reader: Reader, question: FigureQuestion) {
  const day = dayEnding(question.at);
  const rows = await reader.rows<LateRow & { count: number }>(sql`
    select assignment_id as "assignmentId", work_item_id as "workItemId", organization_id as "organizationId", due_on as "dueOn",
      ${day}::date - due_on as "daysLate", percent, count(*) over ()::int as count
    from (${standing(question)}) s where red and due_on < ${day}::date
    order by due_on, percent, assignment_id limit ${bulletinLimits.late}`);
  const count = rows[0]?.count ?? 0;
  const lateBy = count > rows.length ? await lateByOrganization(reader, question) : null;
  return { lateCount: count, late: rows.map(({ count: _, ...row }) => row), ...(lateBy && { lateBy }) };
}

/** Of a list that was cut nobody's part can be counted from its lines. */
function lateByOrganization(reader: Reader, question: FigureQuestion) {
  const day = dayEnding(question.at);
  return reader.rows<{ organizationId: string; count: number }>(sql`
    select organization_id as "organizationId", count(*)::int as count from (${standing(question)}) s
    where red and due_on < ${day}::date group by 1 order by 2 desc, 1`);
}

function openOrders(reader: Reader, { issuer, at }: FigureQuestion): Promise<BulletinOrderRow[]> {
  return reader.rows<BulletinOrderRow>(sql`
    select o.id as "orderId", o.number, o.due_on as "dueOn", count(d.id)::int as addressees,
      count(d.id) filter (where d.replied_at < ${at}::timestamptz)::int as answered
    from supervision_order o join supervision_order_addressee d on d.order_id = o.id
    where o.organization_id = ${issuer.organizationId}::uuid and o.issued_at < ${at}::timestamptz
      and (o.closed_at is null or o.closed_at >= ${at}::timestamptz)
    group by o.id order by o.due_on, o.id`);
}

/** Served within the period, and not revoked by the moment. */
function measures(
  reader: Reader,
  { issuer, periodFrom, periodTo, at }: FigureQuestion,
): Promise<Omit<BulletinMeasureRow, 'organization'>[]> {
  return reader.rows(sql`
    select d.id as "decisionId", d.kind, d.number, d.concerned_id as "organizationId" from accountability_decision d
    where d.organization_id = ${issuer.organizationId}::uuid and d.served_at < ${at}::timestamptz
      and d.served_at >= ${startOf(periodFrom)}::timestamptz and d.served_at < ${endOf(periodTo)}::timestamptz
      and not exists (select 1 from review_request r where r.decision_id = d.id and r.outcome = 'REVOKE'
        and r.decided_at < ${at}::timestamptz)
    order by d.served_at, d.id`);
}

/** From what the database remembers, so that the same question has the same answer on any later day. */
export async function countFigures(reader: Reader, question: FigureQuestion): Promise<CountedFigures> {
  const { sum, rows } = await progress(reader, question);
  const overdue = await late(reader, question);
  return {
    at: question.at,
    sum,
    progress: rows,
    ...overdue,
    orders: await openOrders(reader, question),
    measures: await measures(reader, question),
  };
}

/** What organizations and points in the figures are called today. */
export async function namesOf(reader: Reader, figures: CountedFigures): Promise<FigureNames> {
  const rows = [...figures.progress, ...figures.late, ...(figures.lateBy ?? []), ...figures.measures];
  const found = await reader.rows<{ id: string; name: string }>(sql`
    select id, short_name as name from organization where id = any(${rows.map((row) => row.organizationId)}::uuid[])
    union all select id, number || ' ' || coalesce(title, left(requirement, 30)) from work_item
    where id = any(${figures.late.map((row) => row.workItemId)}::uuid[])`);
  return Object.fromEntries(found.map(({ id, name }) => [id, name]));
}

/**
 * A moment before which nothing is written any more: earlier than every transaction that is under way, since a change
 * counts from its transaction's beginning. Those that only read must not hold it back for long.
 */
export async function settledMoment(reader: Reader): Promise<string> {
  const row = await reader.row<{ at: string }>(sql`
    select date_trunc('milliseconds', greatest(least(now(), min(xact_start)) - interval '1 second', now() - interval '5 minutes')) as at
    from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
  return new Date(row?.at ?? Date.now()).toISOString();
}
