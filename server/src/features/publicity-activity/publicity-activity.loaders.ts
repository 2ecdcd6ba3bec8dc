import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { ActivityPart } from './activity-part.entity.ts';
import { type ActivityTotals, partsOfActivities, totalsOfActivities } from './activity-part.queries.ts';
import type { PublicityActivity } from './publicity-activity.entity.ts';
import {
  type ActivityCoverage,
  activitiesAbout,
  coverageOfActivities,
  itemsOfActivities,
  visibleActivities,
} from './publicity-activity.queries.ts';

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

export const partsOfActivity = edge<string, ActivityPart[]>(async (context, ids) =>
  manyByKey(ids, await partsOfActivities(signedIn(context), ids), (row) => row.activityId),
);

export const totalsOfActivity = edge<string, ActivityTotals | null>(async (context, ids) =>
  oneByKey(ids, await totalsOfActivities(signedIn(context), ids), (row) => row.activityId),
);

export const coverageOfActivity = edge<string, ActivityCoverage[]>(async (context, ids) =>
  manyByKey(ids, await coverageOfActivities(signedIn(context), ids), (row) => row.activityId),
);
