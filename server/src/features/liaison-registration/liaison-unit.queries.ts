import type { LiaisonStanding } from '@duban/schema/vocabulary/liaison';
import sql, { join, type Sql } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { branchOf } from '../organization/branch.loaders.ts';
import { like } from '../organization/organization.queries.ts';
import type { LiaisonUnitFilter } from './liaison-registration.inputs.ts';
import { unitsVisibleTo } from './liaison-registration.policy.ts';
import { inForceOn } from './liaison-registration.queries.ts';

/** A unit and what the register has of it. */
export interface UnitRow {
  /** The unit's */
  id: string;
  registrationId: string | null;
  pendingId: string | null;
}

const standings: Readonly<Record<LiaisonStanding, Sql>> = {
  MISSING: sql`r.id is null and p.id is null`,
  WAITING: sql`r.id is null and p.id is not null`,
  REGISTERED: sql`r.id is not null and p.id is null`,
  CHANGING: sql`r.id is not null and p.id is not null`,
};

/** As `branchSql`, over organizations themselves. */
async function within(context: SignedIn, id: string): Promise<Sql> {
  const branch = await branchOf(context, id);
  if (branch === null) return sql`false`;
  if (branch.kind === 'PROVINCE') return sql`o.province_id = ${id}::uuid`;
  if (branch.kind === 'CITY') return sql`o.city_id = ${id}::uuid`;
  return sql`o.id in (with recursive branch as (
    select ${id}::uuid as id union all select c.id from organization c join branch b on c.parent_id = b.id) select id from branch)`;
}

/** Every unit that is to have an officer, those without one too: the register as it stood on a day. */
export async function liaisonUnitsPage(
  context: SignedIn,
  filter: LiaisonUnitFilter,
  page: PageArgs,
): Promise<Page<UnitRow>> {
  const { viewer, clock } = context;
  const day = filter.onDay ?? clock.today();
  const terms = [unitsVisibleTo(viewer, 'o'), sql`(o.valid_to is null or o.valid_to >= ${day}::date)`];
  if (filter.ids) terms.push(sql`o.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.parentId) terms.push(sql`o.parent_id = any(${idsOnly([filter.parentId])}::uuid[])`);
  if (filter.standing) terms.push(standings[filter.standing]);
  if (filter.awaitingReview) terms.push(sql`p.superior_id = ${viewer.organizationId}::uuid`);
  if (filter.search) {
    const sought = like(filter.search);
    terms.push(
      sql`(o.name ilike ${sought} or o.short_name ilike ${sought} or r.liaison->>'name' ilike ${sought})`,
    );
  }
  if (filter.subtreeOf) terms.push(await within(context, filter.subtreeOf));
  return pageOf<UnitRow>(context.reader, {
    select: sql`o.id, r.id as "registrationId", p.id as "pendingId"`,
    from: sql`from organization o
      left join liaison_registration r on r.organization_id = o.id and ${inForceOn(day, 'r')}
      left join liaison_registration p on p.organization_id = o.id and p.status = 'SUBMITTED'
      where ${join(terms, ' and ')}`,
    orderBy: sql`o.sort_order, o.division_code nulls last, o.id`,
    page,
  });
}
