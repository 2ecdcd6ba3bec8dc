import { answerOwed } from '@duban/schema/vocabulary/supervision-order';
import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../kernel/command.ts';
import { notFound } from '../../kernel/errors.ts';
import { Addressee, SupervisionOrder } from './supervision-order.entity.ts';
import { type OrderRow, visibleOrders } from './supervision-order.queries.ts';

/** The order that the viewer may see, its row locked: what is done to one order comes one after the other. */
export async function findOrder(work: Work, id: string): Promise<{ order: SupervisionOrder; row: OrderRow }> {
  const [row] = await visibleOrders(work.context, work.reader, [id]);
  if (!row) throw notFound();
  const order = await work.em.findOneOrFail(
    SupervisionOrder,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return { order, row: { ...row, status: order.status, version: order.version } };
}

/** The order's state and due day, as they follow from its addressees; tells how many still owe an answer. */
export async function settle(work: Work, order: SupervisionOrder): Promise<number> {
  const waiting = await work.em.find(Addressee, { orderId: order.id, status: { $in: [...answerOwed] } });
  order.status = waiting.length === 0 ? 'REPLIED' : 'ISSUED';
  const [nearest = order.dueOn] = waiting.map((one) => one.dueOn ?? order.dueOn).sort();
  order.awaitedOn = nearest === order.dueOn ? null : nearest;
  return waiting.length;
}
