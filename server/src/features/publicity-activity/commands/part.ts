import type { ActivityPartAction } from '@duban/schema/vocabulary/publicity-activity';
import { activityPartWindows } from '@duban/schema/vocabulary/publicity-activity';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { inScope } from '../../../kernel/scope.ts';
import { attach } from '../../attachment/attachment.queries.ts';
import { ActivityPart } from '../activity-part.entity.ts';
import type { AnswerActivityInvitationInput, ReportActivityPartInput } from '../activity-part.inputs.ts';
import { PublicityActivity } from '../publicity-activity.entity.ts';
import { canOnPart } from '../publicity-activity.policy.ts';
import { activityPartStates, statusOn } from '../publicity-activity.state.ts';
import { tell } from './step.ts';

interface Step {
  part: ActivityPart;
  activity: PublicityActivity;
  status: ActivityPart['status'];
}

/** The part at that version and what the action makes of it; its activity is locked first, so that nobody closes it meanwhile. */
async function step(
  { em, context: { viewer, clock } }: Work,
  { id, version }: { id: string; version: number },
  action: ActivityPartAction,
): Promise<Step> {
  const found = isId(id) ? await em.findOne(ActivityPart, { id }) : null;
  const activity =
    found &&
    (await em.findOneOrFail(
      PublicityActivity,
      { id: found.activityId },
      { lockMode: LockMode.PESSIMISTIC_READ },
    ));
  if (!found || !activity || !(inScope(viewer.scope, found) || inScope(viewer.scope, activity)))
    throw notFound();
  const part = await em.findOneOrFail(
    ActivityPart,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!canOnPart(viewer, action, part, activity)) throw forbidden();
  atVersion(part, version);
  const status = activityPartStates.next(part.status, action);
  if (!status) throw wrongState();
  const standing = statusOn(activity, clock.today());
  if (!activityPartWindows[action].includes(standing))
    throw wrongState(standing === 'PLANNED' ? 'activityAhead' : 'activityClosed');
  return { part, activity, status };
}

/** 确认参与 or 不参与, by the unit that was invited. */
export function answerActivityInvitation(
  context: Context,
  input: AnswerActivityInvitationInput,
): Promise<ActivityPart> {
  return runCommand(context, 'answerActivityInvitation', input, async (work) => {
    const { viewer, clock } = work.context;
    const { part, activity, status } = await step(work, input, input.join ? 'JOIN' : 'DECLINE');
    const note = input.note?.trim() || null;
    if (!input.join && note === null) throw badInput('note', 'reasonRequired');
    work.audit('ActivityPart', part.id, { from: part.status, to: status, note, activityId: activity.id });
    const params = { by: viewer.organizationName, title: activity.title };
    await tell(work, 'ACTIVITY_ANSWERED', activity, params, {
      organizationIds: [activity.organizationId],
      occasion: `${part.id} ${part.version}`,
    });
    return Object.assign(part, {
      status,
      note,
      answeredAt: clock.now().toISOString(),
      answererId: viewer.userId,
    });
  });
}

/** 报送本单位情况: from the first day until the summary, as often as figures are put right. */
export function reportActivityPart(context: Context, input: ReportActivityPartInput): Promise<ActivityPart> {
  return runCommand(context, 'reportActivityPart', input, async (work) => {
    const { viewer, clock } = work.context;
    const { part, activity, status } = await step(work, input, 'REPORT');
    const { events, people, materials } = input;
    await attach(work, input.attachmentIds ?? [], { activityPartId: part.id });
    work.audit('ActivityPart', part.id, {
      ...{ from: part.status, to: status, activityId: activity.id },
      ...{ events, people, materials },
    });
    if (part.organizationId !== activity.organizationId) {
      const params = { by: viewer.organizationName, title: activity.title };
      await tell(work, 'ACTIVITY_PART_REPORTED', activity, params, {
        organizationIds: [activity.organizationId],
        occasion: `${part.id} ${part.version}`,
      });
    }
    return Object.assign(part, {
      ...{ status, events, people, materials },
      summary: input.summary.trim(),
      reportedAt: clock.now().toISOString(),
      reporterId: viewer.userId,
    });
  });
}
