import sql, { join } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns } from '../../kernel/sql.ts';
import { NotificationDelivery } from './notification-delivery.entity.ts';
import type { NotificationDeliveryFilter } from './notification-delivery.inputs.ts';
import { visibleTo } from './notification-delivery.policy.ts';

/** Newest first. */
export function deliveriesPage(
  { reader, viewer }: SignedIn,
  filter: NotificationDeliveryFilter,
  page: PageArgs,
): Promise<Page<NotificationDelivery>> {
  const terms = [visibleTo(viewer, 'd')];
  if (filter.status) terms.push(sql`d.status = ${chosenSql(filter.status)}`);
  if (filter.channel) terms.push(sql`d.channel = ${chosenSql(filter.channel)}`);
  return pageOf<NotificationDelivery>(reader, {
    select: columns(NotificationDelivery, 'd'),
    from: sql`from notification_delivery d where ${join(terms, ' and ')}`,
    orderBy: sql`d.created_at desc, d.id desc`,
    page,
  });
}
