import {
  type DemonstrationAction,
  type DemonstrationStanding,
  demonstrationActions,
} from '@duban/schema/vocabulary/demonstration';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { demonstrationStates } from './demonstration-unit.state.ts';

const atProvince = (viewer: Viewer) => viewer.kind === 'BUREAU' && viewer.level === 'PROVINCE';

/** The publicity office of the province sets titles up. */
export function canCreateTitles(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR') && atProvince(viewer);
}

/** A title is an honour: everybody in the province reads who holds it, and who held it. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return sql`${sql([`${alias}.province_id`])} = ${viewer.provinceId}::uuid`;
}

const rolesOf: Readonly<Record<DemonstrationAction, RoleName>> = {
  HAND_OVER: 'LEADER',
  WITHDRAW: 'LEADER',
  RECORD: 'EDITOR',
  UPDATE: 'EDITOR',
};

/** A leader of the province gives and takes it; its office keeps the record. */
export function can(viewer: Viewer, action: DemonstrationAction): boolean {
  return atProvince(viewer) && hasRole(viewer, rolesOf[action]);
}

export function availableActions(viewer: Viewer, standing: DemonstrationStanding): DemonstrationAction[] {
  return demonstrationActions.filter(
    (action) => demonstrationStates.next(standing, action) !== null && can(viewer, action),
  );
}
