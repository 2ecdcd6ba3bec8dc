import type { AssignmentStatus } from '@duban/schema/vocabulary/assignment';
import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { branchOf } from '../organization/branch.loaders.ts';
import type { AssignmentFilter } from './assignment.inputs.ts';
import { visibleCellsSql } from './completion-cell.queries.ts';

const countColumns: Readonly<Record<AssignmentStatus, Sql>> = {
  PENDING: sql`c.pending`,
  IN_PROGRESS: sql`c.in_progress`,
  COMPLETION_CLAIMED: sql`c.completion_claimed`,
  COMPLETED: sql`c.completed`,
  SUSPENDED: sql`c.suspended`,
  CANCELLED: sql`c.cancelled`,
};

/**
 * How many rows a list has, from cells: a branch's ten years are 5,500 assignments and 830 cells. Null where the viewer
 * or the filter asks for less than whole cells hold.
 */
export async function countFromCells(context: SignedIn, filter: AssignmentFilter): Promise<Sql | null> {
  const { year, status, workPlanId, workItemId, sectionId, subtreeOf, ...more } = filter;
  const visible = visibleCellsSql(context.viewer);
  if (!visible || Object.values(more).some((value) => value !== null && value !== undefined)) return null;
  const terms = [visible];
  if (subtreeOf) {
    const branch = await branchOf(context, subtreeOf);
    if (branch === null || branch.kind === 'TREE') return null;
    if (branch.kind === 'CITY') terms.push(sql`c.branch_id = ${branch.id}::uuid`);
    else terms.push(sql`c.province_id = ${branch.id}::uuid`);
  }
  const byId = (column: Sql, id: string | null | undefined) => {
    if (id) terms.push(sql`${column} = any(${idsOnly([id])}::uuid[])`);
  };
  if (year != null) terms.push(sql`c.year = ${year}`);
  byId(sql`c.work_plan_id`, workPlanId);
  byId(sql`c.work_item_id`, workItemId);
  byId(sql`c.section_id`, sectionId);
  const column = status ? countColumns[status] : sql`c.total`;
  return sql`select coalesce(sum(${column}), 0)::int from completion_cell c where ${join(terms, ' and ')}`;
}
