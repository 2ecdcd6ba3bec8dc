import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { visibleTo } from './assignment.policy.ts';
import type { PointHolder } from './point-holder.entity.ts';

/** A row for each organization in the viewer's scope; what was cancelled may be given again. */
export function holdersOf(
  { reader, viewer }: SignedIn,
  workItemIds: readonly string[],
): Promise<PointHolder[]> {
  return reader.rows<PointHolder>(sql`
    select a.organization_id as "organizationId", count(*)::int as held, o.short_name as "shortName",
      (array_agg(a.id order by i.number, a.id))[1] as "assignmentId"
    from assignment a join organization o on o.id = a.organization_id join work_item i on i.id = a.work_item_id
    where a.work_item_id = any(${idsOnly(workItemIds)}::uuid[]) and a.status <> 'CANCELLED' and ${visibleTo(viewer, 'a')}
    group by a.organization_id, o.short_name, o.sort_order order by o.sort_order, a.organization_id`);
}
