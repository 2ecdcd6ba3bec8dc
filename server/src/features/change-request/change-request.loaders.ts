import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Assignment } from '../assignment/assignment.entity.ts';
import type { ChangeRequest } from './change-request.entity.ts';
import {
  momentsOfAssignments,
  replacementsOf,
  requestsOfAssignments,
  visibleRequests,
} from './change-request.queries.ts';
import type { Moment } from './waiting.entity.ts';

/** Null where the viewer may not see it. */
export const changeRequestOf = edge<string, ChangeRequest | null>(async (context, ids) =>
  oneByKey(ids, await visibleRequests(signedIn(context), ids), (row) => row.id),
);

export const requestsOf = edge<string, ChangeRequest[]>(async (context, ids) =>
  manyByKey(ids, await requestsOfAssignments(signedIn(context), ids), (row) => row.assignmentId),
);

/** What an assignment was replaced by. */
export const replacementOf = edge<string, Assignment | null>(async (context, ids) =>
  oneByKey(ids, await replacementsOf(signedIn(context), ids), (row) => row.replacesId ?? ''),
);

/** From when to when an assignment waited, stood still, or ended. */
export const momentsOf = edge<string, Moment[]>(async (context, ids) =>
  manyByKey(ids, await momentsOfAssignments(signedIn(context), ids), (row) => row.assignmentId),
);
