import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { conflict, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { isVisible } from '../../assignment/assignment.policy.ts';
import { attach } from '../../attachment/attachment.queries.ts';
import { ProgressReport } from '../progress-report.entity.ts';
import type { CorrectProgressReportInput } from '../progress-report.inputs.ts';
import { availableActions, can } from '../progress-report.policy.ts';
import { unitsOf } from '../target-units.queries.ts';
import { checkMeasurements, measured } from './body.ts';

function correctionOf(older: ProgressReport, input: CorrectProgressReportInput): ProgressReport {
  return Object.assign(new ProgressReport(), {
    id: newId(),
    organizationId: older.organizationId,
    cityId: older.cityId,
    provinceId: older.provinceId,
    assignmentId: older.assignmentId,
    workItemId: older.workItemId,
    reviewerOrganizationId: older.reviewerOrganizationId,
    percent: input.percent,
    summary: input.summary.trim(),
    difficulties: input.difficulties?.trim() || null,
    nextSteps: input.nextSteps?.trim() || null,
    measurements: measured(input.measurements),
    revision: older.revision + 1,
    correctsId: older.id,
    originalId: older.originalId ?? older.id,
    correctionReason: input.reason.trim(),
    figuresAt: older.figuresAt ?? older.submittedAt,
  });
}

/**
 * A new version of an accepted report. The accepted one counts, and stays readable as it was, until this one is accepted
 * in its place; also after completion, since what was wrong is put right whenever it is found.
 * @throws DomainError CONFLICT where a correction waits already
 */
export function correctProgressReport(
  context: Context,
  input: CorrectProgressReportInput,
): Promise<ProgressReport> {
  return runCommand(context, 'correctProgressReport', input, async (work) => {
    const { em, reader } = work;
    const { viewer, clock } = work.context;
    const older = isId(input.id)
      ? await em.findOne(ProgressReport, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!older || !isVisible(viewer, older)) throw notFound();
    if (!can(viewer, 'CORRECT', older)) throw forbidden();
    atVersion(older, input.version);
    const assignment = await em.findOneOrFail(Assignment, { id: older.assignmentId });
    if (!availableActions(viewer, older).includes('CORRECT') || assignment.status === 'CANCELLED')
      throw wrongState();
    checkMeasurements(input.measurements, await unitsOf(reader, older.workItemId, input.measurements));
    const waiting = await em.count(ProgressReport, { correctsId: older.id, status: 'SUBMITTED' });
    if (waiting > 0) throw conflict('correctionWaits', undefined, 'id');
    const correction = correctionOf(older, input);
    Object.assign(correction, { submittedAt: clock.now().toISOString(), authorId: viewer.userId });
    em.persist(correction);
    await em.flush();
    await attach(work, input.attachmentIds ?? [], { progressReportId: correction.id });
    work.audit('ProgressReport', correction.id, {
      corrects: older.id,
      reason: correction.correctionReason,
      percent: { from: older.percent, to: correction.percent },
      measurements: correction.measurements,
    });
    return correction;
  });
}
