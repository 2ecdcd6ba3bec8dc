import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { like } from '../organization/organization.queries.ts';
import { draftAwaitsSql } from '../returnable/returnable.policy.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { SupervisionPlan } from './supervision-plan.entity.ts';
import type { SupervisionPlanFilter } from './supervision-plan.inputs.ts';
import { canPlan, partVisibleTo, visibleTo } from './supervision-plan.policy.ts';

/** Nobody approves it once its days are over. */
export function awaitsViewerSql({ viewer, clock }: SignedIn, alias: string): Sql {
  const blocked = sql`${sql([`${alias}.ends_on`])} < ${clock.today()}::date`;
  return draftAwaitsSql(viewer, alias, { drawsUp: canPlan(viewer), blocked });
}

export function supervisionPlansPage(
  context: SignedIn,
  filter: SupervisionPlanFilter,
  page: PageArgs,
): Promise<Page<SupervisionPlan>> {
  const terms = [visibleTo(context.viewer, 'p')];
  if (filter.ids) terms.push(sql`p.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`p.year = ${filter.year}`);
  if (filter.kind) terms.push(sql`p.kind = ${filter.kind}`);
  if (filter.status) terms.push(sql`p.status = ${filter.status}`);
  else if (!filter.ids) terms.push(sql`p.status <> 'WITHDRAWN'`);
  if (filter.own) terms.push(sql`p.organization_id = ${context.viewer.organizationId}::uuid`);
  if (filter.awaiting) terms.push(awaitsViewerSql(context, 'p'));
  if (filter.search)
    terms.push(sql`(p.title ilike ${like(filter.search)} or p.scope ilike ${like(filter.search)})`);
  return pageOf<SupervisionPlan>(context.reader, {
    select: columns(SupervisionPlan, 'p'),
    from: sql`from supervision_plan p where ${join(terms, ' and ')}`,
    orderBy: sql`p.starts_on desc, p.id desc`,
    page,
  });
}

export function visiblePlans(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<SupervisionPlan[]> {
  return reader.rows<SupervisionPlan>(sql`
    select ${columns(SupervisionPlan, 'p')} from supervision_plan p
    where p.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'p')}`);
}

/** Null where the viewer may not see it. */
export async function planName(context: SignedIn, id: string): Promise<string | null> {
  return (await visiblePlans(context, context.reader, [id]))[0]?.title ?? null;
}

/** The organizations of each plan that the viewer may know of. */
export function organizationsOfPlans(
  { reader, viewer }: SignedIn,
  planIds: readonly string[],
): Promise<{ planId: string; organizationId: string }[]> {
  return reader.rows(sql`
    select l.plan_id as "planId", l.organization_id as "organizationId" from supervision_plan_organization l
    join supervision_plan p on p.id = l.plan_id join organization g on g.id = l.organization_id
    where l.plan_id = any(${planIds}::uuid[]) and ${partVisibleTo(viewer, 'l', 'p')} order by g.sort_order, g.id`);
}

export function itemsOfPlans(
  reader: Reader,
  planIds: readonly string[],
): Promise<(WorkItem & { planId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.plan_id as "planId" from supervision_plan_work_item l
    join work_item i on i.id = l.work_item_id where l.plan_id = any(${planIds}::uuid[]) order by i.year, i.number`);
}

export interface PlanScope extends SupervisionPlan {
  organizationIds: string[];
  workItemIds: string[];
}

/** A plan of the organization with all that it names; locked, so that it is not closed meanwhile. */
export function planScope(reader: Reader, organizationId: string, id: string): Promise<PlanScope | null> {
  return reader.row<PlanScope>(sql`
    select ${columns(SupervisionPlan, 'p')},
      array(select organization_id from supervision_plan_organization where plan_id = p.id) as "organizationIds",
      array(select work_item_id from supervision_plan_work_item where plan_id = p.id) as "workItemIds"
    from supervision_plan p where p.id = any(${idsOnly([id])}::uuid[]) and p.organization_id = ${organizationId}::uuid for share of p`);
}
