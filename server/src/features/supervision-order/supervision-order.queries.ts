import { answerOwed } from '@duban/schema/vocabulary/supervision-order';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { SupervisionDecision } from './supervision-decision.entity.ts';
import { Addressee, SupervisionOrder, SupervisionReply } from './supervision-order.entity.ts';
import type { SupervisionOrderFilter } from './supervision-order.inputs.ts';
import {
  type AddresseeFacts,
  type OrderFacts,
  partVisibleTo,
  settledSql,
  visibleTo,
} from './supervision-order.policy.ts';

/** An order, and where its addressees stand, the viewer's own organization among them. */
export interface OrderRow extends SupervisionOrder, OrderFacts {
  status: SupervisionOrder['status'];
}

function orderColumns({ viewer }: SignedIn): Sql {
  const own = sql`from supervision_order_addressee oa
    where oa.order_id = o.id and oa.organization_id = ${viewer.organizationId}::uuid`;
  return sql`${columns(SupervisionOrder, 'o')}, (select oa.status ${own}) as "ownStatus",
    coalesce((select oa.concluded_seen_at is not null ${own}), false) as "ownSeen",
    (select count(*)::int from supervision_order_addressee oa where oa.order_id = o.id and not ${settledSql('oa', 'o')}) as "unsettled"`;
}

export const newestFirst = sql`o.issued_at desc, o.id desc`;

export function unansweredSql({ viewer }: SignedIn, alias: string): Sql {
  return sql`exists (select 1 from supervision_order_addressee ua where ua.order_id = ${sql([`${alias}.id`])}
    and ua.organization_id = ${viewer.organizationId}::uuid and ua.status = any(${[...answerOwed]}::text[]))`;
}

/** What an order's own office has to do next: once all have answered, or with each answer that is judged by itself. */
export function awaitsIssuerSql({ viewer }: SignedIn, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('organization_id')} = ${viewer.organizationId}::uuid and (${column('status')} = 'REPLIED'
    or (${column('status')} = 'ISSUED' and exists (select 1 from supervision_order_addressee ja where ja.order_id = ${column('id')}
      and ((ja.status = 'REPLIED' and ${column('kind')} <> 'DAILY_FOLLOW_UP') or (ja.status = 'ACCEPTED' and ja.rectification))))))`;
}

export function unacknowledgedSql({ viewer }: SignedIn, alias: string): Sql {
  return sql`(${sql([`${alias}.status`])} = 'CLOSED' and exists (select 1 from supervision_order_addressee ka
    where ka.order_id = ${sql([`${alias}.id`])} and ka.organization_id = ${viewer.organizationId}::uuid and ka.concluded_seen_at is null))`;
}

/** What a list's orders fulfil, for alias `o`: within what the viewer may see. */
export function conditions(context: SignedIn, filter: SupervisionOrderFilter): Sql {
  const terms = [visibleTo(context.viewer, 'o')];
  if (filter.ids) terms.push(sql`o.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`o.year = ${filter.year}`);
  if (filter.kind) terms.push(sql`o.kind = ${chosenSql(filter.kind)}`);
  if (filter.planId) terms.push(sql`o.plan_id = any(${idsOnly([filter.planId])}::uuid[])`);
  if (filter.status) terms.push(sql`o.status = ${chosenSql(filter.status)}`);
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
  if (filter.awaitingIssuer) terms.push(awaitsIssuerSql(context, 'o'));
  if (filter.awaitingAcknowledgement) terms.push(unacknowledgedSql(context, 'o'));
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

/** An order as a command leaves it, for the viewer who sent it. */
export async function orderAsLeft(context: SignedIn, reader: Reader, id: string): Promise<OrderRow> {
  const [row] = await visibleOrders(context, reader, [id]);
  if (!row) throw new Error(`order ${id} is missing`);
  return row;
}

/** An addressee, and what of its order decides what may be done with it. */
export interface AddresseeRow extends Addressee, AddresseeFacts {
  status: Addressee['status'];
  rectification: boolean;
  orderDueOn: string;
}

const addresseeRows = () => sql`select ${columns(Addressee, 'a')}, o.organization_id as "issuerId",
    o.status as "orderStatus", o.due_on as "orderDueOn"
  from supervision_order_addressee a join supervision_order o on o.id = a.order_id`;

export function addresseesOfOrders(context: SignedIn, orderIds: readonly string[]): Promise<AddresseeRow[]> {
  return context.reader.rows<AddresseeRow>(sql`
    ${addresseeRows()} join organization g on g.id = a.organization_id
    where a.order_id = any(${orderIds}::uuid[]) and ${partVisibleTo(context.viewer, 'a', 'o')} order by g.sort_order, a.id`);
}

export function visibleAddressee(
  { viewer }: SignedIn,
  reader: Reader,
  id: string,
): Promise<AddresseeRow | null> {
  return reader.row<AddresseeRow>(sql`
    ${addresseeRows()} where a.id = any(${idsOnly([id])}::uuid[]) and ${partVisibleTo(viewer, 'a', 'o')}`);
}

/** What the issuer decided about each addressee, oldest first; for addressees that the viewer may see. */
export function decisionsOfAddressees(
  context: SignedIn,
  addresseeIds: readonly string[],
): Promise<SupervisionDecision[]> {
  return context.reader.rows<SupervisionDecision>(sql`
    select ${columns(SupervisionDecision, 'd')} from supervision_decision d
    where d.addressee_id = any(${addresseeIds}::uuid[]) order by d.decided_at, d.id`);
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

/** The orders of each plan, newest first. */
export function ordersOfPlans(context: SignedIn, planIds: readonly string[]): Promise<OrderRow[]> {
  return context.reader.rows<OrderRow>(sql`
    select ${orderColumns(context)} from supervision_order o
    where o.plan_id = any(${planIds}::uuid[]) and ${visibleTo(context.viewer, 'o')} order by ${newestFirst}`);
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
