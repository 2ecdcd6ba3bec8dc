import type { DeliveryAction, DeliveryStatus } from '@duban/schema/vocabulary/notification-delivery';
import sql, { type Sql } from 'sql-template-tag';
import { hasRole, type Viewer } from '../../kernel/viewer.ts';
import { deliveryStates } from './notification-delivery.state.ts';

/** Who keeps the system sees what leaves it, though not what it says; everyone else their own mails. */
export function canManageDeliveries(viewer: Viewer): boolean {
  return hasRole(viewer, 'SYSTEM_ADMIN');
}

export function visibleTo(viewer: Viewer, alias: string): Sql {
  const column = (name: string) => sql([`${alias}.${name}`]);
  if (canManageDeliveries(viewer)) return sql`${column('province_id')} = ${viewer.provinceId}::uuid`;
  return sql`${column('recipient_id')} = ${viewer.userId}::uuid`;
}

export function isVisible(viewer: Viewer, row: { provinceId: string; recipientId: string | null }): boolean {
  return canManageDeliveries(viewer)
    ? row.provinceId === viewer.provinceId
    : row.recipientId === viewer.userId;
}

/** Of a delivery that the viewer may see; the other actions are the sender's. */
export function availableActions(row: { status: DeliveryStatus }): DeliveryAction[] {
  return deliveryStates.next(row.status, 'RETRY') ? ['RETRY'] : [];
}
