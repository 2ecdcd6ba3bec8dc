import { edge, oneByKey } from '../../kernel/loaders.ts';
import type { Webhook } from './webhook.entity.ts';
import { webhooksByIds } from './webhook.queries.ts';

/** By id, for deliveries that the viewer may see. */
export const webhookOf = edge<string, Webhook | null>(async (context, ids) =>
  oneByKey(ids, await webhooksByIds(context.reader, ids), (row) => row.id),
);
