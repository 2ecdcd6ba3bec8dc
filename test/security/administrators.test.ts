import type { RoleName } from '@duban/schema/vocabulary/user';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { password, startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let security: Client;
let provinceId: string;
let cityId: string;

beforeAll(async () => {
  server = await startServer();
  security = await server.user('440000', 'SECURITY_ADMIN');
  provinceId = await server.organizationId('440000');
  cityId = await server.organizationId('440100');
});
afterAll(() => server.stop());

let made = 0;
const account = (roles: RoleName[], organizationId = provinceId, secret = 'Strong-2026') => {
  made += 1;
  return { username: `made.${made}`, name: '新人', password: secret, organizationId, roles };
};

async function own(client: Client): Promise<{ id: string; version: number }> {
  const [row] = await server.query<{ id: string; version: number }>(
    'select id, version from app_user where username = $1',
    [client.username],
  );
  if (!row) throw new Error('no such user');
  return row;
}

describe('a password', () => {
  /** At least ten characters, three of: lower case, upper case, digits, signs. */
  test.each([
    ['Short-26x', false],
    ['alllowercase', false],
    ['alllower2026', false],
    ['ALLUPPER2026', false],
    ['1234567890-', false],
    ['          ', false],
    [`Aa1${'x'.repeat(126)}`, false],
    ['Tencharsx1', true],
    ['lower-2026', true],
    ['质量月Abc2026', true],
    [`Aa1${'x'.repeat(125)}`, true],
  ])('%s: strong enough: %s', async (secret, strong) => {
    const { errors } = await security.send(
      'mutation($input: CreateUserInput!) { createUser(input: $input) { user { id } } }',
      { input: account(['REPORTER'], cityId, secret) },
    );
    expect(errors?.[0]?.extensions.code).toBe(strong ? undefined : 'BAD_INPUT');
  });

  test('is as strong when it is changed or reset', async () => {
    const user = await server.user('440100', 'REPORTER');
    const weak = await user.refused('changePassword', {
      currentPassword: password,
      newPassword: 'weakweakweak',
    });
    expect(weak.extensions.fields).toMatchObject({ newPassword: { key: 'weakPassword' } });
    const wrong = await user.refused('changePassword', {
      currentPassword: 'Wrong-2026-x',
      newPassword: 'Strong-2026',
    });
    expect(wrong.extensions.fields).toMatchObject({ currentPassword: { key: 'wrongPassword' } });
    const reset = await security.refused('resetPassword', { ...(await own(user)), password: 'weakweakweak' });
    expect(reset.extensions.fields).toMatchObject({ password: { key: 'weakPassword' } });
  });
});

describe('the three powers', () => {
  test.each([
    [['SYSTEM_ADMIN', 'SECURITY_ADMIN']],
    [['SYSTEM_ADMIN', 'AUDITOR']],
    [['SECURITY_ADMIN', 'AUDITOR']],
    [['AUDITOR', 'REPORTER']],
    [['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']],
  ] as [RoleName[]][])('%j in one hand are refused by the API and by the database', async (roles) => {
    const { extensions } = await security.refused('createUser', account(roles));
    expect(extensions.fields).toMatchObject({ roles: { key: 'administratorPowers' } });
    const first = await server.user('440000', roles[0] ?? 'AUDITOR');
    const update = { ...(await own(first)), name: '甲', organizationId: provinceId, roles, disabled: false };
    expect((await security.refused('updateUser', update)).extensions.code).toBe('BAD_INPUT');
    const insert = `insert into membership (user_id, organization_id, role, valid_from) values ($1, $2, $3, '2020-01-01')`;
    const values = [update.id, provinceId, roles[1]];
    await expect(server.query(insert, values)).rejects.toThrow('stands alone');
    // Nor in another organization, nor by changing a row that is there, nor two at once.
    await expect(server.query(insert, [update.id, cityId, roles[1]])).rejects.toThrow('stands alone');
    const [plain] = await server.query<{ id: string }>(
      `insert into membership (user_id, organization_id, role, valid_from, valid_to) values ($1, $2, $3, '2010-01-01', '2010-12-31') returning id`,
      values,
    );
    await expect(
      server.query('update membership set valid_to = null where id = $1', [plain?.id]),
    ).rejects.toThrow('stands alone');
  });

  test('two grants at once, each fitting by itself, do not both stand', async () => {
    const [user] = await server.query<{ id: string }>(
      `insert into app_user (username, name, password_hash) values ('raced', '甲', '-') returning id`,
    );
    const insert = `insert into membership (user_id, organization_id, role, valid_from) values ($1, $2, $3, '2020-01-01')`;
    const [first, second] = await Promise.all([
      server.database.pool.connect(),
      server.database.pool.connect(),
    ]);
    try {
      await first.query('begin');
      await first.query(insert, [user?.id, provinceId, 'SYSTEM_ADMIN']);
      // Begun before the first is committed: it must wait, and then see it.
      const waiting = second.query(insert, [user?.id, provinceId, 'AUDITOR']);
      const refused = expect(waiting).rejects.toThrow('stands alone');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await first.query('commit');
      await refused;
    } finally {
      first.release();
      second.release();
    }
  });

  test('an administrator belongs to the provincial bureau', async () => {
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const) {
      expect((await security.refused('createUser', account([role], cityId))).extensions.code).toBe(
        'BAD_INPUT',
      );
    }
  });
});

describe('the security administrator', () => {
  test('changes neither own rights nor own password by that power, nor shuts themselves out', async () => {
    const admin = await server.user('440000', 'SECURITY_ADMIN');
    const self = await own(admin);
    const update = { ...self, name: '甲', organizationId: provinceId, disabled: false };
    for (const change of [
      { roles: ['SUPERVISOR'] },
      { roles: ['AUDITOR'] },
      { roles: ['SECURITY_ADMIN'], disabled: true },
    ]) {
      const { extensions } = await admin.refused('updateUser', { ...update, ...change });
      expect(extensions).toMatchObject({ code: 'FORBIDDEN', reason: { key: 'separationOfDuties' } });
    }
    const reset = await admin.refused('resetPassword', { ...self, password: 'Strong-2026' });
    expect(reset.extensions.code).toBe('FORBIDDEN');
    const { user } = await admin.data('query($id: ID!) { user(id: $id) { availableActions } }', {
      id: self.id,
    });
    expect(user.availableActions).toEqual([]);
  });

  test('reads no password: neither hash nor token is in the API', async () => {
    const { __type } = await security.data('{ __type(name: "User") { fields { name } } }');
    const names = __type.fields.map(({ name }: { name: string }) => name);
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/password|hash|token/i)]));
  });

  test('two who change one account: the second is told', async () => {
    const user = await server.user('440100', 'REPORTER');
    const update = {
      ...(await own(user)),
      name: '乙',
      organizationId: cityId,
      roles: ['LEADER'],
      disabled: false,
    };
    await security.run('updateUser', update, 'user { id }');
    expect((await security.refused('updateUser', update)).extensions.code).toBe('CONFLICT');
  });
});
