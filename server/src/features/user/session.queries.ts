import { hash } from 'node:crypto';
import type { OrganizationKind, OrganizationLevel } from '@duban/schema/vocabulary/organization';
import type { RoleName } from '@duban/schema/vocabulary/user';
import sql from 'sql-template-tag';
import { dayOf } from '../../kernel/days.ts';
import type { References, ReferenceTable } from '../../kernel/references.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Reader } from '../../kernel/sql.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** 30 minutes idle, 8 hours at most. */
const sessionMinutes = { idle: 30, longest: 480, betweenTouches: 1 } as const;

/** A session's rights come from these: when one changes, the next request reads them anew. */
const rightsTables: readonly ReferenceTable[] = ['session', 'app_user', 'membership', 'organization'];
const mostSessions = 20_000;
const identity = Symbol('sessions');

interface SessionRow {
  sessionId: string;
  userId: string;
  name: string;
  username: string;
  organizationId: string;
  organizationName: string;
  level: OrganizationLevel;
  kind: OrganizationKind;
  cityId: string | null;
  provinceId: string;
  roles: RoleName[];
  branch: string[] | null;
  createdAt: string;
  lastSeenAt: string;
}

interface Session {
  viewer: Viewer;
  /** Memberships are those of this day. */
  day: string;
  createdAt: number;
  lastSeenAt: number;
}

/** What the cookie carries is never stored, only its digest. */
export function tokenDigest(token: string): string {
  return hash('sha256', token);
}

function scopeOf(row: SessionRow): Scope {
  if (row.branch) return { kind: 'ORGANIZATIONS', organizationIds: row.branch };
  if (row.level === 'PROVINCE') return { kind: 'PROVINCE', provinceId: row.provinceId };
  return { kind: 'CITY', cityId: row.organizationId };
}

/** User, roles of the day and branch in one statement; null where the session, the account or every role has ended. */
async function readSession(reader: Reader, digest: string, day: string): Promise<Session | null> {
  const row = await reader.row<SessionRow>(sql`
    select s.id as "sessionId", u.id as "userId", u.name, u.username, o.id as "organizationId", o.name as "organizationName",
      o.level, o.kind, o.city_id as "cityId", o.province_id as "provinceId",
      array(select m.role from membership m where m.user_id = u.id and m.organization_id = o.id
        and m.valid_from <= ${day}::date and (m.valid_to is null or m.valid_to >= ${day}::date)) as roles,
      case when o.kind = 'BUREAU' and (o.level = 'PROVINCE' or o.city_id = o.id) then null else array(
        with recursive branch as (
          select o.id union all select c.id from organization c join branch b on c.parent_id = b.id)
        select id from branch) end as branch,
      s.created_at as "createdAt", s.last_seen_at as "lastSeenAt"
    from session s join app_user u on u.id = s.user_id join organization o on o.id = s.organization_id
    where s.token_digest = ${digest} and not u.disabled`);
  if (!row || row.roles.length === 0) return null;
  const { branch, roles, createdAt, lastSeenAt, ...facts } = row;
  const viewer = { ...facts, roles: new Set(roles), scope: scopeOf(row) };
  return { viewer, day, createdAt: Date.parse(createdAt), lastSeenAt: Date.parse(lastSeenAt) };
}

function isAlive(session: Session, now: number): boolean {
  const minutesSince = (moment: number) => (now - moment) / 60_000;
  return (
    minutesSince(session.lastSeenAt) < sessionMinutes.idle &&
    minutesSince(session.createdAt) < sessionMinutes.longest
  );
}

/** At most once a minute for each session, so that reading pages writes next to nothing. */
async function touch(reader: Reader, session: Session, now: Date): Promise<void> {
  if (now.getTime() - session.lastSeenAt < sessionMinutes.betweenTouches * 60_000) return;
  session.lastSeenAt = now.getTime();
  await reader.rows(sql`
    update session set last_seen_at = ${now} where id = ${session.viewer.sessionId}::uuid and last_seen_at < ${now}::timestamptz`);
}

/** Who holds the token now. What is kept is judged again by the clock, and read again before it is refused. */
export async function viewerByToken(
  references: References,
  reader: Reader,
  token: string,
  now: Date,
): Promise<Viewer | null> {
  const session = await sessionByToken(references, reader, token, now);
  if (session) await touch(reader, session, now);
  return session?.viewer ?? null;
}

/** The same, and nothing is taken for a sign of life: an open page alone keeps no session. */
export async function onlookerByToken(
  references: References,
  reader: Reader,
  token: string,
  now: Date,
): Promise<Viewer | null> {
  const session = await sessionByToken(references, reader, token, now);
  return session?.viewer ?? null;
}

async function sessionByToken(
  references: References,
  reader: Reader,
  token: string,
  now: Date,
): Promise<Session | null> {
  const digest = tokenDigest(token);
  const day = dayOf(now);
  const cache = references.cache<string, Session>(identity, rightsTables, mostSessions);
  const kept = cache?.get(digest);
  const epoch = cache?.epoch ?? 0;
  const fresh =
    kept && kept.day === day && isAlive(kept, now.getTime()) ? kept : await readSession(reader, digest, day);
  if (!fresh || !isAlive(fresh, now.getTime())) return null;
  if (fresh !== kept) cache?.set(digest, fresh, epoch);
  return fresh;
}
