import { randomBytes } from 'node:crypto';
import { administratorRoles, passwordMinLength, usernamePattern } from '@duban/schema/vocabulary/user';
import sql from 'sql-template-tag';
import { systemClock } from '../kernel/clock.ts';
import type { Database } from '../kernel/database.ts';
import { hashPassword, isStrongPassword } from '../kernel/password.ts';

export interface AdministratorRequest {
  username: string;
  name?: string;
  role?: string;
  password?: string;
}

export interface MadeAdministrator {
  username: string;
  role: string;
  /** Only where it was made here. */
  password: string | null;
}

function check({ username, role, password }: AdministratorRequest): void {
  if (!usernamePattern.test(username)) {
    throw new Error('--username: 3 to 64 lower-case letters, digits, dots, beginning with a letter');
  }
  if (role !== undefined && !(administratorRoles as readonly string[]).includes(role)) {
    throw new Error(`--role: one of ${administratorRoles.join(', ')}`);
  }
  if (password !== undefined && !isStrongPassword(password)) {
    throw new Error(
      `DUBAN_PASSWORD: at least ${passwordMinLength} characters with three of: upper case, lower case, digits, signs`,
    );
  }
}

/** An administrator's account in the provincial bureau, made from the command line and noted in the audit trail. */
export async function createFirstAdministrator(
  database: Database,
  request: AdministratorRequest,
): Promise<MadeAdministrator> {
  check(request);
  const role = request.role ?? 'SECURITY_ADMIN';
  const password = request.password ?? `${randomBytes(12).toString('base64url')}-A1`;
  const hash = await hashPassword(password);
  const made = await database.reader.rows(sql`
    with province as (select id from organization where level = 'PROVINCE' and kind = 'BUREAU' order by sort_order limit 1),
    account as (insert into app_user (username, name, password_hash)
      values (${request.username}, ${request.name ?? request.username}, ${hash}) on conflict (username) do nothing returning id),
    appointed as (insert into membership (user_id, organization_id, role, valid_from)
      select account.id, province.id, ${role}, ${systemClock.today()}::date from account, province returning user_id)
    insert into audit_entry (actor_id, organization_id, province_id, action, entity_type, entity_id, changes)
    select null, province.id, province.id, 'createAdministrator', 'User', user_id, ${JSON.stringify({ username: request.username, role })}::jsonb
    from appointed, province returning id`);
  if (made.length === 0) throw new Error(`--username: ${request.username} exists already`);
  return { username: request.username, role, password: request.password === undefined ? password : null };
}
