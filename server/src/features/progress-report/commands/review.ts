import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { isVisible } from '../../assignment/assignment.policy.ts';
import { tellOfAssignment } from '../../assignment/assignment-notify.queries.ts';
import { settlePeriods } from '../../assignment/reporting-period.queries.ts';
import { rollUpAround } from '../../assignment/roll-up.queries.ts';
import { ProgressReport } from '../progress-report.entity.ts';
import type { ReviewProgressReportInput } from '../progress-report.inputs.ts';
import { can } from '../progress-report.policy.ts';
import { standingReports } from '../progress-report.queries.ts';
import { progressReportStates } from '../progress-report.state.ts';

const lockedAssignment = ({ em }: Work, { assignmentId }: ProgressReport): Promise<Assignment> =>
  em.findOneOrFail(Assignment, { id: assignmentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });

const isOver = ({ status }: Assignment): boolean => status === 'COMPLETED' || status === 'CANCELLED';

/** The accepted correction takes the older version's place: in its period, and in where the assignment stands. */
async function replace(work: Work, report: ProgressReport, correctsId: string): Promise<void> {
  const { em, reader } = work;
  const assignment = await lockedAssignment(work, report);
  const older = await em.findOneOrFail(ProgressReport, { id: correctsId });
  older.replacedById = report.id;
  await em.flush();
  await reader.rows(sql`
    update reporting_period set version = version + 1, progress_report_id = ${report.id}::uuid
    where assignment_id = ${report.assignmentId}::uuid and progress_report_id = ${correctsId}::uuid`);
  if (!isOver(assignment)) assignment.restate(await standingReports(reader, assignment.id, null));
}

/** After a return the assignment stands where the reports that were not returned say. */
async function takeBack(work: Work, report: ProgressReport): Promise<void> {
  const { reader, context } = work;
  const assignment = await lockedAssignment(work, report);
  if (isOver(assignment)) return;
  const standing = await standingReports(reader, assignment.id, report.id);
  assignment.restate(standing);
  await settlePeriods(reader, assignment, context.clock.today(), (book) =>
    book.takeBack(report.id, standing),
  );
}

/** Accepts or returns; by the organization that gave the assignment, and never by the report's author. */
export async function reviewProgressReport(
  context: Context,
  input: ReviewProgressReportInput,
): Promise<ProgressReport> {
  const decided = await runCommand(context, 'reviewProgressReport', input, async (work) => {
    const { viewer, clock } = work.context;
    const report = isId(input.id)
      ? await work.em.findOne(ProgressReport, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!report || !isVisible(viewer, report)) throw notFound();
    if (!can(viewer, input.decision, report))
      throw forbidden(report.authorId === viewer.userId ? 'ownWork' : undefined);
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
    // A returned correction never counted.
    if (report.correctsId === null) {
      if (input.decision === 'RETURN') await takeBack(work, report);
    } else if (input.decision === 'ACCEPT') await replace(work, report, report.correctsId);
    await tellOfAssignment(work, input.decision === 'RETURN' ? 'REPORT_RETURNED' : 'REPORT_ACCEPTED', {
      assignmentId: report.assignmentId,
      organizationId: report.organizationId,
      occasion: report.id,
      comment,
    });
    return report;
  });
  // What is accepted counts above; what is returned never did.
  if (input.decision === 'ACCEPT') await rollUpAround(context, [decided.assignmentId]);
  return decided;
}
