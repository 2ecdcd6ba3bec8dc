import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { columns } from '../../kernel/sql.ts';
import { draftVisibleTo } from './progress-report.policy.ts';
import { ProgressReportDraft } from './progress-report-draft.entity.ts';

/** The newest first. */
export function draftsOfAssignments(
  context: SignedIn,
  ids: readonly string[],
): Promise<ProgressReportDraft[]> {
  return context.reader.rows<ProgressReportDraft>(sql`
    select ${columns(ProgressReportDraft, 'd')} from progress_report_draft d
    where d.assignment_id = any(${ids}::uuid[]) and ${draftVisibleTo(context.viewer, 'd')} order by d.saved_at desc`);
}
