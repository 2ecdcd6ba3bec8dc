import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../kernel/command.ts';
import type { Context } from '../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/id.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { Assignment } from '../assignment/assignment.entity.ts';
import {
  availableActions as assignmentActions,
  can as canAssignment,
  isVisible,
} from '../assignment/assignment.policy.ts';
import { attach } from '../attachment/attachment.queries.ts';
import { Target } from '../work-plan/work-item.entity.ts';
import { ProgressReport } from './progress-report.entity.ts';
import type { ReviewProgressReportInput, SubmitProgressReportInput } from './progress-report.inputs.ts';
import { can } from './progress-report.policy.ts';
import { standingReports } from './progress-report.queries.ts';
import { progressReportStates } from './progress-report.state.ts';

async function reportable(work: Work, id: string): Promise<Assignment> {
  const row = isId(id)
    ? await work.em.findOne(Assignment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (!row || !isVisible(work.context.viewer, row)) throw notFound();
  if (!canAssignment(work.context.viewer, 'REPORT', row)) throw forbidden();
  if (!assignmentActions(work.context.viewer, row).includes('REPORT')) {
    throw wrongState(row.status === 'PENDING' ? 'notAcknowledged' : undefined);
  }
  return row;
}

async function checkMeasurements(
  { em }: Work,
  assignment: Assignment,
  input: SubmitProgressReportInput,
): Promise<void> {
  const measurements = input.measurements ?? [];
  if (measurements.length === 0) return;
  const targets = new Set(
    (await em.find(Target, { workItemId: assignment.workItemId })).map((target) => target.id),
  );
  const seen = new Set<string>();
  measurements.forEach(({ targetId }, index) => {
    if (!targets.has(targetId)) throw badInput(`measurements.${index}.targetId`, 'wrongTarget');
    if (seen.has(targetId)) throw badInput(`measurements.${index}.targetId`, 'duplicate');
    seen.add(targetId);
  });
}

/**
 * Reports for the own organization.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE (notAcknowledged, or already claimed), BAD_INPUT naming the field
 */
export function submitProgressReport(
  context: Context,
  input: SubmitProgressReportInput,
): Promise<ProgressReport> {
  return runCommand(context, 'submitProgressReport', input, async (work) => {
    const assignment = await reportable(work, input.assignmentId);
    await checkMeasurements(work, assignment, input);
    const { viewer, clock } = work.context;
    const report = Object.assign(new ProgressReport(), {
      id: newId(),
      ...scopeOf({
        id: assignment.organizationId,
        cityId: assignment.cityId,
        provinceId: assignment.provinceId,
      }),
      assignmentId: assignment.id,
      workItemId: assignment.workItemId,
      reviewerOrganizationId: assignment.assignerId,
      percent: input.percent,
      summary: input.summary.trim(),
      difficulties: input.difficulties?.trim() || null,
      nextSteps: input.nextSteps?.trim() || null,
      measurements: (input.measurements ?? []).map(({ targetId, value }) => ({ targetId, value })),
      submittedAt: clock.now().toISOString(),
      authorId: viewer.userId,
    });
    work.em.persist(report);
    assignment.reported(input.percent, clock.today());
    await work.em.flush();
    await attach(work, input.attachmentIds ?? [], { progressReportId: report.id });
    work.audit('ProgressReport', report.id, {
      assignmentId: assignment.id,
      percent: input.percent,
      measurements: report.measurements,
    });
    return report;
  });
}

/** After a return the assignment stands where the reports that were not returned say. */
async function takeBack({ em, reader }: Work, report: ProgressReport): Promise<void> {
  const assignment = await em.findOneOrFail(
    Assignment,
    { id: report.assignmentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (assignment.status === 'COMPLETED') return;
  const claimedInTime = assignment.redOn === null;
  assignment.restate(await standingReports(reader, assignment.id, report.id));
  if (claimedInTime) assignment.clearLight();
}

/** Accepts or returns; by the organization that gave the assignment, and never by the report's author. */
export function reviewProgressReport(
  context: Context,
  input: ReviewProgressReportInput,
): Promise<ProgressReport> {
  return runCommand(context, 'reviewProgressReport', input, async (work) => {
    const { viewer, clock } = work.context;
    const report = isId(input.id)
      ? await work.em.findOne(ProgressReport, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!report || !isVisible(viewer, report)) throw notFound();
    if (!can(viewer, report)) throw forbidden(report.authorId === viewer.userId ? 'ownWork' : undefined);
    atVersion(report, input.version);
    const status = progressReportStates.next(report.status, input.decision);
    if (!status) throw wrongState();
    const comment = input.comment?.trim() || null;
    if (input.decision === 'RETURN' && !comment) throw badInput('comment', 'commentRequired');
    work.audit('ProgressReport', report.id, { from: report.status, to: status, comment });
    Object.assign(report, {
      status,
      reviewComment: comment,
      reviewerId: viewer.userId,
      reviewedAt: clock.now().toISOString(),
    });
    if (input.decision === 'RETURN') await takeBack(work, report);
    return report;
  });
}
