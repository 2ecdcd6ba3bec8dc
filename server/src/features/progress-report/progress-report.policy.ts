import {
  type ProgressReportAction,
  type ProgressReportStatus,
  progressReportActions,
} from '@duban/schema/vocabulary/progress-report';
import sql, { type Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { progressReportStates } from './progress-report.state.ts';

interface ReportRow extends ScopedRow {
  status: ProgressReportStatus;
  reviewerOrganizationId: string;
  authorId: string;
  replacedById: string | null;
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function canReport(viewer: Viewer): boolean {
  return hasRole(viewer, 'REPORTER');
}

export function canReview(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR', 'LEADER');
}

/** The organization that gave the assignment reviews; nobody reviews what they wrote. */
function reviews(viewer: Viewer, row: ReportRow): boolean {
  return (
    canReview(viewer) &&
    row.reviewerOrganizationId === viewer.organizationId &&
    row.authorId !== viewer.userId
  );
}

const rules: Readonly<Record<ProgressReportAction, (viewer: Viewer, row: ReportRow) => boolean>> = {
  ACCEPT: reviews,
  RETURN: reviews,
  CORRECT: (viewer, row) => canReport(viewer) && row.organizationId === viewer.organizationId,
};

export function can(viewer: Viewer, action: ProgressReportAction, row: ReportRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row) && rules[action](viewer, row);
}

/** Only the newest accepted version is corrected. */
export function availableActions(viewer: Viewer, row: ReportRow): ProgressReportAction[] {
  return progressReportActions.filter(
    (action) =>
      progressReportStates.next(row.status, action) !== null &&
      row.replacedById === null &&
      can(viewer, action, row),
  );
}

/** Before it is submitted it is the writer's organization's alone. */
export function draftVisibleTo(viewer: Viewer, alias: string): Sql {
  return sql`${sql([`${alias}.organization_id`])} = ${viewer.organizationId}::uuid`;
}
