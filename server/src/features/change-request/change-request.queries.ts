import type { ChangeKind } from '@duban/schema/vocabulary/change-request';
import sql, { join, type Sql } from 'sql-template-tag';
import type { Work } from '../../kernel/command.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { Assignment, type Standing } from '../assignment/assignment.entity.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { figuresAtSql, inForceSql } from '../progress-report/progress-report.queries.ts';
import { ChangeRequest } from './change-request.entity.ts';
import type { ChangeRequestFilter } from './change-request.inputs.ts';
import { visibleTo } from './change-request.policy.ts';
import type { Moment } from './waiting.entity.ts';

/** Asked of the viewer's organization by somebody else. */
export function awaitsDecisionSql({ viewer }: SignedIn, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('status')} = 'REQUESTED' and ${column('assigner_id')} = ${viewer.organizationId}::uuid
    and ${column('requester_id')} <> ${viewer.userId}::uuid)`;
}

export async function changeRequestsPage(
  context: SignedIn,
  filter: ChangeRequestFilter,
  page: PageArgs,
): Promise<Page<ChangeRequest>> {
  const terms = [visibleTo(context.viewer, 'r')];
  const byId = (column: Sql, id: string | null | undefined) => {
    if (id) terms.push(sql`${column} = any(${idsOnly([id])}::uuid[])`);
  };
  if (filter.ids) terms.push(sql`r.id = any(${idsOnly(filter.ids)}::uuid[])`);
  byId(sql`r.assignment_id`, filter.assignmentId);
  byId(sql`r.organization_id`, filter.organizationId);
  if (filter.kind) terms.push(sql`r.kind = ${filter.kind}`);
  if (filter.status) terms.push(sql`r.status = ${filter.status}`);
  if (filter.awaitingDecision) terms.push(awaitsDecisionSql(context, 'r'));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'r'));
  return pageOf<ChangeRequest>(context.reader, {
    select: columns(ChangeRequest, 'r'),
    from: sql`from change_request r where ${join(terms, ' and ')}`,
    orderBy: filter.awaitingDecision ? sql`r.requested_at, r.id` : sql`r.requested_at desc, r.id desc`,
    page,
  });
}

export function visibleRequests(context: SignedIn, ids: readonly string[]): Promise<ChangeRequest[]> {
  return context.reader.rows<ChangeRequest>(sql`
    select ${columns(ChangeRequest, 'r')} from change_request r
    where r.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'r')}`);
}

export function requestsOfAssignments(
  context: SignedIn,
  assignmentIds: readonly string[],
): Promise<ChangeRequest[]> {
  return context.reader.rows<ChangeRequest>(sql`
    select ${columns(ChangeRequest, 'r')} from change_request r
    where r.assignment_id = any(${assignmentIds}::uuid[]) and ${visibleTo(context.viewer, 'r')}
    order by r.requested_at desc, r.id desc`);
}

/** What took the place of reassigned ones. */
export function replacementsOf(context: SignedIn, ids: readonly string[]): Promise<Assignment[]> {
  return context.reader.rows<Assignment>(sql`
    select ${columns(Assignment, 'a')} from assignment a
    where a.replaces_id = any(${ids}::uuid[]) and ${assignmentVisibleTo(context.viewer, 'a')}`);
}

/** The days between which assignments waited for their superior, stood still, or were cancelled. */
export function momentsOfAssignments({ reader }: SignedIn, ids: readonly string[]): Promise<Moment[]> {
  const day = (column: string) => sql([`(${column} at time zone 'Asia/Shanghai')::date`]);
  return reader.rows<Moment>(sql`
    select assignment_id as "assignmentId", 'AWAITING' as kind, ${day('claimed_at')} as "from", ${day('decided_at')} as "to"
    from completion_claim where assignment_id = any(${ids}::uuid[])
    union all select assignment_id, 'AWAITING', ${day('requested_at')}, ${day('decided_at')}
    from change_request where assignment_id = any(${ids}::uuid[])
    union all select assignment_id, 'SUSPENDED', ${day('decided_at')}, ended_on
    from change_request where assignment_id = any(${ids}::uuid[]) and kind = 'SUSPENSION' and status = 'APPROVED'
    union all select assignment_id, 'END', ${day('max(decided_at)')}, null
    from change_request where assignment_id = any(${ids}::uuid[]) and kind in ('CANCELLATION', 'REASSIGNMENT') and status = 'APPROVED'
    group by assignment_id`);
}

/** What counts of the assignments' reports, oldest first: all that were not returned. */
export async function standingOf(
  reader: Reader,
  assignmentIds: readonly string[],
): Promise<(assignmentId: string) => Standing[]> {
  const rows = await reader.rows<Standing & { assignmentId: string }>(sql`
    select r.assignment_id as "assignmentId", r.percent, ${figuresAtSql('r')} as "submittedAt" from progress_report r
    where r.assignment_id = any(${assignmentIds}::uuid[]) and ${inForceSql('r')} order by ${figuresAtSql('r')}, r.id`);
  return (assignmentId) => rows.filter((row) => row.assignmentId === assignmentId);
}

/** Suspensions whose day has come; parts that stand still with their whole go on with it. */
export function suspensionsToEnd(
  reader: Reader,
  today: string,
): Promise<{ id: string; assignmentId: string; until: string }[]> {
  return reader.rows(sql`
    select id, assignment_id as "assignmentId", until from change_request r
    where kind = 'SUSPENSION' and status = 'APPROVED' and ended_on is null and origin_id is null and until <= ${today}::date
    order by until, id`);
}

/** 失效: requests that were open when what they ask for became impossible, or was done unasked. */
export async function lapseRequests(
  { reader, context, audit }: Work,
  assignmentIds: readonly string[],
  kinds: readonly ChangeKind[],
  exceptId: string | null,
): Promise<void> {
  const lapsed = await reader.rows<{ id: string }>(sql`
    update change_request set status = 'LAPSED', decided_at = ${context.clock.now()}, version = version + 1
    where assignment_id = any(${assignmentIds}::uuid[]) and status = 'REQUESTED' and kind = any(${kinds}::text[])
      and id is distinct from ${exceptId}::uuid returning id`);
  for (const { id } of lapsed) audit('ChangeRequest', id, { from: 'REQUESTED', to: 'LAPSED' });
}
