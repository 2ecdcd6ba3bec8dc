import sql from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { scopeSql } from '../../kernel/scope.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { AssignmentHistory } from '../assignment/assignment-history.entity.ts';
import { endOfDaySql, standingOnSql } from '../assignment/assignment-history.queries.ts';
import { ProgressReport } from '../progress-report/progress-report.entity.ts';
import { visibleTo as reportVisibleTo } from '../progress-report/progress-report.policy.ts';
import type { Wording } from './revision/wording.ts';

/** How each assignment of the items stood at the end of the day, among those that the viewer may see. */
export function standingOn(
  { reader, viewer }: SignedIn,
  itemIds: readonly string[],
  day: string,
): Promise<AssignmentHistory[]> {
  return reader.rows<AssignmentHistory>(standingOnSql(viewer, itemIds, day, columns(AssignmentHistory, 'h')));
}

/** The newest report of each item at the end of the day. */
export function newestReportsOn(
  { reader, viewer }: SignedIn,
  itemIds: readonly string[],
  day: string,
): Promise<ProgressReport[]> {
  return reader.rows<ProgressReport>(sql`
    select ${columns(ProgressReport, 'r')} from unnest(${itemIds}::uuid[]) k(id)
    cross join lateral (select * from progress_report x where x.work_item_id = k.id and x.submitted_at < ${endOfDaySql(day)}
      and ${reportVisibleTo(viewer, 'x')} order by x.submitted_at desc limit 1) r`);
}

/**
 * How those of the items that were ever revised read at the end of the day: null where a later revision added the item.
 * A baseline counts from the beginning.
 */
export function versionsOn(
  reader: Reader,
  itemIds: readonly string[],
  day: string,
): Promise<{ workItemId: string; wording: Wording | null }[]> {
  const began = sql`(v.number = 0 or v.valid_from < ${endOfDaySql(day)})`;
  return reader.rows(sql`
    select distinct on (v.work_item_id) v.work_item_id as "workItemId", case when ${began} then v.wording end as wording
    from work_item_version v where v.work_item_id = any(${itemIds}::uuid[])
    order by v.work_item_id, ${began} desc, v.number desc`);
}

const mostChangeDays = 400;

/** The days on which any of their assignments or figures, or by a revision what they say, changed, newest first. */
export function changeDaysOf(
  { reader, viewer }: SignedIn,
  itemIds: readonly string[],
): Promise<{ itemId: string; days: string[] }[]> {
  return reader.rows(sql`
    select k.id as "itemId", array(
      select ((h.at at time zone 'Asia/Shanghai')::date)::text from assignment_history h
      where h.work_item_id = k.id and ${scopeSql(viewer.scope, 'h')}
      union select ((r.reviewed_at at time zone 'Asia/Shanghai')::date)::text from progress_report r
      where r.work_item_id = k.id and r.status = 'ACCEPTED' and r.measurements <> '[]' and ${reportVisibleTo(viewer, 'r')}
      union select ((v.valid_from at time zone 'Asia/Shanghai')::date)::text from work_item_version v
      where v.work_item_id = k.id and v.number > 0
      union select i.withdrawn_on::text from work_item i where i.id = k.id and i.withdrawn_on is not null
      order by 1 desc limit ${mostChangeDays}) as days
    from unnest(${itemIds}::uuid[]) k(id)`);
}
