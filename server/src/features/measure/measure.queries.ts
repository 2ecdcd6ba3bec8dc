import { type Measure, measuredValue } from '@duban/schema/vocabulary/measure';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns } from '../../kernel/sql.ts';
import {
  type ColumnScope,
  columnOrganizations,
  columnScope,
} from '../coverage-map/coverage-columns.queries.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { visibleItems } from '../work-plan/work-item.queries.ts';
import { ItemMeasure } from './item-measure.entity.ts';
import type { MeasureRowFilter } from './measure.inputs.ts';
import { measureSources } from './measure-sources.queries.ts';

/** How much of a measure one organization’s column has, or all of them together. */
export interface MeasureFigure {
  organization: Organization | null;
  value: number | null;
  counted: number;
  rows: number;
}

export interface MeasuredItem {
  measure: ItemMeasure;
  asOf: string;
  whole: MeasureFigure;
  organizations: MeasureFigure[];
}

export interface MeasureRow {
  id: string;
  day: string;
  organizationId: string;
  subjectType: string;
  subjectId: string;
  title: string;
  amount: number;
  counted: boolean;
}

const fields = sql`id, organization_id, city_id, province_id, day, subject_type, subject_id, title, amount, counted`;

/** What each measure counts ends with it, with the year, and today. */
const boundsSql = (today: string) => sql`
  select m.id, m.province_id, m.starts_on, least(coalesce(m.ends_on, ${today}::date), ${today}::date,
    make_date(i.year, 12, 31)) as until, m.measure
  from item_measure m join work_item i on i.id = m.work_item_id`;

const sourceSql = (measure: Measure): Sql => sql`(${measureSources[measure]}) r(${fields})`;

/** Of the item’s measures, those that hold first. */
export async function measuresOfItem(context: SignedIn, workItemId: string): Promise<ItemMeasure[]> {
  const [item] = isId(workItemId) ? await visibleItems(context, context.reader, [workItemId]) : [];
  if (!item) return [];
  return context.reader.rows<ItemMeasure>(sql`
    select ${columns(ItemMeasure, 'm')} from item_measure m where m.work_item_id = ${item.id}::uuid
    order by (m.ends_on is not null), m.starts_on, m.id`);
}

interface Counted {
  id: string;
  key: string;
  counted: number;
  rows: number;
  amount: number;
}

/** All the measures of an item in one statement: as many parts as there are kinds among them. */
function counted(
  { reader, clock }: SignedIn,
  scope: ColumnScope,
  found: readonly ItemMeasure[],
): Promise<Counted[]> {
  const ids = found.map(({ id }) => id);
  const kinds = [...new Set(found.map(({ measure }) => measure))];
  const each = kinds.map(
    (kind) => sql`
      select m.id, ${scope.key('r')} as key, r.amount, r.counted from bounds m cross join lateral ${sourceSql(kind)}
      where m.measure = ${chosenSql(kind)} and ${scope.within('r')}`,
  );
  return reader.rows<Counted>(sql`
    with bounds as (${boundsSql(clock.today())} where m.id = any(${ids}::uuid[]))
    select x.id, x.key, (count(*) filter (where x.counted))::int as counted, count(*)::int as rows, coalesce(sum(x.amount), 0)::float8 as amount
    from (${join(each, ' union all ')}) x group by 1, 2`);
}

const sumOf = (rows: readonly Counted[], field: 'counted' | 'rows' | 'amount') =>
  rows.reduce((sum, row) => sum + row[field], 0);

function figureOf(
  measure: Measure,
  organization: Organization | null,
  rows: readonly Counted[],
): MeasureFigure {
  const [done, all, amount] = [sumOf(rows, 'counted'), sumOf(rows, 'rows'), sumOf(rows, 'amount')];
  return { organization, value: measuredValue(measure, done, all, amount), counted: done, rows: all };
}

/**
 * The figures of a point as of today, for all that the viewer may see below the organization and for each column of it.
 * @throws DomainError NOT_FOUND where the organization is not for the viewer to see
 */
export async function measuredItem(
  context: SignedIn,
  workItemId: string,
  parentId: string | null,
): Promise<MeasuredItem[]> {
  const found = await measuresOfItem(context, workItemId);
  const scope = await columnScope(context, parentId);
  if (found.length === 0) return [];
  const [organizations, rows] = await Promise.all([
    columnOrganizations(context, scope),
    counted(context, scope, found),
  ]);
  return found.map((measure) => {
    const own = rows.filter(({ id }) => id === measure.id);
    return {
      measure,
      asOf: context.clock.today(),
      whole: figureOf(measure.measure, null, own),
      organizations: organizations.map((organization) =>
        figureOf(
          measure.measure,
          organization,
          own.filter(({ key }) => key === organization.id),
        ),
      ),
    };
  });
}

/** The rows behind a figure, newest first; of one column where an organization is named. */
export async function measureRowsPage(
  context: SignedIn,
  { measureId, parentId, organizationId }: MeasureRowFilter,
  page: PageArgs,
): Promise<Page<MeasureRow>> {
  const found = isId(measureId)
    ? await context.reader.row<ItemMeasure>(
        sql`select ${columns(ItemMeasure, 'm')} from item_measure m where m.id = ${measureId}::uuid`,
      )
    : null;
  const scope = await columnScope(context, parentId ?? null);
  if (!found || (await visibleItems(context, context.reader, [found.workItemId])).length === 0)
    return { totalCount: 0, nodes: [] };
  const terms = [scope.within('r')];
  if (organizationId) terms.push(sql`${scope.key('r')} = any(${idsOnly([organizationId])}::uuid[])`);
  return pageOf<MeasureRow>(context.reader, {
    select: sql`r.id, r.day, r.organization_id as "organizationId", r.subject_type as "subjectType", r.subject_id as "subjectId",
      r.title, r.amount, r.counted`,
    from: sql`from (${boundsSql(context.clock.today())} where m.id = ${found.id}::uuid) m cross join lateral ${sourceSql(found.measure)}
      where ${join(terms, ' and ')}`,
    orderBy: sql`r.day desc, r.id desc`,
    page,
  });
}
