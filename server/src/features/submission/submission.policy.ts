import {
  type SubmissionAction,
  type SubmissionStatus,
  submissionActions,
} from '@duban/schema/vocabulary/publicity';
import type { Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { submissionStates } from './submission.state.ts';

interface SubmissionRow extends ScopedRow {
  status: SubmissionStatus;
  authorId: string;
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function canSubmit(viewer: Viewer): boolean {
  return hasRole(viewer, 'LIAISON');
}

export function canReviewSubmissions(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR');
}

/** An editor reviews the branch's pieces; nobody reviews what they wrote. */
export function can(viewer: Viewer, row: SubmissionRow): boolean {
  return (
    worksInBusiness(viewer) &&
    inScope(viewer.scope, row) &&
    canReviewSubmissions(viewer) &&
    row.authorId !== viewer.userId
  );
}

export function availableActions(viewer: Viewer, row: SubmissionRow): SubmissionAction[] {
  if (!can(viewer, row)) return [];
  return submissionActions.filter((action) => submissionStates.next(row.status, action) !== null);
}
