import { LockMode } from '@mikro-orm/core';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { changedBy } from '../../assignment/assignment.policy.ts';
import { tellOfAssignment } from '../../assignment/assignment-notify.queries.ts';
import { rollUpAround } from '../../assignment/roll-up.queries.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import type { RequestChangeInput } from '../change-request.inputs.ts';
import { canRequest, isVisible } from '../change-request.policy.ts';
import { checkUntil } from './apply.ts';
import { checkExtension } from './due-date.ts';

export async function lockedAssignment(work: Work, id: string): Promise<Assignment> {
  const row = isId(id)
    ? await work.em.findOne(Assignment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!row || !isVisible(work.context.viewer, row)) throw notFound();
  return row;
}

interface Asked {
  kind: ChangeRequest['kind'];
  reason: string;
  progress?: string | null;
  dueOn?: string | null;
  until?: string | null;
}

/** A request as the viewer makes it now; what does not belong to its kind is left out. */
export function newRequest({ context }: Work, row: Assignment, asked: Asked): ChangeRequest {
  const { viewer, clock } = context;
  const { id: assignmentId, organizationId, cityId, provinceId, assignerId } = row;
  return Object.assign(new ChangeRequest(), {
    ...{ id: newId(), organizationId, cityId, provinceId, assignmentId, assignerId },
    kind: asked.kind,
    reason: asked.reason.trim(),
    progress: asked.progress?.trim() || null,
    previousDueOn: row.dueOn,
    dueOn: asked.kind === 'EXTENSION' ? (asked.dueOn ?? null) : null,
    until: asked.kind === 'SUSPENSION' ? (asked.until ?? null) : null,
    requestedAt: clock.now().toISOString(),
    requesterId: viewer.userId,
    requesterOrganizationId: viewer.organizationId,
  });
}

/** From the moment that it is asked for, in time, the days until the decision are the superior's: they turn nothing red. */
async function askExtension(work: Work, row: Assignment, input: RequestChangeInput): Promise<void> {
  if (work.context.clock.today() > row.dueOn) throw wrongState('askedTooLate', { dueOn: row.dueOn });
  if (!input.progress?.trim()) throw badInput('progress', 'required');
  await checkExtension(work, row, input.dueOn);
  row.extensionAsked = true;
  row.resetLight();
}

/**
 * 变更申请, for the own organization's assignment.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE (also askedTooLate), BAD_INPUT naming the field, CONFLICT where
 * one of the kind awaits its decision
 */
export async function requestChange(context: Context, input: RequestChangeInput): Promise<ChangeRequest> {
  const request = await runCommand(context, 'requestChange', input, async (work) => {
    const row = await lockedAssignment(work, input.assignmentId);
    if (!canRequest(work.context.viewer, row)) throw forbidden();
    if (changedBy(row, input.kind) === null) throw wrongState();
    const open = await work.em.count(ChangeRequest, {
      assignmentId: row.id,
      kind: input.kind,
      status: 'REQUESTED',
    });
    if (open > 0) throw conflict('alreadyRequested', undefined, 'kind');
    if (input.kind === 'EXTENSION') await askExtension(work, row, input);
    const request = newRequest(work, row, input);
    checkUntil(work, request.until);
    work.em.persist(request);
    const { kind, reason, dueOn, until } = request;
    work.audit('ChangeRequest', request.id, { assignmentId: row.id, kind, reason, dueOn, until });
    await tellOfAssignment(work, 'CHANGE_REQUESTED', {
      assignmentId: row.id,
      organizationId: request.assignerId,
      occasion: request.id,
    });
    return request;
  });
  if (request.kind === 'EXTENSION') await rollUpAround(context, [request.assignmentId]);
  return request;
}
