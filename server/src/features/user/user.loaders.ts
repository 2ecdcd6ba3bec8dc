import { oneByKey, referenceEdge } from '../../kernel/loaders.ts';
import { personsByIds } from './user.queries.ts';

/** Names of authors and reviewers, for rows that the viewer may see. */
export const personOf = referenceEdge<{ id: string; name: string }>(['app_user'], async (context, ids) =>
  oneByKey(ids, await personsByIds(context.reader, ids), (row) => row.id),
);
