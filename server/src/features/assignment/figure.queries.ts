import type { AssignmentRole } from '@duban/schema/vocabulary/assignment';
import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { figuresAtSql } from '../progress-report/progress-report.queries.ts';
import { visibleTo } from './assignment.policy.ts';
import { endOfDaySql, standingOnSql } from './assignment-history.queries.ts';

/** Someone who was given the item, with their shares and what the newest accepted report says of each figure. */
export interface GivenRow {
  rootId: string;
  id: string;
  parentId: string | null;
  role: AssignmentRole;
  organizationId: string;
  bureauId: string;
  cityId: string | null;
  provinceId: string;
  shares: { targetId: string; value: number }[];
  measured: { targetId: string; value: number; reportId: string }[];
}

/** Of each figure what the newest accepted report says; `stands`: which versions of reports `r` count. */
const measuredSql = (stands: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('targetId', m.target_id, 'value', m.value, 'reportId', m.id)), '[]') from (
    select distinct on (x."targetId") x."targetId" as target_id, x.value, r.id
    from progress_report r cross join lateral jsonb_to_recordset(r.measurements) x("targetId" uuid, value numeric)
    where r.assignment_id = a.id and r.status = 'ACCEPTED' and ${stands}
    order by x."targetId", ${figuresAtSql('r')} desc) m) as measured`;

const facts = (root: Sql): Sql => sql`
  select ${root} as "rootId", a.id, a.parent_id as "parentId", a.role, a.organization_id as "organizationId",
    a.bureau_id as "bureauId", a.city_id as "cityId", a.province_id as "provinceId", (
      select coalesce(json_agg(json_build_object('targetId', s.target_id, 'value', s.value)), '[]')
      from target_share s where s.assignment_id = a.id) as shares, ${measuredSql(sql`r.replaced_by_id is null`)}`;

/** The assignments and all that they were broken down to, in the order in which they were given. */
export function givenWithin(context: SignedIn, ids: readonly string[]): Promise<GivenRow[]> {
  return context.reader.rows<GivenRow>(sql`
    with recursive tree(root, id) as (
      select k.id, k.id from unnest(${idsOnly(ids)}::uuid[]) k(id)
      union all select t.root, c.id from assignment c join tree t on c.parent_id = t.id)
    ${facts(sql`t.root`)} from tree t join assignment a on a.id = t.id
    where a.status <> 'CANCELLED' and ${visibleTo(context.viewer, 'a')} order by a.id`);
}

/** Everybody who was given one of the items. */
export function givenOfItems(context: SignedIn, itemIds: readonly string[]): Promise<GivenRow[]> {
  return context.reader.rows<GivenRow>(sql`
    ${facts(sql`a.work_item_id`)} from assignment a
    where a.work_item_id = any(${idsOnly(itemIds)}::uuid[]) and a.status <> 'CANCELLED' and ${visibleTo(context.viewer, 'a')} order by a.id`);
}

/**
 * The same as it stood at the end of a day: by what was accepted by then, in the version of that day. Shares are kept as
 * they are now, and so told of no other day.
 */
export function givenOfItemsOn(
  context: SignedIn,
  itemIds: readonly string[],
  day: string,
): Promise<GivenRow[]> {
  const end = endOfDaySql(day);
  const stands = sql`r.reviewed_at < ${end} and not exists (
    select 1 from progress_report z where z.id = r.replaced_by_id and z.reviewed_at < ${end})`;
  return context.reader.rows<GivenRow>(sql`
    with standing as (${standingOnSql(context.viewer, itemIds, day)})
    select h.work_item_id as "rootId", a.id, h.parent_id as "parentId", h.role, a.organization_id as "organizationId",
      a.bureau_id as "bureauId", a.city_id as "cityId", a.province_id as "provinceId", '[]'::json as shares, ${measuredSql(stands)}
    from standing h join assignment a on a.id = h.assignment_id where h.status <> 'CANCELLED' order by a.id`);
}
