import { signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey } from '../../kernel/loaders.ts';
import type { WorkItem } from '../work-plan/work-item.entity.ts';
import type { SupervisionPlan } from './supervision-plan.entity.ts';
import { itemsOfPlans, organizationsOfPlans, visiblePlans } from './supervision-plan.queries.ts';

/** Null where the viewer may not see it. */
export const supervisionPlanOf = edge<string, SupervisionPlan | null>(async (context, ids) =>
  oneByKey(ids, await visiblePlans(signedIn(context), context.reader, ids), (row) => row.id),
);

export const organizationIdsOfPlan = edge<string, { planId: string; organizationId: string }[]>(
  async (context, ids) =>
    manyByKey(ids, await organizationsOfPlans(signedIn(context), ids), (row) => row.planId),
);

export const itemsOfPlan = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfPlans(context.reader, ids), (row) => row.planId),
);
