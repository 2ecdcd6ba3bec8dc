import { type CoverageAxis, coverageMonths } from '@duban/schema/vocabulary/coverage-map';
import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { columns as columnsOf } from '../../kernel/sql.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { columnOrganizations, type MapScope, mapScope } from './coverage-columns.queries.ts';
import type { CoverageMapFilter } from './coverage-map.inputs.ts';

/** One point, or what is tied to none: a figure for each column. */
export interface CoverageLine {
  workItem: WorkItem | null;
  pieces: number[];
  adoptions: number[];
  activities: number;
}

export interface CoverageMapRow {
  axis: CoverageAxis;
  year: number;
  organizations: Organization[];
  lines: CoverageLine[];
  untied: CoverageLine;
}

/** A point’s figures as PostgreSQL’s JSON: `[[column, pieces, adoptions], …]`, in one row. */
interface Counted {
  id: string | null;
  cells: [string, number, number][];
  activities: number;
}

export const inChina = (moment: Sql) => sql`(${moment} at time zone 'Asia/Shanghai')`;

/** 1 to 12 within the year, else 13. */
export const monthSql = (day: Sql, year: number) =>
  sql`case when extract(year from ${day}) = ${year}::int then extract(month from ${day})::int else ${coverageMonths}::int end`;

const pointsSql = ({ plan }: MapScope) =>
  sql`(select i.id from work_item i where i.work_plan_id = ${plan.id}::uuid)`;

export const yearSql = (alias: string, year: number) => {
  const at = sql([`${alias}.submitted_at`]);
  return sql`(${at} >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'Asia/Shanghai')
    and ${at} < make_timestamptz(${year}::int + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai'))`;
};

/** Pieces that report on no point, sent up in the plan’s year. */
export const untiedSql = ({ within, plan }: MapScope) => sql`${within('s')} and ${yearSql('s', plan.year)}
  and not exists (select 1 from submission_work_item t where t.submission_id = s.id)`;

function byMonth(scope: MapScope): Sql {
  const { within, plan } = scope;
  const sent = monthSql(inChina(sql`s.submitted_at`), plan.year);
  const carried = monthSql(sql`d.adopted_on`, plan.year);
  return sql`
    select l.work_item_id as id, ${sent} as key, 1 as pieces, 0 as adoptions
      from submission_work_item l join submission s on s.id = l.submission_id
      where l.work_item_id in ${pointsSql(scope)} and ${within('l')}
    union all select l.work_item_id, ${carried}, 0, 1
      from submission_work_item l join adoption d on d.submission_id = l.submission_id
      where l.work_item_id in ${pointsSql(scope)} and ${within('l')}
    union all select null, ${sent}, 1, 0 from submission s where ${untiedSql(scope)}
    union all select null, ${carried}, 0, 1 from submission s join adoption d on d.submission_id = s.id where ${untiedSql(scope)}`;
}

/** Branches have cells; what is below them is counted from its ties. */
function byOrganization(scope: MapScope): Sql {
  const { within, key, plan, branches } = scope;
  const tied = branches
    ? sql`select l.work_item_id as id, l.branch_id as key, l.submissions as pieces, l.adoptions from coverage_cell l
        where l.work_item_id in ${pointsSql(scope)} and l.province_id = ${plan.provinceId}::uuid`
    : sql`select l.work_item_id as id, ${key('l')} as key, 1 as pieces, l.adoptions from submission_work_item l
        where l.work_item_id in ${pointsSql(scope)} and ${within('l')}`;
  return sql`${tied}
    union all select null, ${key('s')}, 1, s.adoption_count from submission s where ${untiedSql(scope)}`;
}

function counted({ reader }: SignedIn, scope: MapScope, axis: CoverageAxis): Promise<Counted[]> {
  return reader.rows<Counted>(sql`
    select c.id, json_agg(json_build_array(c.key, c.pieces, c.adoptions)) as cells, 0 as activities
    from (select x.id, x.key::text as key, sum(x.pieces)::int as pieces, sum(x.adoptions)::int as adoptions
      from (${axis === 'MONTH' ? byMonth(scope) : byOrganization(scope)}) x group by 1, 2) c
    group by c.id
    union all select l.work_item_id, '[]'::json, count(*)::int from publicity_activity_work_item l
      where l.work_item_id in ${pointsSql(scope)} and ${scope.within('l')} group by 1`);
}

function standingItems({ reader }: SignedIn, { plan }: MapScope): Promise<WorkItem[]> {
  return reader.rows<WorkItem>(sql`
    select ${columnsOf(WorkItem, 'i')} from work_item i
    where i.work_plan_id = ${plan.id}::uuid and i.withdrawn_on is null order by i.number`);
}

function lineOf(
  workItem: WorkItem | null,
  rows: readonly Counted[],
  columns: ReadonlyMap<string, number>,
): CoverageLine {
  const pieces = Array.from(columns, () => 0);
  const adoptions = Array.from(columns, () => 0);
  for (const [key, written, carried] of rows.flatMap(({ cells }) => cells)) {
    const place = columns.get(key);
    if (place === undefined) continue;
    pieces[place] = written;
    adoptions[place] = carried;
  }
  return { workItem, pieces, adoptions, activities: Math.max(0, ...rows.map((row) => row.activities)) };
}

/**
 * Every standing point of the plan, whatever was written about it: that nothing was is what an office looks for.
 * @throws DomainError NOT_FOUND where plan or organization is not for the viewer to see
 */
export async function coverageMap(
  context: SignedIn,
  axis: CoverageAxis,
  filter: CoverageMapFilter,
): Promise<CoverageMapRow> {
  const scope = await mapScope(context, filter);
  const [items, organizations, rows] = await Promise.all([
    standingItems(context, scope),
    axis === 'CITY' ? columnOrganizations(context, scope) : [],
    counted(context, scope, axis),
  ]);
  const keys =
    axis === 'CITY'
      ? organizations.map(({ id }) => id)
      : Array.from({ length: coverageMonths }, (_, index) => String(index + 1));
  const columns = new Map(keys.map((key, place) => [key, place]));
  const byItem = Map.groupBy(rows, ({ id }) => id);
  return {
    axis,
    year: scope.plan.year,
    organizations,
    lines: items.map((item) => lineOf(item, byItem.get(item.id) ?? [], columns)),
    untied: lineOf(null, byItem.get(null) ?? [], columns),
  };
}
