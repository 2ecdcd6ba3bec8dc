import { type Context, signedIn } from '../../kernel/context.ts';
import { edge, manyByKey, oneByKey, referenceEdge } from '../../kernel/loaders.ts';
import type { Target, WorkItem, WorkPlanSection } from './work-item.entity.ts';
import { workItemsByIds } from './work-item.queries.ts';
import type { WorkPlan } from './work-plan.entity.ts';
import {
  countsOfPlans,
  itemsOfSections,
  type PlanCounts,
  sectionsByIds,
  sectionsOfPlans,
  targetsOfItems,
  textsOfPlans,
  workPlansByIds,
} from './work-plan.queries.ts';

export const workItemOf = referenceEdge<WorkItem>(['work_item'], async (context, ids) =>
  oneByKey(ids, await workItemsByIds(context.reader, ids), (row) => row.id),
);

export const workPlanOf = referenceEdge<WorkPlan>(['work_plan'], async (context, ids) =>
  oneByKey(ids, await workPlansByIds(context.reader, ids), (row) => row.id),
);

export const sectionOf = referenceEdge<WorkPlanSection>(['work_plan_section'], async (context, ids) =>
  oneByKey(ids, await sectionsByIds(context.reader, ids), (row) => row.id),
);

export const sectionsOf = referenceEdge<WorkPlanSection[]>(['work_plan_section'], async (context, ids) =>
  manyByKey(ids, await sectionsOfPlans(context.reader, ids), (row) => row.workPlanId),
);

export const itemsOf = edge<string, WorkItem[]>(async (context, ids) =>
  manyByKey(ids, await itemsOfSections(context.reader, ids), (row) => row.sectionId),
);

/** All that reports may have measured against, withdrawn ones too. */
export const targetsOf = edge<string, Target[]>(async (context, ids) =>
  manyByKey(ids, await targetsOfItems(context.reader, ids), (row) => row.workItemId),
);

export function standingTargetsOf(context: Context): { load(itemId: string): Promise<Target[]> } {
  return {
    load: async (itemId) => (await targetsOf(context).load(itemId)).filter(({ withdrawn }) => !withdrawn),
  };
}

export const planCountsOf = edge<string, PlanCounts | null>(async (context, ids) =>
  oneByKey(ids, await countsOfPlans(signedIn(context), ids), (row) => row.id),
);

/** Once for each plan of a request: points of one plan all lead to the same text. */
export const planTextOf = edge<string, { id: string; text: string } | null>(async (context, ids) =>
  oneByKey(ids, await textsOfPlans(context.reader, ids), (row) => row.id),
);
