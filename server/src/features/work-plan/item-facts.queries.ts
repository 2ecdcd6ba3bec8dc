import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { readCells } from '../assignment/completion-cell.queries.ts';
import { figuresOfItemSql, type ItemFigures } from '../assignment/item-figures.queries.ts';
import type { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { newestReportOfItemSql, reportColumns } from '../progress-report/progress-report.queries.ts';
import { type Coverage, coverageOfItemSql } from '../submission/coverage.queries.ts';

/** What can be told of an item within a viewer's scope. */
export type FactKind = 'figures' | 'latestReport' | 'coverage';

/** A report's columns keep their names (so the row is the report), and `id` is null where there is none. */
export interface ItemFacts extends ItemFigures, Coverage, Omit<ProgressReport, 'id'> {
  id: string | null;
  itemId: string;
}

interface Part {
  select: Sql;
  join: Sql;
}

function partOf({ viewer, clock }: SignedIn, kind: FactKind, reportInBrief: boolean): Part {
  const itemId = sql`k.id`;
  switch (kind) {
    case 'figures':
      return {
        select: sql`f.light, f.percent as "meanPercent", f.lead_id as "leadId", f.pending, f.in_progress as "inProgress",
          f.completion_claimed as "completionClaimed", f.completed, f.suspended, f.stale`,
        join: sql`cross join lateral (${figuresOfItemSql(viewer, clock.today(), itemId)}) f`,
      };
    case 'latestReport':
      return {
        select: reportColumns('r', reportInBrief),
        join: sql`left join lateral (${newestReportOfItemSql(viewer, itemId)}) r on true`,
      };
    case 'coverage':
      return {
        select: sql`v.submissions, v.adoptions, v.activities`,
        join: sql`cross join lateral (${coverageOfItemSql(viewer, itemId)}) v`,
      };
  }
}

/** All that a page asks of its items, in one statement; columns of what is not asked are not there. */
export function factsOfItems(
  context: SignedIn,
  itemIds: readonly string[],
  kinds: readonly FactKind[],
  reportInBrief = false,
): Promise<ItemFacts[]> {
  const parts = kinds.map((kind) => partOf(context, kind, reportInBrief));
  const statement = sql`select k.id as "itemId", ${join(parts.map(({ select }) => select))}
    from unnest(${itemIds}::uuid[]) k(id) ${join(
      parts.map((part) => part.join),
      ' ',
    )}`;
  return readCells(context, sql`c.work_item_id = any(${itemIds}::uuid[])`, () =>
    context.reader.rows<ItemFacts>(statement),
  );
}
