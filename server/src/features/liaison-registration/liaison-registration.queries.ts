import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { branchSql } from '../organization/branch.loaders.ts';
import { LiaisonRegistration } from './liaison-registration.entity.ts';
import type { LiaisonRegistrationFilter } from './liaison-registration.inputs.ts';
import { visibleTo } from './liaison-registration.policy.ts';

/** Who acted on the day: what was approved, from its first day to its last. */
export function inForceOn(day: string, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`${column('status')} in ('APPROVED', 'REPLACED') and ${column('effective_on')} <= ${day}::date
    and (${column('ends_on')} is null or ${column('ends_on')} >= ${day}::date)`;
}

export async function liaisonRegistrationsPage(
  context: SignedIn,
  filter: LiaisonRegistrationFilter,
  page: PageArgs,
): Promise<Page<LiaisonRegistration>> {
  const terms = [visibleTo(context.viewer, 'r')];
  if (filter.ids) terms.push(sql`r.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`r.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  if (filter.status) terms.push(sql`r.status = ${chosenSql(filter.status)}`);
  if (filter.onDay) terms.push(inForceOn(filter.onDay, 'r'));
  if (filter.subtreeOf) terms.push(await branchSql(context, filter.subtreeOf, 'r'));
  return pageOf<LiaisonRegistration>(context.reader, {
    select: columns(LiaisonRegistration, 'r'),
    from: sql`from liaison_registration r where ${join(terms, ' and ')}`,
    orderBy: sql`r.filed_at desc, r.id desc`,
    page,
  });
}

export function visibleRegistrations(
  context: SignedIn,
  ids: readonly string[],
): Promise<LiaisonRegistration[]> {
  return context.reader.rows<LiaisonRegistration>(sql`
    select ${columns(LiaisonRegistration, 'r')} from liaison_registration r
    where r.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(context.viewer, 'r')}`);
}

export interface Candidate {
  id: string;
  name: string;
  roles: RoleName[];
}

/** Whose accounts a unit may name: those who hold one of the roles there on the day. */
export function candidates(
  reader: Reader,
  organizationId: string,
  roles: readonly RoleName[],
  day: string,
): Promise<Candidate[]> {
  return reader.rows<Candidate>(sql`
    select u.id, u.name, array_agg(m.role order by m.role) as roles from membership m join app_user u on u.id = m.user_id
    where m.organization_id = ${organizationId}::uuid and m.role = any(${[...roles]}::text[]) and not u.disabled
      and m.valid_from <= ${day}::date and (m.valid_to is null or m.valid_to >= ${day}::date)
    group by u.id, u.name order by u.name, u.id`);
}
