import type { SubmissionKind } from '@duban/schema/vocabulary/publicity';
import {
  reviewHours,
  type SecrecyState,
  type SubmissionAction,
  type SubmissionStatus,
  submissionActions,
} from '@duban/schema/vocabulary/submission';
import sql, { type Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { submissionStates } from './submission.state.ts';

interface Written extends ScopedRow {
  authorId: string;
  writerId: string | null;
  writerIds: readonly string[];
}

interface SubmissionRow extends Written {
  status: SubmissionStatus;
  kind: SubmissionKind;
  secrecy: SecrecyState;
  reviewingId: string | null;
  waitingSince: string | null;
  accepterId: string | null;
  followUpDueAt: string | null;
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function canSubmit(viewer: Viewer): boolean {
  return hasRole(viewer, 'LIAISON');
}

/** Editors for the subtree, leaders for their own unit. */
export function canReviewSubmissions(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR', 'LEADER');
}

/** Nobody judges what they wrote, neither the first text nor any later one. */
export function wrote({ userId }: Viewer, row: Omit<Written, keyof ScopedRow>): boolean {
  return row.authorId === userId || row.writerId === userId || row.writerIds.includes(userId);
}

/** An editor of the piece's branch who did not write it: records what became of it. */
export function can(viewer: Viewer, row: Written): boolean {
  return (
    worksInBusiness(viewer) && inScope(viewer.scope, row) && hasRole(viewer, 'EDITOR') && !wrote(viewer, row)
  );
}

/** Whether the viewer's bureau stands above the organization whose turn it is. */
function above(viewer: Viewer, row: SubmissionRow): boolean {
  const { organizationId } = viewer;
  return (
    ![organizationId, row.provinceId].includes(row.reviewingId ?? row.provinceId) &&
    [row.provinceId, row.cityId].includes(organizationId)
  );
}

/** From when on an editor above may review what a level has not. */
export function overheadFrom({ kind, waitingSince }: Pick<SubmissionRow, 'kind' | 'waitingSince'>): number {
  return Date.parse(waitingSince ?? '') + reviewHours[kind] * 3_600_000;
}

/** Null where it waits for nobody, or for the province: nobody stands above it. */
export function overheadMoment(
  row: Pick<SubmissionRow, 'kind' | 'waitingSince' | 'reviewingId' | 'provinceId'>,
): string | null {
  if (row.waitingSince === null || row.reviewingId === row.provinceId) return null;
  return new Date(overheadFrom(row)).toISOString();
}

export type Turn = 'UNIT' | 'SUPERIOR' | null;

/** As what the viewer may review it now: for the unit that wrote it, or as an editor above. */
export function turnOf(viewer: Viewer, row: SubmissionRow, now: Date): Turn {
  if (row.reviewingId === null || wrote(viewer, row) || !inScope(viewer.scope, row)) return null;
  if (row.reviewingId === viewer.organizationId) {
    if (row.organizationId === viewer.organizationId)
      return hasRole(viewer, 'EDITOR', 'LEADER') ? 'UNIT' : null;
    return hasRole(viewer, 'EDITOR') ? 'SUPERIOR' : null;
  }
  return hasRole(viewer, 'EDITOR') && above(viewer, row) && now.getTime() >= overheadFrom(row)
    ? 'SUPERIOR'
    : null;
}

/** The province is its own last level: its reviewer accepts at once. */
const accepts = (turn: Turn, { organizationId, provinceId }: ScopedRow) =>
  turn === 'SUPERIOR' || (turn === 'UNIT' && organizationId === provinceId);

const ofUnit = (viewer: Viewer, row: ScopedRow) =>
  row.organizationId === viewer.organizationId && canSubmit(viewer);

/** 保密审查: a leader or an editor of the piece's branch, never who wrote it. */
export function canReviewSecrecy(viewer: Viewer, row: Written): boolean {
  return inScope(viewer.scope, row) && canReviewSubmissions(viewer) && !wrote(viewer, row);
}

const rules: Readonly<Record<SubmissionAction, (viewer: Viewer, row: SubmissionRow, now: Date) => boolean>> =
  {
    PASS: (viewer, row, now) => {
      const turn = turnOf(viewer, row, now);
      return turn === 'UNIT' && !accepts(turn, row);
    },
    ACCEPT: (viewer, row, now) => accepts(turnOf(viewer, row, now), row),
    RETURN: (viewer, row, now) => turnOf(viewer, row, now) !== null,
    DECLINE: (viewer, row, now) => accepts(turnOf(viewer, row, now), row),
    FORWARD: (viewer, row) =>
      can(viewer, row) && row.accepterId === viewer.organizationId && row.accepterId !== row.provinceId,
    RESUBMIT: ofUnit,
    // An urgent matter that is open is followed up to its end.
    WITHDRAW: (viewer, row) => ofUnit(viewer, row) && row.followUpDueAt === null,
    PASS_SECRECY: (viewer, row) => canReviewSecrecy(viewer, row) && row.secrecy !== 'PASSED',
    REFUSE_SECRECY: canReviewSecrecy,
    FOLLOW_UP: (viewer, row) => ofUnit(viewer, row) && row.followUpDueAt !== null,
    RECORD_ADOPTION: (viewer, row) => can(viewer, row) && row.secrecy === 'PASSED',
    RECORD_INSTRUCTION: can,
  };

export function mayDo(viewer: Viewer, action: SubmissionAction, row: SubmissionRow, now: Date): boolean {
  return worksInBusiness(viewer) && rules[action](viewer, row, now);
}

export function availableActions(viewer: Viewer, row: SubmissionRow, now: Date): SubmissionAction[] {
  return submissionActions.filter(
    (action) => submissionStates.next(row.status, action) !== null && mayDo(viewer, action, row, now),
  );
}

/** Drafts: of the own organization alone. */
export function draftVisibleTo(viewer: Viewer, alias: string): Sql {
  return sql`${sql([`${alias}.organization_id`])} = ${viewer.organizationId}::uuid`;
}

/** What waits for the viewer's unit: returned pieces, and urgent matters of which nothing came in time. */
export function awaitsWriterSql(viewer: Viewer, now: Date): Sql {
  if (!canSubmit(viewer)) return sql`false`;
  return sql`(s.organization_id = ${viewer.organizationId}::uuid
    and (s.status = 'RETURNED' or s.follow_up_due_at < ${now.toISOString()}::timestamptz))`;
}

/** The same as `turnOf`, as a condition; within the viewer's scope. */
export function awaitsReviewSql(viewer: Viewer, now: Date): Sql {
  const { organizationId, provinceId, userId } = viewer;
  const own = hasRole(viewer, 'EDITOR')
    ? sql`s.reviewing_id = ${organizationId}::uuid`
    : hasRole(viewer, 'LEADER')
      ? sql`(s.reviewing_id = ${organizationId}::uuid and s.organization_id = ${organizationId}::uuid)`
      : sql`false`;
  const overhead =
    hasRole(viewer, 'EDITOR') && [provinceId, viewer.cityId].includes(organizationId)
      ? sql`(s.reviewing_id <> all(array[${organizationId}, ${provinceId}]::uuid[]) and s.waiting_since <=
          case s.kind when 'URGENT' then ${hoursAgo(now, 'URGENT')}::timestamptz else ${hoursAgo(now, 'ROUTINE')}::timestamptz end)`
      : sql`false`;
  return sql`(s.reviewing_id is not null and ${userId}::uuid <> all(s.writer_ids)
    and (${own} or ${overhead}))`;
}

const hoursAgo = (now: Date, kind: SubmissionKind) =>
  new Date(now.getTime() - reviewHours[kind] * 3_600_000).toISOString();
