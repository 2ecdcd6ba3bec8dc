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

/** Each account with the organization that it signs in to: its newest membership. */
const accountTables = sql`from app_user u
  join lateral (select organization_id from membership where user_id = u.id order by valid_from desc, id desc limit 1) m on true
  join organization o on o.id = m.organization_id`;

/** Accounts of the administrator's province. */
export function usersPage(context: SignedIn, filter: UserFilter, page: PageArgs): Promise<Page<AccountRow>> {
  const terms = [sql`o.province_id = ${context.viewer.provinceId}::uuid`];
  if (filter.ids) terms.push(sql`u.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId) terms.push(sql`o.id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.search)
    terms.push(sql`(u.username ilike ${like(filter.search)} or u.name ilike ${like(filter.search)})`);
  if (filter.disabled != null) terms.push(sql`u.disabled = ${filter.disabled}`);
  return pageOf<AccountRow>(context.reader, {
    select: accountColumns(context.clock.today()),
    from: sql`${accountTables} where ${join(terms, ' and ')}`,
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
    select ${accountColumns(today)} ${accountTables} where u.id = ${id}::uuid and o.province_id = ${provinceId}::uuid`);
}
