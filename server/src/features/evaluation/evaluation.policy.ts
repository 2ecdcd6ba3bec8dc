import type { Light } from '@duban/schema/vocabulary/assignment';
import {
  type EvaluationAction,
  type EvaluationStatus,
  evaluationActions,
  type SchemeAction,
  type SchemeStatus,
  schemeActions,
} from '@duban/schema/vocabulary/evaluation';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import { type Edited, wrote } from '../../kernel/edited.ts';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { evaluationStates, objectionLight } from './evaluation.state.ts';
import { schemeStates } from './evaluation-scheme.state.ts';

interface SchemeFacts extends ScopedRow, Edited {
  status: SchemeStatus;
  figuresAt: string | null;
  publishedAt: string | null;
}

/** The province evaluates its cities and all their counties by one scheme for each level. */
export function canDrawUpSchemes(viewer: Viewer): boolean {
  return hasRole(viewer, 'SUPERVISOR') && viewer.kind === 'BUREAU' && viewer.level === 'PROVINCE';
}

/** Whoever is judged by it may read it; what was not put in force yet is its office's own. */
export function schemeVisibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${column('province_id')} = ${viewer.provinceId}::uuid
    and (${column('status')} in ('IN_FORCE', 'CLOSED') or ${column('organization_id')} = ${viewer.organizationId}::uuid))`;
}

interface SchemeRule {
  roles: readonly RoleName[];
  /** What else must hold for the action to be there. */
  when?: (row: SchemeFacts) => boolean;
  /** Nobody does it to what they wrote. */
  notOwn?: boolean;
}

export const schemeRules: Readonly<Record<SchemeAction, SchemeRule>> = {
  UPDATE: { roles: ['SUPERVISOR'] },
  ENACT: { roles: ['LEADER'], notOwn: true },
  RETURN: { roles: ['LEADER'], notOwn: true },
  WITHDRAW: { roles: ['SUPERVISOR'] },
  COMPUTE: { roles: ['SUPERVISOR'], when: (row) => row.publishedAt === null },
  PUBLISH: { roles: ['LEADER'], when: (row) => row.figuresAt !== null && row.publishedAt === null },
  CLOSE: { roles: ['SUPERVISOR', 'LEADER'] },
};

export { wrote };

export function canOnScheme(viewer: Viewer, action: SchemeAction, row: SchemeFacts): boolean {
  const { roles, notOwn } = schemeRules[action];
  return (
    row.organizationId === viewer.organizationId &&
    hasRole(viewer, ...roles) &&
    !(notOwn && wrote(viewer, row))
  );
}

export function schemeActionIsOpen(action: SchemeAction, row: SchemeFacts): boolean {
  return schemeStates.next(row.status, action) !== null && (schemeRules[action].when?.(row) ?? true);
}

export function availableSchemeActions(viewer: Viewer, row: SchemeFacts): SchemeAction[] {
  return schemeActions.filter(
    (action) => schemeActionIsOpen(action, row) && canOnScheme(viewer, action, row),
  );
}

interface ResultFacts extends ScopedRow {
  status: EvaluationStatus;
  objectUntil: string | null;
  publisherId: string | null;
}

/** The evaluating office: its supervisors and leaders see results before they are published. */
export const canReadAll = (viewer: Viewer) =>
  viewer.scope.kind === 'PROVINCE' && hasRole(viewer, 'SUPERVISOR', 'LEADER');

export function visibleTo(viewer: Viewer, alias: string): Sql {
  const within = scopeSql(viewer.scope, alias);
  return canReadAll(viewer) ? within : sql`(${within} and ${sql([`${alias}.status`])} <> 'COMPUTED')`;
}

type ResultAction = Exclude<EvaluationAction, 'PUBLISH'>;

/** Results are published all together, by their scheme. */
const resultRules: Readonly<Record<ResultAction, (viewer: Viewer, row: ResultFacts) => boolean>> = {
  OBJECT: (viewer, row) => row.organizationId === viewer.organizationId && hasRole(viewer, 'LEADER'),
  UPHOLD: answers,
  REJECT: answers,
};

/** A leader of the office, other than the one who published it. */
function answers(viewer: Viewer, row: ResultFacts): boolean {
  return (
    row.provinceId === viewer.organizationId && hasRole(viewer, 'LEADER') && row.publisherId !== viewer.userId
  );
}

export function can(viewer: Viewer, action: ResultAction, row: ResultFacts): boolean {
  return resultRules[action](viewer, row);
}

/** In this state and on this day. */
export function isOpen(action: ResultAction, row: ResultFacts, today: string): boolean {
  if (evaluationStates.next(row.status, action) === null) return false;
  return action !== 'OBJECT' || (row.objectUntil !== null && today <= row.objectUntil);
}

export function availableActions(viewer: Viewer, row: ResultFacts, today: string): EvaluationAction[] {
  return evaluationActions.filter(
    (action) => action !== 'PUBLISH' && isOpen(action, row, today) && can(viewer, action, row),
  );
}

/** Of the office that answers. */
export function lightOfObjection(
  row: { answerDueOn: string | null; answeredAt: string | null },
  today: string,
): Light {
  return objectionLight(row.answerDueOn, row.answeredAt !== null, today);
}
