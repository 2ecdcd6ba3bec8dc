import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { password, startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let security: Client;
let neighbour: Client;
let both: Client;
let userId: string;

/** Another province with one bureau, beside Guangdong in the same database. */
const secondProvince = `
insert into organization (id, code, bureau_id, province_id, level, kind, name, short_name, valid_from)
select id, '450000', id, id, 'PROVINCE', 'BUREAU', '广西壮族自治区质量技术监督局', '广西局', '2020-01-01'
from (select uuidv7() as id) made`;

beforeAll(async () => {
  server = await startServer();
  await server.query(secondProvince);
  security = await server.user('440000', 'SECURITY_ADMIN');
  neighbour = await server.user('450000', 'SECURITY_ADMIN');
});
beforeEach(async () => {
  both = await server.user('440100', 'REPORTER', 'LIAISON');
  const [row] = await server.query<{ id: string }>('select id from app_user where username = $1', [
    both.username,
  ]);
  userId = row?.id ?? '';
  await server.query(
    `insert into membership (user_id, organization_id, role, valid_from)
     select $1, id, 'EDITOR', '2019-01-01' from organization where code = '450000'`,
    [userId],
  );
});
afterAll(() => server.stop());

const memberships = async () =>
  (
    await server.query<{ told: string }>(
      `select o.code || ' ' || m.role || coalesce(' until ' || m.valid_to, '') as told from membership m
       join organization o on o.id = m.organization_id where m.user_id = $1 order by m.valid_from, m.id`,
      [userId],
    )
  ).map(({ told }) => told);
const read = async (client: Client): Promise<Data | null> =>
  (
    await client.data(
      'query($id: ID!) { user(id: $id) { id version disabled roles organization { code: id shortName } } }',
      { id: userId },
    )
  ).user;
const update = async (client: Client, code: string, more: object): Promise<Data> => {
  const { version } = (await read(client)) ?? {};
  const input = {
    id: userId,
    version,
    name: '两省任职',
    organizationId: await server.organizationId(code),
    disabled: false,
    ...more,
  };
  return (await client.run('updateUser', input, 'user { disabled roles organization { shortName } }')).user;
};

test('each province sees the account by its own membership, and a change of one leaves the other’s', async () => {
  expect((await read(security))?.organization.shortName).toBe('广州市局');
  expect((await read(neighbour))?.organization.shortName).toBe('广西局');
  const changed = await update(security, '440300', { roles: ['LEADER'] });
  expect(changed).toEqual({ disabled: false, roles: ['LEADER'], organization: { shortName: '深圳市局' } });
  expect(await memberships()).toEqual([
    '450000 EDITOR',
    '440100 REPORTER until 2026-03-01',
    '440100 LIAISON until 2026-03-01',
    '440300 LEADER',
  ]);
  await update(neighbour, '450000', { roles: ['LIAISON'] });
  expect(await memberships()).toEqual([
    '450000 EDITOR until 2026-03-01',
    '440100 REPORTER until 2026-03-01',
    '440100 LIAISON until 2026-03-01',
    '440300 LEADER',
    '450000 LIAISON',
  ]);
});

test('disabled by one, the account ends there only: the other’s session and membership go on', async () => {
  const session = `insert into session (id, token_digest, user_id, organization_id, created_at, last_seen_at)
    select uuidv7(), 'there' || $1, $1::uuid, id, now(), now() from organization where code = '450000'`;
  await server.query(session, [userId]);
  const ended = await update(security, '440100', { roles: ['REPORTER'], disabled: true });
  expect(ended).toMatchObject({ disabled: false, roles: [] });
  expect((await both.data('{ viewer { id } }')).viewer).toBeNull();
  expect(await memberships()).toContain('450000 EDITOR');
  const left = `select o.code from session s join organization o on o.id = s.organization_id where s.user_id = $1`;
  expect(await server.query(left, [userId])).toEqual([{ code: '450000' }]);
  expect(await read(security)).not.toBeNull();
  // Now the other province's alone, it is disabled by it as any.
  expect(await update(neighbour, '450000', { roles: ['EDITOR'], disabled: true })).toMatchObject({
    disabled: true,
  });
});

test('nobody sets the password of an account that works for another province too', async () => {
  const { version } = (await read(security)) ?? {};
  expect(await security.refused('resetPassword', { id: userId, version, password })).toMatchObject({
    extensions: { code: 'FORBIDDEN', reason: { key: 'worksElsewhere' } },
  });
});

test('whoever went to another province is no longer the former’s', async () => {
  await server.query(
    `update membership set valid_to = '2026-02-01' where user_id = $1 and role <> 'EDITOR'`,
    [userId],
  );
  await server.query(
    `update membership set valid_from = '2026-02-02' where user_id = $1 and role = 'EDITOR'`,
    [userId],
  );
  expect(await read(security)).toBeNull();
  const { users } = await security.data('query($f: UserFilter) { users(filter: $f) { totalCount } }', {
    f: { ids: [userId] },
  });
  expect(users.totalCount).toBe(0);
  expect(await security.refused('resetPassword', { id: userId, version: 1, password })).toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
  expect((await read(neighbour))?.organization.shortName).toBe('广西局');
});
