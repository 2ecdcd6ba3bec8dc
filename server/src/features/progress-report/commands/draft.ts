import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { availableActions, can, isVisible } from '../../assignment/assignment.policy.ts';
import { ReportingPeriod } from '../../assignment/reporting-period.entity.ts';
import { keepForDraft } from '../../attachment/attachment.queries.ts';
import { ProgressReportDraft } from '../progress-report-draft.entity.ts';
import type {
  DiscardProgressReportDraftInput,
  SaveProgressReportDraftInput,
} from '../progress-report-draft.inputs.ts';
import { unitsOf } from '../target-units.queries.ts';
import { checkMeasurements, measured, refuseOthers } from './body.ts';

async function reportable({ em, context }: Work, assignmentId: string): Promise<Assignment> {
  const row = isId(assignmentId) ? await em.findOne(Assignment, { id: assignmentId }) : null;
  if (!row || !isVisible(context.viewer, row)) throw notFound('assignmentId');
  refuseOthers(context.viewer, row);
  if (!can(context.viewer, 'REPORT', row)) throw forbidden();
  if (!availableActions(context.viewer, row).includes('REPORT'))
    throw wrongState(row.status === 'PENDING' ? 'notAcknowledged' : undefined);
  return row;
}

/** Of this assignment and period; two who begin one at once wait here for each other. */
async function draftOf({ em, reader }: Work, assignmentId: string, periodId: string | null) {
  await reader.rows(sql`select 1 from assignment where id = ${assignmentId}::uuid for no key update`);
  return em.findOne(ProgressReportDraft, { assignmentId, periodId });
}

/**
 * What is written so far, as incomplete as it is. Another reporter of the organization writes on from the version that
 * they read, so that nobody's words are lost unseen.
 * @throws DomainError BAD_INPUT naming the field; CONFLICT where the draft was saved by somebody else meanwhile
 */
export function saveProgressReportDraft(
  context: Context,
  input: SaveProgressReportDraftInput,
): Promise<ProgressReportDraft> {
  return runCommand(context, 'saveProgressReportDraft', input, async (work) => {
    const { em, reader } = work;
    const { viewer, clock } = work.context;
    const assignment = await reportable(work, input.assignmentId);
    const periodId = input.periodId || null;
    const isOwn = { id: periodId, assignmentId: assignment.id };
    if (periodId && !(isId(periodId) && (await em.count(ReportingPeriod, isOwn))))
      throw badInput('periodId', 'notFound');
    checkMeasurements(input.measurements, await unitsOf(reader, assignment.workItemId, input.measurements));
    const known = await draftOf(work, assignment.id, periodId);
    if (known && input.version == null) throw conflict('draftExists', undefined, 'version');
    if (known) atVersion(known, input.version ?? 0);
    const row = Object.assign(known ?? new ProgressReportDraft(), {
      percent: input.percent ?? null,
      summary: input.summary ?? null,
      difficulties: input.difficulties ?? null,
      nextSteps: input.nextSteps ?? null,
      measurements: measured(input.measurements),
      authorId: viewer.userId,
      savedAt: clock.now().toISOString(),
    });
    if (!known) {
      const { organizationId, cityId, provinceId } = assignment;
      const place = { organizationId, cityId, provinceId, assignmentId: assignment.id, periodId };
      em.persist(Object.assign(row, place, { id: newId() }));
    }
    await em.flush();
    await keepForDraft(
      work,
      { column: 'progress_report_draft_id', draftId: row.id },
      input.attachmentIds ?? [],
    );
    work.audit('ProgressReportDraft', row.id, { assignmentId: assignment.id, percent: row.percent });
    return row;
  });
}

export function discardProgressReportDraft(
  context: Context,
  input: DiscardProgressReportDraftInput,
): Promise<Assignment> {
  return runCommand(context, 'discardProgressReportDraft', input, async (work) => {
    const { viewer } = work.context;
    const row = isId(input.id) ? await work.em.findOne(ProgressReportDraft, { id: input.id }) : null;
    if (!row || row.organizationId !== viewer.organizationId) throw notFound();
    const assignment = await work.em.findOneOrFail(Assignment, { id: row.assignmentId });
    if (!can(viewer, 'REPORT', assignment)) throw forbidden();
    atVersion(row, input.version);
    work.audit('ProgressReportDraft', row.id, { assignmentId: assignment.id });
    work.em.remove(row);
    return assignment;
  });
}
