import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobs } from '@duban/server/jobs.ts';
import { runJob } from '@duban/server/kernel/jobs.ts';
import { referenceTables } from '@duban/server/kernel/references.ts';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLists } from '../budgets/fill-lists.ts';
import { type Client, createClient } from '../harness/client.ts';
import { business, type ReaderName, readerNames, signInReaders } from '../harness/readers.ts';
import { password, startServer, type TestServer } from '../harness/server.ts';
import { addTwinProvince, twinMark, twinOf } from '../harness/twin.ts';
import { type Call, callsOf, consoleDocuments, pages } from '../plans/calls.ts';

/** Each is signed in before there is another province, and asks the same once there is. */

let server: TestServer;
let calls: Call[];
let viewers: Record<ReaderName, Client>;
const before = new Map<string, string[]>();

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8'),
);

/** Tables by what leads to them, where the name does not say so. */
const tables: Readonly<Record<string, string>> = {
  user: 'app_user',
  section: 'work_plan_section',
  parent: 'assignment',
  below: 'organization',
  office: 'organization',
  liaisonUnit: 'organization',
  occasion: 'publicity_occasion',
  measure: 'item_measure',
  except: 'submission',
  round: 'award_round',
  scheme: 'evaluation_scheme',
  entity: 'assignment',
};

/** Rows of every table by the kind that leads to it: `publicityActivity` to `publicity_activity`. */
async function gatherSamples(): Promise<Record<string, string[]>> {
  const named = await server.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id'
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.atttypid = 'uuid'::regtype`,
  );
  const kinds = named.map(({ name }) => [
    name.replaceAll(/_(\w)/g, (_, letter) => letter.toUpperCase()),
    name,
  ]);
  const samples: Record<string, string[]> = {};
  for (const [kind = '', table] of [...kinds, ...Object.entries(tables)]) {
    const rows = await server.query<{ id: string }>(`select id from ${table} order by id limit 3`);
    if (rows.length > 0) samples[kind] = rows.map(({ id }) => id);
  }
  return samples;
}

/** The filled lists give a unit several scores of one year, as no command does: which stands first is anybody's guess. */
const ofEquals = /^(TargetStandings|[Ss]cores\b)/;
/** Lists as they come and by ids: that a filter narrows what is seen other tests show. Pages of equals have no order to compare. */
const isAsked = ({ name, variables: { filter, orderBy } }: Call) =>
  !ofEquals.test(name) && !orderBy && (!filter || 'ids' in (filter as object));

async function askAll(client: Client, map = (text: string) => text): Promise<string[]> {
  const answers: string[] = [];
  for (const { query, variables } of calls) {
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: JSON.parse(map(JSON.stringify(variables))) }),
    });
    answers.push((await response.text()).replaceAll(/编号 \w{8}|"logId":"\w{8}"/g, ''));
  }
  return answers;
}

/** A matrix names the place of each of its cells, which come in no order. */
const placed = (text = '') =>
  JSON.stringify(JSON.parse(text), (key, value) =>
    key === 'cells' ? value.map((cell: unknown) => JSON.stringify(cell)).sort() : value,
  );

const differing = (answers: readonly string[], expected: readonly string[]) =>
  calls.filter((_, index) => placed(answers[index]) !== placed(expected[index])).map(({ name }) => name);

beforeAll(async () => {
  server = await startServer({ logLevel: 'silent' });
  viewers = await signInReaders(server);
  await fillLists(server, viewers.province);
  await viewers.system.run(
    'createWebhook',
    { organizationId: await server.organizationId('440100'), url: 'https://example.test/duban' },
    'webhook { id }',
  );
  const samples = await gatherSamples();
  calls = [...pages(schema, samples), ...callsOf(consoleDocuments(), samples)].filter(isAsked);
  for (const [who, client] of Object.entries(viewers)) before.set(who, await askAll(client));
  await addTwinProvince(server.adminUrl);
  for (const table of referenceTables) server.database.references.changed(table);
}, 120_000);
afterAll(() => server.stop());

test('what is asked is worth asking', () => {
  expect(calls.length).toBeGreaterThan(200);
  const full = (before.get('province') ?? []).filter((answer) => !/"totalCount":0|"errors"/.test(answer));
  expect(full.length).toBeGreaterThan(100);
});

test.each(readerNames)(
  'with another province in the database everything is answered as before: %s',
  async (who) => {
    expect(differing(await askAll(viewers[who]), before.get(who) ?? [])).toEqual([]);
  },
  60_000,
);

test.each(['province', 'city'] as const)(
  'the other province is told the same of its own, and nothing by an id of the first: %s',
  async (who) => {
    const twin = createClient(server.url);
    await twin.signIn(`${viewers[who].username}${twinMark}`, password);
    const answers = (await askAll(twin, twinOf)).map((text) => twinOf(text).replaceAll(twinMark, ''));
    expect(differing(answers, before.get(who) ?? [])).toEqual([]);
    const ids = new Set((before.get(who) ?? []).join().match(/[0-9a-f-]{36}/g));
    const shown = (await askAll(twin)).flatMap((text) => text.match(/[0-9a-f-]{36}/g) ?? []);
    expect(shown.filter((id) => ids.has(id))).toEqual([]);
  },
  60_000,
);

/** Whose a row is stands in it, or is told by its organization. */
const ownSql = `case when j ? 'province_id' then j->>'province_id' = $1::text
  else exists (select 1 from organization o where o.id = (j->>'organization_id')::uuid and o.province_id = $1::uuid) end`;

/** A digest of each table's rows of a province, without the ids and marks in which twins differ, nor what signing in notes. */
async function rowsOf(provinceId: string): Promise<Record<string, string>> {
  const named = await server.query<{ name: string }>(
    `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname in ('province_id', 'organization_id')
       and c.relname not in ('session', 'membership') order by 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of named) {
    const [row] = await server.query<{ digest: string }>(
      `select count(*) || ' ' || md5(string_agg(t, ',' order by t)) as digest from (
         select regexp_replace(j::text, '[0-9a-f]{8}-[0-9a-f-]{27}|"id": [0-9]+|\\${twinMark}', '', 'g') as t
         from (select to_jsonb(x) as j from ${name} x) row where ${ownSql} and j->>'action' is distinct from 'signIn') r`,
      [provinceId],
    );
    digests[name] = row?.digest ?? '';
  }
  return digests;
}

test('the jobs of half a year do the same in both, and tie nothing of the one to the other', async () => {
  const own = await server.organizationId('440000');
  expect(await rowsOf(twinOf(own))).toEqual(await rowsOf(own));
  const done: Record<string, number> = {};
  for (const now of ['2026-04-01T08:00:00+08:00', '2026-07-20T08:00:00+08:00', '2027-01-20T08:00:00+08:00'])
    for (const job of jobs) {
      const counts = (await runJob(server.database, job, `${job.name} ${now}`, new Date(now))) ?? {};
      done[job.name] = Object.values(counts).reduce((sum, count) => sum + count, done[job.name] ?? 0);
    }
  expect(Object.values(done).filter((count) => count > 0).length).toBeGreaterThan(4);
  expect(await rowsOf(twinOf(own))).toEqual(await rowsOf(own));
  const ties = await server.query<{ condition: string }>(
    `select format('select %L as tie from %I a join %I b on b.id = a.%I where a.province_id <> b.province_id limit 1',
       c.conname, f.relname, t.relname, k.attname) as condition
     from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
       join pg_attribute k on k.attrelid = c.conrelid and k.attnum = c.conkey[1]
     where c.contype = 'f' and cardinality(c.conkey) = 1
       and exists (select 1 from pg_attribute x where x.attrelid = f.oid and x.attname = 'province_id')
       and exists (select 1 from pg_attribute x where x.attrelid = t.oid and x.attname = 'province_id')`,
  );
  expect(ties.length).toBeGreaterThan(60);
  expect(await server.query(ties.map(({ condition }) => `(${condition})`).join(' union all '))).toEqual([]);
}, 120_000);

test('what one province computes and decides leaves every row of the other as it is', async () => {
  const own = await server.organizationId('440000');
  const stood = await rowsOf(twinOf(own));
  // The jobs have ended the sessions of before.
  const office = await server.user('440000', ...business);
  const system = await server.user('440000', 'SYSTEM_ADMIN');
  const organizationIds = [await server.organizationId('440100')];
  const period = { organizationIds, periodFrom: '2026-02-01', periodTo: '2026-02-28' };
  await office.run('computeScores', { year: 2026 }, 'scoreYear { year }');
  await office.run('proposeRelegations', { year: 2026 }, 'proposed');
  await office.run('draftBulletin', { kind: 'SUPERVISION', ...period }, 'bulletin { id }');
  await office.run('callForLiaisons', { fileBy: '2026-04-01' }, 'liaisonCall { id }');
  await system.run(
    'setCalendarYear',
    { year: 2027, version: 0, days: [{ day: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }], source: '通知' },
    'workCalendar { year }',
  );
  expect(await rowsOf(twinOf(own))).toEqual(stood);
});
