import { coverageMonths } from '@duban/schema/vocabulary/coverage-map';
import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { SheetQuery } from '../../kernel/export/sheet.ts';
import { type MapScope, mapScope } from './coverage-columns.queries.ts';
import type { CoverageMapFilter } from './coverage-map.inputs.ts';
import { inChina, monthSql, untiedSql } from './coverage-map.queries.ts';

/** One point (or none) in one organization’s column, with its pieces by months. */
export interface CoverageMapLine {
  number: number | null;
  ordinal: number | null;
  section: string | null;
  title: string | null;
  requirement: string | null;
  organization: string;
  pieces: number;
  adoptions: number;
  activities: number;
  /** Of each month of the year, and of what falls outside it. */
  months: number[];
}

const monthCounts: Sql = join(
  Array.from(
    { length: coverageMonths },
    (_, index) => sql`(count(*) filter (where c.month = ${index + 1}::int))::int`,
  ),
  ', ',
);

/** Points and organizations that have nothing stand there too, with zeros; then what each organization tied to no point. */
function lines({ within, key, plan, organizations }: MapScope, today: string): Sql {
  const month = monthSql(inChina(sql`s.submitted_at`), plan.year);
  return sql`
    with orgs as (select o.id, o.name, o.level, o.sort_order from organization o
      where ${organizations} and (o.valid_to is null or o.valid_to >= ${today}::date)),
    points as (select i.id, i.number, i.title, i.requirement, k.ordinal, k.title as section
      from work_item i join work_plan_section k on k.id = i.section_id
      where i.work_plan_id = ${plan.id}::uuid and i.withdrawn_on is null
      union all select null, null, null, null, null, null),
    carried as (
      select l.work_item_id as id, ${key('l')} as place, ${month} as month, l.adoptions
        from submission_work_item l join submission s on s.id = l.submission_id
        where l.work_item_id in (select id from points where id is not null) and ${within('l')}
      union all select null, ${key('s')}, ${month}, s.adoption_count from submission s where ${untiedSql({ within, key, plan, organizations, branches: false })}),
    counted as (select c.id, c.place, count(*)::int as pieces, sum(c.adoptions)::int as adoptions, array[${monthCounts}] as months
      from carried c group by 1, 2),
    held as (select l.work_item_id as id, ${key('l')} as place, count(*)::int as activities from publicity_activity_work_item l
      where l.work_item_id in (select id from points where id is not null) and ${within('l')} group by 1, 2)
    select p.number, p.ordinal, p.section, p.title, p.requirement, o.name as organization, coalesce(n.pieces, 0) as pieces,
      coalesce(n.adoptions, 0) as adoptions, coalesce(h.activities, 0) as activities,
      coalesce(n.months, array_fill(0, array[${coverageMonths}::int])) as months
    from points p cross join orgs o
    left join counted n on n.id is not distinct from p.id and n.place = o.id
    left join held h on h.id = p.id and h.place = o.id
    order by p.number nulls last, (o.level = 'PROVINCE') desc, o.sort_order, o.id`;
}

export async function coverageMapQuery(context: SignedIn, filter: CoverageMapFilter): Promise<SheetQuery> {
  const scope = await mapScope(context, filter);
  const today = context.clock.today();
  return {
    count: sql`select ((select count(*) from work_item i where i.work_plan_id = ${scope.plan.id}::uuid and i.withdrawn_on is null) + 1)::int
      * (select count(*) from organization o where ${scope.organizations} and (o.valid_to is null or o.valid_to >= ${today}::date))::int as count`,
    rows: lines(scope, today),
  };
}
