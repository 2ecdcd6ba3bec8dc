import type { NotificationKind, NotificationParams } from '@duban/schema/vocabulary/notification';
import type { SubmissionStepAction } from '@duban/schema/vocabulary/submission';
import type { RoleName } from '@duban/schema/vocabulary/user';
import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { badInput, notFound } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { inScope } from '../../../kernel/scope.ts';
import { worksInBusiness } from '../../../kernel/viewer.ts';
import { notify } from '../../notification/notify.queries.ts';
import { visibleActivities } from '../../publicity-activity/publicity-activity.queries.ts';
import { missingItem } from '../../work-plan/work-item.queries.ts';
import { Submission } from '../submission.entity.ts';
import { type Mark, SubmissionStep } from '../submission-step.entity.ts';
import { nextReviewer } from '../submission-way.queries.ts';

export async function lockedSubmission({ em, context }: Work, id: string): Promise<Submission> {
  const row = isId(id)
    ? await em.findOne(Submission, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!row || !worksInBusiness(context.viewer) || !inScope(context.viewer.scope, row)) throw notFound();
  return row;
}

interface Ties {
  workItemIds: readonly string[];
  publicityActivityId?: string | null;
}

/** What the piece names must be there for the viewer to see. */
export async function checkTies({ context, reader }: Work, ties: Ties): Promise<void> {
  const missing = await missingItem(context, reader, ties.workItemIds);
  if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
  const { publicityActivityId } = ties;
  if (publicityActivityId && (await visibleActivities(context, reader, [publicityActivityId])).length === 0)
    throw badInput('publicityActivityId', 'notFound');
}

/** Keeps who did what to which text, and when. */
export function noteStep(
  { em, context }: Work,
  row: Submission,
  action: SubmissionStepAction,
  { comment, marks = [] }: { comment: string | null; marks?: Mark[] },
): void {
  const { viewer, clock } = context;
  em.persist(
    Object.assign(new SubmissionStep(), {
      id: newId(),
      submissionId: row.id,
      textVersion: row.textVersion,
      action,
      organizationId: viewer.organizationId,
      personId: viewer.userId,
      ...{ comment, marks, at: clock.now().toISOString() },
    }),
  );
}

export const nobodysTurn = { reviewingId: null, waitingSince: null } as const;

/** Hands it to the next who reviews, and tells them. */
export async function handOn(
  work: Work,
  row: Submission,
  from: { organizationId: string; fromUnit: boolean },
): Promise<void> {
  const { clock } = work.context;
  const writerIds = [row.authorId, row.writerId, ...row.writerIds];
  const reviewingId = await nextReviewer(work.reader, { ...from, writerIds, today: clock.today() });
  Object.assign(row, { reviewingId, waitingSince: clock.now().toISOString() });
  if (reviewingId === null) return;
  const ofUnit = reviewingId === row.organizationId;
  // An urgent piece has been told to the editors above already.
  if (!ofUnit && row.kind === 'URGENT' && row.status === 'SUBMITTED') return;
  await tell(work, row, 'SUBMISSION_TO_REVIEW', {
    params: { by: work.context.viewer.organizationName, title: row.title },
    organizationIds: [reviewingId],
    roles: ofUnit ? ['EDITOR', 'LEADER'] : ['EDITOR'],
    occasion: `${reviewingId} ${row.waitingSince}`,
  });
}

interface Told<Kind extends NotificationKind> {
  params: NotificationParams<Kind>;
  organizationIds: readonly string[];
  roles?: readonly RoleName[];
  /** Tells one occasion of the kind from the next. */
  occasion: string | number;
}

export async function tell<Kind extends NotificationKind>(
  { reader, context }: Work,
  row: Pick<Submission, 'id'>,
  kind: Kind,
  { occasion, ...what }: Told<Kind>,
): Promise<void> {
  await notify(reader, {
    kind,
    ...what,
    subject: { type: 'Submission', id: row.id },
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${row.id} ${occasion}`,
  });
}
