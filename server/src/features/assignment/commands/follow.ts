import type { AssignmentAction } from '@duban/schema/vocabulary/assignment';
import { changeKinds } from '@duban/schema/vocabulary/change-request';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { dayOf } from '../../../kernel/days.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { lapseRequests } from '../../change-request/change-request.queries.ts';
import { targetsWithoutEvidence } from '../../progress-report/evidence.queries.ts';
import { standingReports } from '../../progress-report/progress-report.queries.ts';
import { Assignment } from '../assignment.entity.ts';
import type {
  AcknowledgeAssignmentInput,
  CompleteAssignmentInput,
  ConfirmCompletionInput,
} from '../assignment.inputs.ts';
import { can, isVisible } from '../assignment.policy.ts';
import { assignmentStates } from '../assignment.state.ts';
import { tellOfAssignment } from '../assignment-notify.queries.ts';
import { CompletionClaim } from '../completion-claim.entity.ts';
import { settlePeriods } from '../reporting-period.queries.ts';
import { rollUpAround } from '../roll-up.queries.ts';

/** Loads, authorizes, checks the version, moves to the next state. */
async function step(
  work: Work,
  input: { id: string; version: number },
  action: AssignmentAction,
): Promise<Assignment> {
  const { viewer } = work.context;
  const row = isId(input.id)
    ? await work.em.findOne(Assignment, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!row || !isVisible(viewer, row)) throw notFound();
  if (!can(viewer, action, row)) throw forbidden(row.claimerId === viewer.userId ? 'ownWork' : undefined);
  atVersion(row, input.version);
  const status = assignmentStates.next(row.status, action);
  if (!status) throw wrongState(row.status === 'PENDING' ? 'notAcknowledged' : undefined);
  work.audit('Assignment', row.id, { from: row.status, to: status });
  row.status = status;
  return row;
}

export async function acknowledge(work: Work, input: AcknowledgeAssignmentInput): Promise<Assignment> {
  const row = await step(work, input, 'ACKNOWLEDGE');
  row.acknowledgedAt = work.context.clock.now().toISOString();
  row.leaderInCharge = input.leaderInCharge?.trim() || null;
  row.responsiblePerson = input.responsiblePerson?.trim() || null;
  return row;
}

export function acknowledgeAssignment(
  context: Context,
  input: AcknowledgeAssignmentInput,
): Promise<Assignment> {
  return runCommand(context, 'acknowledgeAssignment', input, (work) => acknowledge(work, input));
}

/** What was broken down must be done below before it is claimed above. */
export async function complete(work: Work, input: CompleteAssignmentInput): Promise<Assignment> {
  const { clock, viewer } = work.context;
  const row = await step(work, input, 'COMPLETE');
  const count = await work.em.count(Assignment, { parentId: row.id, isOpen: true });
  if (count > 0) throw wrongState('openChildren', { count });
  const unproved = row.role === 'LEAD' ? await targetsWithoutEvidence(work.reader, row) : [];
  if (unproved.length > 0) throw wrongState('evidenceMissing', { names: unproved.join('、') });
  row.claimedAt = clock.now().toISOString();
  row.claimerId = viewer.userId;
  row.completionSummary = input.summary.trim();
  row.returnComment = null;
  if (clock.today() <= row.dueOn) row.clearLight();
  const claim = { id: newId(), assignmentId: row.id, claimedAt: row.claimedAt };
  work.em.persist(Object.assign(new CompletionClaim(), claim));
  await tellOfAssignment(work, 'COMPLETION_CLAIMED', {
    assignmentId: row.id,
    organizationId: row.assignerId,
    occasion: `${row.id} ${row.version}`,
  });
  return row;
}

export async function completeAssignment(
  context: Context,
  input: CompleteAssignmentInput,
): Promise<Assignment> {
  const row = await runCommand(context, 'completeAssignment', input, (work) => complete(work, input));
  await rollUpAround(context, [row.id]);
  return row;
}

export async function decideCompletion(work: Work, input: ConfirmCompletionInput): Promise<Assignment> {
  const { clock } = work.context;
  const comment = input.comment?.trim() || null;
  const row = await step(work, input, input.decision);
  const decidedAt = clock.now().toISOString();
  const claim = await work.em.findOne(CompletionClaim, { assignmentId: row.id, decidedAt: null });
  if (claim) Object.assign(claim, { decidedAt, decision: input.decision });
  if (input.decision === 'RETURN') {
    if (!comment) throw badInput('comment', 'commentRequired');
    const claimedOn = dayOf(new Date(row.claimedAt ?? decidedAt));
    row.returnComment = comment;
    row.claimedAt = null;
    row.claimerId = null;
    row.restate(await standingReports(work.reader, row.id, null));
    await settlePeriods(work.reader, row, clock.today(), (book) => book.stoodStillFrom(claimedOn));
  } else {
    row.completedAt = decidedAt;
    row.percent = 100;
    row.clearLight();
    await lapseRequests(work, [row.id], changeKinds, null);
  }
  await tellOfAssignment(work, input.decision === 'RETURN' ? 'COMPLETION_RETURNED' : 'COMPLETION_CONFIRMED', {
    assignmentId: row.id,
    organizationId: row.organizationId,
    occasion: `${row.id} ${row.version}`,
    comment,
  });
  return row;
}

export async function confirmCompletion(
  context: Context,
  input: ConfirmCompletionInput,
): Promise<Assignment> {
  const row = await runCommand(context, 'confirmCompletion', input, (work) => decideCompletion(work, input));
  await rollUpAround(context, [row.id]);
  return row;
}
