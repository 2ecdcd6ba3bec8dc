import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { Assignment } from './assignment.entity.ts';
import { leadsOfItems, partsOfAssignments, visibleAssignments } from './assignment.queries.ts';

/** Null where the viewer may not see it. */
export const assignmentOf = edge<string, Assignment | null>(async (context, ids) =>
  oneByKey(ids, await visibleAssignments(signedIn(context), ids), (row) => row.id),
);

export const partsOf = edge<string, Assignment[]>(async (context, ids) =>
  manyByKey(ids, await partsOfAssignments(signedIn(context), ids), (row) => row.parentId ?? ''),
);

/** The organizations' ids. */
export const leadsOf = edge<string, string[]>(async (context, ids) => {
  const rows = manyByKey(ids, await leadsOfItems(signedIn(context), ids), (row) => row.workItemId);
  return rows.map((leads) => leads.map(({ organizationId }) => organizationId));
});
