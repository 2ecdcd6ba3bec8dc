import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { displayTitle } from './work-item.entity.ts';
import { workItemById } from './work-item.queries.ts';
import { visibleTo } from './work-plan.policy.ts';
import { workPlanById } from './work-plan.queries.ts';

/** Names for what a filter holds by id; null where the viewer may not see it. */
export async function planTitle(context: SignedIn, id: string): Promise<string | null> {
  return (await workPlanById(context, id))?.title ?? null;
}

export async function sectionTitle(context: SignedIn, id: string): Promise<string | null> {
  const row = await context.reader.row<{ title: string }>(sql`
    select s.title from work_plan_section s join work_plan p on p.id = s.work_plan_id
    where s.id = any(${idsOnly([id])}::uuid[]) and ${visibleTo(context.viewer, 'p')}`);
  return row?.title ?? null;
}

export async function workItemName(context: SignedIn, id: string): Promise<string | null> {
  const item = await workItemById(context, id);
  return item && `${item.number} ${displayTitle(item)}`;
}
