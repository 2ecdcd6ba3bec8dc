import { documentPrefixOf, type OrderKind } from '@duban/schema/vocabulary/supervision-order';
import { plannedKinds } from '@duban/schema/vocabulary/supervision-plan';
import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden } from '../../../kernel/errors.ts';
import { idsOnly, newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { visibleTo as assignmentVisibleTo } from '../../assignment/assignment.policy.ts';
import { Organization } from '../../organization/organization.entity.ts';
import type { Subordinate } from '../../organization/organization.queries.ts';
import { requireSubordinates } from '../../organization/subordinates.queries.ts';
import { followConcern } from '../../public-concern/concern-task.queries.ts';
import { planScope } from '../../supervision-plan/supervision-plan.queries.ts';
import { nextSerial } from '../document-counter.queries.ts';
import { tellOfOrder } from '../order-notify.queries.ts';
import { repeatsOf } from '../repeat.queries.ts';
import { Addressee, SupervisionOrder, SupervisionOrderAssignment } from '../supervision-order.entity.ts';
import type { IssueSupervisionOrderInput } from '../supervision-order.inputs.ts';
import { canIssueOrders } from '../supervision-order.policy.ts';
import { type OrderRow, orderAsLeft } from '../supervision-order.queries.ts';

interface Concerned {
  id: string;
  organizationId: string;
  cityId: string | null;
  workItemId: string;
}

/** An order speaks of what its addressees, or those below them, were given; answers in the input's order. */
async function concernedBy(
  { reader, context }: Work,
  ids: readonly string[],
  addressees: readonly Subordinate[],
): Promise<Concerned[]> {
  const rows = await reader.rows<Concerned>(sql`
    with recursive branch as (
      select id from organization where id = any(${addressees.map((row) => row.id)}::uuid[])
      union select o.id from organization o join branch b on o.parent_id = b.id)
    select a.id, a.organization_id as "organizationId", a.city_id as "cityId", a.work_item_id as "workItemId"
    from assignment a where a.id = any(${idsOnly(ids)}::uuid[])
      and a.organization_id in (select id from branch) and ${assignmentVisibleTo(context.viewer, 'a')}`);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id, index) => {
    const row = found.get(id);
    if (!row) throw badInput(`assignmentIds.${index}`, 'notFound');
    return row;
  });
}

/** No check without a plan, and none wider than its plan (State Council Decree 733). */
async function checkPlan(
  { reader, context }: Work,
  kind: OrderKind,
  input: IssueSupervisionOrderInput,
  concerned: readonly Concerned[],
): Promise<void> {
  const planned = plannedKinds.some((one) => one === kind);
  if (!input.planId) {
    if (planned) throw badInput('planId', 'required');
    return;
  }
  const plan = await planScope(reader, context.viewer.organizationId, input.planId);
  if (!plan) throw badInput('planId', 'notFound');
  if (plan.kind !== kind) throw badInput('planId', 'planOfOtherKind');
  if (plan.status !== 'APPROVED') throw badInput('planId', 'planNotApproved');
  const days = { from: plan.startsOn, to: plan.endsOn };
  const today = context.clock.today();
  if (today < plan.startsOn || today > plan.endsOn) throw badInput('planId', 'outsidePlanDays', days);
  if (input.dueOn > plan.endsOn) throw badInput('dueOn', 'outsidePlanDays', days);
  const stray = input.organizationIds.findIndex((id) => !plan.organizationIds.includes(id));
  if (stray >= 0) throw badInput(`organizationIds.${stray}`, 'outsidePlan');
  const strayItem = concerned.findIndex((row) => !plan.workItemIds.includes(row.workItemId));
  if (strayItem >= 0) throw badInput(`assignmentIds.${strayItem}`, 'outsidePlan');
}

/** The same organization is not asked about the same point twice while it still owes an answer. */
async function checkRepeats(
  { reader, context }: Work,
  input: IssueSupervisionOrderInput,
  concerned: readonly Concerned[],
): Promise<void> {
  if (input.despiteRepeat) {
    if (!input.repeatReason?.trim()) throw badInput('repeatReason', 'required');
    return;
  }
  if (concerned.length === 0) return;
  const items = [...new Set(concerned.map((row) => row.workItemId))];
  const repeats = await repeatsOf(context, reader, input.organizationIds, items);
  for (const repeat of repeats) {
    if (!repeat.open || repeat.orderId === null) continue;
    const index = concerned.findIndex(
      (row) =>
        row.workItemId === repeat.workItemId &&
        [row.organizationId, row.cityId].includes(repeat.organizationId),
    );
    if (index >= 0) throw conflict('repeatedMatter', { number: repeat.name }, `assignmentIds.${index}`);
  }
}

async function storeParts(
  { em }: Work,
  orderId: string,
  addressees: readonly Subordinate[],
  input: IssueSupervisionOrderInput,
): Promise<void> {
  const rectification = input.rectificationRequired ?? false;
  em.persist(
    addressees.map((row) =>
      Object.assign(new Addressee(), { id: newId(), orderId, ...scopeOf(row), rectification }),
    ),
  );
  em.persist(
    (input.assignmentIds ?? []).map((assignmentId) =>
      Object.assign(new SupervisionOrderAssignment(), { orderId, assignmentId }),
    ),
  );
  await em.flush();
}

export function issueSupervisionOrder(
  context: Context,
  input: IssueSupervisionOrderInput,
): Promise<OrderRow> {
  return runCommand(context, 'issueSupervisionOrder', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canIssueOrders(viewer)) throw forbidden();
    if (input.dueOn < clock.today()) throw badInput('dueOn', 'inPast');
    const kind = input.kind ?? 'DAILY_FOLLOW_UP';
    const addressees = await requireSubordinates(work.context, work.reader, input.organizationIds);
    const concerned = await concernedBy(work, input.assignmentIds ?? [], addressees);
    await checkPlan(work, kind, input, concerned);
    const issuer = await work.em.findOneOrFail(Organization, { id: viewer.organizationId });
    const year = Number(clock.today().slice(0, 4));
    const serial = await nextSerial(work.reader, issuer.id, kind, year);
    // Behind the counter's lock: of two at once the second sees the first.
    await checkRepeats(work, input, concerned);
    const id = newId();
    const order = Object.assign(new SupervisionOrder(), {
      id,
      ...scopeOf(issuer),
      kind,
      planId: input.planId ?? null,
      year,
      serial,
      number: `${documentPrefixOf(issuer, kind)}〔${year}〕${serial}号`,
      urgency: input.urgency ?? 'NORMAL',
      requirement: input.requirement.trim(),
      dueOn: input.dueOn,
      repeatReason: (input.despiteRepeat && input.repeatReason?.trim()) || null,
      issuedAt: clock.now().toISOString(),
      authorId: viewer.userId,
    });
    work.em.persist(order);
    await work.em.flush();
    await storeParts(work, id, addressees, input);
    work.audit('SupervisionOrder', id, { ...input, number: order.number });
    await followConcern(work, input.publicConcernId, { supervisionOrderId: id });
    await tellOfOrder(work, 'ORDER_ISSUED', order, { organizationIds: input.organizationIds, occasion: id });
    return orderAsLeft(work.context, work.reader, id);
  });
}
