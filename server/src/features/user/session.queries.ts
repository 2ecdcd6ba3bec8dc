import sql from 'sql-template-tag';
import type { Reader } from '../../kernel/sql.ts';

/** At most once a minute for each session, so that reading pages writes next to nothing. */
export async function touchSession(reader: Reader, sessionId: string, now: Date): Promise<void> {
  await reader.rows(
    sql`update session set last_seen_at = ${now} where id = ${sessionId}::uuid and last_seen_at < ${now}::timestamptz`,
  );
}
