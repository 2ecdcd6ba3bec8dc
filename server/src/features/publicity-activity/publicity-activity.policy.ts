import type { Sql } from 'sql-template-tag';
import { scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

export function canWriteActivities(viewer: Viewer): boolean {
  return hasRole(viewer, 'LIAISON');
}
