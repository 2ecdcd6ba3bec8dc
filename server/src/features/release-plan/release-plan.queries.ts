import sql, { join } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { ownBureauSql } from '../press-office/press-office.queries.ts';
import { WorkItem } from '../work-plan/work-item.entity.ts';
import { ReleasePlan, ReleasePlanEntry } from './release-plan.entity.ts';
import type { ReleasePlanFilter } from './release-plan.inputs.ts';
import { visibleTo } from './release-plan.policy.ts';

export async function releasePlansPage(
  context: SignedIn,
  filter: ReleasePlanFilter,
  page: PageArgs,
): Promise<Page<ReleasePlan>> {
  const { viewer } = context;
  const terms = [visibleTo(viewer, 'p')];
  if (filter.ids) terms.push(sql`p.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year) terms.push(sql`p.year = ${filter.year}`);
  if (filter.organizationId)
    terms.push(sql`p.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.ownBureau) terms.push(sql`p.organization_id = ${ownBureauSql(viewer.organizationId)}`);
  if (filter.status) terms.push(sql`p.status = ${chosenSql(filter.status)}`);
  else if (!filter.ids) terms.push(sql`p.status <> 'WITHDRAWN'`);
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'p'));
  return pageOf<ReleasePlan>(context.reader, {
    select: columns(ReleasePlan, 'p'),
    from: sql`from release_plan p where ${join(terms, ' and ')}`,
    orderBy: sql`p.year desc, p.organization_id, p.id`,
    page,
  });
}

export function visiblePlans(context: SignedIn, ids: readonly string[]): Promise<ReleasePlan[]> {
  return context.reader.rows<ReleasePlan>(sql`
    select ${columns(ReleasePlan, 'p')} from release_plan p
    where p.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'p')}`);
}

export function entriesOfPlans(reader: Reader, planIds: readonly string[]): Promise<ReleasePlanEntry[]> {
  return reader.rows<ReleasePlanEntry>(sql`
    select ${columns(ReleasePlanEntry, 'e')} from release_plan_entry e where e.plan_id = any(${planIds}::uuid[])
    order by e.month, e.planned_on nulls last, e.id`);
}

export function entriesByIds(reader: Reader, ids: readonly string[]): Promise<ReleasePlanEntry[]> {
  return reader.rows<ReleasePlanEntry>(sql`
    select ${columns(ReleasePlanEntry, 'e')} from release_plan_entry e where e.id = any(${idsOnly(ids)}::uuid[])`);
}

export function itemsOfEntries(
  reader: Reader,
  ids: readonly string[],
): Promise<(WorkItem & { entryId: string })[]> {
  return reader.rows(sql`
    select ${columns(WorkItem, 'i')}, l.entry_id as "entryId" from release_plan_entry_work_item l
    join work_item i on i.id = l.work_item_id where l.entry_id = any(${ids}::uuid[]) order by i.year, i.number`);
}

export interface PlannedEntry {
  id: string;
  year: number;
  status: ReleasePlan['status'];
  organizationId: string;
}

/** An entry with whose plan it is of. */
export function plannedEntry(reader: Reader, id: string): Promise<PlannedEntry | null> {
  return reader.row<PlannedEntry>(sql`
    select e.id, p.year, p.status, p.organization_id as "organizationId" from release_plan_entry e
    join release_plan p on p.id = e.plan_id where e.id = any(${idsOnly([id])}::uuid[])`);
}

/** Entries of the plan that a release names. */
export function entriesInUse(reader: Reader, planId: string): Promise<{ id: string; subject: string }[]> {
  return reader.rows(sql`
    select e.id, e.subject from release_plan_entry e where e.plan_id = ${planId}::uuid
      and exists (select 1 from press_release r where r.plan_entry_id = e.id)`);
}
