import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly, isId } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { Organization } from './organization.entity.ts';
import type { OrganizationFilter } from './organization.inputs.ts';
import { visibleTo } from './organization.policy.ts';

function conditions(context: SignedIn, filter: OrganizationFilter): Sql {
  const terms = [visibleTo(context.viewer, 'o')];
  if (!filter.withAbolished)
    terms.push(sql`(o.valid_to is null or o.valid_to >= ${context.clock.today()}::date)`);
  if (filter.ids) terms.push(sql`o.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.level) terms.push(sql`o.level = ${filter.level}`);
  if (filter.kind) terms.push(sql`o.kind = ${filter.kind}`);
  if (filter.parentId) terms.push(sql`o.parent_id = any(${idsOnly([filter.parentId])}::uuid[])`);
  if (filter.search) {
    terms.push(sql`(o.name ilike ${like(filter.search)} or o.short_name ilike ${like(filter.search)}
      or starts_with(o.division_code, ${filter.search.trim()}))`);
  }
  return join(terms, ' and ');
}

/** A search text as a pattern in which nothing but its own characters counts. */
export function like(text: string): string {
  return `%${text.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/**
 * Rows of the alias with the text in any of its columns, found by the pairs of characters that migration 0005 keeps of
 * them; a single character has no pair to be found by.
 */
export function foundSql(text: string, alias: string, columns: readonly string[]): Sql {
  const terms = columns.map((column) => sql`${sql([`${alias}.${column}`])} ilike ${like(text)}`);
  const stands = sql`(${join(terms, ' or ')})`;
  if ([...text.trim()].length < 2) return stands;
  return sql`(${sql([`${alias}.search_pairs`])} @> bigrams(${text.trim()}) and ${stands})`;
}

export function organizationsPage(
  context: SignedIn,
  filter: OrganizationFilter,
  page: PageArgs,
): Promise<Page<Organization>> {
  return pageOf<Organization>(context.reader, {
    select: columns(Organization, 'o'),
    from: sql`from organization o where ${conditions(context, filter)}`,
    orderBy: sql`o.sort_order, o.division_code nulls last, o.id`,
    page,
  });
}

export async function organizationById(context: SignedIn, id: string): Promise<Organization | null> {
  if (!isId(id)) return null;
  return context.reader.row<Organization>(sql`
    select ${columns(Organization, 'o')} from organization o
    where o.id = ${id}::uuid and ${visibleTo(context.viewer, 'o')}`);
}

/** Null where the viewer may not see it. */
export async function organizationName(context: SignedIn, id: string): Promise<string | null> {
  return (await organizationById(context, id))?.name ?? null;
}

/** Organizations by id, whoever asks: for edges of rows that the viewer may see. */
export function organizationsByIds(reader: Reader, ids: readonly string[]): Promise<Organization[]> {
  return reader.rows<Organization>(sql`
    select ${columns(Organization, 'o')} from organization o where o.id = any(${idsOnly(ids)}::uuid[])`);
}

export function branchesOfProvinces(reader: Reader, provinceIds: readonly string[]): Promise<Organization[]> {
  return reader.rows<Organization>(sql`
    select ${columns(Organization, 'o')} from organization o
    where o.province_id = any(${provinceIds}::uuid[]) and o.city_id = o.id and o.kind = 'BUREAU' order by o.sort_order, o.id`);
}

export interface Subordinate extends Organization {
  /** false: outside the superior's branch, or the superior itself */
  below: boolean;
}

/** The named organizations, each with whether it stands below the superior on the day. */
export function subordinates(
  reader: Reader,
  superiorId: string,
  ids: readonly string[],
): Promise<Subordinate[]> {
  return reader.rows<Subordinate>(sql`
    with recursive branch as (
      select id from organization where parent_id = ${superiorId}::uuid
      union all select o.id from organization o join branch b on o.parent_id = b.id)
    select ${columns(Organization, 'o')}, o.id in (select id from branch) as "below"
    from organization o where o.id = any(${idsOnly(ids)}::uuid[])`);
}

/** Of those that the viewer may see: a county learns of its superiors, not how many others these have. */
export function childCounts(
  { reader, viewer, clock }: SignedIn,
  ids: readonly string[],
): Promise<{ id: string; count: number }[]> {
  return reader.rows(sql`
    select o.parent_id as id, count(*)::int as count from organization o
    where o.parent_id = any(${ids}::uuid[]) and (o.valid_to is null or o.valid_to >= ${clock.today()}::date)
      and ${visibleTo(viewer, 'o')} group by o.parent_id`);
}
