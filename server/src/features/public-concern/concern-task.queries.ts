import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import type { Work } from '../../kernel/command.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { columns } from '../../kernel/sql.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { visibleTo as orderVisibleTo } from '../supervision-order/supervision-order.policy.ts';
import { PublicConcern, PublicConcernTask } from './public-concern.entity.ts';
import { availableActions, can, isVisible, visibleTo } from './public-concern.policy.ts';

export interface Task {
  assignmentIds?: readonly string[];
  supervisionOrderId?: string;
}

export async function lockedConcern({ em, context }: Work, id: string): Promise<PublicConcern> {
  const row = isId(id)
    ? await em.findOne(PublicConcern, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!row || !isVisible(context.viewer, row)) throw notFound();
  return row;
}

/** Keeps the tie both ways: the concern names its tasks, each task its concerns. */
export async function tieTasks(work: Work, row: PublicConcern, task: Task): Promise<void> {
  const { em, context, audit } = work;
  if (!can(context.viewer, 'FOLLOW', row)) throw forbidden();
  if (!availableActions(context.viewer, row).includes('FOLLOW')) throw wrongState();
  const tied = [
    ...(task.assignmentIds ?? []).map((assignmentId) => ({ assignmentId })),
    ...(task.supervisionOrderId ? [{ supervisionOrderId: task.supervisionOrderId }] : []),
  ];
  em.persist(
    tied.map((one) => Object.assign(new PublicConcernTask(), { id: newId(), concernId: row.id, ...one })),
  );
  row.taskCount += tied.length;
  row.steps = [
    ...row.steps,
    {
      action: 'FOLLOW',
      at: context.clock.now().toISOString(),
      text: null,
      dueOn: null,
      personId: context.viewer.userId,
      organizationId: null,
    },
  ];
  audit('PublicConcern', row.id, { taskCount: row.taskCount, ...task });
}

/**
 * The concern that a new assignment or order follows from, tied in its transaction.
 * @throws DomainError BAD_INPUT naming `publicConcernId`, FORBIDDEN, WRONG_STATE
 */
export async function followConcern(work: Work, id: string | null | undefined, task: Task): Promise<void> {
  if (!id) return;
  const row = await lockedConcern(work, id).catch(() => {
    throw badInput('publicConcernId', 'notFound');
  });
  await tieTasks(work, row, task);
}

interface Tied {
  concernId: string;
  assignmentId: string | null;
  supervisionOrderId: string | null;
}

/** Of each concern, the tasks that the viewer may see. */
export function tasksOfConcerns({ reader, viewer }: SignedIn, ids: readonly string[]): Promise<Tied[]> {
  return reader.rows<Tied>(sql`
    select t.concern_id as "concernId", t.assignment_id as "assignmentId", t.supervision_order_id as "supervisionOrderId"
    from public_concern_task t left join assignment a on a.id = t.assignment_id and ${assignmentVisibleTo(viewer, 'a')}
      left join supervision_order o on o.id = t.supervision_order_id and ${orderVisibleTo(viewer, 'o')}
    where t.concern_id = any(${ids}::uuid[]) and (a.id is not null or o.id is not null) order by t.id`);
}

/** Of each assignment or order, the concerns that the viewer may see. */
export function concernsOfTasks(
  { reader, viewer }: SignedIn,
  column: 'assignment_id' | 'supervision_order_id',
  ids: readonly string[],
): Promise<(PublicConcern & { taskId: string })[]> {
  const task = sql([`t.${column}`]);
  return reader.rows(sql`
    select ${columns(PublicConcern, 'c')}, ${task} as "taskId" from public_concern_task t
    join public_concern c on c.id = t.concern_id
    where ${task} = any(${ids}::uuid[]) and ${visibleTo(viewer, 'c')} order by c.raised_on desc, c.id`);
}
