import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { attachToPiece } from '../../attachment/attachment.queries.ts';
import { visibleReports } from '../../progress-report/progress-report.queries.ts';
import { Submission, SubmissionWorkItem } from '../submission.entity.ts';
import type { SubmitSubmissionInput } from '../submission.inputs.ts';
import { canSubmit } from '../submission.policy.ts';
import { followUpDueAfter, timeliness } from '../submission.state.ts';
import { answerInvitation, openInvitation } from './answer.ts';
import { takeDraft } from './draft.ts';
import { checkTies, handOn, tell } from './way.ts';

/** Visible upwards at once; whether it is late is judged now and never again. */
export function submitSubmission(context: Context, input: SubmitSubmissionInput): Promise<Submission> {
  return runCommand(context, 'submitSubmission', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canSubmit(viewer)) throw forbidden();
    const now = clock.now();
    if (input.occurredAt > now) throw badInput('occurredAt', 'inFuture');
    await checkTies(work, input);
    const { progressReportId } = input;
    if (progressReportId && (await visibleReports(work.context, [progressReportId])).length === 0)
      throw badInput('progressReportId', 'notFound');
    const invitation = input.invitationId ? await openInvitation(work, input.invitationId) : null;
    const draft = input.draftId ? await takeDraft(work, input.draftId) : null;
    const { dueAt, late } = timeliness(input.kind, input.occurredAt, now);
    const scope = scopeOf({ ...viewer, id: viewer.organizationId });
    const submission = Object.assign(new Submission(), {
      id: newId(),
      ...scope,
      kind: input.kind,
      title: input.title.trim(),
      body: input.body.trim(),
      occurredAt: input.occurredAt.toISOString(),
      dueAt: dueAt.toISOString(),
      submittedAt: now.toISOString(),
      late,
      authorId: viewer.userId,
      publicityActivityId: input.publicityActivityId ?? null,
      progressReportId: progressReportId ?? null,
      followUpDueAt: input.kind === 'URGENT' ? followUpDueAfter(now).toISOString() : null,
    });
    await handOn(work, submission, { organizationId: viewer.organizationId, fromUnit: true });
    work.em.persist(submission);
    const attachmentIds = input.attachmentIds ?? [];
    // Before the flush deletes the draft, and with it that these files are its own.
    await attachToPiece(work, attachmentIds, {
      submissionId: submission.id,
      text: submission.textVersion,
      draftId: draft?.id ?? null,
    });
    await work.em.flush();
    work.em.persist(
      input.workItemIds.map((workItemId) =>
        Object.assign(new SubmissionWorkItem(), { workItemId, submissionId: submission.id, ...scope }),
      ),
    );
    if (invitation) await answerInvitation(work, invitation, submission);
    if (input.kind === 'URGENT') await tellEditors(work, submission);
    const { kind, workItemIds } = input;
    work.audit('Submission', submission.id, {
      ...{ kind, title: submission.title, workItemIds, late },
      ...(attachmentIds.length > 0 && { attachmentIds }),
      ...(invitation && { invitationId: invitation.id }),
    });
    return submission;
  });
}

/** Two hours is all there is: those who review in the city and the province hear of it at once. */
async function tellEditors(work: Work, submission: Submission): Promise<void> {
  const { viewer } = work.context;
  await tell(work, submission, 'URGENT_SUBMITTED', {
    params: { by: viewer.organizationName, title: submission.title },
    organizationIds: [viewer.cityId ?? viewer.provinceId, viewer.provinceId],
    occasion: submission.textVersion,
  });
}
