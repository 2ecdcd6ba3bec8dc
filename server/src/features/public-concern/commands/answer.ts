import { concernLimits, personalNumber } from '@duban/schema/vocabulary/public-concern';
import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput } from '../../../kernel/errors.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import { calendarOf } from '../../calendar/calendar.queries.ts';
import type { PublicConcern } from '../public-concern.entity.ts';
import type {
  AnswerPublicConcernInput,
  ClosePublicConcernInput,
  DismissPublicConcernInput,
  ReviewPublicConcernInput,
} from '../public-concern.inputs.ts';
import { noted, stepOf, tell } from './step.ts';

/** 答复, by the one that it was given to. */
export function answerPublicConcern(
  context: Context,
  input: AnswerPublicConcernInput,
): Promise<PublicConcern> {
  return runCommand(context, 'answerPublicConcern', input, async (work) => {
    const { row, status } = await stepOf(work, input, 'ANSWER');
    const { viewer, clock } = work.context;
    const answer = input.answer.trim();
    if (personalNumber.test(answer)) throw badInput('answer', 'personalNumber');
    work.audit('PublicConcern', row.id, { from: row.status, to: status });
    await tell(work, 'CONCERN_ANSWERED', row, {
      params: { by: viewer.organizationName, title: row.title },
      organizationIds: [row.intakeId],
    });
    return Object.assign(row, {
      status,
      answer,
      answeredAt: clock.now().toISOString(),
      answererId: viewer.userId,
      steps: noted(work, row, { action: 'ANSWER', text: answer }),
    });
  });
}

/** It had its days: after a return there are at least so many more, so that it is not overdue as it comes back. */
async function dayAfterReturn({ context }: Work, dueOn: string | null): Promise<string> {
  const { day } = addWorkingDays(await calendarOf(context), context.clock.today(), concernLimits.returnDays);
  return dueOn !== null && dueOn > day ? dueOn : day;
}

/**
 * 审核: whoever recorded it accepts the answer or returns it; also after those who raised it were told.
 * @throws DomainError NOT_FOUND, FORBIDDEN (also ownWork), CONFLICT, WRONG_STATE, BAD_INPUT naming `comment`
 */
export function reviewPublicConcern(
  context: Context,
  input: ReviewPublicConcernInput,
): Promise<PublicConcern> {
  return runCommand(context, 'reviewPublicConcern', input, async (work) => {
    const { row, status } = await stepOf(work, input, input.decision);
    const comment = input.comment?.trim() || null;
    const returned = input.decision === 'RETURN';
    if (returned && !comment) throw badInput('comment', 'commentRequired');
    const dueOn = returned ? await dayAfterReturn(work, row.dueOn) : row.dueOn;
    work.audit('PublicConcern', row.id, {
      from: row.status,
      to: status,
      comment,
      ...(returned && { dueOn }),
    });
    if (returned)
      await tell(work, 'CONCERN_RETURNED', row, {
        params: {
          by: work.context.viewer.organizationName,
          title: row.title,
          dueOn: dueOn ?? '',
          comment: comment ?? '',
        },
        organizationIds: [row.organizationId],
      });
    const step = { action: input.decision, text: comment, dueOn: returned ? dueOn : null };
    return Object.assign(row, { status, dueOn, steps: noted(work, row, step) });
  });
}

/** 回访办结: those who raised it were told, and what they said of it. */
export function closePublicConcern(context: Context, input: ClosePublicConcernInput): Promise<PublicConcern> {
  return runCommand(context, 'closePublicConcern', input, async (work) => {
    const { row, status } = await stepOf(work, input, 'CLOSE');
    const { viewer, clock } = work.context;
    const { satisfaction } = input;
    const comment = input.comment?.trim() || null;
    if (satisfaction === 'UNSATISFIED' && !comment) throw badInput('comment', 'commentRequired');
    work.audit('PublicConcern', row.id, { from: row.status, to: status, satisfaction, comment });
    await tell(work, 'CONCERN_CLOSED', row, {
      params: { by: viewer.organizationName, title: row.title },
      organizationIds: [row.organizationId],
    });
    return Object.assign(row, {
      status,
      satisfaction,
      closedAt: clock.now().toISOString(),
      steps: noted(work, row, { action: 'CLOSE', text: comment }),
    });
  });
}

/** 不予受理: not the bureau's business, or nothing that can be looked into; with the reason that the person is told. */
export function dismissPublicConcern(
  context: Context,
  input: DismissPublicConcernInput,
): Promise<PublicConcern> {
  return runCommand(context, 'dismissPublicConcern', input, async (work) => {
    const { row, status } = await stepOf(work, input, 'DISMISS');
    const text = input.reason.trim();
    work.audit('PublicConcern', row.id, { from: row.status, to: status, reason: text });
    return Object.assign(row, {
      status,
      closedAt: work.context.clock.now().toISOString(),
      steps: noted(work, row, { action: 'DISMISS', text }),
    });
  });
}
