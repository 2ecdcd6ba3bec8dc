import type { AssistanceAction } from '@duban/schema/vocabulary/assistance-notice';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { dayOf } from '../../../kernel/days.ts';
import { badInput, forbidden, wrongState } from '../../../kernel/errors.ts';
import { tell } from '../../notification/tell.queries.ts';
import type { AssistanceNotice } from '../assistance-notice.entity.ts';
import type {
  ArrangeAssistanceInput,
  ReportAssistanceInput,
  ReviewAssistanceInput,
} from '../assistance-notice.inputs.ts';
import { can } from '../assistance-notice.policy.ts';
import { assistanceStates } from '../coverage-request.state.ts';
import { lockedNotice } from './notice.ts';

/** The notice at that version, and what the action makes of it. */
async function step(
  work: Work,
  { id, version }: { id: string; version: number },
  action: AssistanceAction,
): Promise<{ row: AssistanceNotice; status: AssistanceNotice['status'] }> {
  const row = await lockedNotice(work, id);
  if (!can(work.context.viewer, action, row)) throw forbidden();
  atVersion(row, version);
  const status = assistanceStates.next(row.status, action);
  if (!status) throw wrongState();
  return { row, status };
}

const about = (row: AssistanceNotice) => ({
  subject: { type: 'AssistanceNotice', id: row.id } as const,
  occasion: row.version,
});

/** 安排落实, by the unit; again where the plans change. */
export function arrangeAssistance(
  context: Context,
  input: ArrangeAssistanceInput,
): Promise<AssistanceNotice> {
  return runCommand(context, 'arrangeAssistance', input, async (work) => {
    const { viewer, clock } = work.context;
    const { row, status } = await step(work, input, 'ARRANGE');
    const arrangement = {
      name: input.name.trim(),
      post: input.post.trim(),
      phone: input.phone,
      place: input.place.trim(),
      note: input.note?.trim() || null,
    };
    work.audit('AssistanceNotice', row.id, { from: row.status, to: status, ...arrangement });
    await tell(work, 'ASSISTANCE_ARRANGED', {
      ...about(row),
      params: { by: viewer.organizationName, title: row.title },
      organizationId: row.issuerId,
    });
    return Object.assign(row, { status, arrangement, arrangedAt: clock.now().toISOString() });
  });
}

/**
 * 反馈宣传情况, by the unit, once the journalist was there.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE (also visitAhead), CONFLICT, BAD_INPUT naming `appearedOn`
 */
export function reportAssistance(context: Context, input: ReportAssistanceInput): Promise<AssistanceNotice> {
  return runCommand(context, 'reportAssistance', input, async (work) => {
    const { viewer, clock } = work.context;
    const { row, status } = await step(work, input, 'REPORT');
    const visit = new Date(row.startsAt);
    if (visit > clock.now()) throw wrongState('visitAhead');
    const appearedOn = input.appearedOn ?? null;
    if (appearedOn && appearedOn > clock.today()) throw badInput('appearedOn', 'inFuture');
    if (appearedOn && appearedOn < dayOf(visit))
      throw badInput('appearedOn', 'notBefore', { day: dayOf(visit) });
    work.audit('AssistanceNotice', row.id, { from: row.status, to: status, appearedOn });
    await tell(work, 'ASSISTANCE_REPORTED', {
      ...about(row),
      params: { by: viewer.organizationName, title: row.title },
      organizationId: row.issuerId,
    });
    return Object.assign(row, {
      status,
      appearedOn,
      feedback: input.feedback.trim(),
      url: input.url?.trim() || null,
      reportedAt: clock.now().toISOString(),
      reporterId: viewer.userId,
    });
  });
}

/** The office confirms what was reported, or returns it with what is missing. */
export function reviewAssistance(context: Context, input: ReviewAssistanceInput): Promise<AssistanceNotice> {
  return runCommand(context, 'reviewAssistance', input, async (work) => {
    const { viewer, clock } = work.context;
    const { row, status } = await step(work, input, input.decision);
    const comment = input.comment?.trim() || null;
    const returned = input.decision === 'RETURN';
    if (returned && !comment) throw badInput('comment', 'commentRequired');
    work.audit('AssistanceNotice', row.id, { from: row.status, to: status, comment });
    if (returned)
      await tell(work, 'ASSISTANCE_RETURNED', {
        ...about(row),
        params: { by: viewer.organizationName, title: row.title, comment: comment ?? '' },
        organizationId: row.organizationId,
      });
    return Object.assign(row, {
      status,
      comment,
      closedAt: returned ? null : clock.now().toISOString(),
    });
  });
}
