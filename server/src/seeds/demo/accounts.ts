import type { RoleName } from '@duban/schema/vocabulary/user';
import sql from 'sql-template-tag';
import type { Database } from '../../kernel/database.ts';
import { newId } from '../../kernel/id.ts';
import { hashPassword } from '../../kernel/password.ts';
import { personNames } from './people.ts';

export const demoPassword = 'Duban-2026!';

interface Account {
  username: string;
  /** Code of the organization in the tree */
  organization: string;
  role: RoleName;
}

/** The accounts that README names; all with demoPassword. */
export const demoAccounts: readonly Account[] = [
  { username: 'province.supervisor', organization: '440000', role: 'SUPERVISOR' },
  { username: 'province.leader', organization: '440000', role: 'LEADER' },
  { username: 'province.editor', organization: '440000', role: 'EDITOR' },
  { username: 'guangzhou.supervisor', organization: '440100', role: 'SUPERVISOR' },
  { username: 'guangzhou.leader', organization: '440100', role: 'LEADER' },
  { username: 'guangzhou.reporter', organization: '440100', role: 'REPORTER' },
  { username: 'guangzhou.liaison', organization: '440100', role: 'LIAISON' },
  { username: 'tianhe.leader', organization: '440106', role: 'LEADER' },
  { username: 'tianhe.reporter', organization: '440106', role: 'REPORTER' },
  { username: 'tianhe.liaison', organization: '440106', role: 'LIAISON' },
  { username: 'shenzhen.supervisor', organization: '440300', role: 'SUPERVISOR' },
  { username: 'shenzhen.reporter', organization: '440300', role: 'REPORTER' },
  { username: 'nanshan.reporter', organization: '440305', role: 'REPORTER' },
  { username: 'system.admin', organization: '440000', role: 'SYSTEM_ADMIN' },
  { username: 'security.admin', organization: '440000', role: 'SECURITY_ADMIN' },
  { username: 'auditor', organization: '440000', role: 'AUDITOR' },
  // Took no part in what the others decided: reviews are theirs.
  { username: 'province.deputy', organization: '440000', role: 'LEADER' },
  { username: 'guangzhou.editor', organization: '440100', role: 'EDITOR' },
];

/** Those who write and review in the other organizations: nobody can sign in as they. */
const backstageRoles: readonly RoleName[] = ['SUPERVISOR', 'REPORTER', 'LIAISON'];
const noPassword = '-';

export function backstage(organization: string, role: RoleName): string {
  const named = demoAccounts.find(
    (account) => account.organization === organization && account.role === role,
  );
  return named?.username ?? `${role.toLowerCase()}.${organization}`;
}

export async function seedAccounts(
  database: Database,
  codes: readonly string[],
  validFrom: string,
): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const others = codes.flatMap((organization) =>
    backstageRoles
      .filter((role) => backstage(organization, role) === `${role.toLowerCase()}.${organization}`)
      .map((role) => ({
        username: backstage(organization, role),
        organization,
        role,
        passwordHash: noPassword,
      })),
  );
  const rows = [...demoAccounts.map((account) => ({ ...account, passwordHash })), ...others].map(
    (row, index) => ({
      ...row,
      id: newId(),
      name: personNames[index % personNames.length],
    }),
  );
  await database.reader.rows(sql`
    with r as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, username text, name text, "passwordHash" text, organization text, role text)),
    made as (insert into app_user (id, username, name, password_hash, demo)
      select id, username, name, "passwordHash", true from r returning id)
    insert into membership (user_id, organization_id, role, valid_from)
    select r.id, o.id, r.role, ${validFrom}::date from r join made on made.id = r.id join organization o on o.code = r.organization`);
}

/**
 * With DEMO off the demonstration's accounts have no password and cannot be used, also where an earlier start made
 * them and whoever enables them; with DEMO on those that README names have theirs again.
 */
export async function allowDemoAccounts(database: Database, allowed: boolean): Promise<void> {
  const { reader } = database;
  const [known] = await reader.rows(sql`select 1 as one from app_user where demo limit 1`);
  if (!known) return;
  if (!allowed) {
    await reader.rows(sql`update app_user set disabled = true, password_hash = ${noPassword} where demo`);
    await reader.rows(sql`delete from session where user_id in (select id from app_user where demo)`);
    return;
  }
  const passwordHash = await hashPassword(demoPassword);
  const named = demoAccounts.map((account) => account.username);
  await reader.rows(sql`
    update app_user set disabled = false, password_hash = ${passwordHash}
    where demo and username = any(${named}::text[]) and password_hash = ${noPassword}`);
  await reader.rows(
    sql`update app_user set disabled = false where demo and disabled and username <> all(${named}::text[])`,
  );
}
