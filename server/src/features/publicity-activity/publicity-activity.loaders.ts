import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { PublicityActivity } from './publicity-activity.entity.ts';
import { activitiesAbout, itemsOfActivities, visibleActivities } from './publicity-activity.queries.ts';

/** Null where the viewer may not see it. */
export const publicityActivityOf = edge<string, PublicityActivity | null>(async (context, ids) =>
  oneByKey(ids, await visibleActivities(signedIn(context), context.reader, ids), (row) => row.id),
);

export const itemsOfActivity = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfActivities(context.reader, ids), (row) => row.activityId),
);

export const activitiesOfAssignments = edge<string, PublicityActivity[]>(async (context, ids) =>
  manyByKey(ids, await activitiesAbout(signedIn(context), ids, 20), (row) => row.assignmentId),
);
