import type { AssignmentStatus } from '@duban/schema/vocabulary/assignment';
import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { runCommand, type Work } from '../../../kernel/command.ts';
import { type Context, signedIn } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { followConcern } from '../../public-concern/concern-task.queries.ts';
import { WorkItem } from '../../work-plan/work-item.entity.ts';
import { missingItem, visibleItems } from '../../work-plan/work-item.queries.ts';
import { WorkPlan } from '../../work-plan/work-plan.entity.ts';
import { Assignment } from '../assignment.entity.ts';
import type { AssignWorkItemsInput, BreakDownAssignmentInput } from '../assignment.inputs.ts';
import { can, canAssign, isVisible } from '../assignment.policy.ts';
import { assignmentStates } from '../assignment.state.ts';
import { rollUp } from '../roll-up.queries.ts';
import { type Given, giveOut } from './give-out.ts';

async function assignableItems(work: Work, ids: readonly string[]): Promise<WorkItem[]> {
  const missing = await missingItem(work.context, work.reader, ids);
  if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
  const items = await visibleItems(work.context, work.reader, ids);
  const withdrawn = new Set(items.filter(({ withdrawnOn }) => withdrawnOn !== null).map(({ id }) => id));
  if (withdrawn.size > 0) {
    throw badInput(`workItemIds.${ids.findIndex((id) => withdrawn.has(id))}`, 'itemWithdrawn');
  }
  const others = await work.em.count(WorkPlan, {
    id: [...new Set(items.map((item) => item.workPlanId))],
    status: { $ne: 'ISSUED' },
  });
  if (others > 0) throw wrongState('planNotIssued');
  return items;
}

/**
 * The giver's own assignments of these items: what a city gives to its counties is part of what the province gave it,
 * so that it can be given only while that can be broken down. Locked, as breaking down locks it.
 */
async function ownAssignments(
  { reader, context }: Work,
  items: readonly WorkItem[],
): Promise<Map<string, Given['parent']>> {
  const rows = await reader.rows<{
    id: string;
    dueOn: string;
    workItemId: string;
    status: AssignmentStatus;
  }>(sql`
    select id, due_on as "dueOn", work_item_id as "workItemId", status from assignment
    where organization_id = ${context.viewer.organizationId}::uuid and status <> 'CANCELLED'
      and work_item_id = any(${items.map((item) => item.id)}::uuid[]) order by id for update`);
  if (rows.some((row) => !assignmentStates.next(row.status, 'BREAK_DOWN'))) throw wrongState();
  return new Map(rows.map((row) => [row.workItemId, row]));
}

/** What is newly a part counts in its whole from now on. */
async function withWholes(context: Context, given: Assignment[]): Promise<Assignment[]> {
  const { database, clock } = signedIn(context);
  await rollUp(
    database,
    clock.now(),
    given.map(({ parentId }) => parentId),
  );
  return given;
}

export async function assignWorkItems(context: Context, input: AssignWorkItemsInput): Promise<Assignment[]> {
  const given = await runCommand(context, 'assignWorkItems', input, async (work) => {
    if (!canAssign(work.context.viewer)) throw forbidden();
    const items = await assignableItems(work, input.workItemIds);
    const parents = await ownAssignments(work, items);
    const given = items.map((item) => ({ item, parent: parents.get(item.id) ?? null }));
    const rows = await giveOut(work, 'assignWorkItems', given, input.organizations);
    await followConcern(work, input.publicConcernId, { assignmentIds: rows.map(({ id }) => id) });
    return rows;
  });
  return withWholes(context, given);
}

export async function breakDownAssignment(
  context: Context,
  input: BreakDownAssignmentInput,
): Promise<Assignment[]> {
  const given = await runCommand(context, 'breakDownAssignment', input, async (work) => {
    const parent = isId(input.id)
      ? await work.em.findOne(Assignment, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!parent || !isVisible(work.context.viewer, parent)) throw notFound();
    if (!can(work.context.viewer, 'BREAK_DOWN', parent)) throw forbidden();
    if (!assignmentStates.next(parent.status, 'BREAK_DOWN')) throw wrongState();
    const item = await work.em.findOneOrFail(WorkItem, { id: parent.workItemId });
    if (item.withdrawnOn !== null) throw wrongState('itemWithdrawn');
    return giveOut(work, 'breakDownAssignment', [{ item, parent }], input.organizations);
  });
  return withWholes(context, given);
}
