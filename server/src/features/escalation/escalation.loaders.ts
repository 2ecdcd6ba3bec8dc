import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Escalation } from './escalation.entity.ts';
import { escalationsOfAssignments, revisionsById, visibleEscalations } from './escalation.queries.ts';
import type { EscalationPolicyRevision } from './escalation-policy.entity.ts';

/** Null where the viewer may not see it. */
export const escalationOf = edge<string, Escalation | null>(async (context, ids) =>
  oneByKey(ids, await visibleEscalations(signedIn(context), ids), (row) => row.id),
);

/** Also what the highest rung is read from: both cost a page one statement together. */
export const escalationsOf = edge<string, Escalation[]>(async (context, ids) =>
  manyByKey(ids, await escalationsOfAssignments(signedIn(context), ids), (row) => row.assignmentId),
);

export const policyRevisionOf = edge<string, EscalationPolicyRevision | null>(async (context, ids) =>
  oneByKey(ids, await revisionsById(signedIn(context), ids), (row) => row.id),
);
