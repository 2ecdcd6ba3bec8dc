import {
  type AccountabilityKind,
  type AccountabilityMeasure,
  type AccountabilityStatus,
  standingStatuses,
} from '@duban/schema/vocabulary/accountability';
import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { hasRole } from '../../kernel/viewer.ts';
import { like } from '../organization/organization.queries.ts';
import { AccountabilityDecision } from './accountability.entity.ts';
import type { AccountabilityDecisionFilter } from './accountability.inputs.ts';
import { readers, visibleTo } from './accountability.policy.ts';
import { awaitsViewerSql } from './awaiting.queries.ts';
import { ReviewRequest } from './review-request.entity.ts';

function conditions(context: SignedIn, filter: AccountabilityDecisionFilter): Sql {
  const terms = [visibleTo(context.viewer, 'd')];
  const cited = (table: string, column: string, id: string) =>
    terms.push(sql`exists (select 1 from ${sql([table])} l where l.decision_id = d.id
      and ${sql([`l.${column}`])} = any(${idsOnly([id])}::uuid[]))`);
  if (filter.ids) terms.push(sql`d.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.kind) terms.push(sql`d.kind = ${filter.kind}`);
  if (filter.status) terms.push(sql`d.status = ${filter.status}`);
  if (filter.year != null) terms.push(sql`d.year = ${filter.year}`);
  if (filter.organizationId)
    terms.push(sql`d.concerned_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.assignmentId) cited('accountability_decision_assignment', 'assignment_id', filter.assignmentId);
  if (filter.disciplineRecordId)
    terms.push(sql`d.discipline_record_id = any(${idsOnly([filter.disciplineRecordId])}::uuid[])`);
  if (filter.supervisionOrderId)
    cited('accountability_decision_order', 'order_id', filter.supervisionOrderId);
  if (filter.awaiting) terms.push(awaitsViewerSql(context, 'd'));
  if (filter.search)
    terms.push(sql`(d.number ilike ${like(filter.search)} or d.grounds ilike ${like(filter.search)})`);
  return join(terms, ' and ');
}

export function accountabilityDecisionsPage(
  context: SignedIn,
  filter: AccountabilityDecisionFilter,
  page: PageArgs,
): Promise<Page<AccountabilityDecision>> {
  return pageOf<AccountabilityDecision>(context.reader, {
    select: columns(AccountabilityDecision, 'd'),
    from: sql`from accountability_decision d where ${conditions(context, filter)}`,
    orderBy: sql`d.proposed_at desc, d.id desc`,
    page,
  });
}

export function visibleDecisions(
  context: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<AccountabilityDecision[]> {
  return reader.rows<AccountabilityDecision>(sql`
    select ${columns(AccountabilityDecision, 'd')} from accountability_decision d
    where d.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'd')}`);
}

export function reviewsOfDecisions(reader: Reader, decisionIds: readonly string[]): Promise<ReviewRequest[]> {
  return reader.rows<ReviewRequest>(sql`
    select ${columns(ReviewRequest, 'r')} from review_request r where r.decision_id = any(${decisionIds}::uuid[])`);
}

export interface Citation {
  decisionId: string;
  citedId: string;
}

export function citedAssignments(reader: Reader, decisionIds: readonly string[]): Promise<Citation[]> {
  return reader.rows<Citation>(sql`
    select decision_id as "decisionId", assignment_id as "citedId" from accountability_decision_assignment
    where decision_id = any(${decisionIds}::uuid[]) order by assignment_id`);
}

export function citedOrders(reader: Reader, decisionIds: readonly string[]): Promise<Citation[]> {
  return reader.rows<Citation>(sql`
    select decision_id as "decisionId", order_id as "citedId" from accountability_decision_order
    where decision_id = any(${decisionIds}::uuid[]) order by order_id`);
}

export interface StandingMeasure {
  id: string;
  organizationId: string;
  kind: AccountabilityKind;
  status: AccountabilityStatus;
  number: string;
  measure: AccountabilityMeasure | null;
  approvedAt: string;
  effectiveFrom: string;
  effectiveTo: string;
}

/** Decisions that were served, stand, and have effect on some day from `from` to `to`. */
export const standingMeasuresSql = (from: string, to: string): Sql => sql`
  select d.* from accountability_decision d where d.status = any(${[...standingStatuses]}::text[])
    and d.effective_from <= ${to}::date and d.effective_to >= ${from}::date`;

/** Those on these organizations: facts, for whoever gives points for them. What a review revoked is no longer among them. */
export function standingMeasures(
  reader: Reader,
  organizationIds: readonly string[],
  from: string,
  to: string,
): Promise<StandingMeasure[]> {
  return reader.rows<StandingMeasure>(sql`
    select d.id, d.concerned_id as "organizationId", d.kind, d.status, d.number, d.measure,
      d.approved_at as "approvedAt", d.effective_from as "effectiveFrom", d.effective_to as "effectiveTo"
    from (${standingMeasuresSql(from, to)}) d where d.concerned_id = any(${organizationIds}::uuid[])
    order by d.effective_from, d.id`);
}

/** Those that rest on a breach, as far as the viewer may see them. */
export function decisionsOnRecords(
  { reader, viewer }: SignedIn,
  recordIds: readonly string[],
): Promise<AccountabilityDecision[]> {
  if (!hasRole(viewer, ...readers)) return Promise.resolve([]);
  return reader.rows<AccountabilityDecision>(sql`
    select ${columns(AccountabilityDecision, 'd')} from accountability_decision d
    where d.discipline_record_id = any(${recordIds}::uuid[]) and ${visibleTo(viewer, 'd')} order by d.proposed_at, d.id`);
}
