import type { ChannelAction } from '@duban/schema/vocabulary/channel';
import sql, { type Sql } from 'sql-template-tag';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';

/** The register is a setting: the system administrator's. */
export function canEditChannels(viewer: Viewer): boolean {
  return hasRole(viewer, 'SYSTEM_ADMIN');
}

/** Everybody reads the register of their province. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  return sql`${sql([`${alias}.province_id`])} = ${viewer.provinceId}::uuid`;
}

export function availableActions(viewer: Viewer): ChannelAction[] {
  return canEditChannels(viewer) ? ['UPDATE'] : [];
}
