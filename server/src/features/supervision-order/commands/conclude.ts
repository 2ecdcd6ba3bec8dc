import { answerOwed } from '@duban/schema/vocabulary/supervision-order';
import { atVersion, runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden, wrongState } from '../../../kernel/errors.ts';
import type { AcknowledgeConclusionInput } from '../addressee.inputs.ts';
import { findOrder } from '../addressee.queries.ts';
import { isSettled } from '../addressee.state.ts';
import { tellOfOrder } from '../order-notify.queries.ts';
import { Addressee } from '../supervision-order.entity.ts';
import type { CloseSupervisionOrderInput } from '../supervision-order.inputs.ts';
import { can } from '../supervision-order.policy.ts';
import { type OrderRow, orderAsLeft } from '../supervision-order.queries.ts';
import { supervisionOrderStates } from '../supervision-order.state.ts';

/** With its conclusion, which every addressee is told; the replies of a daily follow-up are accepted by it. */
export function closeSupervisionOrder(
  context: Context,
  input: CloseSupervisionOrderInput,
): Promise<OrderRow> {
  return runCommand(context, 'closeSupervisionOrder', input, async (work) => {
    const { order, row } = await findOrder(work, input.id);
    if (!can(work.context.viewer, 'CLOSE', row)) throw forbidden();
    atVersion(order, input.version);
    const addressees = await work.em.find(Addressee, { orderId: order.id });
    const status = supervisionOrderStates.next(order.status, 'CLOSE');
    if (!status) {
      const count = addressees.filter((one) => answerOwed.includes(one.status)).length;
      throw count > 0 ? wrongState('unansweredOrder', { count }) : wrongState();
    }
    const unsettled = addressees.filter((one) => !isSettled(order.kind, one)).length;
    if (unsettled > 0) throw wrongState('unsettledOrder', { count: unsettled });
    for (const one of addressees) if (one.status === 'REPLIED') one.status = 'ACCEPTED';
    Object.assign(order, {
      status,
      conclusion: input.conclusion.trim(),
      closedAt: work.context.clock.now().toISOString(),
    });
    work.audit('SupervisionOrder', order.id, { to: status, conclusion: order.conclusion });
    await tellOfOrder(work, 'ORDER_CONCLUDED', order, {
      organizationIds: addressees.map((one) => one.organizationId),
      occasion: order.id,
    });
    await work.em.flush();
    return orderAsLeft(work.context, work.reader, order.id);
  });
}

/** 结论反馈: the supervised confirms that it was told; the first time counts. */
export function acknowledgeConclusion(
  context: Context,
  input: AcknowledgeConclusionInput,
): Promise<OrderRow> {
  return runCommand(context, 'acknowledgeConclusion', input, async (work) => {
    const { viewer, clock } = work.context;
    const { order, row } = await findOrder(work, input.id);
    if (!can(viewer, 'ACKNOWLEDGE', row)) throw forbidden();
    if (!supervisionOrderStates.next(order.status, 'ACKNOWLEDGE')) throw wrongState();
    const addressee = await work.em.findOneOrFail(Addressee, {
      orderId: order.id,
      organizationId: viewer.organizationId,
    });
    if (addressee.concludedSeenAt !== null) throw wrongState();
    addressee.concludedSeenAt = clock.now().toISOString();
    work.audit('SupervisionOrder', order.id, { organizationId: viewer.organizationId });
    await work.em.flush();
    return orderAsLeft(work.context, work.reader, order.id);
  });
}
