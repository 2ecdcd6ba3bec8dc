import { signedIn } from '../../kernel/context.ts';
import { edge, oneByKey } from '../../kernel/loaders.ts';
import type { Channel } from './channel.entity.ts';
import { visibleChannels } from './channel.queries.ts';

export const channelOf = edge<string, Channel | null>(async (context, ids) =>
  oneByKey(ids, await visibleChannels(signedIn(context), context.reader, ids), (row) => row.id),
);
