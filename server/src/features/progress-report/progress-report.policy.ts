import {
  type ProgressReportAction,
  type ProgressReportStatus,
  progressReportActions,
} from '@duban/schema/vocabulary/progress-report';
import type { Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { progressReportStates } from './progress-report.state.ts';

interface ReportRow extends ScopedRow {
  status: ProgressReportStatus;
  reviewerOrganizationId: string;
  authorId: string;
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
export function can(viewer: Viewer, row: ReportRow): boolean {
  return (
    worksInBusiness(viewer) &&
    inScope(viewer.scope, row) &&
    canReview(viewer) &&
    row.reviewerOrganizationId === viewer.organizationId &&
    row.authorId !== viewer.userId
  );
}

export function availableActions(viewer: Viewer, row: ReportRow): ProgressReportAction[] {
  if (!can(viewer, row)) return [];
  return progressReportActions.filter((action) => progressReportStates.next(row.status, action) !== null);
}
