import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedPostgres, findRunningPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

let folder: string;
let dataDir: string;
const running: EmbeddedPostgres[] = [];
const parents: ChildProcess[] = [];

beforeEach(() => {
  // 0700, as in a clone under /root: root then has to find PostgreSQL a way in.
  folder = mkdtempSync(join(tmpdir(), 'duban-embedded-'));
  dataDir = join(folder, 'data');
});

afterEach(async () => {
  const orphans = parents.splice(0);
  await Promise.all([...orphans.map(killed), ...running.splice(0).map((server) => server.stop())]);
  // Whatever a killed parent left is stopped by a start.
  if (orphans.length > 0) await (await startEmbeddedPostgres({ dataDir })).stop();
  rmSync(folder, { recursive: true });
});

async function start(onLog?: (message: string) => void): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, onLog });
  running.push(server);
  return server;
}

/** Another process that starts PostgreSQL on the same folder; resolves with its first line: the address or the error. */
function startElsewhere(): Promise<{ parent: ChildProcess; line: string }> {
  const module = new URL('./embedded-postgres.ts', import.meta.url).href;
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} }).catch((error) => ({ url: error.message }));
    console.log(server.url);
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parents.push(parent);
  return new Promise((resolve) => {
    parent.once('exit', () => resolve({ parent, line: '' }));
    parent.stdout.once('data', (line) => resolve({ parent, line: String(line).trim() }));
  });
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const killed = (parent: ChildProcess) =>
  new Promise((resolve) => {
    if (parent.signalCode) return resolve(null);
    parent.once('exit', resolve);
    parent.kill('SIGKILL');
  });

test('a cold start gives a durable UTF-8 database of our own that knows Chinese', async () => {
  const { url } = await start();
  expect(
    await query(url, `select current_user::text, rolsuper from pg_roles where rolname = current_user`),
  ).toEqual(['duban', false]);
  const names = [
    'fsync',
    'full_page_writes',
    'synchronous_commit',
    'TimeZone',
    'server_encoding',
    'data_checksums',
  ];
  expect(await query(url, `select ${names.map((name) => `current_setting('${name}')`)}`)).toEqual([
    'on',
    'on',
    'on',
    'UTC',
    'UTF8',
    'on',
  ]);
  expect(
    await query(url, `select x from unnest(array['中山','佛山','广州']) as names(x) order by x`),
  ).toEqual(['佛山', '广州', '中山']);
  await query(url, 'create extension pg_trgm');
  expect(await query(url, `select similarity('质量强省', '质量强市') > 0`)).toEqual([true]);
  expect(statSync(join(dataDir, 'postgres.secret')).mode & 0o777).toBe(0o600);
});

test('a restart keeps the data, and stop leaves nothing running', async () => {
  const first = await start();
  await query(first.url, 'create table kept as select 42 as value');
  await first.stop();
  expect(() => process.kill(first.pid(), 0)).toThrow();
  expect(findRunningPostgres(dataDir)).toBeNull();
  const second = await start();
  expect(await query(second.url, 'select value from kept')).toEqual([42]);
  expect(findRunningPostgres(dataDir)).toBe(second.url);
});

test('a wrong password is refused, and so is none', async () => {
  const { url } = await start();
  for (const password of ['wrong', '']) {
    const wrong = new URL(url);
    wrong.password = password;
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password/);
  }
});

test('PostgreSQL killed under a living server comes back on the same address with every commit', async () => {
  const { url, pid } = await start();
  const before = pid();
  await query(url, 'create table kept as select 1 as value');
  process.kill(before, 'SIGKILL');
  expect(await eventually(() => query(url, 'select value from kept'))).toEqual([1]);
  expect(pid()).not.toBe(before);
});

test('a second start is refused while the first lives, here and in another process', async () => {
  await start();
  await expect(start()).rejects.toThrow(`Another Duban (process ${process.pid}) is running on ${dataDir}`);
  expect((await startElsewhere()).line).toContain(`Another Duban (process ${process.pid})`);
});

test('of several starts at the same moment exactly one wins', async () => {
  const lines = (await Promise.all([startElsewhere(), startElsewhere(), startElsewhere()])).map(
    ({ line }) => line,
  );
  expect(lines.filter((line) => line.startsWith('postgres://'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('Another Duban'))).toHaveLength(2);
});

test('an orphan of a killed parent is stopped, and nothing is lost', async () => {
  const { parent, line } = await startElsewhere();
  await query(line, 'create table kept as select 7 as value');
  await killed(parent);
  expect(await query(line, 'select value from kept')).toEqual([7]);
  const log: string[] = [];
  const { url } = await start((message) => log.push(message));
  expect(log.join()).toMatch(/stopping PostgreSQL \(process \d+\)/);
  expect(await query(url, 'select value from kept')).toEqual([7]);
});

test('after kill -9 of parent and PostgreSQL together a start recovers every commit', async () => {
  const { parent, line } = await startElsewhere();
  await query(line, 'create table kept as select generate_series(1, 1000) as value');
  const [postmaster] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(postmaster), 'SIGKILL');
  await killed(parent);
  const { url } = await start();
  expect(await query(url, 'select count(*)::int from kept')).toEqual([1000]);
});

test('a first start that was killed half way leaves nothing in the way of the second', async () => {
  const elsewhere = startElsewhere();
  await eventually(async () => expect(readdirSync(dataDir).join()).toContain('postgres.new-'));
  for (const parent of parents) await killed(parent);
  const { url } = await start();
  expect(await query(url, 'select 1')).toEqual([1]);
  await elsewhere;
});

test('a pid file that names a stranger does not stop the start, nor the stranger', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`);
  await start();
});

test.runIf(process.getuid?.() === 0)('a folder that only root may enter is said to be one', async () => {
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o700);
  const log: string[] = [];
  const { url } = await start((message) => log.push(message));
  expect(log.join()).toContain('closed folders');
  expect(await query(url, 'select 1')).toEqual([1]);
});
