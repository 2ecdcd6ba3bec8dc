import {
  type LiaisonAction,
  type LiaisonCallAction,
  type LiaisonCallStatus,
  type LiaisonStatus,
  liaisonActions,
  liaisonCallActions,
} from '@duban/schema/vocabulary/liaison';
import sql, { type Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer, worksInBusiness } from '../../kernel/viewer.ts';
import { liaisonCallStates, liaisonStates } from './liaison-registration.state.ts';

interface RegistrationRow extends ScopedRow {
  status: LiaisonStatus;
  superiorId: string;
  filerId: string;
}

interface CallRow extends ScopedRow {
  status: LiaisonCallStatus;
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return worksInBusiness(viewer) && inScope(viewer.scope, row);
}

/** Units of the viewer's scope, of which the province is none: it has nobody to file with. */
export function unitsVisibleTo({ scope }: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  if (scope.kind === 'PROVINCE')
    return sql`${column('province_id')} = ${scope.provinceId}::uuid and ${column('parent_id')} is not null`;
  if (scope.kind === 'CITY') return sql`${column('city_id')} = ${scope.cityId}::uuid`;
  return sql`${column('id')} = any(${scope.organizationIds}::uuid[])`;
}

/** Whom it asks reads it, and whoever may see the organization that asks. */
export function callVisibleTo(viewer: Viewer, alias: string): Sql {
  const asked = sql([`${alias}.organization_id`]);
  return sql`(${scopeSql(viewer.scope, alias)} or ${asked} = (select o.parent_id from organization o where o.id = ${viewer.organizationId}::uuid))`;
}

/** For the own unit, by the officer or the leader; the province has no superior. */
export function canFile(viewer: Viewer): boolean {
  return hasRole(viewer, 'LIAISON', 'LEADER') && viewer.organizationId !== viewer.provinceId;
}

/** The publicity office of a bureau asks the units directly below. */
export function canCall(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR') && viewer.kind === 'BUREAU';
}

const rules: Readonly<Record<LiaisonAction, (viewer: Viewer, row: RegistrationRow) => boolean>> = {
  APPROVE: decides,
  RETURN: decides,
  WITHDRAW: (viewer, row) => row.organizationId === viewer.organizationId && canFile(viewer),
  REPLACE: () => false,
};

/** The superior's publicity office; nobody approves what they filed. */
function decides(viewer: Viewer, row: RegistrationRow): boolean {
  return (
    row.superiorId === viewer.organizationId && hasRole(viewer, 'EDITOR') && row.filerId !== viewer.userId
  );
}

export function can(viewer: Viewer, action: LiaisonAction, row: RegistrationRow): boolean {
  return isVisible(viewer, row) && rules[action](viewer, row);
}

export function availableActions(viewer: Viewer, row: RegistrationRow): LiaisonAction[] {
  return liaisonActions.filter(
    (action) => liaisonStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}

export function canClose(viewer: Viewer, row: CallRow): boolean {
  return canCall(viewer) && row.organizationId === viewer.organizationId;
}

export function availableCallActions(viewer: Viewer, row: CallRow): LiaisonCallAction[] {
  if (!canClose(viewer, row)) return [];
  return liaisonCallActions.filter((action) => liaisonCallStates.next(row.status, action) !== null);
}
