import { hashPassword } from '@duban/server/kernel/password.ts';
import { allowDemoAccounts, demoPassword } from '@duban/server/seeds/demo/accounts.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Client, createClient } from '../harness/client.ts';
import { password, startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let security: Client;

const noon = new Date('2026-03-02T12:00:00+08:00');
const after = (minutes: number, ms = 0) => server.clock.set(new Date(noon.getTime() + minutes * 60_000 + ms));

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  server.clock.set(noon);
  security = await server.user('440000', 'SECURITY_ADMIN');
});
afterAll(() => server.stop());

const signIn = 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { id } } }';

function attempt(username: string, secret: string, cookie = ''): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: signIn, variables: { input: { username, password: secret } } }),
  });
}

async function isIn(client: Client): Promise<boolean> {
  const { viewer } = await client.data('{ viewer { id } }');
  const { errors } = await client.send('{ overview { assignments } }');
  const code = errors?.[0]?.extensions.code;
  expect(code === 'UNAUTHENTICATED').toBe(viewer === null);
  return viewer !== null;
}

describe('the cookie', () => {
  test('is a __Host- cookie, out of reach of scripts, other sites and plain HTTP', async () => {
    const user = await server.user('440100', 'REPORTER');
    const response = await attempt(user.username ?? '', password);
    const [cookie = ''] = response.headers.getSetCookie();
    const [pair, ...flags] = cookie.split('; ');
    expect(pair).toMatch(/^__Host-duban=[A-Za-z0-9_-]{43}$/);
    expect(flags.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
  });

  test('is another at each sign-in, whatever was brought along, and its digest alone is kept', async () => {
    const { username } = await server.user('440100', 'REPORTER');
    const planted = `__Host-duban=${'a'.repeat(43)}`;
    const tokens: string[] = [];
    for (const brought of ['', planted, planted]) {
      const response = await attempt(username ?? '', password, brought);
      tokens.push(response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
    }
    expect(new Set([...tokens, planted])).toHaveLength(4);
    const planter = createClient(server.url);
    planter.cookie = planted;
    expect(await isIn(planter)).toBe(false);
    const rows = await server.query<{ token_digest: string }>('select token_digest from session');
    for (const token of tokens)
      expect(rows.map((row) => row.token_digest)).not.toContain(token.replace('__Host-duban=', ''));
  });

  test('is worth nothing after signing out, nor with a character changed', async () => {
    const user = await server.user('440100', 'REPORTER');
    const { cookie } = user;
    const forged = server.anonymous();
    forged.cookie = `${cookie.slice(0, -2)}${cookie.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(await isIn(forged)).toBe(false);
    await user.data('mutation { signOut }');
    user.cookie = cookie;
    expect(await isIn(user)).toBe(false);
  });
});

describe('time', () => {
  test('thirty minutes without a request end a session', async () => {
    const [late, inTime] = [await server.user('440100', 'REPORTER'), await server.user('440100', 'REPORTER')];
    after(30, -1);
    expect(await isIn(inTime)).toBe(true);
    after(30);
    expect(await isIn(late)).toBe(false);
    // What was used at 29:59 lives on, and a session that was lost does not come back.
    after(59);
    expect([await isIn(inTime), await isIn(late)]).toEqual([true, false]);
  });

  test('eight hours end a session that is in use all the time', async () => {
    const user = await server.user('440100', 'REPORTER');
    for (let minutes = 20; minutes < 480; minutes += 20) {
      after(minutes);
      expect(await isIn(user)).toBe(true);
    }
    after(480, -1);
    expect(await isIn(user)).toBe(true);
    after(480);
    expect(await isIn(user)).toBe(false);
  });
});

describe('a right that is taken away is gone with the next request (A7)', () => {
  const idOf = async ({ username }: Client) =>
    (
      await server.query<{ id: string; version: number }>(
        'select id, version from app_user where username = $1',
        [username],
      )
    )[0];

  async function change(client: Client, changed: object): Promise<void> {
    const organizationId = await server.organizationId('440100');
    const input = {
      ...(await idOf(client)),
      name: '甲',
      organizationId,
      roles: ['REPORTER'],
      disabled: false,
    };
    await security.run('updateUser', { ...input, ...changed }, 'user { id }');
  }

  test('the account is disabled', async () => {
    const user = await server.user('440100', 'REPORTER');
    expect(await isIn(user)).toBe(true);
    await change(user, { disabled: true });
    expect(await isIn(user)).toBe(false);
    expect((await (await attempt(user.username ?? '', password)).json()).errors[0].extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('the password is reset by the security administrator', async () => {
    const user = await server.user('440100', 'REPORTER');
    expect(await isIn(user)).toBe(true);
    await security.run('resetPassword', { ...(await idOf(user)), password: 'Another-2026' }, 'user { id }');
    expect(await isIn(user)).toBe(false);
  });

  test('one role of two: the session goes on with the other', async () => {
    const user = await server.user('440100', 'REPORTER', 'SUPERVISOR');
    const begun = async () => (await user.data('{ viewer { availableActions } }')).viewer.availableActions;
    expect(await begun()).toContain('ASSIGN_WORK_ITEMS');
    await change(user, { roles: ['REPORTER'] });
    expect(await begun()).toEqual(['REPORT_PROGRESS', 'REQUEST_COVERAGE', 'DRAFT_PRESS_RELEASE']);
    const input = { workItemIds: ['x'], organizations: [] };
    expect((await user.refused('assignWorkItems', input)).extensions.code).toBe('FORBIDDEN');
  });

  test('the organization is another', async () => {
    const user = await server.user('440100', 'REPORTER');
    expect(await isIn(user)).toBe(true);
    await change(user, { organizationId: await server.organizationId('440300') });
    expect(await isIn(user)).toBe(false);
  });

  test('the membership runs out: its last day counts, the day after does not', async () => {
    const user = await server.user('440100', 'REPORTER');
    await server.query(
      `update membership set valid_to = '2026-03-02' where user_id = (select id from app_user where username = $1)`,
      [user.username],
    );
    server.clock.set(new Date('2026-03-02T23:50:00+08:00'));
    await user.signIn(user.username ?? '', password);
    expect(await isIn(user)).toBe(true);
    server.clock.set(new Date('2026-03-03T00:00:00+08:00'));
    expect(await isIn(user)).toBe(false);
    expect((await attempt(user.username ?? '', password)).headers.getSetCookie()).toEqual([]);
  });

  test('the own password is changed: other sessions end, this one goes on', async () => {
    const user = await server.user('440100', 'REPORTER');
    const elsewhere = server.anonymous();
    await elsewhere.signIn(user.username ?? '', password);
    const input = { currentPassword: password, newPassword: 'Another-2026' };
    expect(await isIn(elsewhere)).toBe(true);
    await user.data('mutation($input: ChangePasswordInput!) { changePassword(input: $input) }', { input });
    expect([await isIn(user), await isIn(elsewhere)]).toEqual([true, false]);
  });
});

test('accounts of the demonstration are shut out where DEMO is off, also in the middle of a session', async () => {
  await server.query(
    `with made as (insert into app_user (username, name, password_hash, demo) values ('demo.one', '演示', $1, true) returning id)
     insert into membership (user_id, organization_id, role, valid_from)
     select made.id, o.id, 'REPORTER', '2020-01-01' from made, organization o where o.code = '440100'`,
    [await hashPassword(demoPassword)],
  );
  const demo = server.anonymous();
  await demo.signIn('demo.one', demoPassword);
  const other = await server.user('440100', 'REPORTER');
  expect([await isIn(demo), await isIn(other)]).toEqual([true, true]);
  await allowDemoAccounts(server.database, false);
  // As from another start: what the statement changed is heard before the next request.
  await server.query('select 1');
  expect([await isIn(demo), await isIn(other)]).toEqual([false, true]);
  expect((await attempt('demo.one', demoPassword)).headers.getSetCookie()).toEqual([]);
});
