import { signedIn } from '../../kernel/context.ts';
import { edge, oneByKey } from '../../kernel/loaders.ts';
import type { PublicityOccasion } from './publicity-occasion.entity.ts';
import { visibleOccasions } from './publicity-occasion.queries.ts';

export const publicityOccasionOf = edge<string, PublicityOccasion | null>(async (context, ids) =>
  oneByKey(ids, await visibleOccasions(signedIn(context), context.reader, ids), (row) => row.id),
);
