import { passwordMinLength, type RoleName } from '@duban/schema/vocabulary/user';
import sql, { type Sql } from 'sql-template-tag';
import { atVersion, runCommand, sealed, type Work } from '../../../kernel/command.ts';
import { type Context, signedIn } from '../../../kernel/context.ts';
import { badInput, conflict, forbidden, notFound } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { hashPassword, isStrongPassword, verifyPassword } from '../../../kernel/password.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { Membership, User } from '../user.entity.ts';
import type {
  ChangePasswordInput,
  CreateUserInput,
  ResetPasswordInput,
  UpdateUserInput,
} from '../user.inputs.ts';
import { availableActions, rolesFitTogether } from '../user.policy.ts';
import { type AccountRow, userById, worksElsewhere } from '../user.queries.ts';
import { clearedSql, countAttempt, lock } from './lock.ts';

function checkStrength(field: string, password: string): void {
  if (!isStrongPassword(password)) throw badInput(field, 'weakPassword', { min: passwordMinLength });
}

async function organizationFor(
  { em, context }: Work,
  id: string,
  roles: readonly RoleName[],
): Promise<Organization> {
  const organization = isId(id)
    ? await em.findOne(Organization, { id, provinceId: context.viewer.provinceId })
    : null;
  if (!organization) throw badInput('organizationId', 'notFound');
  const administrator = roles.some((role) => role.endsWith('_ADMIN') || role === 'AUDITOR');
  const provincial = organization.level === 'PROVINCE' && organization.kind === 'BUREAU';
  if (!rolesFitTogether(roles) || (administrator && !provincial))
    throw badInput('roles', 'administratorPowers');
  return organization;
}

function appoint(
  { em, context }: Work,
  userId: string,
  organizationId: string,
  roles: readonly RoleName[],
): void {
  for (const role of roles) {
    em.persist(
      Object.assign(new Membership(), { userId, organizationId, role, validFrom: context.clock.today() }),
    );
  }
}

async function account(work: Work, id: string): Promise<AccountRow> {
  await work.em.flush();
  const row = await userById(work.reader, work.context.viewer.provinceId, id, work.context.clock.today());
  if (!row) throw notFound();
  return row;
}

/** What an account's row must never carry into an answer or the idempotency table. */
function withoutSecrets(row: AccountRow): AccountRow {
  return { ...row, passwordHash: '' };
}

export function createUser(context: Context, input: CreateUserInput): Promise<AccountRow> {
  return runCommand(context, 'createUser', { ...input, password: sealed(input.password) }, async (work) => {
    checkStrength('password', input.password);
    const organization = await organizationFor(work, input.organizationId, input.roles);
    if (await work.em.count(User, { username: input.username }))
      throw conflict('duplicate', undefined, 'username');
    const id = newId();
    const user = Object.assign(new User(), {
      id,
      username: input.username,
      name: input.name.trim(),
      passwordHash: await hashPassword(input.password),
    });
    work.em.persist(user);
    await work.em.flush();
    appoint(work, id, organization.id, input.roles);
    work.forget('app_user', 'membership', 'session');
    work.audit('User', id, {
      username: input.username,
      name: input.name,
      organizationId: organization.id,
      roles: input.roles,
    });
    return withoutSecrets(await account(work, id));
  });
}

async function findForChange(
  work: Work,
  id: string,
  version: number,
  action: 'UPDATE' | 'RESET_PASSWORD',
): Promise<User> {
  const { viewer, clock } = work.context;
  const row = await userById(work.reader, viewer.provinceId, id, clock.today());
  if (!row) throw notFound();
  if (!availableActions(viewer, row).includes(action)) throw forbidden('separationOfDuties');
  const user = await work.em.findOneOrFail(User, { id });
  atVersion(user, version);
  return user;
}

/** What an administrator may touch of an account: what it is within their own province. */
const ofProvince = (alias: string, provinceId: string): Sql =>
  sql`${sql([`${alias}.organization_id`])} in (select id from organization where province_id = ${provinceId}::uuid)`;

/**
 * Ends what is in force in the administrator's province and begins anew; a membership that began today leaves no trace of its
 * own but the audit's. What other provinces gave stays theirs.
 */
async function replaceMemberships(
  work: Work,
  userId: string,
  organizationId: string,
  roles: readonly RoleName[],
): Promise<void> {
  const { clock, viewer } = work.context;
  const today = clock.today();
  const own = ofProvince('m', viewer.provinceId);
  await work.reader.rows(
    sql`delete from membership m where user_id = ${userId}::uuid and ${own} and valid_from >= ${today}::date`,
  );
  await work.reader.rows(sql`
    update membership m set valid_to = ${today}::date - 1 where user_id = ${userId}::uuid and ${own} and (valid_to is null or valid_to >= ${today}::date)`);
  appoint(work, userId, organizationId, roles);
}

export function updateUser(context: Context, input: UpdateUserInput): Promise<AccountRow> {
  return runCommand(context, 'updateUser', input, async (work) => {
    const user = await findForChange(work, input.id, input.version, 'UPDATE');
    const organization = await organizationFor(work, input.organizationId, input.roles);
    const { provinceId } = work.context.viewer;
    const elsewhere = await worksElsewhere(work.reader, provinceId, user.id, context.clock.today());
    // An account of two provinces is disabled by neither: what one of them ends is its own part.
    if (!elsewhere) user.disabled = input.disabled;
    user.name = input.name.trim();
    user.changedAt = context.clock.now().toISOString();
    const ends = elsewhere && input.disabled;
    await replaceMemberships(work, user.id, organization.id, ends ? [] : input.roles);
    await work.reader.rows(sql`delete from session s where user_id = ${user.id}::uuid and ${ofProvince('s', provinceId)}
      and (${input.disabled} or organization_id <> ${organization.id}::uuid)`);
    work.forget('app_user', 'membership', 'session');
    work.audit('User', user.id, {
      name: user.name,
      organizationId: organization.id,
      roles: ends ? [] : input.roles,
      disabled: user.disabled,
    });
    return withoutSecrets(await account(work, user.id));
  });
}

export function resetPassword(context: Context, input: ResetPasswordInput): Promise<AccountRow> {
  return runCommand(
    context,
    'resetPassword',
    { ...input, password: sealed(input.password) },
    async (work) => {
      checkStrength('password', input.password);
      const user = await findForChange(work, input.id, input.version, 'RESET_PASSWORD');
      const { viewer, clock } = work.context;
      // With the password one would work in the other province's name.
      if (await worksElsewhere(work.reader, viewer.provinceId, user.id, clock.today()))
        throw forbidden('worksElsewhere');
      await setPassword(work, user, input.password);
      await work.reader.rows(sql`delete from session where user_id = ${user.id}::uuid`);
      work.forget('app_user', 'membership', 'session');
      work.audit('User', user.id, {});
      return withoutSecrets(await account(work, user.id));
    },
  );
}

async function setPassword({ context }: Work, user: User, password: string): Promise<void> {
  user.passwordHash = await hashPassword(password);
  user.passwordChangedAt = context.clock.now().toISOString();
  user.failedAttempts = 0;
  user.lockedUntil = null;
}

/** Other sessions of the user end; this one goes on. */
export async function changePassword(context: Context, input: ChangePasswordInput): Promise<boolean> {
  const { viewer } = signedIn(context);
  // A session that somebody left open is no place to guess either.
  const attempt = await countAttempt(context, sql`id = ${viewer.userId}::uuid`);
  if (!attempt) throw badInput('currentPassword', 'lockedOut', { minutes: lock.minutes });
  const right = await verifyPassword(input.currentPassword, attempt.passwordHash);
  if (right) await context.reader.rows(clearedSql(attempt.id));
  const secrets = [sealed(input.currentPassword), sealed(input.newPassword)];
  return runCommand(context, 'changePassword', secrets, async (work) => {
    if (!right) throw badInput('currentPassword', 'wrongPassword');
    const user = await work.em.findOneOrFail(User, { id: viewer.userId });
    checkStrength('newPassword', input.newPassword);
    await setPassword(work, user, input.newPassword);
    await work.reader.rows(
      sql`delete from session where user_id = ${user.id}::uuid and id <> ${viewer.sessionId}::uuid`,
    );
    work.forget('app_user', 'membership', 'session');
    work.audit('User', user.id, {});
    return true;
  });
}
