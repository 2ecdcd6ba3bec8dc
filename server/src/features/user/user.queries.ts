import type { OrganizationKind, OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import type { Scope } from '../../kernel/scope.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { like } from '../organization/organization.queries.ts';
import { User } from './user.entity.ts';
import type { UserFilter } from './user.inputs.ts';

/** 30 minutes idle, 8 hours at most (reliability.md, limits). */
export const sessionMinutes = { idle: 30, longest: 480 } as const;

interface SessionRow {
  sessionId: string;
  userId: string;
  name: string;
  username: string;
  organizationId: string;
  organizationName: string;
  level: OrganizationLevel;
  kind: OrganizationKind;
  cityId: string | null;
  provinceId: string;
  roles: RoleName[];
  branch: string[] | null;
  stale: boolean;
}

function scopeOf(row: SessionRow): Scope {
  if (row.branch) return { kind: 'ORGANIZATIONS', organizationIds: row.branch };
  if (row.level === 'PROVINCE') return { kind: 'PROVINCE', provinceId: row.provinceId };
  return { kind: 'CITY', cityId: row.organizationId };
}

/** Who holds the token now: one statement with rights and branch, so that a revoked right is gone with the next request. */
export async function viewerBySession(
  reader: Reader,
  tokenDigest: string,
  now: Date,
): Promise<{ viewer: Viewer; stale: boolean } | null> {
  const row = await reader.row<SessionRow>(sql`
    select s.id as "sessionId", u.id as "userId", u.name, u.username, o.id as "organizationId", o.name as "organizationName",
      o.level, o.kind, o.city_id as "cityId", o.province_id as "provinceId",
      array(select m.role from membership m where m.user_id = u.id and m.organization_id = o.id
        and m.valid_from <= ${now}::timestamptz at time zone 'Asia/Shanghai'
        and (m.valid_to is null or m.valid_to >= (${now}::timestamptz at time zone 'Asia/Shanghai')::date)) as roles,
      case when o.kind = 'BUREAU' and (o.level = 'PROVINCE' or o.city_id = o.id) then null else array(
        with recursive branch as (
          select o.id union all select c.id from organization c join branch b on c.parent_id = b.id)
        select id from branch) end as branch,
      s.last_seen_at < ${now}::timestamptz - interval '1 minute' as stale
    from session s join app_user u on u.id = s.user_id join organization o on o.id = s.organization_id
    where s.token_digest = ${tokenDigest} and not u.disabled
      and s.last_seen_at > ${now}::timestamptz - make_interval(mins => ${sessionMinutes.idle})
      and s.created_at > ${now}::timestamptz - make_interval(mins => ${sessionMinutes.longest})`);
  if (!row || row.roles.length === 0) return null;
  const { branch, stale, roles, ...facts } = row;
  return { viewer: { ...facts, roles: new Set(roles), scope: scopeOf(row) }, stale };
}

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
