import { randomBytes } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Context } from '../../../kernel/context.ts';
import { unauthenticated } from '../../../kernel/errors.ts';
import { verifyNobody, verifyPassword } from '../../../kernel/password.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import { tokenDigest, viewerByToken } from '../session.queries.ts';
import type { SignInInput } from '../user.inputs.ts';
import { type Attempt, clearedSql, countAttempt, lock } from './lock.ts';
import { strangerIsLocked } from './strangers.ts';

/** Of an account that did not get a look: locked, or not there at all, which answers in the same way. */
async function isLocked({ reader, database, clock }: Context, username: string): Promise<boolean> {
  const account = await reader.row(
    sql`select 1 as one from app_user where username = ${username} and not disabled`,
  );
  return account !== null || strangerIsLocked(database, username, clock.now());
}

async function refuse(context: Context, username: string, attempt: Attempt | null): Promise<never> {
  const locked = attempt === null && (await isLocked(context, username));
  if (attempt) await note(context, 'signInRefused', attempt.id, null);
  throw unauthenticated(
    locked ? { key: 'lockedOut', params: { minutes: lock.minutes } } : { key: 'badCredentials' },
  );
}

function note(
  { reader, clock, address }: Context,
  action: string,
  userId: string,
  provinceId: string | null,
): Promise<unknown> {
  return reader.rows(sql`
    insert into audit_entry (at, actor_id, province_id, action, entity_type, entity_id, changes, address)
    values (${clock.now()}, ${userId}, coalesce(${provinceId}::uuid, (select o.province_id from membership m
      join organization o on o.id = m.organization_id where m.user_id = ${userId}::uuid limit 1)),
      ${action}, 'User', ${userId}, '{}', ${address})`);
}

/** A new id at every sign-in; in the organization of the newest membership that is in force. */
async function openSession({ reader, clock }: Context, userId: string): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const rows = await reader.rows(sql`
    with cleared as (${clearedSql(userId)})
    insert into session (id, token_digest, user_id, organization_id, created_at, last_seen_at)
    select uuidv7(), ${tokenDigest(token)}, m.user_id, m.organization_id, ${clock.now()}, ${clock.now()} from membership m
    where m.user_id = ${userId}::uuid and m.valid_from <= ${clock.today()}::date
      and (m.valid_to is null or m.valid_to >= ${clock.today()}::date)
    order by m.valid_from desc, m.id desc limit 1 returning id`);
  return rows.length > 0 ? token : null;
}

/**
 * @throws DomainError UNAUTHENTICATED with reason badCredentials, or lockedOut after five failures
 */
export async function signIn(context: Context, input: SignInInput): Promise<Viewer> {
  const username = input.username.trim().toLowerCase();
  const attempt = await countAttempt(context, sql`username = ${username}`);
  const right = attempt
    ? await verifyPassword(input.password, attempt.passwordHash)
    : await verifyNobody(input.password);
  if (!attempt || !right) return refuse(context, username, attempt);
  const token = await openSession(context, attempt.id);
  const viewer = token
    ? await viewerByToken(context.database.references, context.reader, token, context.clock.now())
    : null;
  if (!token || !viewer) return refuse(context, username, attempt);
  await note(context, 'signIn', attempt.id, viewer.provinceId);
  context.setSession(token);
  return viewer;
}

export async function signOut(context: Context): Promise<boolean> {
  if (context.viewer) {
    await context.reader.rows(sql`delete from session where id = ${context.viewer.sessionId}::uuid`);
    context.database.references.changed('session');
    await note(context, 'signOut', context.viewer.userId, context.viewer.provinceId);
  }
  context.setSession(null);
  return true;
}
