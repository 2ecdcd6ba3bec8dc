import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { idsOnly, newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { attach } from '../attachment/attachment.queries.ts';
import { Organization } from '../organization/organization.entity.ts';
import { type Subordinate, subordinates } from '../organization/organization.queries.ts';
import {
  Addressee,
  SupervisionOrder,
  SupervisionOrderAssignment,
  SupervisionReply,
} from './supervision-order.entity.ts';
import type {
  CloseSupervisionOrderInput,
  IssueSupervisionOrderInput,
  ReplyToSupervisionOrderInput,
} from './supervision-order.inputs.ts';
import { can, canIssueOrders } from './supervision-order.policy.ts';
import { type OrderRow, visibleOrders } from './supervision-order.queries.ts';
import { supervisionOrderStates } from './supervision-order.state.ts';

async function addresseesFor(work: Work, ids: readonly string[]): Promise<Subordinate[]> {
  const found = await subordinates(work.reader, work.context.viewer.organizationId, ids);
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.map((id, index) => {
    const row = byId.get(id);
    if (!row?.below) throw badInput(`organizationIds.${index}`, 'notSubordinate');
    if (row.validTo !== null && row.validTo < work.context.clock.today()) {
      throw badInput(`organizationIds.${index}`, 'abolished', { names: row.shortName });
    }
    return row;
  });
}

/** An order speaks of what its addressees, or those below them, were given. */
async function checkAssignments(
  { reader, context }: Work,
  ids: readonly string[],
  addressees: readonly Subordinate[],
): Promise<void> {
  const rows = await reader.rows<{ id: string }>(sql`
    with recursive branch as (
      select id from organization where id = any(${addressees.map((row) => row.id)}::uuid[])
      union select o.id from organization o join branch b on o.parent_id = b.id)
    select a.id from assignment a where a.id = any(${idsOnly(ids)}::uuid[])
      and a.organization_id in (select id from branch) and ${assignmentVisibleTo(context.viewer, 'a')}`);
  const found = new Set(rows.map((row) => row.id));
  const missing = ids.findIndex((id) => !found.has(id));
  if (missing >= 0) throw badInput(`assignmentIds.${missing}`, 'notFound');
}

/** The counter's row stays locked until the order is stored: a number is given once, and none is lost. */
async function nextSerial({ reader }: Work, organizationId: string, year: number): Promise<number> {
  const row = await reader.row<{ last: number }>(sql`
    insert into document_counter (organization_id, year, last) values (${organizationId}, ${year}, 1)
    on conflict (organization_id, year) do update set last = document_counter.last + 1 returning last`);
  return row?.last ?? 1;
}

/** An order as the API shows it: with whether the viewer's own organization must answer it. */
function shown(order: SupervisionOrder, addressed: boolean): OrderRow {
  return { ...(JSON.parse(JSON.stringify(order)) as SupervisionOrder), addressed };
}

export function issueSupervisionOrder(
  context: Context,
  input: IssueSupervisionOrderInput,
): Promise<OrderRow> {
  return runCommand(context, 'issueSupervisionOrder', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canIssueOrders(viewer)) throw forbidden();
    if (input.dueOn < clock.today()) throw badInput('dueOn', 'inPast');
    const addressees = await addresseesFor(work, input.organizationIds);
    const assignmentIds = input.assignmentIds ?? [];
    await checkAssignments(work, assignmentIds, addressees);
    const issuer = await work.em.findOneOrFail(Organization, { id: viewer.organizationId });
    const year = Number(clock.today().slice(0, 4));
    const serial = await nextSerial(work, issuer.id, year);
    const id = newId();
    const order = Object.assign(new SupervisionOrder(), {
      id,
      ...scopeOf(issuer),
      year,
      serial,
      number: `${issuer.documentPrefix ?? `${issuer.shortName}督办`}〔${year}〕${serial}号`,
      urgency: input.urgency ?? 'NORMAL',
      requirement: input.requirement.trim(),
      dueOn: input.dueOn,
      issuedAt: clock.now().toISOString(),
      authorId: viewer.userId,
    });
    work.em.persist(order);
    await work.em.flush();
    work.em.persist(
      addressees.map((row) => Object.assign(new Addressee(), { id: newId(), orderId: id, ...scopeOf(row) })),
    );
    work.em.persist(
      assignmentIds.map((assignmentId) =>
        Object.assign(new SupervisionOrderAssignment(), { orderId: id, assignmentId }),
      ),
    );
    work.audit('SupervisionOrder', id, { ...input, number: order.number });
    await work.em.flush();
    return shown(order, false);
  });
}

async function findForChange(work: Work, id: string): Promise<{ order: SupervisionOrder; row: OrderRow }> {
  const [row] = await visibleOrders(work.context, work.reader, [id]);
  if (!row) throw notFound();
  const order = await work.em.findOneOrFail(
    SupervisionOrder,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return { order, row: { ...row, status: order.status, version: order.version } };
}

/** Any number of replies until the order is closed; it is REPLIED once every addressee has answered. */
export function replyToSupervisionOrder(
  context: Context,
  input: ReplyToSupervisionOrderInput,
): Promise<OrderRow> {
  return runCommand(context, 'replyToSupervisionOrder', input, async (work) => {
    const { viewer, clock } = work.context;
    const { order, row } = await findForChange(work, input.id);
    if (!can(viewer, 'REPLY', row)) throw forbidden();
    const replied = supervisionOrderStates.next(order.status, 'REPLY');
    if (!replied) throw wrongState();
    const addressee = await work.em.findOneOrFail(Addressee, {
      orderId: order.id,
      organizationId: viewer.organizationId,
    });
    const at = clock.now().toISOString();
    Object.assign(addressee, { status: 'REPLIED', repliedAt: addressee.repliedAt ?? at });
    const reply = Object.assign(new SupervisionReply(), {
      id: newId(),
      ...scopeOf({ ...addressee, id: addressee.organizationId }),
      orderId: order.id,
      text: input.text.trim(),
      repliedAt: at,
      authorId: viewer.userId,
    });
    work.em.persist(reply);
    await work.em.flush();
    await attach(work, input.attachmentIds ?? [], { supervisionReplyId: reply.id });
    const waiting = await work.em.count(Addressee, { orderId: order.id, status: 'PENDING' });
    if (waiting === 0) order.status = replied;
    work.audit('SupervisionOrder', order.id, { replyId: reply.id, waiting });
    await work.em.flush();
    return shown(order, true);
  });
}

export function closeSupervisionOrder(
  context: Context,
  input: CloseSupervisionOrderInput,
): Promise<OrderRow> {
  return runCommand(context, 'closeSupervisionOrder', input, async (work) => {
    const { order, row } = await findForChange(work, input.id);
    if (!can(work.context.viewer, 'CLOSE', row)) throw forbidden();
    atVersion(order, input.version);
    const status = supervisionOrderStates.next(order.status, 'CLOSE');
    if (!status) {
      const count = await work.em.count(Addressee, { orderId: order.id, status: 'PENDING' });
      throw count > 0 ? wrongState('unansweredOrder', { count }) : wrongState();
    }
    Object.assign(order, {
      status,
      conclusion: input.conclusion.trim(),
      closedAt: work.context.clock.now().toISOString(),
    });
    work.audit('SupervisionOrder', order.id, { to: status, conclusion: order.conclusion });
    await work.em.flush();
    return shown(order, row.addressed);
  });
}
