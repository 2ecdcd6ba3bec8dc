import { edge, oneByKey } from '../../kernel/loaders.ts';
import { personsByIds } from './user.queries.ts';

/** Names of authors and reviewers, for rows that the viewer may see. */
export const personOf = edge<string, { id: string; name: string } | null>(async (context, ids) =>
  oneByKey(ids, await personsByIds(context.reader, ids), (row) => row.id),
);
