import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Score } from './score.entity.ts';
import type { ScoreObjection } from './score-objection.entity.ts';
import {
  blockersOf,
  jointAuthorsOf,
  objectionsOfEntries,
  visibleObjections,
  visibleScores,
  visibleScoringSchemes,
} from './scoring.queries.ts';
import type { ScoringScheme } from './scoring-scheme.entity.ts';

/** Each is null where the viewer may not see it. */
export const scoringSchemeOf = edge<string, ScoringScheme | null>(async (context, ids) =>
  oneByKey(ids, await visibleScoringSchemes(signedIn(context), context.reader, ids), (row) => row.id),
);

export const blockerOfScheme = edge<string, ScoringScheme | null>(async (context, ids) =>
  oneByKey(ids, await blockersOf(signedIn(context), ids), (row) => row.draftId),
);

export const scoreOf = edge<string, Score | null>(async (context, ids) =>
  oneByKey(ids, await visibleScores(signedIn(context), ids), (row) => row.id),
);

export const scoreObjectionOf = edge<string, ScoreObjection | null>(async (context, ids) =>
  oneByKey(ids, await visibleObjections(signedIn(context), context.reader, ids), (row) => row.id),
);

export const objectionOfEntry = edge<string, ScoreObjection | null>(async (context, ids) =>
  oneByKey(ids, await objectionsOfEntries(signedIn(context), ids), (row) => row.entryId),
);

export const jointAuthorIdsOf = edge<string, string[]>(async (context, ids) =>
  manyByKey(ids, await jointAuthorsOf(context.reader, ids), (row) => row.submissionId).map((rows) =>
    rows.map((row) => row.organizationId),
  ),
);
