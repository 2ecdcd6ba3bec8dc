import sql, { join } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { visibleTo as assignmentVisibleTo } from '../assignment/assignment.policy.ts';
import { Target, WorkItem, WorkPlanSection } from './work-item.entity.ts';
import { WorkPlan } from './work-plan.entity.ts';
import type { WorkPlanFilter } from './work-plan.inputs.ts';
import { visibleTo } from './work-plan.policy.ts';

export function workPlansPage(
  context: SignedIn,
  filter: WorkPlanFilter,
  page: PageArgs,
): Promise<Page<WorkPlan>> {
  const terms = [visibleTo(context.viewer, 'p')];
  if (filter.ids) terms.push(sql`p.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.year != null) terms.push(sql`p.year = ${filter.year}`);
  if (filter.status) terms.push(sql`p.status = ${filter.status}`);
  else if (!filter.ids) terms.push(sql`p.status <> 'WITHDRAWN'`);
  return pageOf<WorkPlan>(context.reader, {
    select: columns(WorkPlan, 'p'),
    from: sql`from work_plan p where ${join(terms, ' and ')}`,
    orderBy: sql`p.year desc, p.created_at desc, p.id`,
    page,
  });
}

export async function workPlanById(context: SignedIn, id: string): Promise<WorkPlan | null> {
  if (!isId(id)) return null;
  return context.reader.row<WorkPlan>(sql`
    select ${columns(WorkPlan, 'p')} from work_plan p where p.id = ${id}::uuid and ${visibleTo(context.viewer, 'p')}`);
}

/** The newest issued plan: what the start page shows unless told. */
export function currentWorkPlan(context: SignedIn): Promise<WorkPlan | null> {
  return context.reader.row<WorkPlan>(sql`
    select ${columns(WorkPlan, 'p')} from work_plan p where p.status = 'ISSUED' and ${visibleTo(context.viewer, 'p')}
    order by p.year desc, p.created_at desc limit 1`);
}

export function workPlansByIds(reader: Reader, ids: readonly string[]): Promise<WorkPlan[]> {
  return reader.rows<WorkPlan>(
    sql`select ${columns(WorkPlan, 'p')} from work_plan p where p.id = any(${ids}::uuid[])`,
  );
}

export function textsOfPlans(
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; text: string }[]> {
  return reader.rows(sql`select id, text from work_plan where id = any(${ids}::uuid[])`);
}

export function sectionsByIds(reader: Reader, ids: readonly string[]): Promise<WorkPlanSection[]> {
  return reader.rows<WorkPlanSection>(sql`
    select ${columns(WorkPlanSection, 's')} from work_plan_section s where s.id = any(${ids}::uuid[])`);
}

export function sectionsOfPlans(reader: Reader, planIds: readonly string[]): Promise<WorkPlanSection[]> {
  return reader.rows<WorkPlanSection>(sql`
    select ${columns(WorkPlanSection, 's')} from work_plan_section s
    where s.work_plan_id = any(${planIds}::uuid[]) order by s.ordinal`);
}

export function itemsOfSections(reader: Reader, sectionIds: readonly string[]): Promise<WorkItem[]> {
  return reader.rows<WorkItem>(sql`
    select ${columns(WorkItem, 'i')} from work_item i
    where i.section_id = any(${sectionIds}::uuid[]) order by i.number`);
}

export function targetsOfItems(reader: Reader, itemIds: readonly string[]): Promise<Target[]> {
  return reader.rows<Target>(sql`
    select ${columns(Target, 't')} from target t where t.work_item_id = any(${itemIds}::uuid[]) order by t.ordinal`);
}

export interface PlanCounts {
  id: string;
  items: number;
  assignments: number;
}

export function countsOfPlans(context: SignedIn, planIds: readonly string[]): Promise<PlanCounts[]> {
  return context.reader.rows<PlanCounts>(sql`
    select p.id, (select count(*)::int from work_item i where i.work_plan_id = p.id and i.withdrawn_on is null) as items,
      (select count(*)::int from assignment a where a.work_plan_id = p.id and ${assignmentVisibleTo(context.viewer, 'a')}) as assignments
    from work_plan p where p.id = any(${planIds}::uuid[])`);
}
