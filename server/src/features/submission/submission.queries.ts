import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { foundSql } from '../organization/organization.queries.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { Adoption, Submission } from './submission.entity.ts';
import type { SubmissionFilter } from './submission.inputs.ts';
import { awaitsReviewSql, awaitsWriterSql, visibleTo } from './submission.policy.ts';

/** What a list's pieces fulfil, for alias `s`: within the viewer's scope. */
export async function conditions(context: SignedIn, filter: SubmissionFilter): Promise<Sql> {
  const { viewer, clock } = context;
  const terms = [visibleTo(viewer, 's')];
  if (filter.ids) terms.push(sql`s.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`s.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.publicityActivityId)
    terms.push(sql`s.publicity_activity_id = any(${idsOnly([filter.publicityActivityId])}::uuid[])`);
  if (filter.workItemId) {
    terms.push(sql`exists (select 1 from submission_work_item l where l.submission_id = s.id
      and l.work_item_id = any(${idsOnly([filter.workItemId])}::uuid[]))`);
  }
  if (filter.status) terms.push(sql`s.status = ${chosenSql(filter.status)}`);
  if (filter.kind) terms.push(sql`s.kind = ${chosenSql(filter.kind)}`);
  if (filter.late != null) terms.push(filter.late ? sql`s.late` : sql`not s.late`);
  if (filter.awaitingReview) terms.push(awaitsReviewSql(viewer, clock.now()));
  if (filter.awaitingWriter) terms.push(awaitsWriterSql(viewer, clock.now()));
  if (filter.secrecy) terms.push(sql`s.secrecy = ${chosenSql(filter.secrecy)}`);
  if (filter.followUpOverdue != null) {
    // Said to be open too, since an index holds those.
    const overdue = sql`(s.follow_up_due_at is not null and s.follow_up_due_at < ${clock.now().toISOString()}::timestamptz)`;
    terms.push(filter.followUpOverdue ? overdue : sql`not ${overdue}`);
  }
  if (filter.submittedFrom)
    terms.push(
      sql`s.submitted_at >= (${filter.submittedFrom}::date)::timestamp at time zone 'Asia/Shanghai'`,
    );
  if (filter.submittedTo)
    terms.push(
      sql`s.submitted_at < (${filter.submittedTo}::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
    );
  if (filter.adoptedFrom || filter.adoptedTo)
    terms.push(sql`exists (select 1 from adoption x where x.submission_id = s.id
      and x.adopted_on between coalesce(${filter.adoptedFrom ?? null}::date, '-infinity') and coalesce(${filter.adoptedTo ?? null}::date, 'infinity'))`);
  if (filter.branchId) terms.push(branchOfPieceSql(context, filter.branchId));
  if (filter.untied != null) {
    const tied = sql`exists (select 1 from submission_work_item t where t.submission_id = s.id)`;
    terms.push(filter.untied ? sql`not ${tied}` : tied);
  }
  if (filter.search) terms.push(foundSql(filter.search, 's', ['title', 'body']));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 's'));
  return join(terms, ' and ');
}

/** The province’s own have no city. */
function branchOfPieceSql({ viewer }: SignedIn, id: string): Sql {
  if (id === viewer.provinceId)
    return sql`(s.province_id = ${viewer.provinceId}::uuid and s.city_id is null)`;
  return isId(id) ? sql`s.city_id = ${id}::uuid` : sql`false`;
}

export const newestFirst = sql`s.submitted_at desc, s.id desc`;

export async function submissionsPage(
  context: SignedIn,
  filter: SubmissionFilter,
  page: PageArgs,
): Promise<Page<Submission>> {
  return pageOf<Submission>(context.reader, {
    select: columns(Submission, 's'),
    from: sql`from submission s where ${await conditions(context, filter)}`,
    orderBy: newestFirst,
    page,
  });
}

export function visibleSubmissions(context: SignedIn, ids: readonly string[]): Promise<Submission[]> {
  return context.reader.rows<Submission>(sql`
    select ${columns(Submission, 's')} from submission s
    where s.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 's')}`);
}

/** Of one activity: which of its pieces. */
export interface PiecesAsked {
  activityId: string;
  first: number;
  offset: number;
}

/** Newest first; `asked` is the place of what they were asked for by. */
export function submissionsOfActivities(
  context: SignedIn,
  asked: readonly PiecesAsked[],
): Promise<(Submission & { asked: number })[]> {
  const of = <Name extends keyof PiecesAsked>(name: Name) => asked.map((one) => one[name]);
  return context.reader.rows(sql`
    select a.n::int as asked, p.* from unnest(${of('activityId')}::uuid[], ${of('first')}::int[], ${of('offset')}::int[])
      with ordinality a(id, first, "offset", n)
    cross join lateral (
      select ${columns(Submission, 's')} from submission s
      where s.publicity_activity_id = a.id and ${visibleTo(context.viewer, 's')}
      order by s.submitted_at desc, s.id limit a.first offset a."offset") p
    order by a.n, p."submittedAt" desc, p.id`);
}

export function submissionCounts(
  context: SignedIn,
  ids: readonly string[],
): Promise<{ activityId: string; count: number }[]> {
  return context.reader.rows(sql`
    select s.publicity_activity_id as "activityId", count(*)::int as count from submission s
    where s.publicity_activity_id = any(${ids}::uuid[]) and ${visibleTo(context.viewer, 's')} group by s.publicity_activity_id`);
}

export function itemsOfSubmissions(
  reader: Reader,
  ids: readonly string[],
): Promise<(WorkItem & { submissionId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.submission_id as "submissionId" from submission_work_item l
    join work_item i on i.id = l.work_item_id where l.submission_id = any(${ids}::uuid[]) order by i.year, i.number`);
}

export function adoptionsOfSubmissions(reader: Reader, ids: readonly string[]): Promise<Adoption[]> {
  return reader.rows<Adoption>(sql`
    select ${columns(Adoption, 'd')} from adoption d where d.submission_id = any(${ids}::uuid[]) order by d.adopted_on desc, d.id`);
}
