import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { keepForDraft } from '../../attachment/attachment.queries.ts';
import { visibleInvitations } from '../../invitation/invitation.queries.ts';
import { visibleReports } from '../../progress-report/progress-report.queries.ts';
import { displayTitle } from '../../work-plan/work-item.entity.ts';
import { targetsOf, workItemOf } from '../../work-plan/work-plan.loaders.ts';
import { canSubmit } from '../submission.policy.ts';
import { SubmissionDraft } from '../submission-draft.entity.ts';
import type {
  DiscardSubmissionDraftInput,
  DraftSubmissionFromReportInput,
  SaveSubmissionDraftInput,
} from '../submission-draft.inputs.ts';
import { checkTies } from './way.ts';

/** Of the viewer's own organization: another's answers as a missing one. */
async function ownDraft({ em, context }: Work, id: string): Promise<SubmissionDraft> {
  const { viewer } = context;
  if (!canSubmit(viewer)) throw forbidden();
  const row = isId(id)
    ? await em.findOne(SubmissionDraft, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (row?.organizationId !== viewer.organizationId) throw notFound();
  return row;
}

function newDraft({ em, context }: Work): SubmissionDraft {
  const { viewer } = context;
  const row = Object.assign(new SubmissionDraft(), {
    id: newId(),
    ...scopeOf({ ...viewer, id: viewer.organizationId }),
  });
  em.persist(row);
  return row;
}

async function checkSources({ context }: Work, input: SaveSubmissionDraftInput): Promise<void> {
  const { progressReportId, invitationId } = input;
  if (progressReportId && (await visibleReports(context, [progressReportId])).length === 0)
    throw badInput('progressReportId', 'notFound');
  const own = invitationId ? await visibleInvitations(context, [invitationId]) : [];
  if (invitationId && own[0]?.organizationId !== context.viewer.organizationId)
    throw badInput('invitationId', 'notFound');
}

/**
 * What is written so far, as incomplete as it is; a colleague writes on from the version that they read.
 * @throws DomainError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT naming the field
 */
export function saveSubmissionDraft(
  context: Context,
  input: SaveSubmissionDraftInput,
): Promise<SubmissionDraft> {
  return runCommand(context, 'saveSubmissionDraft', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canSubmit(viewer)) throw forbidden();
    const known = input.id ? await ownDraft(work, input.id) : null;
    if (known) atVersion(known, input.version ?? 0);
    const workItemIds = input.workItemIds ?? [];
    await checkTies(work, { workItemIds, publicityActivityId: input.publicityActivityId ?? null });
    await checkSources(work, input);
    const row = Object.assign(known ?? newDraft(work), {
      kind: input.kind ?? 'ROUTINE',
      title: input.title ?? null,
      body: input.body ?? null,
      occurredAt: input.occurredAt?.toISOString() ?? null,
      workItemIds,
      publicityActivityId: input.publicityActivityId || null,
      progressReportId: input.progressReportId || null,
      invitationId: input.invitationId || null,
      authorId: viewer.userId,
      savedAt: clock.now().toISOString(),
    });
    await work.em.flush();
    await keepForDraft(work, { column: 'submission_draft_id', draftId: row.id }, input.attachmentIds ?? []);
    work.audit('SubmissionDraft', row.id, { title: row.title });
    return row;
  });
}

/**
 * 一稿多用: what was reported upwards becomes a draft for the public, with its figures; the draft, and the piece after it,
 * name the report that they came from. Asked for again, the draft that there is answers.
 */
export function draftSubmissionFromReport(
  context: Context,
  input: DraftSubmissionFromReportInput,
): Promise<SubmissionDraft> {
  return runCommand(context, 'draftSubmissionFromReport', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canSubmit(viewer)) throw forbidden();
    const [report] = await visibleReports(work.context, [input.progressReportId]);
    if (!report) throw badInput('progressReportId', 'notFound');
    const { organizationId } = viewer;
    const once = `draft ${organizationId} ${report.id}`;
    await work.reader.rows(sql`select pg_advisory_xact_lock(hashtext(${once}))`);
    const known = await work.em.findOne(SubmissionDraft, { organizationId, progressReportId: report.id });
    if (known) {
      work.audit('SubmissionDraft', known.id, { progressReportId: report.id });
      return known;
    }
    const item = await workItemOf(work.context).load(report.workItemId);
    const targets = await targetsOf(work.context).load(report.workItemId);
    const figures = report.measurements.flatMap(({ targetId, value }) => {
      const target = targets.find(({ id }) => id === targetId);
      return target ? [`${target.name} ${value}${target.unit}`] : [];
    });
    const row = Object.assign(newDraft(work), {
      title: item ? displayTitle(item).slice(0, 60) : null,
      body: [report.summary, figures.length > 0 && `${figures.join('，')}。`].filter(Boolean).join('\n\n'),
      workItemIds: [report.workItemId],
      progressReportId: report.id,
      authorId: viewer.userId,
      savedAt: clock.now().toISOString(),
    });
    await work.em.flush();
    work.audit('SubmissionDraft', row.id, { progressReportId: report.id });
    return row;
  });
}

export function discardSubmissionDraft(
  context: Context,
  input: DiscardSubmissionDraftInput,
): Promise<SubmissionDraft> {
  return runCommand(context, 'discardSubmissionDraft', input, async (work) => {
    const row = await ownDraft(work, input.id);
    atVersion(row, input.version);
    work.audit('SubmissionDraft', row.id, { title: row.title });
    work.em.remove(row);
    return { ...row };
  });
}

/** A piece that is sent up takes its draft along; of two that are sent at once one finds it gone. */
export async function takeDraft(work: Work, id: string): Promise<SubmissionDraft> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const row = isId(id) ? await work.em.findOne(SubmissionDraft, { id }, locked) : null;
  if (row?.organizationId !== work.context.viewer.organizationId) throw badInput('draftId', 'notFound');
  work.em.remove(row);
  return row;
}
