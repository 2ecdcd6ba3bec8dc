import type { AddresseeAction } from '@duban/schema/vocabulary/supervision-order';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { dayOf } from '../../../kernel/days.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import type {
  AcceptSupervisionReplyInput,
  ReturnSupervisionReplyInput,
  VerifyRectificationInput,
} from '../addressee.inputs.ts';
import { findOrder, settle } from '../addressee.queries.ts';
import { addresseeStates } from '../addressee.state.ts';
import { tellOfOrder } from '../order-notify.queries.ts';
import { SupervisionDecision } from '../supervision-decision.entity.ts';
import { Addressee, type SupervisionOrder } from '../supervision-order.entity.ts';
import { canDecide } from '../supervision-order.policy.ts';
import { type AddresseeRow, visibleAddressee } from '../supervision-order.queries.ts';

interface Case {
  order: SupervisionOrder;
  addressee: Addressee;
}

/** The order's row first: replies and decisions about one order come one after the other. */
async function findCase(work: Work, { id, version }: { id: string; version: number }): Promise<Case> {
  const row = await visibleAddressee(work.context, work.reader, id);
  if (!row) throw notFound();
  if (!canDecide(work.context.viewer, row)) throw forbidden();
  const { order } = await findOrder(work, row.orderId);
  const addressee = await work.em.findOneOrFail(Addressee, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  atVersion(addressee, version);
  if (order.status === 'CLOSED') throw wrongState();
  return { order, addressee };
}

/** Takes the step, notes the decision, and lets the order follow from all its addressees. */
async function decide(
  work: Work,
  { order, addressee }: Case,
  action: Exclude<AddresseeAction, 'REPLY'>,
  decision: Partial<SupervisionDecision>,
): Promise<AddresseeRow> {
  const from = addressee.status;
  const status = addresseeStates.next(from, action);
  if (!status) throw wrongState();
  work.em.persist(
    Object.assign(new SupervisionDecision(), {
      id: newId(),
      ...scopeOf({ ...addressee, id: addressee.organizationId }),
      addresseeId: addressee.id,
      action,
      round: addressee.round,
      ...decision,
      decidedAt: work.context.clock.now().toISOString(),
      authorId: work.context.viewer.userId,
    }),
  );
  addressee.status = status;
  if (action === 'RETURN') {
    addressee.round += 1;
    addressee.dueOn = decision.dueOn ?? null;
    await tellOfOrder(work, 'ORDER_RETURNED', order, {
      organizationIds: [addressee.organizationId],
      occasion: `${addressee.id} ${addressee.round}`,
      comment: decision.comment,
    });
  }
  await work.em.flush();
  await settle(work, order);
  work.audit('SupervisionOrder', order.id, {
    organizationId: addressee.organizationId,
    from,
    to: status,
    ...decision,
  });
  await work.em.flush();
  const row = await visibleAddressee(work.context, work.reader, addressee.id);
  if (!row) throw notFound();
  return row;
}

function newDueDay(work: Work, dueOn: string | null | undefined): string {
  if (!dueOn) throw badInput('dueOn', 'required');
  if (dueOn < work.context.clock.today()) throw badInput('dueOn', 'inPast');
  return dueOn;
}

export function returnSupervisionReply(
  context: Context,
  input: ReturnSupervisionReplyInput,
): Promise<AddresseeRow> {
  return runCommand(context, 'returnSupervisionReply', input, async (work) => {
    const found = await findCase(work, input);
    const dueOn = newDueDay(work, input.dueOn);
    return decide(work, found, 'RETURN', { comment: input.comment.trim(), dueOn });
  });
}

export function acceptSupervisionReply(
  context: Context,
  input: AcceptSupervisionReplyInput,
): Promise<AddresseeRow> {
  return runCommand(context, 'acceptSupervisionReply', input, async (work) => {
    const found = await findCase(work, input);
    // What an order has asked for is not waived when the answer comes.
    found.addressee.rectification ||= input.rectificationRequired ?? false;
    return decide(work, found, 'ACCEPT', { comment: input.comment?.trim() || null });
  });
}

/** What was found wanting goes back with a new due day, as a round of its own. */
export function verifyRectification(
  context: Context,
  input: VerifyRectificationInput,
): Promise<AddresseeRow> {
  return runCommand(context, 'verifyRectification', input, async (work) => {
    const found = await findCase(work, input);
    if (found.addressee.status !== 'ACCEPTED') throw wrongState();
    if (!found.addressee.rectification) throw wrongState('noRectification');
    if (input.verifiedOn > work.context.clock.today()) throw badInput('verifiedOn', 'inFuture');
    if (input.verifiedOn < dayOf(new Date(found.order.issuedAt))) throw badInput('verifiedOn', 'beforeIssue');
    const { method, verifiedOn } = input;
    const seen = { method, verifiedOn, verifiers: input.verifiers.trim(), comment: input.finding.trim() };
    if (input.passed) return decide(work, found, 'VERIFY', seen);
    return decide(work, found, 'RETURN', { ...seen, dueOn: newDueDay(work, input.dueOn) });
  });
}
