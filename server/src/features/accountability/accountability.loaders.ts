import type { ReviewPart } from '@duban/schema/vocabulary/accountability';
import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { AccountabilityDecision } from './accountability.entity.ts';
import {
  type Citation,
  citedAssignments,
  citedOrders,
  decisionsOnRecords,
  reviewsOfDecisions,
  visibleDecisions,
} from './accountability.queries.ts';
import type { ReviewRequest } from './review-request.entity.ts';
import { type Officer, officersOf, partsTaken } from './took-part.queries.ts';

/** Null where the viewer may not see it. */
export const accountabilityDecisionOf = edge<string, AccountabilityDecision | null>(async (context, ids) =>
  oneByKey(ids, await visibleDecisions(signedIn(context), context.reader, ids), (row) => row.id),
);

export const reviewOf = edge<string, ReviewRequest | null>(async (context, ids) =>
  oneByKey(ids, await reviewsOfDecisions(context.reader, ids), (row) => row.decisionId),
);

export const assignmentsCited = edge<string, Citation[]>(async (context, ids) =>
  manyByKey(ids, await citedAssignments(context.reader, ids), (row) => row.decisionId),
);

export const ordersCited = edge<string, Citation[]>(async (context, ids) =>
  manyByKey(ids, await citedOrders(context.reader, ids), (row) => row.decisionId),
);

/** What the viewer did in each matter. */
export const viewerTookPart = edge<string, boolean>(async (context, ids) => {
  const parts = await partsTaken(context.reader, ids, [signedIn(context).viewer.userId]);
  const taken = new Set(parts.map((row) => row.decisionId));
  return ids.map((id) => taken.has(id));
});

export interface OfficerWithParts extends Officer {
  parts: ReviewPart[];
}

export const officersWithParts = edge<string, OfficerWithParts[]>(async (context, ids) => {
  const officers = await officersOf(context.reader, ids, context.clock.today());
  const taken = await partsTaken(context.reader, ids, [...new Set(officers.map((row) => row.userId))]);
  const withParts = officers.map((officer) => ({
    ...officer,
    parts: taken
      .filter((row) => row.decisionId === officer.decisionId && row.userId === officer.userId)
      .map((row) => row.part),
  }));
  return manyByKey(ids, withParts, (row) => row.decisionId);
});

export const decisionsOnRecord = edge<string, AccountabilityDecision[]>(async (context, ids) =>
  manyByKey(ids, await decisionsOnRecords(signedIn(context), ids), (row) => row.disciplineRecordId ?? ''),
);
