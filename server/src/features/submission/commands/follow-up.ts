import { runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { FollowUp } from '../follow-up.entity.ts';
import type { FollowUpSubmissionInput } from '../review.inputs.ts';
import type { Submission } from '../submission.entity.ts';
import { canSubmit } from '../submission.policy.ts';
import { followUpDueAfter } from '../submission.state.ts';
import { lockedSubmission, tell } from './way.ts';

/**
 * 续报: adds to an urgent matter, wherever the piece stands; seen above at once. It names no version: it decides on nothing
 * that others may have changed meanwhile.
 * @throws DomainError NOT_FOUND; FORBIDDEN; WRONG_STATE (notUrgent, matterClosed)
 */
export function followUpSubmission(context: Context, input: FollowUpSubmissionInput): Promise<Submission> {
  return runCommand(context, 'followUpSubmission', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await lockedSubmission(work, input.id);
    if (row.organizationId !== viewer.organizationId || !canSubmit(viewer)) throw forbidden();
    if (row.followUpDueAt === null) throw wrongState(row.kind === 'URGENT' ? 'matterClosed' : 'notUrgent');
    const now = clock.now();
    const { news, measures, closes } = input;
    const followUp = Object.assign(new FollowUp(), {
      id: newId(),
      submissionId: row.id,
      ordinal: 1 + (await work.em.count(FollowUp, { submissionId: row.id })),
      ...{ news: news.trim(), measures: measures.trim(), closes },
      reportedAt: now.toISOString(),
      late: now > new Date(row.followUpDueAt),
      authorId: viewer.userId,
    });
    work.em.persist(followUp);
    Object.assign(row, {
      followUpDueAt: closes ? null : followUpDueAfter(now).toISOString(),
      matterClosedAt: closes ? now.toISOString() : null,
    });
    const { ordinal, late } = followUp;
    work.audit('Submission', row.id, { followUpId: followUp.id, ordinal, closes, late });
    await tell(work, row, closes ? 'MATTER_CLOSED' : 'FOLLOW_UP_REPORTED', {
      params: { by: viewer.organizationName, title: row.title, news: followUp.news },
      organizationIds: [viewer.cityId ?? viewer.provinceId, viewer.provinceId],
      occasion: ordinal,
    });
    return row;
  });
}
