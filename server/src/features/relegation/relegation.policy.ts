import {
  type RelegationAction,
  type RelegationRuleAction,
  type RelegationStatus,
  relegationActions,
} from '@duban/schema/vocabulary/relegation';
import sql, { type Sql } from 'sql-template-tag';
import { type ScopedRow, scopeSql } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { editsHonours, isOwn, runsHonours, toldTo } from '../honour-office/honour-office.policy.ts';
import { relegationStates } from './relegation.state.ts';

interface RelegationFactsOf extends ScopedRow {
  status: RelegationStatus;
  officeId: string;
  proposerId: string;
}

/** An office's editors keep its rules and let them propose. */
export const canProposeRelegations = editsHonours;

/** Whoever is ranked knows by which rules. */
export function ruleVisibleTo(viewer: Viewer, alias: string): Sql {
  return toldTo(viewer, alias, 'organization_id');
}

/** A proposal is the office’s and its leaders’; once confirmed the unit’s branch sees it. What was waived stays inside. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  const confirmed = sql`(${column('status')} = 'CONFIRMED' and ${scopeSql(viewer.scope, alias)})`;
  const inside = runsHonours(viewer) && hasRole(viewer, 'EDITOR', 'LEADER');
  if (!inside) return confirmed;
  return sql`(${column('office_id')} = ${viewer.organizationId}::uuid or ${confirmed})`;
}

/** Nobody decides what they had proposed. */
export function can(viewer: Viewer, _action: RelegationAction, row: RelegationFactsOf): boolean {
  return (
    isOwn(viewer, { organizationId: row.officeId }) &&
    hasRole(viewer, 'LEADER') &&
    row.proposerId !== viewer.userId
  );
}

export function availableActions(viewer: Viewer, row: RelegationFactsOf): RelegationAction[] {
  return relegationActions.filter(
    (action) => relegationStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}

/** `used`: a proposal rests on it. */
export function availableRuleActions(viewer: Viewer, rule: ScopedRow, used: boolean): RelegationRuleAction[] {
  return canProposeRelegations(viewer) && isOwn(viewer, rule) && !used ? ['UPDATE'] : [];
}
