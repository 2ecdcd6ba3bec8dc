import type { InstructionAction } from '@duban/schema/vocabulary/channel';
import type { Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

/** Whoever sees the piece. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

/** Editors who record it, and supervisors who give work: of the piece’s own organization or above. */
export function canFollow(viewer: Viewer, row: ScopedRow): boolean {
  return inScope(viewer.scope, row) && hasRole(viewer, 'EDITOR', 'SUPERVISOR');
}

/** What follows from it is named once, and mended as often as needed. */
export function availableActions(viewer: Viewer, row: ScopedRow): InstructionAction[] {
  return canFollow(viewer, row) ? ['FOLLOW'] : [];
}
