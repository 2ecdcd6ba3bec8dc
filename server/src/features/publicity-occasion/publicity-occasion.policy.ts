import { type OccasionAction, occasionActions } from '@duban/schema/vocabulary/publicity-occasion';
import sql, { type Sql } from 'sql-template-tag';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { daysIn } from './publicity-occasion.state.ts';

export const daysOfOccasion = daysIn;

/** Everybody plans by the calendar of their province. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return sql`${sql([`${alias}.province_id`])} = ${viewer.provinceId}::uuid`;
}

/** The province’s publicity office keeps it. */
export function canEditOccasions(viewer: Viewer): boolean {
  return hasRole(viewer, 'EDITOR') && viewer.level === 'PROVINCE' && viewer.kind === 'BUREAU';
}

export function availableActions(viewer: Viewer): OccasionAction[] {
  return canEditOccasions(viewer) ? [...occasionActions] : [];
}
