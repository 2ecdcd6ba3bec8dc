import {
  type ScoreObjectionAction,
  type ScoreObjectionStatus,
  type ScoringSchemeAction,
  type ScoringSchemeStatus,
  scoreObjectionActions,
  scoringSchemeActions,
} from '@duban/schema/vocabulary/scoring';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import { type Edited, wrote } from '../../kernel/edited.ts';
import { inScope, type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { scoreObjectionStates, scoringSchemeStates } from './scoring.state.ts';

interface SchemeFacts extends ScopedRow, Edited {
  status: ScoringSchemeStatus;
}

const atProvince = (viewer: Viewer) => viewer.kind === 'BUREAU' && viewer.level === 'PROVINCE';

/** The office of the province: it draws schemes up, scores years and tries schemes over them. */
export function canScore(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR') && atProvince(viewer);
}

/** Trials show what nobody was told. */
export function canTrySchemes(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR', 'LEADER') && atProvince(viewer);
}

/** Whoever is scored by it may read it; what was not put in force yet is its office's own. */
export function schemeVisibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('province_id')} = ${viewer.provinceId}::uuid
    and (${column('status')} = 'IN_FORCE' or ${column('organization_id')} = ${viewer.organizationId}::uuid))`;
}

const schemeRoles: Readonly<Record<ScoringSchemeAction, RoleName[]>> = {
  UPDATE: ['EDITOR'],
  ENACT: ['LEADER'],
  RETURN: ['LEADER'],
  WITHDRAW: ['EDITOR'],
  END: ['EDITOR', 'LEADER'],
};

/** Nobody puts in force, or sends back, what they wrote. */
export const ofOwnWork = (viewer: Viewer, action: ScoringSchemeAction, row: SchemeFacts) =>
  (action === 'ENACT' || action === 'RETURN') && wrote(viewer, row);

export function canOnScheme(viewer: Viewer, action: ScoringSchemeAction, row: SchemeFacts): boolean {
  return (
    row.organizationId === viewer.organizationId &&
    hasRole(viewer, ...schemeRoles[action]) &&
    !ofOwnWork(viewer, action, row)
  );
}

export function availableSchemeActions(viewer: Viewer, row: SchemeFacts): ScoringSchemeAction[] {
  return scoringSchemeActions.filter(
    (action) => scoringSchemeStates.next(row.status, action) !== null && canOnScheme(viewer, action, row),
  );
}

/** Scores, lines, faults and objections: those of one's own scope. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return scopeSql(viewer.scope, alias);
}

/** An editor of the organization above, or of its own. */
export function canRecordFault(viewer: Viewer, row: ScopedRow): boolean {
  return hasRole(viewer, 'EDITOR') && inScope(viewer.scope, row);
}

/** The organization that sent the piece up, and whoever reviews it. */
export function canNameAuthors(viewer: Viewer, piece: ScopedRow): boolean {
  if (!inScope(viewer.scope, piece)) return false;
  return (
    hasRole(viewer, 'EDITOR') ||
    (hasRole(viewer, 'LIAISON') && piece.organizationId === viewer.organizationId)
  );
}

/** For its organization alone. */
export function canObject(viewer: Viewer, row: { organizationId: string }): boolean {
  return row.organizationId === viewer.organizationId && hasRole(viewer, 'LEADER', 'LIAISON');
}

interface ObjectionFacts extends ScopedRow {
  status: ScoreObjectionStatus;
}

export function canAnswer(viewer: Viewer, row: ScopedRow): boolean {
  return row.provinceId === viewer.organizationId && hasRole(viewer, 'LEADER');
}

export function availableObjectionActions(viewer: Viewer, row: ObjectionFacts): ScoreObjectionAction[] {
  if (!canAnswer(viewer, row)) return [];
  return scoreObjectionActions.filter((action) => scoreObjectionStates.next(row.status, action) !== null);
}
