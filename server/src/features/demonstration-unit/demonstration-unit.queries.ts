import sql, { join } from 'sql-template-tag';
import type { SignedIn } from '../../kernel/context.ts';
import { idsOnly } from '../../kernel/id.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import { ofOffice } from '../honour-office/honour-office.queries.ts';
import { DemonstrationTenure, DemonstrationUnit } from './demonstration-unit.entity.ts';
import type { DemonstrationUnitFilter } from './demonstration-unit.inputs.ts';
import { visibleTo } from './demonstration-unit.policy.ts';

export function demonstrationUnitsPage(
  { reader, viewer }: SignedIn,
  filter: DemonstrationUnitFilter,
  page: PageArgs,
): Promise<Page<DemonstrationUnit>> {
  const terms = [visibleTo(viewer, 'x')];
  if (filter.ids) terms.push(sql`x.id = any(${idsOnly(filter.ids)}::uuid[])`);
  if (filter.officeId) terms.push(ofOffice('x', 'organization_id', filter.officeId));
  if (filter.organizationId)
    terms.push(sql`exists (select 1 from demonstration_tenure t where t.demonstration_unit_id = x.id
      and t.organization_id = any(${idsOnly([filter.organizationId])}::uuid[]))`);
  return pageOf<DemonstrationUnit>(reader, {
    select: columns(DemonstrationUnit, 'x'),
    from: sql`from demonstration_unit x where ${join(terms, ' and ')}`,
    orderBy: sql`x.name, x.id`,
    page,
  });
}

export function visibleTitles(
  { viewer }: SignedIn,
  reader: Reader,
  ids: readonly string[],
): Promise<DemonstrationUnit[]> {
  return reader.rows<DemonstrationUnit>(sql`
    select ${columns(DemonstrationUnit, 'x')} from demonstration_unit x where x.id = any(${idsOnly(ids)}::uuid[]) and ${visibleTo(viewer, 'x')}`);
}

/** The newest first. */
export function tenuresOf(reader: Reader, titleIds: readonly string[]): Promise<DemonstrationTenure[]> {
  return reader.rows<DemonstrationTenure>(sql`
    select ${columns(DemonstrationTenure, 't')} from demonstration_tenure t
    where t.demonstration_unit_id = any(${titleIds}::uuid[]) order by t.demonstration_unit_id, t.starts_on desc`);
}

export const holdsOn = (
  { startsOn, endsOn }: Pick<DemonstrationTenure, 'startsOn' | 'endsOn'>,
  day: string,
) => startsOn <= day && (endsOn === null || endsOn >= day);

/** The title's version goes up with its holders: whoever decided on the one before is told. */
export async function titleChanged(reader: Reader, titleIds: readonly string[]): Promise<void> {
  await reader.rows(
    sql`update demonstration_unit set version = version + 1 where id = any(${titleIds}::uuid[])`,
  );
}

interface Withdrawal {
  officeId: string;
  organizationId: string;
  endsOn: string;
  reason: string;
}

/** Takes every title of the office away that a unit holds on the day, which is its last; gives the tenures that it ended. */
export async function withdrawTitlesOf(
  reader: Reader,
  { officeId, organizationId, endsOn, reason }: Withdrawal,
): Promise<string[]> {
  const ended = await reader.rows<{ id: string; titleId: string }>(sql`
    update demonstration_tenure set ends_on = ${endsOn}::date, end_reason = ${reason}
    where demonstration_unit_id in (select id from demonstration_unit where organization_id = ${officeId}::uuid)
      and organization_id = ${organizationId}::uuid and starts_on <= ${endsOn}::date and (ends_on is null or ends_on > ${endsOn}::date)
    returning id, demonstration_unit_id as "titleId"`);
  await titleChanged(
    reader,
    ended.map(({ titleId }) => titleId),
  );
  return ended.map(({ id }) => id);
}
