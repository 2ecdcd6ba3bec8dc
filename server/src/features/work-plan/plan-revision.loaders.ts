import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { PlanRevision, PlanRevisionChange, WorkItemVersion } from './plan-revision.entity.ts';
import {
  changesOfRevisions,
  countsOfRevisions,
  type RevisionCount,
  revisionsOfPlans,
  versionsOfItems,
  visibleRevisions,
} from './plan-revision.queries.ts';

export const planRevisionOf = edge<string, PlanRevision | null>(async (context, ids) =>
  oneByKey(ids, await visibleRevisions(signedIn(context), ids), (row) => row.id),
);

export const revisionsOf = edge<string, PlanRevision[]>(async (context, planIds) =>
  manyByKey(planIds, await revisionsOfPlans(signedIn(context), planIds), (row) => row.workPlanId),
);

export const changesOf = edge<string, PlanRevisionChange[]>(async (context, ids) =>
  manyByKey(ids, await changesOfRevisions(context.reader, ids), (row) => row.revisionId),
);

export const changeCountsOf = edge<string, RevisionCount[]>(async (context, ids) =>
  manyByKey(ids, await countsOfRevisions(context.reader, ids), (row) => row.revisionId),
);

export const versionsOf = edge<string, WorkItemVersion[]>(async (context, itemIds) =>
  manyByKey(itemIds, await versionsOfItems(context.reader, itemIds), (row) => row.workItemId),
);
