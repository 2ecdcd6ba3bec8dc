import {
  type DemonstrationAction,
  type DemonstrationStanding,
  demonstrationActions,
} from '@duban/schema/vocabulary/demonstration';
import type { RoleName } from '@duban/schema/vocabulary/user';
import type { Sql } from 'sql-template-tag';
import type { ScopedRow } from '../../kernel/scope.ts';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { editsHonours, isOwn, toldTo } from '../honour-office/honour-office.policy.ts';
import { demonstrationStates } from './demonstration-unit.state.ts';

export const canCreateTitles = editsHonours;

/** A title is an honour: everybody below its office reads who holds it, and who held it. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return toldTo(viewer, alias, 'organization_id');
}

const rolesOf: Readonly<Record<DemonstrationAction, RoleName>> = {
  HAND_OVER: 'LEADER',
  WITHDRAW: 'LEADER',
  RECORD: 'EDITOR',
  UPDATE: 'EDITOR',
};

/** A leader of the office gives and takes it; its editors keep the record. */
export function can(viewer: Viewer, action: DemonstrationAction, title: ScopedRow): boolean {
  return isOwn(viewer, title) && hasRole(viewer, rolesOf[action]);
}

export function availableActions(
  viewer: Viewer,
  standing: DemonstrationStanding,
  title: ScopedRow,
): DemonstrationAction[] {
  return demonstrationActions.filter(
    (action) => demonstrationStates.next(standing, action) !== null && can(viewer, action, title),
  );
}
