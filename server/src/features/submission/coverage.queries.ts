import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { scopeSql } from '../../kernel/scope.ts';
import type { Viewer } from '../../kernel/viewer.ts';

export interface CoverageRow {
  id: string;
  submissions: number;
  adoptions: number;
  activities: number;
}

/** Whether any piece or activity that the viewer may see reports on the item. */
export function coveredSql(viewer: Viewer, alias: string): Sql {
  const id = sql([`${alias}.id`]);
  return sql`(exists (select 1 from submission_work_item cs where cs.work_item_id = ${id} and ${scopeSql(viewer.scope, 'cs')})
    or exists (select 1 from publicity_activity_work_item ca where ca.work_item_id = ${id} and ${scopeSql(viewer.scope, 'ca')}))`;
}

/** What the public was told about each item, within what the viewer may see. */
export function coverageOfItems(
  { reader, viewer }: SignedIn,
  itemIds: readonly string[],
): Promise<CoverageRow[]> {
  return reader.rows<CoverageRow>(sql`
    select k.id, coalesce(s.submissions, 0)::int as submissions, coalesce(s.adoptions, 0)::int as adoptions,
      (select count(*)::int from publicity_activity_work_item l where l.work_item_id = k.id and ${scopeSql(viewer.scope, 'l')}) as activities
    from unnest(${itemIds}::uuid[]) k(id) cross join lateral (
      select count(*) as submissions, sum(l.adoptions) as adoptions from submission_work_item l
      where l.work_item_id = k.id and ${scopeSql(viewer.scope, 'l')}) s`);
}
