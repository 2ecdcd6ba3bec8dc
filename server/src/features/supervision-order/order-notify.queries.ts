import type { Work } from '../../kernel/command.ts';
import { notify } from '../notification/notify.queries.ts';
import type { SupervisionOrder } from './supervision-order.entity.ts';

interface AboutOrder {
  organizationIds: readonly string[];
  /** Tells one time from the next. */
  occasion: string;
  comment?: string | null;
}

/** Tells organizations what was done about an order that they are party to. */
export async function tellOfOrder(
  { reader, context }: Work,
  kind: 'ORDER_ISSUED' | 'ORDER_REPLIED' | 'ORDER_RETURNED' | 'ORDER_CONCLUDED',
  { id, number, dueOn, conclusion }: SupervisionOrder,
  { organizationIds, occasion, comment }: AboutOrder,
): Promise<void> {
  const by = context.viewer.organizationName;
  await notify(reader, {
    kind,
    params: { by, number, dueOn, conclusion: conclusion ?? '', comment: comment ?? '' },
    subject: { type: 'SupervisionOrder', id },
    organizationIds,
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${occasion}`,
  });
}
