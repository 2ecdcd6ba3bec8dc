import sql, { type Sql } from 'sql-template-tag';
import { isId } from '../../kernel/id.ts';
import type { ScopedRow } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

type Owned = Pick<ScopedRow, 'organizationId'>;

/** Titles, awards, targets and relegation are run by a bureau for those below it: the province, or a city for its branch. */
export function runsHonours(viewer: Viewer): boolean {
  return viewer.kind === 'BUREAU' && viewer.level !== 'COUNTY';
}

/** Its publicity office sets them up. */
export function editsHonours(viewer: Viewer): boolean {
  return runsHonours(viewer) && hasRole(viewer, 'EDITOR');
}

/** The scope columns of what a viewer's own office runs. */
export function ownOffice({ organizationId, cityId, provinceId }: Viewer): ScopedRow {
  return { organizationId, cityId, provinceId };
}

export function provinceOffice(provinceId: string): ScopedRow {
  return { organizationId: provinceId, cityId: null, provinceId };
}

/** On whose board a viewer’s organization stands: a city’s departments on the city’s, all others on the province’s. */
export function standsWith({ kind, level, cityId, provinceId }: Viewer): string {
  return kind !== 'BUREAU' && level === 'CITY' && cityId !== null ? cityId : provinceId;
}

/** The office of that id whose honours a viewer reads; null where they are not for them to read, or it is none. */
export function readableOffice(viewer: Viewer, id: string): ScopedRow | null {
  const { provinceId, scope } = viewer;
  if (id === provinceId) return provinceOffice(provinceId);
  const reads = scope.kind === 'PROVINCE' ? isId(id) : officeIdsOf(viewer).includes(id);
  return reads ? { organizationId: id, cityId: id, provinceId } : null;
}

/** Organizations, or rows of theirs, in the office's branch. */
export function inBranchOf({ cityId, provinceId }: ScopedRow, alias: string): Sql {
  const province = sql`${sql([`${alias}.province_id`])} = ${provinceId}::uuid`;
  return cityId === null ? province : sql`${province} and ${sql([`${alias}.city_id`])} = ${cityId}::uuid`;
}

/** Whoever acts does so on what the own office runs: the province reads a city's, and leaves it to the city. */
export function isOwn(viewer: Viewer, row: Owned): boolean {
  return runsHonours(viewer) && row.organizationId === viewer.organizationId;
}

/** Whose honours a viewer reads besides the province, which reads all: the province's, and those of the own city. */
export function officeIdsOf({ provinceId, cityId }: Viewer): string[] {
  return cityId === null ? [provinceId] : [provinceId, cityId];
}

/** What an office tells: to everybody below it, and to the province. `office` names the column that holds the office. */
export function toldTo(viewer: Viewer, alias: string, office: 'organization_id' | 'office_id'): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return viewer.scope.kind === 'PROVINCE'
    ? sql`${column('province_id')} = ${viewer.provinceId}::uuid`
    : sql`${column(office)} = any(${officeIdsOf(viewer)}::uuid[])`;
}

/** Whom an office may name: all below it, and not itself. */
export function isBelow(
  office: ScopedRow,
  unit: { id: string; cityId: string | null; provinceId: string },
): boolean {
  if (unit.id === office.organizationId || unit.provinceId !== office.provinceId) return false;
  return office.cityId === null || unit.cityId === office.cityId;
}
