import sql, { type Sql } from 'sql-template-tag';
import { addDays } from '../../kernel/days.ts';
import { idsOnly } from '../../kernel/id.ts';
import { scopeSql } from '../../kernel/scope.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** The end of a day in China is the beginning of the next. */
export const endOfDaySql = (day: string): Sql => sql`(${`${addDays(day, 1)}T00:00:00+08:00`}::timestamptz)`;

/** How each assignment of the items stood at the end of the day, as `h`, among those that the viewer may see. */
export function standingOnSql(
  viewer: Viewer,
  itemIds: readonly string[],
  day: string,
  select: Sql = sql`h.*`,
): Sql {
  return sql`select distinct on (h.assignment_id) ${select} from assignment_history h
    where h.work_item_id = any(${idsOnly(itemIds)}::uuid[]) and h.at < ${endOfDaySql(day)} and ${scopeSql(viewer.scope, 'h')}
    order by h.assignment_id, h.at desc, h.version desc`;
}
