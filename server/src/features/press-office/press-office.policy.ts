import type { PressOfficeAction } from '@duban/schema/vocabulary/press-office';
import sql, { type Sql } from 'sql-template-tag';
import { scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

/** What a bureau keeps of its releases: within scope, and a department's people read their own bureau's. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  if (viewer.kind === 'BUREAU') return scopeSql(viewer.scope, alias);
  return sql`(${scopeSql(viewer.scope, alias)} or ${sql([`${alias}.organization_id`])} = (
    select bureau_id from organization where id = ${viewer.organizationId}::uuid))`;
}

/** The bureau's office. */
export function canKeepPressOffice(viewer: Viewer): boolean {
  return viewer.kind === 'BUREAU' && hasRole(viewer, 'EDITOR');
}

export function availableActions(viewer: Viewer, row: { organizationId: string }): PressOfficeAction[] {
  return canKeepPressOffice(viewer) && row.organizationId === viewer.organizationId ? ['UPDATE'] : [];
}
