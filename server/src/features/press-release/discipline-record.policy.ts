import {
  type DisciplineAction,
  type DisciplineStatus,
  disciplineActions,
} from '@duban/schema/vocabulary/discipline-record';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { disciplineStates } from './press-release.state.ts';

interface RecordFacts extends ScopedRow {
  status: DisciplineStatus;
  recorderId: string;
}

/** They name persons. */
export const disciplineReaders: readonly RoleName[] = ['SUPERVISOR', 'LEADER', 'EDITOR'];

export function canReadDiscipline(viewer: Viewer): boolean {
  return hasRole(viewer, ...disciplineReaders);
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  return canReadDiscipline(viewer) ? scopeSql(viewer.scope, alias) : sql`false`;
}

export function isVisible(viewer: Viewer, row: ScopedRow): boolean {
  return canReadDiscipline(viewer) && inScope(viewer.scope, row);
}

/** A leader of a bureau, on its own and on what is below it: not whoever recorded it. */
export function can(viewer: Viewer, _action: DisciplineAction, row: RecordFacts): boolean {
  return (
    isVisible(viewer, row) &&
    viewer.kind === 'BUREAU' &&
    hasRole(viewer, 'LEADER') &&
    row.recorderId !== viewer.userId
  );
}

export function availableActions(viewer: Viewer, row: RecordFacts): DisciplineAction[] {
  return disciplineActions.filter(
    (action) => disciplineStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}
