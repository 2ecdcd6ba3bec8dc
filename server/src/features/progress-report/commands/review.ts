import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { isVisible } from '../../assignment/assignment.policy.ts';
import { tellOfAssignment } from '../../assignment/assignment-notify.queries.ts';
import { settlePeriods } from '../../assignment/reporting-period.queries.ts';
import { ProgressReport } from '../progress-report.entity.ts';
import type { ReviewProgressReportInput } from '../progress-report.inputs.ts';
import { can } from '../progress-report.policy.ts';
import { standingReports } from '../progress-report.queries.ts';
import { progressReportStates } from '../progress-report.state.ts';

/** After a return the assignment stands where the reports that were not returned say. */
async function takeBack({ em, reader, context }: Work, report: ProgressReport): Promise<void> {
  const assignment = await em.findOneOrFail(
    Assignment,
    { id: report.assignmentId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (assignment.status === 'COMPLETED' || assignment.status === 'CANCELLED') return;
  const standing = await standingReports(reader, assignment.id, report.id);
  assignment.restate(standing);
  await settlePeriods(reader, assignment, context.clock.today(), (book) =>
    book.takeBack(report.id, standing),
  );
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
    await tellOfAssignment(work, input.decision === 'RETURN' ? 'REPORT_RETURNED' : 'REPORT_ACCEPTED', {
      assignmentId: report.assignmentId,
      organizationId: report.organizationId,
      occasion: report.id,
      comment,
    });
    return report;
  });
}
