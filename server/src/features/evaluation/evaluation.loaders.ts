import { signedIn } from '../../kernel/context.ts';
import { edge, oneByKey } from '../../kernel/loaders.ts';
import type { Evaluation } from './evaluation.entity.ts';
import { blockersOfSchemes, editionsOf, visibleEvaluations, visibleSchemes } from './evaluation.queries.ts';
import type { EvaluationScheme } from './evaluation-scheme.entity.ts';

/** Null where the viewer may not see it. */
export const schemeOf = edge<string, EvaluationScheme | null>(async (context, ids) =>
  oneByKey(ids, await visibleSchemes(signedIn(context), context.reader, ids), (row) => row.id),
);

export const blockerOfScheme = edge<string, EvaluationScheme | null>(async (context, ids) =>
  oneByKey(ids, await blockersOfSchemes(signedIn(context), ids), (row) => row.draftId),
);

export const evaluationOf = edge<string, Evaluation | null>(async (context, ids) =>
  oneByKey(ids, await visibleEvaluations(signedIn(context), context.reader, ids), (row) => row.id),
);

export const editionsOfResult = edge<Evaluation, Evaluation[]>(async (context, rows) => {
  const found = await editionsOf(signedIn(context), rows);
  return rows.map((row) =>
    found.filter((one) => one.schemeId === row.schemeId && one.organizationId === row.organizationId),
  );
});
