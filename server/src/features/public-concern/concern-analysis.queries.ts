import {
  type ConcernDimension,
  type ConcernUnit,
  concernLimits,
} from '@duban/schema/vocabulary/public-concern';
import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { badInput } from '../../kernel/errors.ts';
import type { SheetQuery } from '../../kernel/export/sheet.ts';
import { requiredOrganization } from '../organization/organization.loaders.ts';
import type { ConcernAnalysisFilter } from './concern-analysis.inputs.ts';
import { periodsOf, type Span, spanBefore, spanOfLastYear } from './concern-spans.ts';
import { subjectsById } from './concern-subject.queries.ts';
import { conditions, overdueSql } from './public-concern.queries.ts';

export interface ConcernFigures {
  raised: number;
  repeats: number;
  settled: number;
  overdue: number;
  satisfied: number;
  unsatisfied: number;
  followed: number;
}

export interface ConcernLine extends ConcernFigures {
  key: string;
  name: string | null;
  previous: number;
  lastYear: number;
  counts: number[];
}

export interface ConcernAnalysis {
  previousSpan: Span;
  lastYearSpan: Span;
  periods: Span[];
  total: ConcernLine;
  lines: ConcernLine[];
}

interface Counted extends ConcernFigures {
  key: string;
  span: 0 | 1 | 2;
  period: string | null;
}

const keys: Readonly<Record<ConcernDimension, Sql>> = {
  SUBJECT: sql`c.subject_id::text`,
  CITY: sql`c.place_branch_id::text`,
  PLACE: sql`c.place_id::text`,
  SOURCE: sql`c.source`,
};
const units: Readonly<Record<ConcernUnit, Sql>> = {
  MONTH: sql`'month'`,
  QUARTER: sql`'quarter'`,
  YEAR: sql`'year'`,
};

function figuresSql(today: string): Sql {
  const counted = (condition: Sql) => sql`count(*) filter (where ${condition})::int`;
  return sql`count(*)::int as raised, ${counted(sql`c.status = 'MERGED'`)} as repeats,
    ${counted(sql`c.status in ('ACCEPTED', 'CLOSED')`)} as settled, ${counted(overdueSql('c', today))} as overdue,
    ${counted(sql`c.satisfaction = 'SATISFIED'`)} as satisfied, ${counted(sql`c.satisfaction = 'UNSATISFIED'`)} as unsatisfied,
    ${counted(sql`c.task_count > 0`)} as followed`;
}

/** @throws DomainError BAD_INPUT naming `filter.to` */
function spansOf({ from, to, unit }: ConcernAnalysisFilter) {
  if (to < from) throw badInput('filter.to', 'endBeforeStart');
  const span = { from, to };
  const periods = periodsOf(span, unit);
  if (!periods) throw badInput('filter.to', 'spanTooLong', { max: concernLimits.periods });
  return { span, periods, previousSpan: spanBefore(span), lastYearSpan: spanOfLastYear(span) };
}

const rowsOf = ({ from: _from, to: _to, unit: _unit, ...filter }: ConcernAnalysisFilter) => filter;

function blank(key: string, periods: readonly Span[]): ConcernLine {
  const figures = {
    raised: 0,
    repeats: 0,
    settled: 0,
    overdue: 0,
    satisfied: 0,
    unsatisfied: 0,
    followed: 0,
  };
  return { key, name: null, ...figures, previous: 0, lastYear: 0, counts: periods.map(() => 0) };
}

const figureNames = [
  'raised',
  'repeats',
  'settled',
  'overdue',
  'satisfied',
  'unsatisfied',
  'followed',
] as const;

function addTo(line: ConcernLine, row: Counted, periods: readonly Span[]): void {
  if (row.span === 1) line.previous += row.raised;
  if (row.span === 2) line.lastYear += row.raised;
  if (row.span !== 0) return;
  for (const name of figureNames) line[name] += row[name];
  // The first period may begin within its month, quarter or year.
  const at = Math.max(
    periods.findLastIndex(({ from }) => from <= (row.period ?? '')),
    0,
  );
  line.counts[at] = (line.counts[at] ?? 0) + row.raised;
}

async function named(context: SignedIn, by: ConcernDimension, lines: ConcernLine[]): Promise<void> {
  if (by === 'SOURCE') return;
  if (by === 'SUBJECT') {
    const ids = lines.map(({ key }) => key);
    const names = new Map(
      (await subjectsById(context, context.reader, ids)).map((row) => [row.id, row.name]),
    );
    for (const line of lines) line.name = names.get(line.key) ?? null;
    return;
  }
  const places = await Promise.all(lines.map(({ key }) => requiredOrganization(context, key)));
  for (const [index, line] of lines.entries()) line.name = places[index]?.shortName ?? null;
}

/** 按类别、时段、地点分析, beside the span before and the same days of the year before, within what the viewer sees. */
export async function concernAnalysis(
  context: SignedIn,
  filter: ConcernAnalysisFilter,
  by: ConcernDimension,
): Promise<ConcernAnalysis> {
  const { span, periods, previousSpan, lastYearSpan } = spansOf(filter);
  const spans = [span, previousSpan, lastYearSpan];
  const values = spans.map(({ from, to }, n) => sql`(${n}::int, ${from}::date, ${to}::date)`);
  const rows = await context.reader.rows<Counted>(sql`
    select ${keys[by]} as key, s.n as span,
      case when s.n = 0 then date_trunc(${units[filter.unit]}, c.raised_on::timestamp)::date end as period,
      ${figuresSql(context.clock.today())}
    from (values ${values[0]}, ${values[1]}, ${values[2]}) s(n, first, last)
    join public_concern c on c.raised_on between s.first and s.last
    where ${await conditions(context, rowsOf(filter))} group by 1, 2, 3`);
  const total = blank('', periods);
  const byKey = new Map<string, ConcernLine>();
  for (const row of rows) {
    const line = byKey.get(row.key) ?? blank(row.key, periods);
    byKey.set(row.key, line);
    addTo(line, row, periods);
    addTo(total, row, periods);
  }
  const lines = [...byKey.values()];
  await named(context, by, lines);
  lines.sort(
    (one, other) => other.raised - one.raised || ((one.name ?? one.key) < (other.name ?? other.key) ? -1 : 1),
  );
  return { previousSpan, lastYearSpan, periods, total, lines };
}

export interface AnalysisLine extends ConcernFigures {
  subject: string;
  place: string;
  period: string;
  previous: number;
  lastYear: number;
}

/** Every subject, city and period that has any, each beside the period before and that of the year before. */
export async function analysisQuery(context: SignedIn, filter: ConcernAnalysisFilter): Promise<SheetQuery> {
  const { span } = spansOf(filter);
  const unit = units[filter.unit];
  const step = {
    MONTH: sql`interval '1 month'`,
    QUARTER: sql`interval '3 months'`,
    YEAR: sql`interval '1 year'`,
  }[filter.unit];
  const where = await conditions(context, rowsOf(filter));
  const from = sql`(
    select k.subject_id, k.place_branch_id, k.period, k.raised, k.repeats, k.settled, k.overdue, k.satisfied, k.unsatisfied, k.followed,
      coalesce(b.raised, 0) as previous, coalesce(y.raised, 0) as last_year
    from counted k
    left join counted b on b.subject_id = k.subject_id and b.place_branch_id = k.place_branch_id and b.period = (k.period - ${step})::date
    left join counted y on y.subject_id = k.subject_id and y.place_branch_id = k.place_branch_id and y.period = (k.period - interval '1 year')::date
    where k.period >= date_trunc(${unit}, ${span.from}::date::timestamp)::date and k.raised > 0)`;
  const counted = sql`with counted as materialized (
    select c.subject_id, c.place_branch_id, date_trunc(${unit}, c.raised_on::timestamp)::date as period, ${figuresSql(context.clock.today())}
    from public_concern c where ${where} and c.raised_on <= ${span.to}::date
      and c.raised_on >= (date_trunc(${unit}, ${span.from}::date::timestamp) - interval '1 year')::date group by 1, 2, 3)`;
  return {
    count: sql`${counted} select count(*)::int as count from ${from} x`,
    rows: sql`${counted} select s.name as subject, o.short_name as place, x.period, x.raised, x.repeats, x.settled, x.overdue,
        x.satisfied, x.unsatisfied, x.followed, x.previous, x.last_year as "lastYear"
      from ${from} x join concern_subject s on s.id = x.subject_id join organization o on o.id = x.place_branch_id
      order by x.period, s.sort_order, s.name, o.sort_order, o.id`,
  };
}
