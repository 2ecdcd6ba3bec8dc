import { type Context, signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Score } from './score.entity.ts';
import { basesOfScores, type ScoreBasisRow, scoresOfUnits } from './score-basis.queries.ts';
import type { ScoreObjection } from './score-objection.entity.ts';
import {
  blockersOfSchemes,
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
  oneByKey(ids, await blockersOfSchemes(signedIn(context), ids), (row) => row.draftId),
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

export const basisOfScore = edge<string, ScoreBasisRow[]>(async (context, ids) =>
  manyByKey(ids, await basesOfScores(signedIn(context), ids), (row) => row.scoreId),
);

const unitYearKey = (organizationId: string, year: number) => `${organizationId} ${year}`;

const scoreByUnitYear = edge<string, Score | null>(async (context, keys) => {
  const units = keys.map((key) => ({ organizationId: key.slice(0, 36), year: Number(key.slice(37)) }));
  return oneByKey(keys, await scoresOfUnits(signedIn(context), units), ({ organizationId, year }) =>
    unitYearKey(organizationId, year),
  );
});

/** Of a unit's year; null before that was scored, and where the viewer may not see it. */
export function scoreOfUnit(context: Context, organizationId: string, year: number): Promise<Score | null> {
  return scoreByUnitYear(context).load(unitYearKey(organizationId, year));
}
