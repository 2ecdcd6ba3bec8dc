import type { TargetStandingAction, UnitClassAction } from '@duban/schema/vocabulary/annual-target';
import sql, { type Sql } from 'sql-template-tag';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { editsHonours, isOwn, toldTo } from '../honour-office/honour-office.policy.ts';

export const canSetTargets = editsHonours;

export function canSetTargetsOf(viewer: Viewer, office: Pick<ScopedRow, 'organizationId'>): boolean {
  return canSetTargets(viewer) && isOwn(viewer, office);
}

/** Classes and what they are to reach are told to everybody who is ranked by them. */
export function classVisibleTo(viewer: Viewer, alias: string): Sql {
  return toldTo(viewer, alias, 'organization_id');
}

/** A unit's own target is its branch's matter. */
export function targetVisibleTo(viewer: Viewer, alias: string): Sql {
  return sql`(${toldTo(viewer, alias, 'office_id')} and (${sql([`${alias}.organization_id`])} is null or ${scopeSql(viewer.scope, alias)}))`;
}

export function availableClassActions(viewer: Viewer, row: ScopedRow): UnitClassAction[] {
  return canSetTargetsOf(viewer, row) ? ['UPDATE'] : [];
}

/** On the board of that office. */
export function availableStandingActions(viewer: Viewer, officeId: string): TargetStandingAction[] {
  return canSetTargetsOf(viewer, { organizationId: officeId }) ? ['SET_TARGET'] : [];
}
