import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import type { Assignment } from '../../assignment/assignment.entity.ts';
import { tellOfAssignment } from '../../assignment/assignment-notify.queries.ts';
import { rollUpAround } from '../../assignment/roll-up.queries.ts';
import { ChangeRequest } from '../change-request.entity.ts';
import type {
  ChangeAssignmentInput,
  DecideChangeRequestInput,
  WithdrawChangeRequestInput,
} from '../change-request.inputs.ts';
import { can, canChange, isVisible } from '../change-request.policy.ts';
import { changeRequestStates } from '../change-request.state.ts';
import { makeChange } from './apply.ts';
import { lockedAssignment, newRequest } from './request.ts';

/** The assignment is locked before the request, as everywhere: a change that comes meanwhile waits. */
async function locked(work: Work, id: string): Promise<{ request: ChangeRequest; row: Assignment }> {
  const found = isId(id) ? await work.em.findOne(ChangeRequest, { id }) : null;
  if (!found || !isVisible(work.context.viewer, found)) throw notFound();
  const row = await lockedAssignment(work, found.assignmentId);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return { request: await work.em.findOneOrFail(ChangeRequest, { id }, lock), row };
}

/** The organization that it was asked for: after a reassignment, the one that has it no more. */
function tellDecided(work: Work, { id, assignmentId, organizationId }: ChangeRequest): Promise<void> {
  return tellOfAssignment(work, 'CHANGE_DECIDED', { assignmentId, organizationId, occasion: id });
}

/**
 * 审批, by the organization that gave the assignment; never by whoever asked.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE, CONFLICT, BAD_INPUT naming `comment`, `dueOn` or `organizationId`
 */
export async function decideChangeRequest(
  context: Context,
  input: DecideChangeRequestInput,
): Promise<ChangeRequest> {
  const request = await runCommand(context, 'decideChangeRequest', input, async (work) => {
    const { viewer, clock } = work.context;
    const { request, row } = await locked(work, input.id);
    if (!can(viewer, input.decision, request))
      throw forbidden(request.requesterId === viewer.userId ? 'ownWork' : undefined);
    atVersion(request, input.version);
    const status = changeRequestStates.next(request.status, input.decision);
    if (!status) throw wrongState();
    const comment = input.comment?.trim() || null;
    if (input.decision === 'REJECT' && !comment) throw badInput('comment', 'rejectionNeedsReason');
    work.audit('ChangeRequest', request.id, {
      from: request.status,
      to: status,
      kind: request.kind,
      comment,
    });
    Object.assign(request, {
      status,
      comment,
      deciderId: viewer.userId,
      decidedAt: clock.now().toISOString(),
    });
    if (status === 'APPROVED') await makeChange(work, row, request, input);
    else if (request.kind === 'EXTENSION') row.extensionSettled();
    await tellDecided(work, request);
    return request;
  });
  await rollUpAround(context, [request.assignmentId]);
  return request;
}

/** By the organization that asked, while nobody has decided. */
export async function withdrawChangeRequest(
  context: Context,
  input: WithdrawChangeRequestInput,
): Promise<ChangeRequest> {
  const request = await runCommand(context, 'withdrawChangeRequest', input, async (work) => {
    const { request, row } = await locked(work, input.id);
    if (!can(work.context.viewer, 'WITHDRAW', request)) throw forbidden();
    atVersion(request, input.version);
    const status = changeRequestStates.next(request.status, 'WITHDRAW');
    if (!status) throw wrongState();
    work.audit('ChangeRequest', request.id, { from: request.status, to: status, kind: request.kind });
    Object.assign(request, { status, decidedAt: context.clock.now().toISOString() });
    if (request.kind === 'EXTENSION') row.extensionSettled();
    return request;
  });
  await rollUpAround(context, [request.assignmentId]);
  return request;
}

/**
 * The one who assigned changes it unasked: the same record, asked for and decided at once by the same person.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE, CONFLICT, BAD_INPUT naming `dueOn`, `until` or `organizationId`
 */
export async function changeAssignment(
  context: Context,
  input: ChangeAssignmentInput,
): Promise<ChangeRequest> {
  const request = await runCommand(context, 'changeAssignment', input, async (work) => {
    const { viewer } = work.context;
    const row = await lockedAssignment(work, input.id);
    if (!canChange(viewer, row)) throw forbidden();
    atVersion(row, input.version);
    const request = newRequest(work, row, input);
    Object.assign(request, {
      status: 'APPROVED',
      deciderId: viewer.userId,
      decidedAt: request.requestedAt,
    });
    work.em.persist(request);
    const { kind, reason, dueOn, until } = request;
    work.audit('ChangeRequest', request.id, { assignmentId: row.id, kind, reason, dueOn, until });
    await makeChange(work, row, request, input);
    await tellDecided(work, request);
    return request;
  });
  await rollUpAround(context, [request.assignmentId]);
  return request;
}
