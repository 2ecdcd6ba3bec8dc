import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../../kernel/viewer.ts';
import { visibleTo } from './assignment.policy.ts';
import { staleSql, visibleCellsSql } from './completion-cell.queries.ts';

export interface ItemFigures {
  /** 0 red, 1 yellow, 2 green; null where nothing of the item was given within the viewer's scope */
  light: number | null;
  meanPercent: number;
  leadId: string | null;
  pending: number;
  inProgress: number;
  completionClaimed: number;
  completed: number;
  suspended: number;
  /** Time alone has turned a light since it was counted. */
  stale: boolean;
}

/** What counts for an item is what was given at the viewer's own height: parts broken down are in their parent's. */
export function topSql(viewer: Viewer): Sql {
  const standing = sql`a.status <> 'CANCELLED'`;
  return viewer.scope.kind === 'ORGANIZATIONS' ? standing : sql`a.parent_id is null and ${standing}`;
}

/** Sums of cells `c`. */
function sums(today: string): Sql {
  return sql`coalesce(min(c.lead_light), min(c.top_light))::int as light,
    coalesce(round(sum(c.top_percent_sum)::numeric / nullif(sum(c.top_total), 0))::int, 0) as percent,
    (min(array[c.lead_assignment_id, c.lead_id]) filter (where c.lead_id is not null))[2] as lead_id,
    coalesce(sum(c.pending), 0)::int as pending, coalesce(sum(c.in_progress), 0)::int as in_progress,
    coalesce(sum(c.completion_claimed), 0)::int as completion_claimed, coalesce(sum(c.completed), 0)::int as completed,
    coalesce(sum(c.suspended), 0)::int as suspended,
    coalesce(bool_or(${staleSql(today)}), false) as stale`;
}

/** The same counted from assignments `a`, where cells hold more than the viewer may see. */
function counts(viewer: Viewer, today: string): Sql {
  const top = topSql(viewer);
  const lead = sql`${top} and a.role = 'LEAD'`;
  const worst = sql`case when a.red_on <= ${today}::date then 0 when a.yellow_on <= ${today}::date then 1 else 2 end`;
  const having = (status: string) => sql`count(*) filter (where a.status = ${sql([`'${status}'`])})::int`;
  return sql`coalesce(min(${worst}) filter (where ${lead}), min(${worst}) filter (where ${top})) as light,
    coalesce(round(avg(a.percent) filter (where ${top}))::int, 0) as percent,
    (min(array[a.id, a.organization_id]) filter (where ${lead}))[2] as lead_id,
    ${having('PENDING')} as pending, ${having('IN_PROGRESS')} as in_progress,
    ${having('COMPLETION_CLAIMED')} as completion_claimed, ${having('COMPLETED')} as completed,
    ${having('SUSPENDED')} as suspended, false as stale`;
}

/**
 * An item's light is the worst of those that lead it, or of all where the viewer sees no lead; its percent the mean of
 * the assignments given at the viewer's height, rounded. One row for each item of which anything was given.
 */
export function itemFiguresSql(viewer: Viewer, today: string, year: number | null): Sql {
  const cells = visibleCellsSql(viewer);
  const inYear = (alias: string) => (year === null ? sql`` : sql`and ${sql([`${alias}.year`])} = ${year}`);
  return cells
    ? sql`select c.work_item_id, ${sums(today)} from completion_cell c where ${cells} ${inYear('c')} group by c.work_item_id`
    : sql`select a.work_item_id, ${counts(viewer, today)} from assignment a where ${visibleTo(viewer, 'a')} ${inYear('a')}
        group by a.work_item_id`;
}

/** The same of one item, whose id is that expression: always one row. */
export function figuresOfItemSql(viewer: Viewer, today: string, itemId: Sql): Sql {
  const cells = visibleCellsSql(viewer);
  return cells
    ? sql`select ${sums(today)} from completion_cell c where c.work_item_id = ${itemId} and ${cells}`
    : sql`select ${counts(viewer, today)} from assignment a where a.work_item_id = ${itemId} and ${visibleTo(viewer, 'a')}`;
}
