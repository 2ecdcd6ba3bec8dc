import { mandatoryKinds, type NotificationKind } from '@duban/schema/vocabulary/notification';
import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from '../../kernel/viewer.ts';

/** One's own, and only what came to the organization that one works for now. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  return sql`${column('recipient_id')} = ${viewer.userId}::uuid and ${column('organization_id')} = ${viewer.organizationId}::uuid`;
}

export function canMute(kind: NotificationKind): boolean {
  return !mandatoryKinds.includes(kind);
}
