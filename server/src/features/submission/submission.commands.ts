import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { inScope } from '../../kernel/scope.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { notify } from '../notification/notify.queries.ts';
import { visibleReports } from '../progress-report/progress-report.queries.ts';
import { visibleActivities } from '../publicity-activity/publicity-activity.queries.ts';
import { missingItem } from '../work-plan/work-item.queries.ts';
import { Submission, SubmissionWorkItem } from './submission.entity.ts';
import type { ReviewSubmissionInput, SubmitSubmissionInput } from './submission.inputs.ts';
import { can, canSubmit } from './submission.policy.ts';
import { submissionStates, timeliness } from './submission.state.ts';

/** What the piece names must be there for the viewer to see. */
async function checkTies({ context, reader }: Work, input: SubmitSubmissionInput): Promise<void> {
  const missing = await missingItem(context, reader, input.workItemIds);
  if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
  if (
    input.publicityActivityId &&
    (await visibleActivities(context, reader, [input.publicityActivityId])).length === 0
  ) {
    throw badInput('publicityActivityId', 'notFound');
  }
  if (input.progressReportId && (await visibleReports(context, [input.progressReportId])).length === 0) {
    throw badInput('progressReportId', 'notFound');
  }
}

/** Visible upwards at once; whether it is late is judged now and never again. */
export function submitSubmission(context: Context, input: SubmitSubmissionInput): Promise<Submission> {
  return runCommand(context, 'submitSubmission', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canSubmit(viewer)) throw forbidden();
    const now = clock.now();
    if (input.occurredAt > now) throw badInput('occurredAt', 'inFuture');
    await checkTies(work, input);
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
      progressReportId: input.progressReportId ?? null,
    });
    work.em.persist(submission);
    await work.em.flush();
    work.em.persist(
      input.workItemIds.map((workItemId) =>
        Object.assign(new SubmissionWorkItem(), { workItemId, submissionId: submission.id, ...scope }),
      ),
    );
    if (input.kind === 'URGENT') await tellEditors(work, submission);
    work.audit('Submission', submission.id, {
      kind: input.kind,
      title: submission.title,
      workItemIds: input.workItemIds,
      late,
    });
    return submission;
  });
}

/** Two hours is all there is: those who review in the city and the province hear of it at once. */
async function tellEditors({ reader, context }: Work, submission: Submission): Promise<void> {
  const { viewer, clock } = context;
  await notify(reader, {
    kind: 'URGENT_SUBMITTED',
    params: { by: viewer.organizationName, title: submission.title },
    subject: { type: 'Submission', id: submission.id },
    organizationIds: [viewer.cityId ?? viewer.provinceId, viewer.provinceId],
    actorId: viewer.userId,
    at: clock.now(),
    dedupKey: `URGENT_SUBMITTED ${submission.id}`,
  });
}

type AboutPiece = 'SUBMISSION_RETURNED' | 'SUBMISSION_ACCEPTED' | 'SUBMISSION_ADOPTED';

export async function tellWriters(
  { reader, context }: Work,
  kind: AboutPiece,
  row: Submission,
  more: { comment?: string | null; channel?: string; occasion?: string },
): Promise<void> {
  await notify(reader, {
    kind,
    params: { title: row.title, comment: more.comment ?? '', channel: more.channel ?? '' },
    subject: { type: 'Submission', id: row.id },
    organizationIds: [row.organizationId],
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${more.occasion ?? row.id}`,
  });
}

export async function findForReview(work: Work, id: string): Promise<Submission> {
  const { viewer } = work.context;
  const row = isId(id)
    ? await work.em.findOne(Submission, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!row || !inScope(viewer.scope, row)) throw notFound();
  if (!can(viewer, row)) throw forbidden(row.authorId === viewer.userId ? 'ownWork' : undefined);
  return row;
}

export function reviewSubmission(context: Context, input: ReviewSubmissionInput): Promise<Submission> {
  return runCommand(context, 'reviewSubmission', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await findForReview(work, input.id);
    atVersion(row, input.version);
    const status = submissionStates.next(row.status, input.decision);
    if (!status) throw wrongState();
    const comment = input.comment?.trim() || null;
    if (input.decision === 'RETURN' && !comment) throw badInput('comment', 'commentRequired');
    work.audit('Submission', row.id, { from: row.status, to: status, comment });
    await tellWriters(
      work,
      input.decision === 'RETURN' ? 'SUBMISSION_RETURNED' : 'SUBMISSION_ACCEPTED',
      row,
      {
        comment,
      },
    );
    return Object.assign(row, {
      status,
      reviewComment: comment,
      reviewerId: viewer.userId,
      reviewedAt: clock.now().toISOString(),
    });
  });
}
