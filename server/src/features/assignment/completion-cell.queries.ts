import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { Reader } from '../../kernel/sql.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** The cells of what the viewer may see, as a condition on alias `c`; null where single organizations are seen and cells hold too much. */
export function visibleCellsSql(viewer: Viewer): Sql | null {
  const { scope } = viewer;
  if (scope.kind === 'PROVINCE') return sql`c.province_id = ${scope.provinceId}::uuid`;
  return scope.kind === 'CITY' ? sql`c.branch_id = ${scope.cityId}::uuid` : null;
}

/** Whether time alone has turned a light since the cell was counted. */
export const staleSql = (today: string): Sql =>
  sql`(c.next_turn_on <= ${today}::date or c.as_of > ${today}::date)`;

/** Counts anew what time has turned, among the cells of the condition. */
export async function refreshStaleCells(reader: Reader, condition: Sql, today: string): Promise<void> {
  await reader.rows(sql`
    select refresh_cells(array_agg(c.work_item_id), array_agg(c.branch_id), ${today}::date) from completion_cell c
    where ${condition} and ${staleSql(today)}`);
}

/** Reads sums of cells; the first reader of a day on which a light turned has them counted anew. */
export async function readCells<R extends { stale: boolean }>(
  { reader, clock }: SignedIn,
  condition: Sql,
  read: () => Promise<R[]>,
): Promise<R[]> {
  const rows = await read();
  if (!rows.some((row) => row.stale)) return rows;
  await refreshStaleCells(reader, condition, clock.today());
  return read();
}

export interface Drift {
  workItemId: string;
  branchId: string;
}

/** Cells that differ from a full count of their assignments on the day that they were counted for: there must be none. */
export function driftedCells(reader: Reader, most: number): Promise<Drift[]> {
  return reader.rows<Drift>(sql`
    with counted as (
      select n.* from (select array_agg(work_item_id) as i, array_agg(branch_id) as b, as_of
        from completion_cell group by as_of) k, count_cells(k.i, k.b, k.as_of) n)
    select coalesce(c.work_item_id, a.work_item_id) as "workItemId", coalesce(c.branch_id, a.branch_id) as "branchId"
    from completion_cell c full join (select distinct work_item_id, branch_id from assignment) a using (work_item_id, branch_id)
    left join counted n using (work_item_id, branch_id)
    where c is distinct from n::completion_cell limit ${most}`);
}
