import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Client, createClient } from '../../../../test/harness/client.ts';
import { issuedPlan, notice } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { createApp } from '../../app.ts';
import type { ExportSettings } from './export.ts';

let server: TestServer;
let province: Client;
let leader: Client;
/** Every unit below the province has all four points: too much for a socket to hold while nobody reads. */
let rows: number;

/** Nothing that shrinks: to the next row's it is farther than deflate looks back. */
const noise = randomBytes(16_383).toString('hex');

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR');
  leader = await server.user('440000', 'LEADER');
  const plan = await issuedPlan(province, notice);
  await server.query(
    `insert into assignment (organization_id, city_id, province_id, work_item_id, work_plan_id, section_id, year, bureau_id,
      assigner_id, role, due_on, assigned_at, completion_summary)
     select o.id, o.city_id, o.province_id, i.id, $1, i.section_id, 2026, o.id, o.province_id, 'LEAD', '2026-12-31',
      '2026-03-02', $2 from organization o, work_item i where o.id <> o.province_id`,
    [plan.id, noise],
  );
  const [row] = await server.query<{ count: number }>('select count(*)::int as count from assignment');
  rows = row?.count ?? 0;
});
afterAll(() => server.stop());

const apps: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) {
    // Node's fetch opens another where one was cut, and asks nothing on it: the server would wait for it.
    app.server.closeAllConnections();
    await app.close();
  }
});

/** A second server over the same database, with limits of its own; who is signed in there is so here. */
async function limited(
  exports: Partial<ExportSettings>,
): Promise<{ app: FastifyInstance; of(client: Client): Client }> {
  const { database, clock } = server;
  const app = await createApp({ database, clock, filesDir: '', logLevel: 'silent', exports });
  apps.push(app);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, of: (client) => Object.assign(createClient(url), { cookie: client.cookie }) };
}

const path = '/exports/assignments.xlsx';
const busyConnections = () => server.database.pool.totalCount - server.database.pool.idleCount;

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('not within 5 s');
    await wait(10);
  }
}

/** Begins to read and goes no further. */
async function stalled(client: Client, query = '') {
  const controller = new AbortController();
  const response = await client.fetch(`${path}${query}`, { signal: controller.signal });
  expect(response.status).toBe(200);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const parts = [(await reader.read()).value];
  /** The whole file, with what was read before. */
  const rest = async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
    return Buffer.concat(parts.map((part) => part ?? new Uint8Array()));
  };
  return { response, rest, abort: () => controller.abort() };
}

/** In a word: a file of megabytes is no message. */
const outcome = ({ rest }: { rest(): Promise<Buffer> }) =>
  rest().then(
    () => 'whole',
    () => 'broken off',
  );

async function refusal(client: Client, query = ''): Promise<[number, object]> {
  const response = await client.fetch(`${path}${query}`);
  const { errors } = (await response.json()) as { errors: { extensions: object }[] };
  return [response.status, errors[0]?.extensions ?? {}];
}

describe('by POST', () => {
  const post = (client: Client, body: unknown, type = 'application/json') =>
    client.fetch(path, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const fieldsOf = async (response: Response) => {
    const { errors } = (await response.json()) as { errors: { extensions: { fields?: object } }[] };
    return [response.status, errors[0]?.extensions.fields];
  };

  test('a thousand chosen rows are taken along, which no address holds', async () => {
    const known = await server.query<{ id: string }>('select id from assignment order by id limit 2');
    const ids = [...known.map(({ id }) => id), ...Array.from({ length: 998 }, () => crypto.randomUUID())];
    const address = await province.fetch(`${path}?filter=${encodeURIComponent(JSON.stringify({ ids }))}`);
    expect(address.status).toBe(431);
    const response = await post(province, {
      filter: { ids },
      orderBy: { field: 'DUE_ON', direction: 'ASC' },
    });
    expect([response.status, response.headers.get('x-total-rows')]).toEqual([200, '2']);
    const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
    expect(sheet?.data).toHaveLength(3);
  });

  test('what is no filter is refused by its field, and nobody posts a form', async () => {
    const long = { filter: { ids: Array.from({ length: 2_000 }, () => crypto.randomUUID()) } };
    expect(await fieldsOf(await post(province, long))).toMatchObject([400, { filter: { key: 'tooLong' } }]);
    expect(await fieldsOf(await post(province, { filter: { nothing: 1 } }))).toMatchObject([
      400,
      { nothing: { key: 'invalid' } },
    ]);
    expect(await fieldsOf(await post(province, [1]))).toMatchObject([400, { filter: { key: 'malformed' } }]);
    expect((await post(province, '{', 'application/json')).status).toBe(400);
    expect((await post(province, 'filter=%7B%7D', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await post(server.anonymous(), {})).status).toBe(401);
  });
});

describe('who may', () => {
  test('nobody who is signed out, and no administrator', async () => {
    expect(await refusal(server.anonymous())).toMatchObject([401, { code: 'UNAUTHENTICATED' }]);
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const) {
      expect(await refusal(await server.user('440000', role))).toMatchObject([403, { code: 'FORBIDDEN' }]);
    }
  });

  test('a list that there is not', async () => {
    expect((await province.fetch('/exports/users.xlsx')).status).toBe(404);
    expect((await province.fetch('/exports/assignments')).status).toBe(404);
    expect((await province.fetch(path, { method: 'HEAD' })).status).toBe(404);
  });
});

test.each([
  ['filter', 'nonsense', { filter: { key: 'malformed' } }],
  ['filter', '[]', { filter: { key: 'invalid' } }],
  ['filter', 'null', { filter: { key: 'invalid' } }],
  ['filter', '{"status":"GONE"}', { status: { key: 'invalid' } }],
  ['filter', '{"year":"2026"}', { year: { key: 'invalid' } }],
  ['filter', '{"city":"x"}', { city: { key: 'invalid' } }],
  ['filter', `{"search":"${'x'.repeat(201)}"}`, { search: { key: 'tooLong', params: { max: 200 } } }],
  ['filter', `{"search":"${'x'.repeat(8_000)}"}`, { filter: { key: 'tooLong', params: { max: 8_000 } } }],
  ['orderBy', '{}', { field: { key: 'required' } }],
  ['orderBy', '{"field":"NAME"}', { field: { key: 'invalid' } }],
])('%s=%s is refused by field', async (parameter, value, fields) => {
  const answer = await refusal(province, `?${new URLSearchParams({ [parameter]: value })}`);
  expect(answer).toMatchObject([400, { code: 'BAD_INPUT', fields }]);
});

test('the trail says who took what, and how much', async () => {
  const filter = { role: 'LEAD', search: '宣传' };
  const orderBy = { field: 'PERCENT', direction: 'DESC' };
  const query = new URLSearchParams({ filter: JSON.stringify(filter), orderBy: JSON.stringify(orderBy) });
  await (await leader.fetch(`${path}?${query}`, { headers: { 'idempotency-key': 'once' } })).arrayBuffer();
  const [entry] = await server.query(
    `select u.username, e.entity_type, e.changes, e.address from audit_entry e join app_user u on u.id = e.actor_id
     where action = 'exportSpreadsheet' order by e.id desc limit 1`,
  );
  expect(entry).toEqual({
    username: leader.username,
    entity_type: 'Export',
    changes: { list: 'assignments', rows: rows / 4, filter, orderBy },
    address: '127.0.0.1',
  });
});

test('two statements and one for each 200 rows', async () => {
  await (await province.fetch(`${path}?filter={"year":2025}`)).arrayBuffer();
  server.statements();
  await (await province.fetch(`${path}?filter={"year":2025}`)).arrayBuffer();
  expect(server.statements()).toBe(3);
  await (await province.fetch(path)).arrayBuffer();
  expect(server.statements()).toBe(2 + Math.ceil((rows + 1) / 200));
});

describe('while it runs', () => {
  test('one connection, given back at its end and when the reader goes away', async () => {
    const download = await stalled(province);
    expect(busyConnections()).toBe(1);
    download.abort();
    await until(() => busyConnections() === 0);
    const again = await stalled(province);
    expect((await again.rest()).length).toBeGreaterThan(5_000_000);
    await until(() => busyConnections() === 0);
  });

  test('all its rows are of one moment', async () => {
    const download = await stalled(province);
    expect(download.response.headers.get('x-total-rows')).toBe(String(rows));
    await server.query(`update assignment set percent = 77`);
    const [sheet] = (await readXlsxFile(await download.rest())) as unknown as { data: unknown[][] }[];
    const [headings = [], ...lines] = sheet?.data ?? [];
    const percents = lines.map((line) => line[headings.indexOf('进度')]);
    expect([percents.length, new Set(percents)]).toEqual([rows, new Set([0])]);
    await server.query(`update assignment set percent = 0`);
  });

  test('one at a time for each user, and some for all: the rest hear that it is busy', async () => {
    const { of } = await limited({ atOnce: 2 });
    const city = await server.user('440100', 'LEADER');
    const [first, second] = await Promise.all([stalled(of(province)), stalled(of(leader))]);
    expect(await refusal(of(province))).toMatchObject([
      429,
      { code: 'BUSY', reason: { key: 'exportingAlready', message: '您已有一个导出正在进行，请等它完成' } },
    ]);
    expect(await refusal(of(city))).toMatchObject([429, { reason: { key: 'exportsBusy' } }]);
    first.abort();
    await until(() => busyConnections() === 1);
    expect((await (await of(city).fetch(path)).arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    second.abort();
    await until(() => busyConnections() === 0);
  });

  test('whoever does not read on loses it, and the connection is free', async () => {
    const { of } = await limited({ idle: 1_000 });
    const download = await stalled(of(province));
    await until(() => busyConnections() === 0);
    expect(await outcome(download)).toBe('broken off');
    expect((await (await province.fetch(path)).arrayBuffer()).byteLength).toBeGreaterThan(5_000_000);
  });

  test('a connection that breaks breaks the file off, and nothing else', async () => {
    const download = await stalled(province);
    await server.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`);
    expect(await outcome(download)).toBe('broken off');
    await until(() => busyConnections() === 0);
    expect((await (await leader.fetch(path)).arrayBuffer()).byteLength).toBeGreaterThan(5_000_000);
  });

  test('a statement that takes too long breaks the file off, and nothing else', async () => {
    const { of } = await limited({ statement: 100 });
    const lock = await server.database.pool.connect();
    // Rows need it, their number does not.
    await lock.query('begin; lock table progress_report in access exclusive mode');
    expect(await outcome(await stalled(of(province)))).toBe('broken off');
    await lock.query('rollback');
    lock.release();
    await until(() => busyConnections() === 0);
  });

  test('what is refused or fails before the first row leaves nothing behind', async () => {
    const few = await limited({ rows: 100 });
    const reason = { key: 'tooManyRows', params: { rows, max: 100 } };
    for (let time = 0; time < 3; time += 1)
      expect(await refusal(few.of(province))).toMatchObject([413, { code: 'TOO_LARGE', reason }]);
    const hasty = await limited({ statement: 50 });
    const lock = await server.database.pool.connect();
    await lock.query('begin; lock table assignment in access exclusive mode');
    for (let time = 0; time < 2; time += 1)
      expect(await refusal(hasty.of(province))).toMatchObject([500, { code: 'INTERNAL' }]);
    await lock.query('rollback');
    lock.release();
    expect(busyConnections()).toBe(0);
  });

  test('whoever does not read on does not keep the server from ending', async () => {
    const { app, of } = await limited({});
    const download = await stalled(of(province));
    const began = Date.now();
    await app.close();
    expect(Date.now() - began).toBeLessThan(10_000);
    await until(() => busyConnections() === 0);
    expect(await outcome(download)).toBe('broken off');
  });
});
