import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { ProgressReport } from './progress-report.entity.ts';
import type { ProgressReportFilter } from './progress-report.inputs.ts';
import { visibleTo } from './progress-report.policy.ts';

const on = (alias: string) => (name: string) => sql([`${alias}.${name}`]);

/** What counts: neither returned, nor corrected by a version that was accepted, nor a correction that still waits. */
export function inForceSql(alias: string): Sql {
  const column = on(alias);
  return sql`(${column('status')} <> 'RETURNED' and ${column('replaced_by_id')} is null
    and (${column('corrects_id')} is null or ${column('status')} = 'ACCEPTED'))`;
}

/** How old a report's figures are: a correction stands where the first version stood. */
export function figuresAtSql(alias: string): Sql {
  const column = on(alias);
  return sql`coalesce(${column('figures_at')}, ${column('submitted_at')})`;
}

/** Submitted to the viewer's organization by somebody else. */
export function awaitsReviewSql({ viewer }: SignedIn, alias: string): Sql {
  const column = on(alias);
  return sql`(${column('status')} = 'SUBMITTED' and ${column('reviewer_organization_id')} = ${viewer.organizationId}::uuid
    and ${column('author_id')} <> ${viewer.userId}::uuid)`;
}

/** What lists tell of a report by default, and the columns that they need for it: long texts and the review are left out. */
const brief = {
  fields: new Set(['id', 'version', 'percent', 'summary', 'status', 'submittedAt', 'author', 'organization']),
  columns: [
    'id',
    'version',
    'organizationId',
    'assignmentId',
    'workItemId',
    'percent',
    'summary',
    'status',
    'submittedAt',
    'authorId',
  ],
} as const;

/** Whether all that is asked of reports is in brief ones. */
export function isBrief(fields: ReadonlySet<string>): boolean {
  return [...fields].every((field) => brief.fields.has(field));
}

/** Columns of reports; of brief ones where that is known to do. */
export function reportColumns(alias: string, inBrief: boolean): Sql {
  return columns(ProgressReport, alias, inBrief ? brief.columns : undefined);
}

export async function progressReportsPage(
  context: SignedIn,
  filter: ProgressReportFilter,
  page: PageArgs,
): Promise<Page<ProgressReport>> {
  const terms = [visibleTo(context.viewer, 'r')];
  const byId = (column: Sql, id: string | null | undefined) => {
    if (id) terms.push(sql`${column} = any(${idsOnly([id])}::uuid[])`);
  };
  if (filter.ids) terms.push(sql`r.id = any(${idsOnly(filter.ids)}::uuid[])`);
  byId(sql`r.assignment_id`, filter.assignmentId);
  byId(sql`r.work_item_id`, filter.workItemId);
  byId(sql`r.organization_id`, filter.organizationId);
  if (filter.status) terms.push(sql`r.status = ${chosenSql(filter.status)}`);
  if (filter.awaitingReview) terms.push(awaitsReviewSql(context, 'r'));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'r'));
  return pageOf<ProgressReport>(context.reader, {
    select: columns(ProgressReport, 'r'),
    from: sql`from progress_report r where ${join(terms, ' and ')}`,
    orderBy: filter.awaitingReview ? sql`r.submitted_at, r.id` : sql`r.submitted_at desc, r.id desc`,
    page,
  });
}

export function visibleReports(context: SignedIn, ids: readonly string[]): Promise<ProgressReport[]> {
  return context.reader.rows<ProgressReport>(sql`
    select ${columns(ProgressReport, 'r')} from progress_report r
    where r.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'r')}`);
}

/** The newest reports of each assignment. */
export function newestReports(
  context: SignedIn,
  assignmentIds: readonly string[],
  most: number,
  inBrief: boolean,
): Promise<ProgressReport[]> {
  return context.reader.rows<ProgressReport>(sql`
    select ${reportColumns('r', inBrief)} from unnest(${assignmentIds}::uuid[]) k(id)
    cross join lateral (select * from progress_report x where x.assignment_id = k.id order by x.submitted_at desc limit ${most}) r
    where ${visibleTo(context.viewer, 'r')} order by r.submitted_at desc`);
}

/** Of each assignment the newest report in force. */
export function lastStandingReports(
  context: SignedIn,
  assignmentIds: readonly string[],
): Promise<ProgressReport[]> {
  return context.reader.rows<ProgressReport>(sql`
    select ${columns(ProgressReport, 'r')} from unnest(${assignmentIds}::uuid[]) k(id)
    cross join lateral (select * from progress_report x where x.assignment_id = k.id and ${inForceSql('x')}
      order by ${figuresAtSql('x')} desc limit 1) r
    where ${visibleTo(context.viewer, 'r')}`);
}

/** The newest report of any assignment of the item of that id that the viewer may see: at most one row. */
export function newestReportOfItemSql(viewer: Viewer, itemId: Sql): Sql {
  return sql`select * from progress_report x where x.work_item_id = ${itemId} and ${visibleTo(viewer, 'x')}
    order by x.submitted_at desc limit 1`;
}

/** What counts of an assignment's reports, oldest first, without the one named. */
export function standingReports(
  reader: Reader,
  assignmentId: string,
  exceptId: string | null,
): Promise<{ id: string; percent: number; submittedAt: string }[]> {
  return reader.rows(sql`
    select r.id, r.percent, ${figuresAtSql('r')} as "submittedAt" from progress_report r
    where r.assignment_id = ${assignmentId}::uuid and ${inForceSql('r')} and r.id is distinct from ${exceptId}::uuid
    order by ${figuresAtSql('r')}, r.id`);
}
