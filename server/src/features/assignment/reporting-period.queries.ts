import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { conflict } from '../../kernel/errors.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { rowOf } from '../../kernel/row.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { readCalendar } from '../calendar/calendar.queries.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import type { Assignment } from './assignment.entity.ts';
import { visibleTo } from './assignment.policy.ts';
import { PeriodBook } from './period-book.entity.ts';
import { ReportingPeriod } from './reporting-period.entity.ts';
import type { ReportingPeriodFilter } from './reporting-period.inputs.ts';

/** What is completed, claimed, suspended or cancelled owes no report. */
export const owingSql = sql`a.status in ('PENDING', 'IN_PROGRESS')`;

/** An open period of an assignment that owes nothing any more shows what it will be closed as. */
const statusSql = sql`case when p.status = 'OPEN' and not (${owingSql}) then 'WAIVED' else p.status end`;

const shown = (): Sql => sql`${columns(ReportingPeriod, 'p')}, ${statusSql} as "status"`;

/** All periods of assignment `a`, oldest first, as JSON: read beside the assignment. */
export function periodsJson(): Sql {
  return sql`(select coalesce(json_agg(x order by x."startsOn"), '[]') from (
    select ${columns(ReportingPeriod, 'p')} from reporting_period p where p.assignment_id = a.id) x)`;
}

export function asPeriods(rows: readonly object[]): ReportingPeriod[] {
  return rows.map((row) => rowOf(ReportingPeriod, row));
}

/**
 * Inserts and updates what a book changed, each row at the version that it was read: fewer rows come back than were
 * given where somebody was faster. For a CTE or a statement of its own. What is due on another day, or again after a
 * return, is reminded of anew.
 */
export function writeSql(rows: readonly ReportingPeriod[], condition: Sql = empty): Sql {
  return sql`insert into reporting_period as p (id, version, organization_id, city_id, province_id, assignment_id, work_item_id, cadence,
      year, ordinal, starts_on, ends_on, due_on, closes_on, status, first_reported_on, closed_at, progress_report_id)
    select id, version + 1, "organizationId", "cityId", "provinceId", "assignmentId", "workItemId", cadence, year, ordinal,
      "startsOn", "endsOn", "dueOn", "closesOn", status, "firstReportedOn", "closedAt", "progressReportId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, version int, "organizationId" uuid, "cityId" uuid,
      "provinceId" uuid, "assignmentId" uuid, "workItemId" uuid, cadence text, year int, ordinal int, "startsOn" date,
      "endsOn" date, "dueOn" date, "closesOn" date, status text, "firstReportedOn" date, "closedAt" timestamptz,
      "progressReportId" uuid) ${condition}
    on conflict (assignment_id, cadence, year, ordinal) do update set version = excluded.version, ends_on = excluded.ends_on,
      due_on = excluded.due_on, closes_on = excluded.closes_on, status = excluded.status,
      first_reported_on = excluded.first_reported_on, progress_report_id = excluded.progress_report_id,
      reminded_step = case when p.due_on = excluded.due_on and not (excluded.status = 'OPEN' and p.status <> 'OPEN')
        then p.reminded_step end
    where p.version = excluded.version - 1 returning p.id`;
}

/** An assignment's periods as of a day, with those that have begun. */
export async function bookOf(reader: Reader, assignment: Assignment, today: string): Promise<PeriodBook> {
  const rows = await reader.rows<ReportingPeriod>(sql`
    select ${columns(ReportingPeriod, 'p')} from reporting_period p where p.assignment_id = ${assignment.id}::uuid`);
  const calendar = await readCalendar(reader, assignment.provinceId);
  return new PeriodBook(assignment, asPeriods(rows), calendar, today).open();
}

/** @throws DomainError CONFLICT where somebody changed one meanwhile */
export async function writePeriods(reader: Reader, rows: readonly ReportingPeriod[]): Promise<void> {
  if (rows.length === 0) return;
  const written = await reader.rows(writeSql(rows));
  if (written.length < rows.length) throw conflict('staleVersion', undefined, 'version');
}

/**
 * Brings the periods of a locked assignment to its dates and status of now: what has begun is opened, `change` is made,
 * and the assignment learns when its next report is due.
 */
export async function settlePeriods(
  reader: Reader,
  assignment: Assignment,
  today: string,
  change: (book: PeriodBook) => void = () => {},
): Promise<void> {
  if (assignment.cadence === 'ONCE') return;
  const book = await bookOf(reader, assignment, today);
  change(book);
  assignment.reportDueOn = book.reportDueOn();
  assignment.resetLight();
  await writePeriods(reader, book.changed);
}

export function periodsOfAssignments(context: SignedIn, ids: readonly string[]): Promise<ReportingPeriod[]> {
  return context.reader.rows<ReportingPeriod>(sql`
    select ${shown()} from reporting_period p join assignment a on a.id = p.assignment_id
    where p.assignment_id = any(${ids}::uuid[]) and ${visibleTo(context.viewer, 'p')} order by p.starts_on`);
}

/** A report's period, whichever version of it stands there now. */
export function periodsOfReports(
  context: SignedIn,
  reportIds: readonly string[],
): Promise<(ReportingPeriod & { reportId: string })[]> {
  return context.reader.rows<ReportingPeriod & { reportId: string }>(sql`
    select ${shown()}, r.id as "reportId" from progress_report r
    join reporting_period p on p.assignment_id = r.assignment_id
    join progress_report x on x.id = p.progress_report_id and coalesce(x.original_id, x.id) = coalesce(r.original_id, r.id)
    join assignment a on a.id = p.assignment_id
    where r.id = any(${idsOnly(reportIds)}::uuid[]) and ${visibleTo(context.viewer, 'p')}`);
}

/** Days: a period's due day lies no further behind its end. */
const longestHoliday = 20;

/** For aliases `p` and `a`. */
export async function periodConditions(context: SignedIn, filter: ReportingPeriodFilter): Promise<Sql> {
  const terms = [visibleTo(context.viewer, 'p')];
  const byId = (column: Sql, id: string | null | undefined) => {
    if (id) terms.push(sql`${column} = any(${idsOnly([id])}::uuid[])`);
  };
  byId(sql`p.assignment_id`, filter.assignmentId);
  byId(sql`p.organization_id`, filter.organizationId);
  byId(sql`p.work_item_id`, filter.workItemId);
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'p'));
  if (filter.status) terms.push(sql`${statusSql} = ${filter.status}`);
  // Follows, as what is open is closed at night: said, it leads to what closes soon.
  if (filter.status === 'OPEN' || filter.overdue)
    terms.push(sql`p.closes_on > ${context.clock.today()}::date - 60`);
  if (filter.overdue) terms.push(sql`${statusSql} = 'OPEN' and p.due_on < ${context.clock.today()}::date`);
  if (filter.dueFrom) terms.push(sql`p.due_on >= ${filter.dueFrom}::date`);
  if (filter.dueTo) terms.push(sql`p.due_on <= ${filter.dueTo}::date`);
  // Due at its end or after a holiday: said, it leads to the indexes by due day.
  if (filter.endsFrom)
    terms.push(sql`p.ends_on >= ${filter.endsFrom}::date and p.due_on >= ${filter.endsFrom}::date`);
  if (filter.endsTo)
    terms.push(
      sql`p.ends_on <= ${filter.endsTo}::date and p.due_on <= ${filter.endsTo}::date + ${longestHoliday}::int`,
    );
  return join(terms, ' and ');
}

const joined = sql`from reporting_period p join assignment a on a.id = p.assignment_id`;

export async function reportingPeriodsPage(
  context: SignedIn,
  filter: ReportingPeriodFilter,
  page: PageArgs,
): Promise<Page<ReportingPeriod>> {
  return pageOf<ReportingPeriod>(context.reader, {
    select: shown(),
    from: sql`${joined} where ${await periodConditions(context, filter)}`,
    orderBy: sql`p.due_on desc, p.id`,
    page,
  });
}

/** One organization's periods that end in one month, by what became of them. */
export interface LedgerCell {
  organizationId: string;
  month: string;
  total: number;
  open: number;
  overdue: number;
  reported: number;
  late: number;
  missed: number;
  waived: number;
}

/** 报送台账: organization by the month in which a period ends, in the order of the tree; of this year unless told. */
export async function reportingLedger(
  context: SignedIn,
  filter: ReportingPeriodFilter,
): Promise<LedgerCell[]> {
  const year = context.clock.today().slice(0, 4);
  const within = { endsFrom: `${year}-01-01`, endsTo: `${year}-12-31`, ...filter };
  return context.reader.rows<LedgerCell>(sql`
    select c.* from (
      select p.organization_id as "organizationId", to_char(p.ends_on, 'YYYY-MM') as month, count(*)::int as total,
        (count(*) filter (where p.status = 'OPEN' and ${owingSql}))::int as open,
        (count(*) filter (where p.status = 'OPEN' and ${owingSql} and p.due_on < ${context.clock.today()}::date))::int as overdue,
        (count(*) filter (where p.status = 'REPORTED'))::int as reported,
        (count(*) filter (where p.status = 'LATE'))::int as late,
        (count(*) filter (where p.status = 'MISSED'))::int as missed,
        (count(*) filter (where ${statusSql} = 'WAIVED'))::int as waived
      ${joined} where ${await periodConditions(context, within)} group by 1, 2) c
    join organization o on o.id = c."organizationId" order by o.sort_order, o.id, c.month`);
}
