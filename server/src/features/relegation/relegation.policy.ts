import {
  type RelegationAction,
  type RelegationRuleAction,
  type RelegationStatus,
  relegationActions,
} from '@duban/schema/vocabulary/relegation';
import sql, { type Sql } from 'sql-template-tag';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { relegationStates } from './relegation.state.ts';

interface RelegationFactsOf extends ScopedRow {
  status: RelegationStatus;
  proposerId: string;
}

const atProvince = (viewer: Viewer) => viewer.kind === 'BUREAU' && viewer.level === 'PROVINCE';

/** The publicity office of the province keeps the rules and lets them propose. */
export function canProposeRelegations(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR') && atProvince(viewer);
}

/** Whoever is ranked knows by which rules. */
export function ruleVisibleTo(viewer: Viewer, alias: string): Sql {
  return sql`${sql([`${alias}.province_id`])} = ${viewer.provinceId}::uuid`;
}

/** A proposal is the office’s and its leaders’; once confirmed the unit’s branch sees it. What was waived stays inside. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const inside = atProvince(viewer) && hasRole(viewer, 'EDITOR', 'LEADER');
  if (inside) return sql`${column('province_id')} = ${viewer.provinceId}::uuid`;
  return sql`(${column('status')} = 'CONFIRMED' and ${scopeSql(viewer.scope, alias)})`;
}

/** Nobody decides what they had proposed. */
export function can(viewer: Viewer, _action: RelegationAction, row: RelegationFactsOf): boolean {
  return (
    row.provinceId === viewer.organizationId && hasRole(viewer, 'LEADER') && row.proposerId !== viewer.userId
  );
}

export function availableActions(viewer: Viewer, row: RelegationFactsOf): RelegationAction[] {
  return relegationActions.filter(
    (action) => relegationStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}

/** `used`: a proposal rests on it. */
export function availableRuleActions(viewer: Viewer, used: boolean): RelegationRuleAction[] {
  return canProposeRelegations(viewer) && !used ? ['UPDATE'] : [];
}
