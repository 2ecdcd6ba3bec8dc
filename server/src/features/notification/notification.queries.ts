import type { NotificationKind } from '@duban/schema/vocabulary/notification';
import sql, { join, type Sql } from 'sql-template-tag';
import { chosenSql } from '../../kernel/chosen.ts';
import type { SignedIn } from '../../kernel/context.ts';
import { type Page, type PageArgs, pageOf } from '../../kernel/paging.ts';
import { columns, type Reader } from '../../kernel/sql.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { Notification, NotificationSetting } from './notification.entity.ts';
import type { NotificationFilter } from './notification.inputs.ts';
import { visibleTo } from './notification.policy.ts';

export function notificationsPage(
  { reader, viewer }: SignedIn,
  filter: NotificationFilter,
  page: PageArgs,
): Promise<Page<Notification>> {
  const terms: Sql[] = [visibleTo(viewer, 'n')];
  if (filter.unread != null) terms.push(filter.unread ? sql`n.read_at is null` : sql`n.read_at is not null`);
  if (filter.kind) terms.push(sql`n.kind = ${chosenSql(filter.kind)}`);
  return pageOf<Notification>(reader, {
    select: columns(Notification, 'n'),
    from: sql`from notification n where ${join(terms, ' and ')}`,
    orderBy: sql`n.created_at desc, n.id desc`,
    page,
  });
}

export async function unreadCount(reader: Reader, viewer: Viewer): Promise<number> {
  const row = await reader.row<{ count: number }>(sql`
    select count(*)::int as count from notification n where ${visibleTo(viewer, 'n')} and n.read_at is null`);
  return row?.count ?? 0;
}

/** How much is unread, and the newest id: what a connected reader is told. */
export interface Standing {
  userId: string;
  organizationId: string;
  unread: number;
  id: string | null;
}

/** Of many readers in one statement. */
export function standings(
  reader: Reader,
  readers: readonly Pick<Viewer, 'userId' | 'organizationId'>[],
): Promise<Standing[]> {
  const users = readers.map((one) => one.userId);
  const organizations = readers.map((one) => one.organizationId);
  return reader.rows<Standing>(sql`
    select k.user_id as "userId", k.organization_id as "organizationId",
      (select count(*)::int from notification n
        where n.recipient_id = k.user_id and n.organization_id = k.organization_id and n.read_at is null) as unread,
      (select n.id from notification n where n.recipient_id = k.user_id and n.organization_id = k.organization_id
        order by n.created_at desc, n.id desc limit 1) as id
    from unnest(${users}::uuid[], ${organizations}::uuid[]) k(user_id, organization_id)`);
}

const mostMissed = 50;

/** What came after the one that a reader saw last, oldest first. */
export async function missedSince(reader: Reader, viewer: Viewer, lastId: string): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select n.id from notification n join notification l on l.id = ${lastId}::uuid and ${visibleTo(viewer, 'l')}
    where ${visibleTo(viewer, 'n')} and (n.created_at, n.id) > (l.created_at, l.id)
    order by n.created_at, n.id limit ${mostMissed}`);
  return rows.map((row) => row.id);
}

/** Marks the reader's own; those of others stay as they are. */
export function markRead(
  reader: Reader,
  viewer: Viewer,
  ids: readonly string[] | null,
  at: Date,
): Promise<{ id: string }[]> {
  const which = ids ? sql`n.id = any(${ids}::uuid[])` : sql`true`;
  return reader.rows<{ id: string }>(sql`
    update notification n set read_at = ${at}::timestamptz
    where ${visibleTo(viewer, 'n')} and n.read_at is null and ${which} returning n.id`);
}

/** Null where the user has chosen nothing. */
export function settingOf(reader: Reader, userId: string): Promise<NotificationSetting | null> {
  return reader.row<NotificationSetting>(sql`
    select ${columns(NotificationSetting, 's')} from notification_setting s where s.user_id = ${userId}::uuid`);
}

export interface Choice {
  kind: NotificationKind;
  inbox: boolean;
  mail: boolean;
}
