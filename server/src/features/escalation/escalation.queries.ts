import type { AccountabilityKind } from '@duban/schema/vocabulary/accountability';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { visibleTo as decisionVisibleTo } from '../accountability/accountability.policy.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { visibleTo as orderVisibleTo } from '../supervision-order/supervision-order.policy.ts';
import { Escalation } from './escalation.entity.ts';
import type { EscalationFilter } from './escalation.inputs.ts';
import { visibleTo } from './escalation.policy.ts';
import { EscalationPolicyRevision } from './escalation-policy.entity.ts';

/** Proposed to the viewer's organization. */
export function awaitsSql({ viewer }: SignedIn, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('status')} = 'PROPOSED' and ${column('assigner_id')} = ${viewer.organizationId}::uuid)`;
}

async function conditions(context: SignedIn, filter: EscalationFilter): Promise<Sql> {
  const terms = [visibleTo(context.viewer, 'e')];
  const byId = (column: Sql, id: string | null | undefined) => {
    if (id) terms.push(sql`${column} = any(${idsOnly([id])}::uuid[])`);
  };
  if (filter.ids) terms.push(sql`e.id = any(${idsOnly(filter.ids)}::uuid[])`);
  byId(sql`e.assignment_id`, filter.assignmentId);
  byId(sql`e.organization_id`, filter.organizationId);
  if (filter.level) terms.push(sql`e.level = ${chosenSql(filter.level)}`);
  if (filter.status) terms.push(sql`e.status = ${chosenSql(filter.status)}`);
  if (filter.dueFrom) terms.push(sql`e.due_on >= ${filter.dueFrom}::date`);
  if (filter.dueTo) terms.push(sql`e.due_on <= ${filter.dueTo}::date`);
  if (filter.awaitingDecision) terms.push(awaitsSql(context, 'e'));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'e'));
  return join(terms, ' and ');
}

export async function escalationsPage(
  context: SignedIn,
  filter: EscalationFilter,
  page: PageArgs,
): Promise<Page<Escalation>> {
  return pageOf<Escalation>(context.reader, {
    select: columns(Escalation, 'e'),
    from: sql`from escalation e where ${await conditions(context, filter)}`,
    orderBy: sql`e.on_day desc, e.id desc`,
    page,
  });
}

export function visibleEscalations(context: SignedIn, ids: readonly string[]): Promise<Escalation[]> {
  return context.reader.rows<Escalation>(sql`
    select ${columns(Escalation, 'e')} from escalation e
    where e.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'e')}`);
}

export function escalationsOfAssignments(
  context: SignedIn,
  assignmentIds: readonly string[],
): Promise<Escalation[]> {
  return context.reader.rows<Escalation>(sql`
    select ${columns(Escalation, 'e')} from escalation e
    where e.assignment_id = any(${assignmentIds}::uuid[]) and ${visibleTo(context.viewer, 'e')}
    order by e.on_day desc, e.id desc`);
}

/** All revisions of a province and, where one is named, of a plan: newest first. */
export function policyRevisions(
  reader: Reader,
  provinceId: string,
  workPlanId: string | null,
): Promise<EscalationPolicyRevision[]> {
  return reader.rows<EscalationPolicyRevision>(sql`
    select ${columns(EscalationPolicyRevision, 'p')} from escalation_policy p
    where p.province_id = ${provinceId}::uuid and (p.work_plan_id is null or p.work_plan_id = ${workPlanId}::uuid)
    order by p.revision desc`);
}

/** Everybody in the province may read its policies. */
export function revisionsById(
  { reader, viewer }: SignedIn,
  ids: readonly string[],
): Promise<EscalationPolicyRevision[]> {
  return reader.rows<EscalationPolicyRevision>(sql`
    select ${columns(EscalationPolicyRevision, 'p')} from escalation_policy p
    where p.id = any(${idsOnly(ids)}::uuid[]) and p.province_id = ${viewer.provinceId}::uuid`);
}

/** An order that the viewer may see and that is about the assignment, whoever of its superiors issued it. */
export async function isOrderAbout(
  { viewer }: SignedIn,
  reader: Reader,
  assignmentId: string,
  orderId: string,
): Promise<boolean> {
  const rows = await reader.rows(sql`
    select 1 from supervision_order o join supervision_order_assignment l on l.order_id = o.id
    where o.id = any(${idsOnly([orderId])}::uuid[]) and l.assignment_id = ${assignmentId}::uuid
      and ${orderVisibleTo(viewer, 'o')}`);
  return rows.length > 0;
}

/** A decision of that kind that the viewer may see, not rejected, and resting on the assignment. */
export async function isDecisionAbout(
  { viewer }: SignedIn,
  reader: Reader,
  assignmentId: string,
  decision: { id: string; kind: AccountabilityKind },
): Promise<boolean> {
  const rows = await reader.rows(sql`
    select 1 from accountability_decision d join accountability_decision_assignment l on l.decision_id = d.id
    where d.id = any(${idsOnly([decision.id])}::uuid[]) and d.kind = ${decision.kind} and d.status <> 'REJECTED'
      and l.assignment_id = ${assignmentId}::uuid and ${decisionVisibleTo(viewer, 'd')}`);
  return rows.length > 0;
}
