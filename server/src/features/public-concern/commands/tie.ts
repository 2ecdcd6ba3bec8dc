import { LockMode } from '@mikro-orm/core';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, wrongState } from '../../../kernel/errors.ts';
import { visibleAssignments } from '../../assignment/assignment.queries.ts';
import { visibleOrders } from '../../supervision-order/supervision-order.queries.ts';
import { lockedConcern, tieTasks } from '../concern-task.queries.ts';
import { PublicConcern, PublicConcernTask } from '../public-concern.entity.ts';
import type {
  FollowPublicConcernInput,
  MergePublicConcernInput,
  RevealConcernPersonInput,
  SeparatePublicConcernInput,
} from '../public-concern.inputs.ts';
import { canReadPerson } from '../public-concern.policy.ts';
import { personsOfConcerns } from '../public-concern.queries.ts';
import { matterThatRepeats, merge } from './record.ts';
import { noted, stepOf } from './step.ts';

/** 并案: the same matter was raised before; what repeats it is answered there. */
export function mergePublicConcern(context: Context, input: MergePublicConcernInput): Promise<PublicConcern> {
  return runCommand(context, 'mergePublicConcern', input, async (work) => {
    const { row, status } = await stepOf(work, input, 'MERGE');
    if (row.repeatCount > 0) throw wrongState('hasRepeats');
    const whole = await matterThatRepeats(work, 'intoId', { id: input.intoId, of: row.id });
    work.audit('PublicConcern', row.id, { from: row.status, to: status, mergedIntoId: whole.id });
    merge(work, row, whole);
    return row;
  });
}

/** 撤销并案: it was another matter after all. */
export function separatePublicConcern(
  context: Context,
  input: SeparatePublicConcernInput,
): Promise<PublicConcern> {
  return runCommand(context, 'separatePublicConcern', input, async (work) => {
    const { row, status } = await stepOf(work, input, 'SEPARATE');
    const whole = await work.em.findOneOrFail(
      PublicConcern,
      { id: row.mergedIntoId ?? '' },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    whole.repeatCount -= 1;
    work.audit('PublicConcern', row.id, { from: row.status, to: status, mergedIntoId: whole.id });
    return Object.assign(row, {
      status,
      mergedIntoId: null,
      steps: noted(work, row, { action: 'SEPARATE' }),
    });
  });
}

/** One task, named by what the viewer may see. */
async function checkTask({ context, em }: Work, input: FollowPublicConcernInput): Promise<void> {
  const { id: concernId, assignmentId, supervisionOrderId } = input;
  if (assignmentId && supervisionOrderId) throw badInput('supervisionOrderId', 'oneTask');
  if (assignmentId) {
    if ((await visibleAssignments(context, [assignmentId])).length === 0)
      throw badInput('assignmentId', 'notFound');
    if ((await em.count(PublicConcernTask, { concernId, assignmentId })) > 0)
      throw conflict('followedBefore', undefined, 'assignmentId');
    return;
  }
  if (!supervisionOrderId) throw badInput('assignmentId', 'required');
  if ((await visibleOrders(context, context.reader, [supervisionOrderId])).length === 0)
    throw badInput('supervisionOrderId', 'notFound');
  if ((await em.count(PublicConcernTask, { concernId, supervisionOrderId })) > 0)
    throw conflict('followedBefore', undefined, 'supervisionOrderId');
}

/**
 * 转为任务 that there is already; a new one names the concern as it is given out.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT (also followedBefore), WRONG_STATE, BAD_INPUT naming the task
 */
export function followPublicConcern(
  context: Context,
  input: FollowPublicConcernInput,
): Promise<PublicConcern> {
  return runCommand(context, 'followPublicConcern', input, async (work) => {
    const { row } = await stepOf(work, input, 'FOLLOW');
    await checkTask(work, input);
    const { assignmentId, supervisionOrderId } = input;
    await tieTasks(work, row, {
      ...(assignmentId && { assignmentIds: [assignmentId] }),
      ...(supervisionOrderId && { supervisionOrderId }),
    });
    return row;
  });
}

export interface RevealedPerson {
  name: string | null;
  phone: string | null;
  address: string | null;
}

/**
 * Who raised it, in full, to those who handle it: each reading is on record (GB/T 35273-2020, 7.1). No key is taken: a
 * reading that is asked for again is another one, judged by who handles the concern by then.
 * @throws DomainError NOT_FOUND, FORBIDDEN
 */
export function revealConcernPerson(
  context: Context,
  input: RevealConcernPersonInput,
): Promise<RevealedPerson | null> {
  return runCommand({ ...context, idempotencyKey: null }, 'revealConcernPerson', input, async (work) => {
    const row = await lockedConcern(work, input.id);
    if (!canReadPerson(work.context.viewer, row)) throw forbidden();
    work.audit('PublicConcern', row.id, { title: row.title });
    const [person] = await personsOfConcerns(work.reader, [row.id]);
    return person ?? null;
  });
}
