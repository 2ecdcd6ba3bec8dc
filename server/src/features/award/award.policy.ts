import {
  type AwardRoundAction,
  type AwardRoundStatus,
  awardRoundActions,
} from '@duban/schema/vocabulary/award';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import type { ScopedRow } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { editsHonours, isOwn, toldTo } from '../honour-office/honour-office.policy.ts';
import { awardRoundStates } from './award.state.ts';

interface RoundFacts extends ScopedRow {
  status: AwardRoundStatus;
  editorIds: readonly string[];
}

export const canProposeAwards = editsHonours;

/** Its office’s own until it is published; then everybody’s below it, and the province’s: honours are told. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`(${toldTo(viewer, alias, 'organization_id')}
    and (${column('status')} = 'PUBLISHED' or ${column('organization_id')} = ${viewer.organizationId}::uuid))`;
}

const rolesOf: Readonly<Record<AwardRoundAction, RoleName>> = {
  UPDATE: 'EDITOR',
  REFRESH: 'EDITOR',
  STRIKE: 'EDITOR',
  SUBMIT: 'EDITOR',
  APPROVE: 'LEADER',
  RETURN: 'LEADER',
  WITHDRAW: 'EDITOR',
  PUBLISH: 'EDITOR',
};

/** Nobody approves, or sends back, what they proposed or changed. */
export const ofOwnWork = (viewer: Viewer, action: AwardRoundAction, row: Pick<RoundFacts, 'editorIds'>) =>
  (action === 'APPROVE' || action === 'RETURN') && row.editorIds.includes(viewer.userId);

export function can(viewer: Viewer, action: AwardRoundAction, row: RoundFacts): boolean {
  return isOwn(viewer, row) && hasRole(viewer, rolesOf[action]) && !ofOwnWork(viewer, action, row);
}

export function availableActions(viewer: Viewer, row: RoundFacts): AwardRoundAction[] {
  return awardRoundActions.filter(
    (action) => awardRoundStates.next(row.status, action) !== null && can(viewer, action, row),
  );
}
