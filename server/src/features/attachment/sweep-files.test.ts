import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { upload } from '../../../../test/harness/upload.ts';
import { runJob } from '../../kernel/jobs.ts';
import { drafts, owners, pathOf } from './attachment.queries.ts';
import { ownerFile, sweepFiles } from './sweep-files.ts';
import { forgetUnusedFiles } from './unused-files.job.ts';

let server: TestServer;
let reporter: Client;

const noon = new Date('2026-03-02T12:00:00+08:00');

beforeAll(async () => {
  server = await startServer();
  reporter = await server.user('440100', 'REPORTER');
  await given('the trail’s first');
});
beforeEach(async () => {
  await server.query('delete from attachment');
  rmSync(server.filesDir, { recursive: true, force: true });
  await sweep();
});
afterAll(() => server.stop());

let runs = 0;
const forget = (now = noon) => {
  runs += 1;
  return runJob(server.database, forgetUnusedFiles, `run ${runs}`, now);
};
const sweep = () => sweepFiles(server.database, server.filesDir);
const fileOf = (text: string) => pathOf(server.filesDir, createHash('sha256').update(text).digest('hex'));
/** As if they had been uploaded so many days ago, row and bytes. */
async function aged(days: number, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    const then = Date.now() / 1000 - days * 86_400;
    utimesSync(fileOf(text), then, then);
    await server.query('update attachment set uploaded_at = $1 where digest = $2', [
      new Date(noon.getTime() - days * 86_400_000),
      createHash('sha256').update(text).digest('hex'),
    ]);
  }
}
const given = async (text: string) => upload(reporter, 'a.txt', text);
const status = async (id: string) => (await reporter.fetch(`/attachments/${id}`)).status;

test('what was uploaded and used for nothing goes after thirty days, row and bytes, and the trail tells', async () => {
  const [old, young] = [await given('forgotten'), await given('just uploaded')];
  await aged(31, 'forgotten');
  await aged(30, 'just uploaded');
  expect(await forget()).toEqual({ files: 1, bytes: 9 });
  expect(await sweep()).toEqual({ files: 1, bytes: 9 });
  expect([await status(old), await status(young)]).toEqual([404, 200]);
  expect([existsSync(fileOf('forgotten')), existsSync(fileOf('just uploaded'))]).toEqual([false, true]);
  const trail = `select action, actor_id, changes ->> 'name' as name, province_id is not null as told from audit_entry where entity_id = $1
    and action = 'forgetUnusedFiles'`;
  expect(await server.query(trail, [old])).toEqual([
    { action: 'forgetUnusedFiles', actor_id: null, name: 'a.txt', told: true },
  ]);
  expect([await forget(), await sweep()]).toEqual([
    { files: 0, bytes: 0 },
    { files: 0, bytes: 0 },
  ]);
});

test('bytes that another row has stay', async () => {
  const [first, second] = [await given('shared'), await given('shared')];
  await aged(40, 'shared');
  await server.query('update attachment set uploaded_at = $1 where id = $2', [noon, second]);
  expect(await forget()).toEqual({ files: 1, bytes: 6 });
  expect((await sweep())?.files).toBe(0);
  expect([await status(first), await status(second)]).toEqual([404, 200]);
});

test('every column that a file can be referred to by is known', async () => {
  const columns = await server.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'attachment' and column_name like '%\\_id'
       and column_name not in ('organization_id', 'city_id', 'province_id', 'uploader_id') order by 1`,
  );
  expect(columns.map(({ name }) => name)).toEqual([...owners, ...drafts].sort());
});

test('what is referred to stays, by whatever it is', async () => {
  const columns = [...owners, ...drafts];
  // Reports, replies and drafts themselves are beside the point.
  for (const column of drafts)
    await server.query(`alter table attachment drop constraint attachment_${column}_foreign`);
  for (const column of columns) {
    const id = await given(column);
    const text = column === 'submission_id' ? ', first_text = 1' : '';
    await server.query(`update attachment set ${column} = uuidv7()${text} where id = $1`, [id]);
  }
  await aged(400, ...columns);
  expect([await forget(), await sweep()]).toEqual([
    { files: 0, bytes: 0 },
    { files: 0, bytes: 0 },
  ]);
  expect(columns.filter((column) => !existsSync(fileOf(column)))).toEqual([]);
});

test('a server that falls between row and bytes leaves nothing that is answered, and the next sweep goes on', async () => {
  const id = await given('between');
  await aged(31, 'between');
  await forget();
  // Here it fell.
  expect(await status(id)).toBe(404);
  expect(existsSync(fileOf('between'))).toBe(true);
  expect(await sweep()).toEqual({ files: 1, bytes: 7 });
  expect(existsSync(fileOf('between'))).toBe(false);
});

test('bytes of an upload that a server’s end broke off go after thirty days, other files in the folder never', async () => {
  const path = fileOf('without a row');
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, 'without a row');
  writeFileSync(join(path, '..', 'note.txt'), 'by hand');
  expect((await sweep())?.files).toBe(0);
  await aged(29, 'without a row');
  expect((await sweep())?.files).toBe(0);
  await aged(31, 'without a row');
  expect((await sweep())?.files).toBe(1);
  expect(existsSync(join(path, '..', 'note.txt'))).toBe(true);
});

test('where nothing was ever written and no file is, there is nothing to remove and nobody’s folder', async () => {
  const fresh = await startServer();
  try {
    expect(await sweepFiles(fresh.database, fresh.filesDir)).toEqual({ files: 0, bytes: 0 });
    expect(existsSync(join(fresh.filesDir, ownerFile))).toBe(false);
    expect(await sweepFiles(fresh.database, server.filesDir)).toBeNull();
  } finally {
    await fresh.stop();
  }
});

test('files without a row that come first in a folder do not make it another database’s', async () => {
  rmSync(join(server.filesDir, ownerFile));
  const [first] = ['lost 1', 'lost 2', 'lost 3'].map(fileOf).sort();
  mkdirSync(join(first as string, '..'), { recursive: true });
  writeFileSync(first as string, 'lost');
  await given('known');
  expect((await sweep())?.files).toBe(0);
  expect(existsSync(join(server.filesDir, ownerFile))).toBe(true);
});

test('a folder that is another database’s is left as it is, named or not', async () => {
  const other = await startServer();
  try {
    const elsewhere = () => sweepFiles(other.database, server.filesDir);
    const client = await other.user('440100', 'REPORTER');
    await upload(client, 'c.txt', 'of the other');
    await given('kept here');
    await aged(400, 'kept here');
    expect(await elsewhere()).toBeNull();
    rmSync(join(server.filesDir, ownerFile));
    expect(await elsewhere()).toBeNull();
    expect(existsSync(fileOf('kept here'))).toBe(true);
    expect(await sweep()).toEqual({ files: 0, bytes: 0 });
    expect(existsSync(join(server.filesDir, ownerFile))).toBe(true);
  } finally {
    await other.stop();
  }
});

test('a file that is being submitted is passed over, and an upload of the same bytes keeps them', async () => {
  const id = await given('held');
  await aged(40, 'held');
  const other = await server.database.pool.connect();
  await other.query('begin');
  await other.query('update attachment set progress_report_id = uuidv7() where id = $1', [id]);
  expect(await forget()).toEqual({ files: 0, bytes: 0 });
  await other.query('commit');
  expect(await status(id)).toBe(200);

  await server.query('delete from attachment');
  const digest = createHash('sha256').update('held').digest('hex');
  await other.query('begin');
  await other.query(`select pg_advisory_xact_lock_shared(hashtextextended('attachment ' || $1, 0))`, [
    digest,
  ]);
  expect((await sweep())?.files).toBe(0);
  await other.query('rollback');
  other.release();
  expect((await sweep())?.files).toBe(1);
});

test('uploads of the same bytes beside forgetting and sweeping of two servers always have them', async () => {
  const texts = Array.from({ length: 12 }, (_, number) => `again ${number}`);
  for (const text of texts) await given(text);
  await aged(60, ...texts);
  const results = await Promise.all([forget(), forget(), sweep(), ...texts.map(anew), sweep(), sweep()]);
  expect(results.filter((one) => typeof one === 'number')).toEqual(texts.map(() => 200));
  const rows = await server.query<{ digest: string }>('select distinct digest from attachment');
  expect(rows.filter(({ digest }) => !existsSync(pathOf(server.filesDir, digest)))).toEqual([]);
});

/** One user has five uploads at once at most. */
async function anew(text: string): Promise<number> {
  const client = await server.user('440100', 'REPORTER');
  const id = await upload(client, 'b.txt', text);
  return (await client.fetch(`/attachments/${id}`)).status;
}
