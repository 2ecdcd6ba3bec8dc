import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { isId } from '../../kernel/id.ts';
import { organizationOf } from './organization.loaders.ts';

/** An organization and all below it, as a condition over scope columns: a city's page must not walk the tree. */
export async function branchSql(context: SignedIn, id: string, alias: string): Promise<Sql> {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const organization = isId(id) ? await organizationOf(context).load(id) : null;
  if (!organization) return sql`false`;
  if (organization.kind === 'BUREAU' && organization.level === 'PROVINCE')
    return sql`${column('province_id')} = ${id}::uuid`;
  if (organization.cityId === id) return sql`${column('city_id')} = ${id}::uuid`;
  return sql`${column('organization_id')} in (with recursive branch as (
    select ${id}::uuid as id union all select o.id from organization o join branch b on o.parent_id = b.id) select id from branch)`;
}
