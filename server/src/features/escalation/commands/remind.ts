import { escalationLevels, isRemindable, stepByHand } from '@duban/schema/vocabulary/escalation';
import { LockMode } from '@mikro-orm/core';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { eachAlone, type Outcome } from '../../../kernel/each-alone.ts';
import { conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { Escalation } from '../escalation.entity.ts';
import type { RemindAssignmentsInput } from '../escalation.inputs.ts';
import { canRemind, isVisible } from '../escalation.policy.ts';
import { tellReminded } from '../remind.queries.ts';

/** Kept beside the reminders of the policy; locked, so that nobody is reminded of what is done meanwhile. */
async function remind(
  { em, context, audit }: Work,
  assignmentId: string,
  comment: string,
): Promise<Assignment> {
  const { viewer, clock } = context;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const row = isId(assignmentId) ? await em.findOne(Assignment, { id: assignmentId }, lock) : null;
  if (!row || !isVisible(viewer, row)) throw notFound();
  if (!canRemind(viewer, row)) throw forbidden();
  if (!isRemindable(row.status)) throw wrongState();
  const onDay = clock.today();
  const key = { assignmentId: row.id, dueOn: row.dueOn, step: stepByHand(onDay) };
  if ((await em.count(Escalation, key)) > 0) throw conflict('remindedToday');
  const { organizationId, cityId, provinceId, workItemId, workPlanId, assignerId } = row;
  const at = clock.now().toISOString();
  const reminder = Object.assign(new Escalation(), {
    ...{ id: newId(), ...key, onDay, at, level: escalationLevels[0], status: 'TOLD' },
    ...{ organizationId, cityId, provinceId, workItemId, workPlanId, assignerId },
    ...{ decidedAt: at, deciderId: viewer.userId, reason: comment },
  });
  em.persist(reminder);
  audit('Escalation', reminder.id, {
    to: 'TOLD',
    level: reminder.level,
    assignmentId: row.id,
    reason: comment,
  });
  return row;
}

/**
 * 人工催办, by the one who assigned: once a day for an assignment, whatever the policy does by itself.
 * @throws DomainError BAD_INPUT where one is named twice
 */
export function remindAssignments(
  context: Context,
  { ids, comment }: RemindAssignmentsInput,
): Promise<Outcome<Assignment>[]> {
  return runCommand(context, 'remindAssignments', { ids, comment }, async (work) => {
    const said = comment.trim();
    const items = ids.map((id) => ({ id }));
    const outcomes = await eachAlone(work, 'ids', items, (alone, { id }) => remind(alone, id, said));
    const reminded = outcomes.flatMap(({ row }) => row?.id ?? []);
    if (reminded.length > 0) await tellReminded(work, reminded, said);
    return outcomes;
  });
}
