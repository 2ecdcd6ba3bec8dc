import { mailCode } from '@duban/schema/vocabulary/mail-code';
import sql from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';

/** Of a user, whatever the address, and to an address, whoever asked: neither is to be flooded. */
export async function codesSent(
  reader: Reader,
  userId: string,
  address: string,
  since: Date,
): Promise<number> {
  const row = await reader.row<{ count: number }>(sql`
    select greatest(
      (select count(*) from mail_code where user_id = ${userId}::uuid and sent_at > ${since}::timestamptz),
      (select count(*) from mail_code where address = ${address} and sent_at > ${since}::timestamptz))::int as count`);
  return row?.count ?? 0;
}

/** Until when the newest code that was sent to the user's address can be entered; null where there is none. */
export async function codeHoldsUntil(reader: Reader, userId: string, now: Date): Promise<string | null> {
  const row = await reader.row<{ expiresAt: string }>(sql`
    select c.expires_at as "expiresAt" from notification_setting s
    cross join lateral (select m.* from mail_code m where m.user_id = s.user_id order by m.sent_at desc, m.id desc limit 1) c
    where s.user_id = ${userId}::uuid and s.mail_verified_at is null and c.address = s.mail_address and c.tries < ${mailCode.tries}
      and c.expires_at > ${now}::timestamptz`);
  return row?.expiresAt ?? null;
}
