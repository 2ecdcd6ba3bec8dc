import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Award } from './award.entity.ts';
import { awardsOfRounds, visibleAwards, visibleRounds } from './award.queries.ts';
import type { AwardRound } from './award-round.entity.ts';

/** Null where the viewer may not see it. */
export const awardRoundOf = edge<string, AwardRound | null>(async (context, ids) =>
  oneByKey(ids, await visibleRounds(signedIn(context), context.reader, ids), (row) => row.id),
);

export const awardsOfRound = edge<string, Award[]>(async (context, ids) =>
  manyByKey(ids, await awardsOfRounds(signedIn(context), ids), (row) => row.roundId),
);

/** Null where it is not told to the viewer. */
export const awardOf = edge<string, Award | null>(async (context, ids) =>
  oneByKey(ids, await visibleAwards(signedIn(context), ids), (row) => row.id),
);
