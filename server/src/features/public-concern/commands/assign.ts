import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput } from '../../../kernel/errors.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import { calendarOf } from '../../calendar/calendar.queries.ts';
import { type Subordinate, subordinates } from '../../organization/organization.queries.ts';
import { subjectsById } from '../concern-subject.queries.ts';
import type { PublicConcern } from '../public-concern.entity.ts';
import type { AssignPublicConcernInput } from '../public-concern.inputs.ts';
import { daysFor } from '../public-concern.state.ts';
import { noted, stepOf, tell } from './step.ts';

/** One below the viewer's own, or that itself where it recorded the concern: then it answers on its own. */
async function handlerOf(work: Work, id: string, row: PublicConcern): Promise<Subordinate> {
  const { viewer, clock } = work.context;
  const [handler] = await subordinates(work.reader, viewer.organizationId, [id]);
  const itself = handler?.id === viewer.organizationId && row.intakeId === viewer.organizationId;
  if (!handler || (!handler.below && !itself)) throw badInput('organizationId', 'notSubordinate');
  if (handler.validTo !== null && handler.validTo < clock.today())
    throw badInput('organizationId', 'abolished', { names: handler.shortName });
  if (row.status === 'ASSIGNED' && row.organizationId === id)
    throw badInput('organizationId', 'assignedThere');
  return handler;
}

/** What the subject's working days allow from today; handed on, the day that stands. */
async function latestDay({ context, reader }: Work, row: PublicConcern): Promise<string> {
  if (row.status === 'ASSIGNED' && row.intakeId !== context.viewer.organizationId && row.dueOn)
    return row.dueOn;
  const [subject] = await subjectsById(context, reader, [row.subjectId]);
  if (!subject) throw badInput('subjectId', 'notFound');
  return addWorkingDays(await calendarOf(context), context.clock.today(), daysFor(subject, row.severity)).day;
}

async function dueDay(work: Work, row: PublicConcern, asked: string | null | undefined): Promise<string> {
  const latest = await latestDay(work, row);
  if (!asked) return latest;
  if (asked < work.context.clock.today()) throw badInput('dueOn', 'inPast');
  if (asked > latest) throw badInput('dueOn', 'notAfter', { day: latest });
  return asked;
}

/**
 * 交办: to an organization below, by a day; again to another, or handed on by the one that has it.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT, WRONG_STATE, BAD_INPUT naming `organizationId` or `dueOn`
 */
export function assignPublicConcern(
  context: Context,
  input: AssignPublicConcernInput,
): Promise<PublicConcern> {
  return runCommand(context, 'assignPublicConcern', input, async (work) => {
    const { row, status } = await stepOf(work, input, 'ASSIGN');
    const { viewer } = work.context;
    const handler = await handlerOf(work, input.organizationId, row);
    const dueOn = await dueDay(work, row, input.dueOn);
    const former = row.status === 'ASSIGNED' ? row.organizationId : null;
    const text = input.comment?.trim() || null;
    const organizationId = handler.id;
    work.audit('PublicConcern', row.id, {
      from: row.status,
      to: status,
      organizationId,
      dueOn,
      comment: text,
    });
    const step = noted(work, row, { action: 'ASSIGN', text, dueOn, organizationId });
    Object.assign(row, { status, dueOn, ...scopeOf(handler), steps: step });
    const { title } = row;
    await tell(work, 'CONCERN_ASSIGNED', row, {
      params: { by: viewer.organizationName, title, dueOn },
      organizationIds: [organizationId],
    });
    // Whoever handed it on knows.
    if (former !== null && former !== viewer.organizationId)
      await tell(work, 'CONCERN_MOVED', row, {
        params: { by: viewer.organizationName, title },
        organizationIds: [former],
      });
    return row;
  });
}
