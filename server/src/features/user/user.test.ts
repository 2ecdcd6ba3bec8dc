import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { password, startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let security: Client;
let guangzhouId: string;
let provinceId: string;

const noon = new Date('2026-03-02T12:00:00+08:00');

beforeAll(async () => {
  server = await startServer();
  security = await server.user('440000', 'SECURITY_ADMIN');
  [guangzhouId, provinceId] = await Promise.all([
    server.organizationId('440100'),
    server.organizationId('440000'),
  ]);
});
beforeEach(() => server.clock.set(noon));
afterAll(() => server.stop());

const viewerQuery = 'query { viewer { id name roles organization { id name level } } }';
const signInDocument = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { viewer { id name roles organization { id name level } } } }`;
const at = (minutes: number) => server.clock.set(new Date(noon.getTime() + minutes * 60_000));
const account =
  'user { id version username name disabled roles organization { shortName } availableActions }';
const reasonsOf = ({ extensions }: GraphQLErrorBody): string[] =>
  Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`);

let made = 0;
async function newAccount(roles: string[], organizationId = guangzhouId): Promise<Data> {
  made += 1;
  const input = { username: `new.${made}`, name: `新人${made}`, password, organizationId, roles };
  return (await security.run('createUser', input, account)).user;
}

describe('signing in', () => {
  test('answers with a cookie and who one is; signed out, the viewer is null', async () => {
    const { username } = await newAccount(['SUPERVISOR', 'LEADER']);
    const client = server.anonymous();
    expect((await client.data(viewerQuery)).viewer).toBeNull();
    const { signIn } = await client.data(signInDocument, { input: { username, password } });
    expect(signIn.viewer).toMatchObject({
      roles: expect.arrayContaining(['SUPERVISOR', 'LEADER']),
      organization: { id: guangzhouId, name: '广州市质量技术监督局', level: 'CITY' },
    });
    expect(client.cookie).toMatch(/^__Host-duban=.{40,}/);
    expect((await client.data(viewerQuery)).viewer).toEqual(signIn.viewer);
    await client.data('mutation { signOut }');
    expect((await client.data(viewerQuery)).viewer).toBeNull();
  });

  test('a wrong password and an unknown user get the same answer', async () => {
    const { username } = await newAccount(['REPORTER']);
    const wrong = await server.anonymous().refused('signIn', { username, password: 'Wrong-2026-pass' });
    const unknown = await server.anonymous().refused('signIn', { username: 'nobody.at.all', password });
    expect(wrong).toMatchObject({ message: '用户名或密码不正确', extensions: { code: 'UNAUTHENTICATED' } });
    expect(unknown).toEqual(wrong);
  });

  test('five failures lock the account for fifteen minutes', async () => {
    const { username } = await newAccount(['REPORTER']);
    const attempt = (secret: string) =>
      server.anonymous().send(signInDocument, { input: { username, password: secret } });
    for (let failures = 0; failures < 4; failures += 1) await attempt('Wrong-2026-pass');
    expect((await attempt(password)).errors).toBeUndefined();
    for (let failures = 0; failures < 5; failures += 1) await attempt('Wrong-2026-pass');
    at(14);
    expect((await attempt(password)).errors?.[0]?.extensions.reason).toMatchObject({
      key: 'lockedOut',
      params: { minutes: 15 },
    });
    at(15);
    expect((await attempt(password)).errors).toBeUndefined();
  });

  test('a session ends after thirty idle minutes and after eight hours', async () => {
    const client = await server.user('440100', 'REPORTER');
    at(29);
    expect((await client.data(viewerQuery)).viewer).not.toBeNull();
    at(29 + 31);
    expect((await client.data(viewerQuery)).viewer).toBeNull();
    at(0);
    const busy = await server.user('440100', 'REPORTER');
    for (let minutes = 20; minutes < 480; minutes += 20) {
      at(minutes);
      expect((await busy.data(viewerQuery)).viewer).not.toBeNull();
    }
    at(481);
    expect((await busy.data(viewerQuery)).viewer).toBeNull();
  });

  test('a changed password ends the other sessions and no longer opens', async () => {
    const { username } = await newAccount(['REPORTER']);
    const [here, there] = [server.anonymous(), server.anonymous()];
    await Promise.all([here.signIn(username, password), there.signIn(username, password)]);
    const change = (currentPassword: string, newPassword: string) =>
      here.send('mutation($input: ChangePasswordInput!) { changePassword(input: $input) }', {
        input: { currentPassword, newPassword },
      });
    expect(reasonsOf((await change('Wrong-2026-pass', 'Better-2026-pass')).errors?.[0] as Data)).toEqual([
      'currentPassword wrongPassword',
    ]);
    expect(reasonsOf((await change(password, 'tooeasytoguess')).errors?.[0] as Data)).toEqual([
      'newPassword weakPassword',
    ]);
    // Five looks, as at the door.
    const guesses = [];
    for (let guess = 1; guess <= 6; guess += 1)
      guesses.push(
        ...reasonsOf((await change(`Guess-2026-${guess}`, 'Better-2026-pass')).errors?.[0] as Data),
      );
    expect(guesses).toEqual([...Array(5).fill('currentPassword wrongPassword'), 'currentPassword lockedOut']);
    expect(reasonsOf((await change(password, 'Better-2026-pass')).errors?.[0] as Data)).toEqual([
      'currentPassword lockedOut',
    ]);
    await server.query('update app_user set locked_until = null, failed_attempts = 0 where username = $1', [
      username,
    ]);
    expect((await change(password, 'Better-2026-pass')).data).toEqual({ changePassword: true });
    expect((await here.data(viewerQuery)).viewer).not.toBeNull();
    expect((await there.data(viewerQuery)).viewer).toBeNull();
    expect((await there.refused('signIn', { username, password })).extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('accounts', () => {
  test('a role taken away is gone with the next request, and a disabled account at once', async () => {
    const { id, version, username, name } = await newAccount(['SUPERVISOR']);
    const client = server.anonymous();
    await client.signIn(username, password);
    const keep = { id, name, organizationId: guangzhouId, disabled: false };
    const { user } = await security.run('updateUser', { ...keep, version, roles: ['REPORTER'] }, account);
    expect(user).toMatchObject({ roles: ['REPORTER'] });
    expect((await client.data(viewerQuery)).viewer.roles).toEqual(['REPORTER']);
    const stale = await security.refused('updateUser', { ...keep, version, roles: ['LEADER'] });
    expect(stale.extensions.code).toBe('CONFLICT');
    const off = { ...keep, version: user.version, roles: ['REPORTER'], disabled: true };
    const disabled = (await security.run('updateUser', off, account)).user;
    expect(disabled.availableActions).toContain('ENABLE');
    expect((await client.data(viewerQuery)).viewer).toBeNull();
    expect((await client.refused('signIn', { username, password })).extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a reset password ends the sessions and unlocks', async () => {
    const { id, version, username } = await newAccount(['LIAISON']);
    const client = server.anonymous();
    await client.signIn(username, password);
    await security.run('resetPassword', { id, version, password: 'Given-2026-pass' }, account);
    expect((await client.data(viewerQuery)).viewer).toBeNull();
    await client.signIn(username, 'Given-2026-pass');
  });

  test('what cannot be an account is refused, naming the field', async () => {
    const { username } = await newAccount(['REPORTER']);
    const good = { username: 'a.b', name: '甲', password, organizationId: guangzhouId, roles: ['REPORTER'] };
    const bad: [object, string, string[]][] = [
      [{ username: 'No Such' }, 'BAD_INPUT', ['username malformed']],
      [{ username }, 'CONFLICT', ['username duplicate']],
      [{ password: 'Short-1' }, 'BAD_INPUT', ['password weakPassword']],
      [{ roles: [] }, 'BAD_INPUT', ['roles required']],
      [{ organizationId: 'nowhere' }, 'BAD_INPUT', ['organizationId notFound']],
      // No user holds two of the three powers, nor one beside the business.
      [
        { organizationId: provinceId, roles: ['SYSTEM_ADMIN', 'AUDITOR'] },
        'BAD_INPUT',
        ['roles administratorPowers'],
      ],
      [
        { organizationId: provinceId, roles: ['AUDITOR', 'LEADER'] },
        'BAD_INPUT',
        ['roles administratorPowers'],
      ],
    ];
    for (const [change, code, fields] of bad) {
      const error = await security.refused('createUser', { ...good, ...change });
      expect([error.extensions.code, reasonsOf(error)], JSON.stringify(change)).toEqual([code, fields]);
    }
  });

  test('nobody changes their own rights', async () => {
    const { users } = await security.data(
      `query($search: String) { users(filter: { search: $search }) { totalCount nodes { id version availableActions } } }`,
      { search: security.username },
    );
    const [own] = users.nodes;
    expect(own.availableActions).toEqual([]);
    const error = await security.refused('updateUser', {
      id: own.id,
      version: own.version,
      name: '甲',
      organizationId: provinceId,
      roles: ['SUPERVISOR'],
      disabled: false,
    });
    expect([error.extensions.code, error.extensions.reason?.key]).toEqual([
      'FORBIDDEN',
      'separationOfDuties',
    ]);
  });

  test('the list pages, searches and filters', async () => {
    await Promise.all(['x_1', 'x.2', 'x3'].map((name) => listed(name)));
    const page = async (filter: object, first = 100, offset = 0): Promise<Data> =>
      (
        await security.data(
          `query($filter: UserFilter, $first: Int, $offset: Int) { users(filter: $filter, first: $first, offset: $offset) {
            totalCount nodes { name organization { shortName } } } }`,
          { filter, first, offset },
        )
      ).users;
    expect((await page({ search: '列表' })).totalCount).toBe(3);
    expect((await page({ search: '列表x_' })).nodes.map((node: Data) => node.name)).toEqual(['列表x_1']);
    expect((await page({ search: '%' })).totalCount).toBe(0);
    expect(await page({ search: '列表' }, 1, 2)).toMatchObject({ totalCount: 3, nodes: [{}] });
    const { totalCount } = await page({ organizationId: guangzhouId });
    expect((await page({ organizationId: guangzhouId, disabled: true })).totalCount).toBeLessThan(totalCount);
  });
});

async function listed(name: string): Promise<void> {
  made += 1;
  const input = { username: `listed.${made}`, name: `列表${name}`, password, organizationId: guangzhouId };
  await security.run('createUser', { ...input, roles: ['REPORTER'] }, account);
}
