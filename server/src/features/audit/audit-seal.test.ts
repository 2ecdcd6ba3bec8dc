import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { trailSealer } from './seal-trail.queries.ts';

let server: TestServer;
let auditor: Client;

beforeAll(async () => {
  server = await startServer();
  auditor = await server.user('440000', 'AUDITOR');
  provinceId = await server.organizationId('440000');
});
afterAll(() => server.stop());

/** As whoever owns the tables, and takes their triggers off. */
const asOwner = (statement: string) =>
  server.query(`do $$ begin
    alter table audit_entry disable trigger user; alter table audit_seal disable trigger user;
    ${statement};
    alter table audit_entry enable trigger user; alter table audit_seal enable trigger user; end $$`);

const check = async (noted: string | null = null): Promise<Data> =>
  (
    await auditor.data(
      `query($noted: String) { auditTrailCheck(noted: $noted) { seals entries unsealed digest sealedAt faultCount faults { kind id } notedFound } }`,
      { noted },
    )
  ).auditTrailCheck;
const faults = async () => (await check()).faults.map(({ kind, id }: Data) => `${kind} ${id}`);

let provinceId: string;
const write = async (count: number, province = provinceId): Promise<string[]> => {
  const rows = await server.query<{ id: string }>(
    `insert into audit_entry (action, entity_type, entity_id, province_id, changes) select 'test', 'Test', gen_random_uuid(), $2::uuid,
       jsonb_build_object('n', n) from generate_series(1, $1::int) n returning id`,
    [count, province],
  );
  return rows.map(({ id }) => id);
};

let ids: string[] = [];
/** Ten entries in two seals. */
beforeEach(async () => {
  await asOwner('truncate audit_seal; truncate audit_entry');
  const seal = trailSealer(server.database.reader);
  await seal();
  ids = await write(4);
  await seal();
  await seal();
  ids.push(...(await write(6)));
  await seal();
  await seal();
});

test('is sealed a step behind, each seal behind the one before; nothing is wrong with it', async () => {
  const before = await check();
  expect(before).toMatchObject({ seals: 2, entries: 10, faultCount: 0, faults: [], notedFound: null });
  expect(before.digest).toMatch(/^[0-9a-f]{64}$/);
  await write(3);
  expect(await check()).toMatchObject({ seals: 2, unsealed: before.unsealed + 3, digest: before.digest });
});

test('the application’s role changes neither the trail nor its seals', async () => {
  for (const table of ['audit_entry', 'audit_seal'])
    for (const statement of [
      `update ${table} set digest = ''`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]) {
      const fitting = table === 'audit_entry' ? statement.replace("digest = ''", "action = 'x'") : statement;
      await expect(server.query(fitting)).rejects.toThrow('append-only');
    }
});

test.each([
  ['changed', (id: string) => `update audit_entry set changes = '{"n": 7}' where id = ${id}`, 'CHANGED'],
  [
    'given to somebody else',
    (id: string) => `update audit_entry set actor_id = gen_random_uuid() where id = ${id}`,
    'CHANGED',
  ],
  [
    'moved in time',
    (id: string) => `update audit_entry set at = at - interval '1 day' where id = ${id}`,
    'CHANGED',
  ],
  ['deleted', (id: string) => `delete from audit_entry where id = ${id}`, 'MISSING'],
])('an entry that the tables’ owner %s is found at its row', async (_, statement, kind) => {
  await asOwner(statement(ids[5] ?? ''));
  expect(await faults()).toEqual([`${kind} ${ids[5]}`]);
});

test('an entry that was put in between, one that a transaction left out would have had', async () => {
  await asOwner(`delete from audit_entry where id = ${ids[8]}`);
  await asOwner(`insert into audit_entry (id, action, entity_type, entity_id, changes) overriding system value
    values (${ids[8]}, 'other', 'Test', gen_random_uuid(), '{}')`);
  expect(await faults()).toEqual([`CHANGED ${ids[8]}`]);
  const gap = `insert into audit_entry (id, action, entity_type, entity_id, changes) overriding system value
    values (0, 'invented', 'Test', gen_random_uuid(), '{}')`;
  await asOwner(gap.replace('(0,', '(1,'));
  expect(await faults()).toContain('INSERTED 1');
});

test('all of it truncated, a seal changed, a seal taken out', async () => {
  await asOwner('truncate audit_entry');
  expect((await check()).faultCount).toBe(10);
  await asOwner(`update audit_seal set digests[1] = sha256('x') where number = 1`);
  expect(await faults()).toContain('SEAL 1');
  await asOwner('delete from audit_seal where number = 1');
  expect(await faults()).toContain('SEAL 2');
});

test('a chain that was made anew is known by a digest that somebody noted', async () => {
  const { digest } = await check();
  expect(await check(digest.toUpperCase())).toMatchObject({ notedFound: true });
  await asOwner(`update audit_entry set action = 'other' where id = ${ids[0]}; truncate audit_seal`);
  const seal = trailSealer(server.database.reader);
  await seal();
  await seal();
  expect(await check(digest)).toMatchObject({ faultCount: 0, notedFound: false });
  expect(await check('no digest')).toMatchObject({ notedFound: false });
});

test('what a transaction has yet to commit is waited for: nothing appears behind a seal', async () => {
  const seal = trailSealer(server.database.reader);
  const other = await server.database.pool.connect();
  await other.query('begin');
  await other.query(
    `insert into audit_entry (action, entity_type, entity_id, changes) values ('slow', 'Test', gen_random_uuid(), '{}')`,
  );
  await write(2);
  await seal();
  expect(await seal()).toBe(0);
  await other.query('commit');
  expect(await seal()).toBe(3);
  // One that has written nothing holds nobody up.
  await other.query('begin');
  await other.query('select 1');
  await write(1);
  await seal();
  expect(await seal()).toBe(1);
  await other.query('rollback');
  other.release();
  expect(await faults()).toEqual([]);
});

test('two servers at once seal each entry once', async () => {
  const sealers = [1, 2, 3].map(() => trailSealer(server.database.reader));
  await write(40);
  for (let turn = 0; turn < 3; turn += 1) await Promise.all(sealers.map((seal) => seal()));
  const { entries, unsealed } = await check();
  const [{ count }] = (await server.query(
    'select count(*)::int as count from audit_entry where province_id is not null',
  )) as [{ count: number }];
  expect(entries + unsealed).toBe(count);
  expect(await faults()).toEqual([]);
});

test('another province’s entries are in no figure; the newest digest is that of the own newest entry', async () => {
  const seal = trailSealer(server.database.reader);
  const before = await check();
  await write(5, '00000000-0000-7000-8000-000000000001');
  expect(await check()).toEqual(before);
  await seal();
  await seal();
  // Whatever an auditor's own questions have left unsealed is in a seal now.
  const { entries, seals, digest } = await check();
  await write(7, '00000000-0000-7000-8000-000000000001');
  await seal();
  await seal();
  expect(await check()).toMatchObject({ entries, seals, digest });
  await write(1);
  await seal();
  await seal();
  const after = await check(digest);
  expect(after).toMatchObject({ entries: entries + 1, seals: seals + 1, notedFound: true, faultCount: 0 });
  expect(after.digest).not.toBe(digest);
});

test('a fault of the chain is told to every auditor, by its number alone', async () => {
  const [foreign] = await write(1, '00000000-0000-7000-8000-000000000001');
  const seal = trailSealer(server.database.reader);
  await seal();
  await seal();
  await asOwner(`delete from audit_entry where id = ${foreign}`);
  expect(await faults()).toEqual([`MISSING ${foreign}`]);
});

test('nobody but an auditor asks for it', async () => {
  const supervisor = await server.user('440000', 'SUPERVISOR', 'LEADER');
  const { extensions } = await supervisor.refusal('{ auditTrailCheck { seals } }');
  expect(extensions.code).toBe('FORBIDDEN');
});
