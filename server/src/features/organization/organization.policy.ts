import type { OrganizationAction } from '@duban/schema/vocabulary/organization';
import sql, { type Sql } from 'sql-template-tag';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

interface OrganizationRow {
  id: string;
  parentId: string | null;
  cityId: string | null;
  provinceId: string;
  validTo: string | null;
}

/**
 * The tree as its members need it: those who work for the province see the province, a city its branch and its
 * superiors, a county itself and its superiors. Administrators keep the tree and the accounts of the whole province.
 */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const { scope } = viewer;
  if (scope.kind === 'PROVINCE') return sql`${column('province_id')} = ${scope.provinceId}::uuid`;
  const superiors = sql`${column('id')} = any(array_remove(array[${viewer.provinceId}, ${viewer.cityId}]::uuid[], null))`;
  if (scope.kind === 'CITY') return sql`(${column('city_id')} = ${scope.cityId}::uuid or ${superiors})`;
  return sql`(${column('id')} = any(${scope.organizationIds}::uuid[]) or ${superiors})`;
}

export function canManageOrganizations(viewer: Viewer): boolean {
  return hasRole(viewer, 'SYSTEM_ADMIN');
}

export function availableActions(viewer: Viewer, row: OrganizationRow): OrganizationAction[] {
  if (!canManageOrganizations(viewer) || row.provinceId !== viewer.provinceId || row.validTo !== null)
    return [];
  return row.parentId === null ? ['ADD_CHILD', 'UPDATE'] : ['ADD_CHILD', 'UPDATE', 'ABOLISH'];
}
