import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { like } from '../organization/organization.queries.ts';
import { User } from './user.entity.ts';
import type { UserFilter } from './user.inputs.ts';

/** Names by id, whoever asks: for authors and reviewers of rows that the viewer may see. */
export function personsByIds(
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; name: string }[]> {
  return reader.rows(sql`select id, name from app_user where id = any(${idsOnly(ids)}::uuid[])`);
}

export interface AccountRow extends User {
  organizationId: string;
  roles: RoleName[];
}

const accountColumns = (
  today: string,
): Sql => sql`${columns(User, 'u')}, m.organization_id as "organizationId",
  array(select x.role from membership x where x.user_id = u.id and x.organization_id = m.organization_id
    and x.valid_from <= ${today}::date and (x.valid_to is null or x.valid_to >= ${today}::date) order by x.role) as roles`;

const inForce = (alias: string, today: string): Sql =>
  sql`${sql([`${alias}.valid_from`])} <= ${today}::date and ${sql([`(${alias}.valid_to is null or ${alias}.valid_to`])} >= ${today}::date)`;

/**
 * Each account with the organization of the province that it works for: its newest membership there. Whoever worked there once
 * and went to another province since is that one's.
 */
const accountTables = (provinceId: string, today: string): Sql => sql`from app_user u
  join lateral (select x.organization_id from membership x
    where x.user_id = u.id and (select p.province_id from organization p where p.id = x.organization_id) = ${provinceId}::uuid
      and (${inForce('x', today)} or x.id = (
        select n.id from membership n where n.user_id = u.id order by n.valid_from desc, n.id desc limit 1))
    order by x.valid_from desc, x.id desc limit 1) m on true
  join organization o on o.id = m.organization_id`;

/** Whether the account works for another province too: then it is not this one's alone. */
export async function worksElsewhere(
  reader: Reader,
  provinceId: string,
  userId: string,
  today: string,
): Promise<boolean> {
  const row = await reader.row(sql`
    select 1 as one from membership m join organization o on o.id = m.organization_id
    where m.user_id = ${userId}::uuid and o.province_id <> ${provinceId}::uuid
      and (m.valid_to is null or m.valid_to >= ${today}::date) limit 1`);
  return row !== null;
}

/** Accounts of the administrator's province. */
export function usersPage(context: SignedIn, filter: UserFilter, page: PageArgs): Promise<Page<AccountRow>> {
  const { provinceId } = context.viewer;
  const today = context.clock.today();
  const terms = [sql`o.province_id = ${provinceId}::uuid`];
  if (filter.ids) terms.push(sql`u.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId) terms.push(sql`o.id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.search)
    terms.push(sql`(u.username ilike ${like(filter.search)} or u.name ilike ${like(filter.search)})`);
  if (filter.disabled != null) terms.push(sql`u.disabled = ${filter.disabled}`);
  return pageOf<AccountRow>(context.reader, {
    select: accountColumns(today),
    from: sql`${accountTables(provinceId, today)} where ${join(terms, ' and ')}`,
    orderBy: sql`u.username`,
    page,
  });
}

export async function userById(
  reader: Reader,
  provinceId: string,
  id: string,
  today: string,
): Promise<AccountRow | null> {
  if (!isId(id)) return null;
  return reader.row<AccountRow>(sql`
    select ${accountColumns(today)} ${accountTables(provinceId, today)} where u.id = ${id}::uuid`);
}
