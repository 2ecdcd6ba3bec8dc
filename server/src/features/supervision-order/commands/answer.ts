import { runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { attach } from '../../attachment/attachment.queries.ts';
import { findOrder, settle } from '../addressee.queries.ts';
import { addresseeStates } from '../addressee.state.ts';
import { tellOfOrder } from '../order-notify.queries.ts';
import { Addressee, SupervisionReply } from '../supervision-order.entity.ts';
import type { ReplyToSupervisionOrderInput } from '../supervision-order.inputs.ts';
import { can } from '../supervision-order.policy.ts';
import { type OrderRow, orderAsLeft } from '../supervision-order.queries.ts';
import { supervisionOrderStates } from '../supervision-order.state.ts';

/** Any number of replies a round, until the issuer has judged them; REPLIED once every addressee has answered. */
export function replyToSupervisionOrder(
  context: Context,
  input: ReplyToSupervisionOrderInput,
): Promise<OrderRow> {
  return runCommand(context, 'replyToSupervisionOrder', input, async (work) => {
    const { viewer, clock } = work.context;
    const { order, row } = await findOrder(work, input.id);
    if (!can(viewer, 'REPLY', row)) throw forbidden();
    const addressee = await work.em.findOneOrFail(Addressee, {
      orderId: order.id,
      organizationId: viewer.organizationId,
    });
    const status = addresseeStates.next(addressee.status, 'REPLY');
    if (!status || !supervisionOrderStates.next(order.status, 'REPLY')) throw wrongState();
    const at = clock.now().toISOString();
    Object.assign(addressee, { status, repliedAt: addressee.repliedAt ?? at });
    const reply = Object.assign(new SupervisionReply(), {
      id: newId(),
      ...scopeOf({ ...addressee, id: addressee.organizationId }),
      orderId: order.id,
      round: addressee.round,
      text: input.text.trim(),
      repliedAt: at,
      authorId: viewer.userId,
    });
    work.em.persist(reply);
    await work.em.flush();
    await attach(work, input.attachmentIds ?? [], { supervisionReplyId: reply.id });
    const waiting = await settle(work, order);
    work.audit('SupervisionOrder', order.id, { replyId: reply.id, round: reply.round, waiting });
    await tellOfOrder(work, 'ORDER_REPLIED', order, {
      organizationIds: [order.organizationId],
      occasion: reply.id,
    });
    await work.em.flush();
    return orderAsLeft(work.context, work.reader, order.id);
  });
}
