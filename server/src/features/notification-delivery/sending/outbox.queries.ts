import type { Language } from '@duban/schema/vocabulary/label';
import type { NotificationKind, NotificationSubject } from '@duban/schema/vocabulary/notification';
import type { DeliveryChannel, DeliveryStatus } from '@duban/schema/vocabulary/notification-delivery';
import type { SecrecyState } from '@duban/schema/vocabulary/submission';
import sql from 'sql-template-tag';
import { dayOf } from '../../../kernel/days.ts';
import type { Reader } from '../../../kernel/sql.ts';

/** A delivery that this server has taken upon itself, and all that sending it needs. */
export interface Claimed {
  id: string;
  version: number;
  channel: DeliveryChannel;
  status: DeliveryStatus;
  attempts: number;
  kind: NotificationKind;
  subjectType: NotificationSubject;
  subjectId: string;
  organizationId: string;
  createdAt: string;
  recipientId: string | null;
  params: Record<string, string | number> | null;
  /** Of a piece; null for all else. */
  secrecy: SecrecyState | null;
  mailAddress: string | null;
  /** An address is there, but nobody has shown that it is theirs. */
  unverified: boolean;
  language: Language | null;
  webhookId: string | null;
  url: string | null;
  /** Sealed. */
  secret: string | null;
  /** Sealed; null but while both sign. */
  previousSecret: string | null;
}

const mostAtOnce = 20;
/** Longer than sending so many can take; a server that died in the middle is then stood in for. */
const leaseMinutes = 5;

/**
 * Takes what is due: two servers never take the same, since each passes over what the other has locked, and the lease is
 * committed before anything is sent. (No transaction stays open while a mail server thinks.) A mail has no address once its
 * reader works elsewhere (what an organization was told is not sent after them), nor while nobody has confirmed it.
 */
export function claimDue(
  reader: Reader,
  channels: readonly DeliveryChannel[],
  now: Date,
): Promise<Claimed[]> {
  const today = dayOf(now);
  return reader.rows<Claimed>(sql`
    with due as (
      select d.id from notification_delivery d
      where d.status in ('PENDING', 'FAILED') and d.next_attempt_at <= ${now}::timestamptz and d.channel = any(${channels}::text[])
      order by d.next_attempt_at limit ${mostAtOnce} for update skip locked),
    taken as (
      update notification_delivery d set attempts = d.attempts + 1, version = d.version + 1,
        next_attempt_at = ${now}::timestamptz + make_interval(mins => ${leaseMinutes})
      from due where d.id = due.id returning d.*)
    select t.id, t.version, t.channel, t.status, t.attempts, t.kind, t.subject_type as "subjectType", t.subject_id as "subjectId",
      t.organization_id as "organizationId", t.created_at as "createdAt", t.recipient_id as "recipientId", n.params,
      p.secrecy, case when not u.disabled and exists (select 1 from membership m where m.user_id = u.id
        and m.organization_id = t.organization_id and m.valid_from <= ${today}::date
        and (m.valid_to is null or m.valid_to >= ${today}::date)) and s.mail_verified_at is not null then s.mail_address end as "mailAddress",
      s.mail_address is not null and s.mail_verified_at is null as unverified, s.language,
      case when w.active then w.url end as url, w.secret, t.webhook_id as "webhookId",
      case when w.previous_until > ${now}::timestamptz then w.previous_secret end as "previousSecret"
    from taken t left join notification n on n.id = t.notification_id
    left join app_user u on u.id = t.recipient_id
    left join notification_setting s on s.user_id = t.recipient_id
    left join submission p on t.subject_type = 'Submission' and p.id = t.subject_id
    left join webhook w on w.id = t.webhook_id
    order by t.created_at, t.id`);
}

export interface Outcome {
  id: string;
  version: number;
  status: DeliveryStatus;
  lastError: string | null;
  sentAt: string | null;
  nextAttemptAt: string;
}

/** Notes how they went, but for what somebody has changed meanwhile. */
export async function recordOutcomes(reader: Reader, outcomes: readonly Outcome[]): Promise<void> {
  await reader.rows(sql`
    update notification_delivery d set status = r.status, last_error = r."lastError", sent_at = r."sentAt",
      next_attempt_at = r."nextAttemptAt", version = d.version + 1
    from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as r(id uuid, version int, status text, "lastError" text,
      "sentAt" timestamptz, "nextAttemptAt" timestamptz)
    where d.id = r.id and d.version = r.version`);
}
