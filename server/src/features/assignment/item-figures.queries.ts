import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { visibleTo } from './assignment.policy.ts';
import { readCells, staleSql, visibleCellsSql } from './completion-cell.queries.ts';

export interface ItemFigures {
  workItemId: string;
  /** 0 red, 1 yellow, 2 green */
  light: number;
  percent: number;
  leadId: string | null;
  pending: number;
  inProgress: number;
  completionClaimed: number;
  completed: number;
  /** Time alone has turned a light since it was counted. */
  stale: boolean;
}

/** What counts for an item is what was given at the viewer's own height: parts broken down are in their parent's. */
function topSql(viewer: Viewer): Sql {
  return viewer.scope.kind === 'ORGANIZATIONS' ? sql`true` : sql`a.parent_id is null`;
}

/**
 * An item's light is the worst of those that lead it, or of all where the viewer sees no lead; its percent the mean of
 * the assignments given at the viewer's height, rounded.
 */
export function itemFiguresSql(viewer: Viewer, today: string, year: number | null): Sql {
  const visible = visibleCellsSql(viewer);
  const inYear = (alias: string) => (year === null ? sql`` : sql`and ${sql([`${alias}.year`])} = ${year}`);
  return visible ? sumOfCells(visible, today, inYear('c')) : countOfAssignments(viewer, today, inYear('a'));
}

function sumOfCells(visible: Sql, today: string, inYear: Sql): Sql {
  return sql`
    select c.work_item_id, coalesce(min(c.lead_light), min(c.top_light))::int as light,
      coalesce(round(sum(c.top_percent_sum)::numeric / nullif(sum(c.top_total), 0))::int, 0) as percent,
      (array_agg(c.lead_id order by c.lead_assignment_id) filter (where c.lead_id is not null))[1] as lead_id,
      sum(c.pending)::int as pending, sum(c.in_progress)::int as in_progress,
      sum(c.completion_claimed)::int as completion_claimed, sum(c.completed)::int as completed, bool_or(${staleSql(today)}) as stale
    from completion_cell c where ${visible} ${inYear} group by c.work_item_id`;
}

function countOfAssignments(viewer: Viewer, today: string, inYear: Sql): Sql {
  const top = topSql(viewer);
  const lead = sql`${top} and a.role = 'LEAD'`;
  const worst = sql`case when a.red_on <= ${today}::date then 0 when a.yellow_on <= ${today}::date then 1 else 2 end`;
  return sql`
    select a.work_item_id, coalesce(min(${worst}) filter (where ${lead}), min(${worst}) filter (where ${top})) as light,
      coalesce(round(avg(a.percent) filter (where ${top}))::int, 0) as percent,
      (array_agg(a.organization_id order by a.id) filter (where ${lead}))[1] as lead_id,
      count(*) filter (where a.status = 'PENDING')::int as pending,
      count(*) filter (where a.status = 'IN_PROGRESS')::int as in_progress,
      count(*) filter (where a.status = 'COMPLETION_CLAIMED')::int as completion_claimed,
      count(*) filter (where a.status = 'COMPLETED')::int as completed, false as stale
    from assignment a where ${visibleTo(viewer, 'a')} ${inYear}
    group by a.work_item_id`;
}

export function figuresOfItems(context: SignedIn, itemIds: readonly string[]): Promise<ItemFigures[]> {
  const { viewer } = context;
  const figures = itemFiguresSql(viewer, context.clock.today(), null);
  const ofItems = sql`c.work_item_id = any(${itemIds}::uuid[])`;
  return readCells(context, ofItems, () =>
    context.reader.rows<ItemFigures>(sql`
    select f.work_item_id as "workItemId", f.light, f.percent, f.lead_id as "leadId", f.pending,
      f.in_progress as "inProgress", f.completion_claimed as "completionClaimed", f.completed, f.stale
    from (${figures}) f where f.work_item_id = any(${itemIds}::uuid[])`),
  );
}
