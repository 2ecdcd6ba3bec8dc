import sql, { join } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { ofOffice } from '../honour-office/honour-office.queries.ts';
import { AnnualTarget } from './annual-target.entity.ts';
import type { AnnualTargetFilter, UnitClassFilter } from './annual-target.inputs.ts';
import { classVisibleTo, targetVisibleTo } from './annual-target.policy.ts';
import { UnitClass } from './unit-class.entity.ts';

export function unitClassesPage(
  { reader, viewer }: SignedIn,
  filter: UnitClassFilter,
  page: PageArgs,
): Promise<Page<UnitClass>> {
  const terms = [classVisibleTo(viewer, 'k')];
  if (filter.ids) terms.push(sql`k.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.officeId) terms.push(ofOffice('k', 'organization_id', filter.officeId));
  if (filter.year != null) terms.push(sql`k.year = ${filter.year}`);
  return pageOf<UnitClass>(reader, {
    select: columns(UnitClass, 'k'),
    from: sql`from unit_class k where ${join(terms, ' and ')}`,
    orderBy: sql`k.year desc, k.ordinal, k.id`,
    page,
  });
}

export function visibleUnitClasses(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<UnitClass[]> {
  return reader.rows<UnitClass>(sql`
    select ${columns(UnitClass, 'k')} from unit_class k where k.id = any(${idsOnly(ids)}::uuid[]) and ${classVisibleTo(viewer, 'k')}`);
}

export interface MemberRow {
  unitClassId: string;
  organizationId: string;
}

export function membersOf(reader: Reader, classIds: readonly string[]): Promise<MemberRow[]> {
  return reader.rows<MemberRow>(sql`
    select m.unit_class_id as "unitClassId", m.organization_id as "organizationId" from unit_class_member m
      join organization o on o.id = m.organization_id
    where m.unit_class_id = any(${classIds}::uuid[]) and m.removed_at is null order by o.sort_order, o.id`);
}

/** The newest first: of a class, of a unit, or of a year. */
export function annualTargetsPage(
  { reader, viewer }: SignedIn,
  filter: AnnualTargetFilter,
  page: PageArgs,
): Promise<Page<AnnualTarget>> {
  const terms = [targetVisibleTo(viewer, 't')];
  if (filter.officeId) terms.push(ofOffice('t', 'office_id', filter.officeId));
  if (filter.year != null) terms.push(sql`t.year = ${filter.year}`);
  if (filter.unitClassId) terms.push(sql`t.unit_class_id = any(${idsOnly([filter.unitClassId])}::uuid[])`);
  if (filter.organizationId)
    terms.push(sql`t.organization_id = any(${idsOnly([filter.organizationId])}::uuid[])`);
  return pageOf<AnnualTarget>(reader, {
    select: columns(AnnualTarget, 't'),
    from: sql`from annual_target t where ${join(terms, ' and ')}`,
    orderBy: sql`t.set_at desc, t.id desc`,
    page,
  });
}

/** Of classes that the viewer may see, the newest first. */
export function targetsOfClasses(reader: Reader, classIds: readonly string[]): Promise<AnnualTarget[]> {
  return reader.rows<AnnualTarget>(sql`
    select ${columns(AnnualTarget, 't')} from annual_target t
    where t.unit_class_id = any(${classIds}::uuid[]) order by t.unit_class_id, t.revision desc`);
}

interface Lowered {
  officeId: string;
  organizationId: string;
  year: number;
  at: string;
}

/**
 * One class of the office lower in the next year: at once where its classes are there already, else when they are taken over.
 * @returns whether that was done at once
 */
export async function lowerNextYear(
  reader: Reader,
  { officeId, organizationId, year, at }: Lowered,
): Promise<boolean> {
  await reader.rows(sql`
    update unit_class_member m set next_ordinal = b.ordinal
    from unit_class k, lateral (select min(o.ordinal) as ordinal from unit_class o
      where o.organization_id = k.organization_id and o.year = k.year and o.ordinal > k.ordinal) b
    where m.organization_id = ${organizationId}::uuid and m.office_id = ${officeId}::uuid and m.year = ${year} and m.removed_at is null and k.id = m.unit_class_id and b.ordinal is not null`);
  const moved = await reader.rows(sql`
    with former as (
      update unit_class_member m set removed_at = ${at}::timestamptz
      from unit_class k where m.organization_id = ${organizationId}::uuid and m.office_id = ${officeId}::uuid and m.year = ${year + 1} and m.removed_at is null and k.id = m.unit_class_id
        and exists (select 1 from unit_class b where b.organization_id = k.organization_id and b.year = k.year and b.ordinal > k.ordinal)
      returning k.ordinal)
    insert into unit_class_member (unit_class_id, organization_id, office_id, year, added_at)
    select b.id, ${organizationId}::uuid, ${officeId}::uuid, ${year + 1}, ${at}::timestamptz
    from former f join lateral (select o.id from unit_class o where o.organization_id = ${officeId}::uuid and o.year = ${year + 1} and o.ordinal > f.ordinal
      order by o.ordinal limit 1) b on true returning id`);
  return moved.length > 0;
}
