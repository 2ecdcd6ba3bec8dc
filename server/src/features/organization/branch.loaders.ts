import sql, { type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { isId } from '../../kernel/id.ts';
import { organizationOf } from './organization.loaders.ts';

/** All below an organization: a province or a city's branch stands in a column of its own, what is deeper is walked to. */
export interface Branch {
  kind: 'PROVINCE' | 'CITY' | 'TREE';
  id: string;
}

/** Null where there is no such organization. */
export async function branchOf(context: SignedIn, id: string): Promise<Branch | null> {
  const organization = isId(id) ? await organizationOf(context).load(id) : null;
  if (!organization) return null;
  if (organization.kind === 'BUREAU' && organization.level === 'PROVINCE') return { kind: 'PROVINCE', id };
  return { kind: organization.cityId === id ? 'CITY' : 'TREE', id };
}

/** An organization and all below it, as a condition over scope columns: a city's page must not walk the tree. */
export async function branchSql(context: SignedIn, id: string, alias: string): Promise<Sql> {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const branch = await branchOf(context, id);
  if (branch === null) return sql`false`;
  if (branch.kind === 'PROVINCE') return sql`${column('province_id')} = ${id}::uuid`;
  if (branch.kind === 'CITY') return sql`${column('city_id')} = ${id}::uuid`;
  return sql`${column('organization_id')} in (with recursive branch as (
    select ${id}::uuid as id union all select o.id from organization o join branch b on o.parent_id = b.id) select id from branch)`;
}
