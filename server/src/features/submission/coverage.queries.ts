import sql, { type Sql } from 'sql-template-tag';
import { type Scope, scopeSql } from '../../kernel/scope.ts';
import type { Reader } from '../../kernel/sql.ts';
import type { Viewer } from '../../kernel/viewer.ts';

export interface Coverage {
  submissions: number;
  adoptions: number;
  activities: number;
}

export interface CellKey {
  workItemId: string;
  branchId: string;
}

/** Whether any piece or activity that the viewer may see reports on the item. */
export function coveredSql(viewer: Viewer, alias: string): Sql {
  const id = sql([`${alias}.id`]);
  return sql`(exists (select 1 from submission_work_item cs where cs.work_item_id = ${id} and ${scopeSql(viewer.scope, 'cs')})
    or exists (select 1 from publicity_activity_work_item ca where ca.work_item_id = ${id} and ${scopeSql(viewer.scope, 'ca')}))`;
}

/** What the public was told about the item of that id, within what the viewer may see: always one row. */
export function coverageOfItemSql({ scope }: Viewer, itemId: Sql): Sql {
  if (scope.kind === 'ORGANIZATIONS') return countOfTies(scope, itemId);
  const visible =
    scope.kind === 'PROVINCE'
      ? sql`c.province_id = ${scope.provinceId}::uuid`
      : sql`c.branch_id = ${scope.cityId}::uuid`;
  return sql`select coalesce(sum(c.submissions), 0)::int as submissions, coalesce(sum(c.adoptions), 0)::int as adoptions,
      coalesce(sum(c.activities), 0)::int as activities
    from coverage_cell c where c.work_item_id = ${itemId} and ${visible}`;
}

/** Cells hold more than single organizations may see: their ties are counted. */
function countOfTies(scope: Scope, itemId: Sql): Sql {
  return sql`select count(*)::int as submissions, coalesce(sum(l.adoptions), 0)::int as adoptions,
      (select count(*)::int from publicity_activity_work_item x where x.work_item_id = ${itemId} and ${scopeSql(scope, 'x')}) as activities
    from submission_work_item l where l.work_item_id = ${itemId} and ${scopeSql(scope, 'l')}`;
}

/** Cells that differ from a full count of their ties: there must be none. */
export function driftedCoverage(reader: Reader, most: number): Promise<CellKey[]> {
  return reader.rows<CellKey>(sql`
    with told as (
      select work_item_id, branch_id from submission_work_item union select work_item_id, branch_id from publicity_activity_work_item
      union select work_item_id, branch_id from coverage_cell),
    counted as (select n.* from (select array_agg(work_item_id) as i, array_agg(branch_id) as b from told) k, count_coverage(k.i, k.b) n)
    select n.work_item_id as "workItemId", n.branch_id as "branchId" from counted n left join coverage_cell c using (work_item_id, branch_id)
    where c is distinct from n::coverage_cell limit ${most}`);
}
