import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { Addressee, SupervisionOrder, SupervisionReply } from './supervision-order.entity.ts';
import type { SupervisionOrderFilter } from './supervision-order.inputs.ts';
import { partVisibleTo, visibleTo } from './supervision-order.policy.ts';

/** An order, and whether the viewer's own organization must answer it. */
export interface OrderRow extends SupervisionOrder {
  addressed: boolean;
}

function orderColumns({ viewer }: SignedIn): Sql {
  return sql`${columns(SupervisionOrder, 'o')}, exists (select 1 from supervision_order_addressee oa
    where oa.order_id = o.id and oa.organization_id = ${viewer.organizationId}::uuid) as "addressed"`;
}

export const newestFirst = sql`o.issued_at desc, o.id desc`;

export function unansweredSql({ viewer }: SignedIn, alias: string): Sql {
  return sql`exists (select 1 from supervision_order_addressee ua where ua.order_id = ${sql([`${alias}.id`])}
    and ua.organization_id = ${viewer.organizationId}::uuid and ua.status = 'PENDING')`;
}

/** What a list's orders fulfil, for alias `o`: within what the viewer may see. */
export function conditions(context: SignedIn, filter: SupervisionOrderFilter): Sql {
  const terms = [visibleTo(context.viewer, 'o')];
  if (filter.ids) terms.push(sql`o.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`o.year = ${filter.year}`);
  if (filter.status) terms.push(sql`o.status = ${filter.status}`);
  if (filter.organizationId) {
    terms.push(sql`exists (select 1 from supervision_order_addressee fa where fa.order_id = o.id
      and fa.organization_id = any(${idsOnly([filter.organizationId])}::uuid[]) and ${partVisibleTo(context.viewer, 'fa', 'o')})`);
  }
  if (filter.assignmentId) {
    terms.push(sql`exists (select 1 from supervision_order_assignment ba join assignment b on b.id = ba.assignment_id
      where ba.order_id = o.id and b.id = any(${idsOnly([filter.assignmentId])}::uuid[])
        and ${assignmentVisibleTo(context.viewer, 'b')})`);
  }
  if (filter.awaitingReply) terms.push(unansweredSql(context, 'o'));
  if (filter.search) terms.push(foundSql(filter.search, 'o', ['number', 'requirement']));
  return join(terms, ' and ');
}

export function supervisionOrdersPage(
  context: SignedIn,
  filter: SupervisionOrderFilter,
  page: PageArgs,
): Promise<Page<OrderRow>> {
  return pageOf<OrderRow>(context.reader, {
    select: orderColumns(context),
    from: sql`from supervision_order o where ${conditions(context, filter)}`,
    orderBy: newestFirst,
    page,
  });
}

export function visibleOrders(
  context: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<OrderRow[]> {
  return reader.rows<OrderRow>(sql`
    select ${orderColumns(context)} from supervision_order o
    where o.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'o')}`);
}

export function addresseesOfOrders(context: SignedIn, orderIds: readonly string[]): Promise<Addressee[]> {
  return context.reader.rows<Addressee>(sql`
    select ${columns(Addressee, 'a')} from supervision_order_addressee a join supervision_order o on o.id = a.order_id
    join organization g on g.id = a.organization_id
    where a.order_id = any(${orderIds}::uuid[]) and ${partVisibleTo(context.viewer, 'a', 'o')} order by g.sort_order, a.id`);
}

export function repliesOfOrders(context: SignedIn, orderIds: readonly string[]): Promise<SupervisionReply[]> {
  return context.reader.rows<SupervisionReply>(sql`
    select ${columns(SupervisionReply, 'r')} from supervision_reply r join supervision_order o on o.id = r.order_id
    where r.order_id = any(${orderIds}::uuid[]) and ${partVisibleTo(context.viewer, 'r', 'o')} order by r.replied_at, r.id`);
}

/** The assignments of each order that the viewer may see. */
export function assignmentIdsOfOrders(
  context: SignedIn,
  orderIds: readonly string[],
): Promise<{ orderId: string; assignmentId: string }[]> {
  return context.reader.rows(sql`
    select l.order_id as "orderId", l.assignment_id as "assignmentId" from supervision_order_assignment l
    where l.order_id = any(${orderIds}::uuid[]) order by l.assignment_id`);
}

/** The orders about each assignment, newest first. */
export function ordersAbout(
  context: SignedIn,
  assignmentIds: readonly string[],
): Promise<(OrderRow & { assignmentId: string })[]> {
  return context.reader.rows(sql`
    select ${orderColumns(context)}, l.assignment_id as "assignmentId"
    from supervision_order_assignment l join supervision_order o on o.id = l.order_id
    where l.assignment_id = any(${assignmentIds}::uuid[]) and ${visibleTo(context.viewer, 'o')} order by o.issued_at desc`);
}
