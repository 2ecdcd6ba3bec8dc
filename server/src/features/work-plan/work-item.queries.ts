import type { Light } from '@duban/schema/vocabulary/assignment';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { kept } from '../../kernel/loaders.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { refreshStaleCells, visibleCellsSql } from '../assignment/completion-cell.queries.ts';
import { itemFiguresSql } from '../assignment/item-figures.queries.ts';
import { like } from '../organization/organization.queries.ts';
import { coveredSql } from '../submission/coverage.queries.ts';
import { WorkItem } from './work-item.entity.ts';
import type { WorkItemFilter, WorkItemOrder } from './work-plan.inputs.ts';
import { visibleTo } from './work-plan.policy.ts';

const lightOrder: Readonly<Record<Light, number>> = { RED: 0, YELLOW: 1, GREEN: 2 };

/** For aliases `i`, the point, `p`, its plan, and `f`, its figures, where figuresJoin has joined them. */
export function conditions(context: SignedIn, filter: WorkItemFilter): Sql {
  const terms = [visibleTo(context.viewer, 'p')];
  if (filter.ids) terms.push(sql`i.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`i.year = ${filter.year}`);
  if (filter.workPlanId) terms.push(sql`i.work_plan_id = any(${idsOnly([filter.workPlanId])}::uuid[])`);
  if (filter.sectionId) terms.push(sql`i.section_id = any(${idsOnly([filter.sectionId])}::uuid[])`);
  // Points of a plan that was withdrawn stand under it, and nowhere else.
  if (!filter.ids && !filter.workPlanId && !filter.sectionId) terms.push(sql`p.status <> 'WITHDRAWN'`);
  if (filter.light) terms.push(sql`f.light = ${lightOrder[filter.light]}::int`);
  if (filter.organizationId) {
    terms.push(sql`exists (select 1 from assignment oa where oa.work_item_id = i.id
      and oa.organization_id = any(${idsOnly([filter.organizationId])}::uuid[]) and ${assignmentVisibleTo(context.viewer, 'oa')})`);
  }
  if (filter.search) {
    terms.push(
      sql`(i.title ilike ${like(filter.search)} or i.requirement ilike ${like(filter.search)} or i.number::text = ${filter.search.trim()})`,
    );
  }
  if (filter.covered != null) terms.push(sql`${coveredSql(context.viewer, 'i')} = ${filter.covered}`);
  // What was withdrawn lacks nothing.
  if (filter.covered === false || filter.assigned === false) terms.push(sql`i.withdrawn_on is null`);
  if (filter.assigned != null) terms.push(sql`(f.work_item_id is not null) = ${filter.assigned}`);
  return join(terms, ' and ');
}

export function orderOf(order: WorkItemOrder | null): Sql {
  const descending = order?.direction === 'DESC' ? sql`desc` : empty;
  if (order?.field === 'PERCENT') return sql`coalesce(f.percent, 0) ${descending}, i.year desc, i.number`;
  if (order?.field === 'LIGHT') return sql`f.light ${descending} nulls last, i.year desc, i.number`;
  return order?.direction === 'DESC'
    ? sql`i.year desc, i.number desc, i.id`
    : sql`i.year desc, i.number, i.id`;
}

/** Figures are joined only where the filter or the order asks for them: a plain page reads its 25 rows. */
async function figuresJoin(
  context: SignedIn,
  filter: WorkItemFilter,
  order: WorkItemOrder | null,
): Promise<Sql> {
  const needed =
    filter.light || filter.assigned != null || order?.field === 'PERCENT' || order?.field === 'LIGHT';
  return needed ? figuresOfAll(context, filter.year ?? null) : empty;
}

/** The figures of every point as `f`; what time has turned is counted anew first. */
export async function figuresOfAll(context: SignedIn, year: number | null): Promise<Sql> {
  const today = context.clock.today();
  const cells = visibleCellsSql(context.viewer);
  if (cells) await refreshStaleCells(context.reader, cells, today);
  return sql`left join (${itemFiguresSql(context.viewer, today, year)}) f on f.work_item_id = i.id`;
}

const pages = {
  identity: Symbol('pages of work items'),
  tables: ['work_plan', 'work_plan_section', 'work_item'] as const,
  most: 2_000,
};

/** Whether which items there are, and in which order, follows from the plan alone; lists of ids and words are too many to keep. */
function followsFromPlan(filter: WorkItemFilter, order: WorkItemOrder | null): boolean {
  const { year, workPlanId, sectionId, ...more } = filter;
  const byNumber = order === null || order.field === 'NUMBER';
  return byNumber && Object.values(more).every((value) => value === null || value === undefined);
}

export function workItemsPage(
  context: SignedIn,
  filter: WorkItemFilter,
  order: WorkItemOrder | null,
  page: PageArgs,
): Promise<Page<WorkItem>> {
  const read = () => readPage(context, filter, order, page);
  if (!followsFromPlan(filter, order)) return read();
  const { provinceId, organizationId } = context.viewer;
  return kept(context, pages, JSON.stringify([provinceId, organizationId, filter, order, page]), read);
}

async function readPage(
  context: SignedIn,
  filter: WorkItemFilter,
  order: WorkItemOrder | null,
  page: PageArgs,
): Promise<Page<WorkItem>> {
  const figures = await figuresJoin(context, filter, order);
  return pageOf<WorkItem>(context.reader, {
    select: columns(WorkItem, 'i'),
    from: sql`from work_item i join work_plan p on p.id = i.work_plan_id ${figures} where ${conditions(context, filter)}`,
    orderBy: orderOf(order),
    page,
  });
}

/** Items that the viewer may see, among these. */
export function visibleItems(context: SignedIn, reader: Reader, ids: readonly string[]): Promise<WorkItem[]> {
  return reader.rows<WorkItem>(sql`
    select ${columns(WorkItem, 'i')} from work_item i join work_plan p on p.id = i.work_plan_id
    where i.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'p')} order by i.number`);
}

export async function workItemById(context: SignedIn, id: string): Promise<WorkItem | null> {
  if (!isId(id)) return null;
  return (await visibleItems(context, context.reader, [id]))[0] ?? null;
}

/** Items by id, whoever asks: for edges of rows that the viewer may see. */
export function workItemsByIds(reader: Reader, ids: readonly string[]): Promise<WorkItem[]> {
  return reader.rows<WorkItem>(
    sql`select ${columns(WorkItem, 'i')} from work_item i where i.id = any(${ids}::uuid[])`,
  );
}

/** The index of the first id that the viewer may not see; null where all are there. */
export async function missingItem(
  context: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<number | null> {
  const found = new Set((await visibleItems(context, reader, ids)).map((item) => item.id));
  const missing = ids.findIndex((id) => !found.has(id));
  return missing < 0 ? null : missing;
}

/** The section of each point, which no revision changes until the transaction ends: what is given of it is counted there. */
export async function heldSections(reader: Reader, itemIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await reader.rows<{ id: string; sectionId: string }>(sql`
    select id, section_id as "sectionId" from work_item where id = any(${itemIds}::uuid[]) order by id for share`);
  return new Map(rows.map(({ id, sectionId }) => [id, sectionId]));
}
