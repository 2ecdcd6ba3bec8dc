import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { ReleasePlan, ReleasePlanEntry } from './release-plan.entity.ts';
import { entriesByIds, entriesOfPlans, itemsOfEntries, visiblePlans } from './release-plan.queries.ts';

/** Null where the viewer may not see it. */
export const releasePlanOf = edge<string, ReleasePlan | null>(async (context, ids) =>
  oneByKey(ids, await visiblePlans(signedIn(context), ids), (row) => row.id),
);

export const entriesOfPlan = edge<string, ReleasePlanEntry[]>(async (context, ids) =>
  manyByKey(ids, await entriesOfPlans(context.reader, ids), (row) => row.planId),
);

/** For rows that the viewer may see. */
export const entryOf = edge<string, ReleasePlanEntry | null>(async (context, ids) =>
  oneByKey(ids, await entriesByIds(context.reader, ids), (row) => row.id),
);

export const itemsOfEntry = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfEntries(context.reader, ids), (row) => row.entryId),
);
