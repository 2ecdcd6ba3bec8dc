import type { TargetStandingAction, UnitClassAction } from '@duban/schema/vocabulary/annual-target';
import sql, { type Sql } from 'sql-template-tag';
import { scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

/** The publicity office of the province: it also scores the years. */
export function canSetTargets(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR') && viewer.kind === 'BUREAU' && viewer.level === 'PROVINCE';
}

/** Classes and what they are to reach are told to everybody who is ranked by them. */
export function classVisibleTo(viewer: Viewer, alias: string): Sql {
  return sql`${sql([`${alias}.province_id`])} = ${viewer.provinceId}::uuid`;
}

/** A unit's own target is its branch's matter. */
export function targetVisibleTo(viewer: Viewer, alias: string): Sql {
  return sql`(${classVisibleTo(viewer, alias)} and (${sql([`${alias}.organization_id`])} is null or ${scopeSql(viewer.scope, alias)}))`;
}

export function availableClassActions(viewer: Viewer): UnitClassAction[] {
  return canSetTargets(viewer) ? ['UPDATE'] : [];
}

export function availableStandingActions(viewer: Viewer): TargetStandingAction[] {
  return canSetTargets(viewer) ? ['SET_TARGET'] : [];
}
