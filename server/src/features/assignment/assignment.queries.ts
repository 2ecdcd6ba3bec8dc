import type { Light } from '@duban/schema/vocabulary/assignment';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { like } from '../organization/organization.queries.ts';
import { Assignment } from './assignment.entity.ts';
import type { AssignmentFilter, AssignmentOrder } from './assignment.inputs.ts';
import { visibleTo } from './assignment.policy.ts';
import { countFromCells } from './assignment-count.queries.ts';
import { topSql } from './item-figures.queries.ts';

/** Lights compare stored days: `red_on <= today` and so on. */
export function lightSql(light: Light, alias: string, today: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const red = sql`coalesce(${column('red_on')} <= ${today}::date, false)`;
  const yellow = sql`coalesce(${column('yellow_on')} <= ${today}::date, false)`;
  if (light === 'RED') return red;
  return light === 'YELLOW' ? sql`(${yellow} and not ${red})` : sql`(not ${red} and not ${yellow})`;
}

/** Past its due date; what was claimed in time has no red day. */
export function overdueSql(alias: string, today: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('is_open')} and ${column('due_on')} < ${today}::date and ${column('red_on')} is not null)`;
}

export function awaitsConfirmationSql({ viewer }: SignedIn): Sql {
  return sql`(a.status = 'COMPLETION_CLAIMED' and a.assigner_id = ${viewer.organizationId}::uuid
    and a.claimer_id is distinct from ${viewer.userId}::uuid)`;
}

/** What a list's rows fulfil, for alias `a`: within the viewer's scope. */
export async function conditions(context: SignedIn, filter: AssignmentFilter): Promise<Sql> {
  const terms = [visibleTo(context.viewer, 'a')];
  const today = context.clock.today();
  const byId = (column: Sql, id: string | null | undefined) => {
    // As equal, not as one of some: only so an index gives the rows in their order.
    if (id) terms.push(isId(id) ? sql`${column} = ${id}::uuid` : sql`false`);
  };
  if (filter.ids) terms.push(sql`a.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`a.year = ${filter.year}`);
  byId(sql`a.work_plan_id`, filter.workPlanId);
  byId(sql`a.work_item_id`, filter.workItemId);
  byId(sql`a.section_id`, filter.sectionId);
  byId(sql`a.parent_id`, filter.parentId);
  byId(sql`a.organization_id`, filter.organizationId);
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'a'));
  if (filter.status) terms.push(sql`a.status = ${chosenSql(filter.status)}`);
  if (filter.light) terms.push(lightSql(filter.light, 'a', today));
  if (filter.role) terms.push(sql`a.role = ${chosenSql(filter.role)}`);
  if (filter.overdue != null)
    terms.push(filter.overdue ? overdueSql('a', today) : sql`not ${overdueSql('a', today)}`);
  if (filter.mine) terms.push(sql`a.organization_id = ${context.viewer.organizationId}::uuid`);
  if (filter.awaitingConfirmation) terms.push(awaitsConfirmationSql(context));
  if (filter.search) terms.push(await searchSql(context, filter.search));
  if (isOpenOnly(filter)) terms.push(sql`a.is_open`);
  else if (!filter.status && !filter.ids) terms.push(sql`a.status <> 'CANCELLED'`);
  return join(terms, ' and ');
}

/** Follows from the filter; said, it leads to the indexes of what is open, an eighth of ten years. */
function isOpenOnly({ light, status, overdue, awaitingConfirmation }: AssignmentFilter): boolean {
  const isUnderWay = status != null && status !== 'COMPLETED' && status !== 'CANCELLED';
  return (
    isUnderWay || light === 'RED' || light === 'YELLOW' || overdue === true || awaitingConfirmation === true
  );
}

/** The few points and organizations that match are found first: knowing them, PostgreSQL reads their assignments alone. */
async function searchSql({ reader, viewer }: SignedIn, text: string): Promise<Sql> {
  const found = await reader.row<{ items: string[]; organizations: string[] }>(sql`
    select array(select i.id from work_item i where i.province_id = ${viewer.provinceId}::uuid
        and (i.title ilike ${like(text)} or i.requirement ilike ${like(text)} or i.number::text = ${text.trim()})) as items,
      array(select o.id from organization o where o.province_id = ${viewer.provinceId}::uuid and o.name ilike ${like(text)}) as organizations`);
  const { items, organizations } = found ?? { items: [], organizations: [] };
  if (items.length + organizations.length === 0) return sql`false`;
  return sql`(a.work_item_id = any(${items}::uuid[]) or a.organization_id = any(${organizations}::uuid[]))`;
}

export function orderOf(order: AssignmentOrder | null): Sql {
  const descending = order?.direction === 'DESC' ? sql`desc` : empty;
  if (order?.field === 'PERCENT') return sql`a.percent ${descending}, a.due_on, a.id`;
  if (order?.field === 'ITEM_NUMBER') {
    return sql`a.year desc, (select i.number from work_item i where i.id = a.work_item_id) ${descending}, a.id`;
  }
  return sql`a.due_on ${descending}, a.id ${descending}`;
}

export async function assignmentsPage(
  context: SignedIn,
  filter: AssignmentFilter,
  order: AssignmentOrder | null,
  page: PageArgs,
): Promise<Page<Assignment>> {
  return pageOf<Assignment>(context.reader, {
    select: columns(Assignment, 'a'),
    from: sql`from assignment a where ${await conditions(context, filter)}`,
    orderBy: orderOf(order),
    count: await countFromCells(context, filter),
    page,
  });
}

/** Assignments that the viewer may see, among these. */
export function visibleAssignments(context: SignedIn, ids: readonly string[]): Promise<Assignment[]> {
  return context.reader.rows<Assignment>(sql`
    select ${columns(Assignment, 'a')} from assignment a
    where a.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'a')} order by a.due_on, a.id`);
}

export function partsOfAssignments(context: SignedIn, parentIds: readonly string[]): Promise<Assignment[]> {
  return context.reader.rows<Assignment>(sql`
    select ${columns(Assignment, 'a')} from assignment a join organization o on o.id = a.organization_id
    where a.parent_id = any(${parentIds}::uuid[]) and ${visibleTo(context.viewer, 'a')} order by o.sort_order, a.id`);
}

/** Who leads items at the viewer's own height, in the order in which they were given: joint leads are several. */
export function leadsOfItems(
  context: SignedIn,
  itemIds: readonly string[],
): Promise<{ workItemId: string; organizationId: string }[]> {
  return context.reader.rows(sql`
    select a.work_item_id as "workItemId", a.organization_id as "organizationId" from assignment a
    where a.work_item_id = any(${idsOnly(itemIds)}::uuid[]) and a.role = 'LEAD' and ${visibleTo(context.viewer, 'a')}
      and ${topSql(context.viewer)} order by a.id`);
}
