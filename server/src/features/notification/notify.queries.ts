import {
  type NotificationKind,
  type NotificationParams,
  type NotificationSubject,
  notificationAudience,
} from '@duban/schema/vocabulary/notification';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import { dayOf } from '../../kernel/days.ts';
import { everything } from '../../kernel/references.ts';
import type { Reader } from '../../kernel/sql.ts';

/** The channel that says for whom there is something new; kernel/references.ts listens. */
export const notifiedChannel = 'duban_notified';

/** More ids would not fit into a NOTIFY: then every reader is told to look. */
const mostNamed = 150;

interface Occasion<Kind extends NotificationKind> {
  kind: Kind;
  /** Whoever did it is not told of it; null where no person did. */
  actorId: string | null;
  at: Date;
}

export interface NotificationToOrganizations<Kind extends NotificationKind> extends Occasion<Kind> {
  params: NotificationParams<Kind>;
  subject: { type: NotificationSubject; id: string };
  organizationIds: readonly string[];
  /** Those who hear of this kind, unless told. */
  roles?: readonly RoleName[];
  /** Only this one of them. */
  userId?: string;
  /** Nobody is told the same key twice. */
  dedupKey: string;
}

export interface NotificationsOfRows<Kind extends NotificationKind> extends Occasion<Kind> {
  /**
   * Selects organization_id uuid, user_id uuid (null: everyone with a role that hears of this kind), subject_type text,
   * subject_id uuid, params jsonb (as the kind's sentence asks for) and dedup_key text.
   */
  rows: Sql;
  roles?: readonly RoleName[];
}

/** Members with such a role on that day; each once for a key, whatever number of roles they have. */
const heard = (roles: readonly RoleName[], day: string, actorId: string | null): Sql => sql`
  select distinct on (m.user_id, e.dedup_key) m.user_id, m.organization_id, e.subject_type, e.subject_id, e.params, e.dedup_key
  from event e join membership m on m.organization_id = e.organization_id and (e.user_id is null or m.user_id = e.user_id)
    and m.role = any(${[...roles]}::text[]) and m.valid_from <= ${day}::date and (m.valid_to is null or m.valid_to >= ${day}::date)
  join app_user u on u.id = m.user_id and not u.disabled
  where m.user_id is distinct from ${actorId}::uuid
  order by m.user_id, e.dedup_key`;

/** The longest holiday, with the weekends beside it, is shorter. */
const mostDaysOff = 20;

/**
 * Of each province the next morning of a working day, by its own entry of the year or the one that was published. Read
 * only where somebody's mails gather.
 */
const nextMorningSql = (at: Date): Sql => sql`
  select p.id as province_id, (
    select min(x.morning at time zone 'Asia/Shanghai') from generate_series(0, ${mostDaysOff}::int) later
    cross join lateral (select (${at}::timestamptz at time zone 'Asia/Shanghai')::date + later + time '08:00') x(morning)
    left join lateral (select c.days from calendar_year c where c.year = extract(year from x.morning)
      and (c.province_id = p.id or c.province_id is null) order by c.province_id nulls last limit 1) y on true
    left join lateral (select d.kind from jsonb_to_recordset(y.days) d(day date, kind text) where d.day = x.morning::date) z on true
    where coalesce(z.kind = 'WORKDAY', extract(isodow from x.morning) < 6)
      and x.morning at time zone 'Asia/Shanghai' >= ${at}::timestamptz) as due
  from organization p where p.level = 'PROVINCE' and p.kind = 'BUREAU'`;

const mailDueSql = (at: Date): Sql => sql`case when s.mail_pace = 'AT_ONCE' then ${at}::timestamptz
  else (select w.due from morning w where w.province_id = o.province_id) end`;

/**
 * Tells all recipients of all rows in one statement: inbox, mails and webhooks that their choices ask for, and the word
 * to the servers that readers are connected to (sent at commit). Runs in the transaction of what it tells of.
 * @returns how many were told
 */
export async function notifyOfRows<Kind extends NotificationKind>(
  reader: Reader,
  { kind, actorId, at, rows, roles = notificationAudience[kind] }: NotificationsOfRows<Kind>,
): Promise<number> {
  const done = await reader.row<{ told: number }>(sql`
    with event as (${rows}),
    morning as materialized (${nextMorningSql(at)}),
    heard as (${heard(roles, dayOf(at), actorId)}),
    told as (
      insert into notification (recipient_id, organization_id, kind, subject_type, subject_id, params, dedup_key, created_at, read_at)
      select h.user_id, h.organization_id, ${kind}, h.subject_type, h.subject_id, h.params, h.dedup_key, ${at}::timestamptz,
        case when ${kind} = any(s.muted) then ${at}::timestamptz end
      from heard h left join notification_setting s on s.user_id = h.user_id
      where s.id is null or not ${kind} = any(s.muted) or ${kind} = any(s.mailed)
      on conflict do nothing returning id, recipient_id, organization_id, subject_type, subject_id, dedup_key),
    mailed as (
      insert into notification_delivery (channel, notification_id, recipient_id, organization_id, province_id, kind, subject_type, subject_id,
        dedup_key, next_attempt_at, created_at)
      select 'EMAIL', t.id, t.recipient_id, t.organization_id, o.province_id, ${kind}, t.subject_type, t.subject_id, t.dedup_key,
        ${mailDueSql(at)}, ${at}::timestamptz
      from told t join notification_setting s on s.user_id = t.recipient_id join organization o on o.id = t.organization_id
      where ${kind} = any(s.mailed) and s.mail_address is not null),
    hooked as (
      insert into notification_delivery (channel, webhook_id, organization_id, province_id, kind, subject_type, subject_id, dedup_key,
        next_attempt_at, created_at)
      select 'WEBHOOK', w.id, w.organization_id, w.province_id, ${kind}, e.subject_type, e.subject_id, e.dedup_key,
        ${at}::timestamptz, ${at}::timestamptz
      from event e join webhook w on w.organization_id = e.organization_id and w.active
      on conflict do nothing returning 1)
    select count(t.id)::int as told, pg_notify(${notifiedChannel},
      case when count(t.id) > ${mostNamed} then ${everything} else coalesce(string_agg(t.recipient_id::text, ','), '') end)
    from told t having count(t.id) > 0 or exists (select 1 from hooked)`);
  return done?.told ?? 0;
}

/** Tells the members of organizations one thing. */
export function notify<Kind extends NotificationKind>(
  reader: Reader,
  { params, subject, organizationIds, userId, dedupKey, ...occasion }: NotificationToOrganizations<Kind>,
): Promise<number> {
  return notifyOfRows(reader, {
    ...occasion,
    rows: sql`select organization_id, ${userId ?? null}::uuid as user_id, ${subject.type} as subject_type,
      ${subject.id}::uuid as subject_id, ${JSON.stringify(params)}::jsonb as params, ${dedupKey} as dedup_key
      from unnest(${[...new Set(organizationIds)]}::uuid[]) organization_id`,
  });
}
