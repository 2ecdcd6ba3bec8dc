import sql, { type Sql } from 'sql-template-tag';
import type { Context } from '../../../kernel/context.ts';

/** Five failures lock an account for 15 minutes. */
export const lock = { failures: 5, minutes: 15 } as const;

export interface Attempt {
  id: string;
  passwordHash: string;
}

/**
 * Counts a try before the password is looked at: the row's lock puts parallel tries in order, so that fifty at
 * once get no more looks than five in a row. Null where it gets none.
 */
export function countAttempt({ reader, clock }: Context, account: Sql): Promise<Attempt | null> {
  return reader.row<Attempt>(sql`
    update app_user set
      failed_attempts = case when locked_until is null then failed_attempts + 1 else 1 end,
      locked_until = case when locked_until is null and failed_attempts + 1 >= ${lock.failures}::int
        then ${clock.now()}::timestamptz + make_interval(mins => ${lock.minutes}) end
    where ${account} and not disabled and (locked_until is null or locked_until <= ${clock.now()}::timestamptz)
    returning id, password_hash as "passwordHash"`);
}

/** The password was right. */
export const clearedSql = (userId: string): Sql =>
  sql`update app_user set failed_attempts = 0, locked_until = null where id = ${userId}::uuid`;
