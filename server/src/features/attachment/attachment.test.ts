import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { docxOf, xlsxOf, zipOf } from '../work-plan/import/office-file.fixture.ts';
import { sweepUploads } from './attachment.commands.ts';

let server: TestServer;
let reporter: Client;

beforeAll(async () => {
  server = await startServer();
  reporter = await server.user('440100', 'REPORTER');
});
afterAll(() => server.stop());

async function upload(name: string, bytes: Buffer) {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await reporter.fetch('/attachments', { method: 'POST', body: form });
  const body = (await response.json()) as { contentType?: string; errors?: { message: string }[] };
  return [response.status, body.contentType ?? body.errors?.[0]?.message];
}
const docx = docxOf('<w:p><w:r><w:t>进展</w:t></w:r></w:p>');
const office = 'application/vnd.openxmlformats-officedocument';
const files = () => readdirSync(server.filesDir, { recursive: true, encoding: 'utf8' });

describe('an Office file is what its parts say', () => {
  test.each([
    ['report.docx', docx, `${office}.wordprocessingml.document`],
    ['台账.XLSX', xlsxOf([['甲']]), `${office}.spreadsheetml.sheet`],
  ])('%s is taken', async (name, bytes, type) => {
    expect(await upload(name, bytes)).toEqual([200, type]);
  });

  test.each([
    ['a sheet as a document', 'a.docx', xlsxOf([['甲']])],
    ['a document as a sheet', 'a.xlsx', docx],
    ['any archive', 'a.docx', zipOf([{ name: 'setup.exe', content: 'MZ' }])],
    ['a program beside what a document holds', 'a.docx', zipOf([{ name: 'word/document.xml', content: '' }])],
    ['macros', 'a.docx', docxOf('', [{ name: 'word/vbaProject.bin', content: 'x' }])],
    ['controls', 'a.docx', docxOf('', [{ name: 'word/activeX/activeX1.bin', content: 'x' }])],
    ['a cut one', 'a.docx', docx.subarray(0, 200)],
    [
      'a document with macros by another name',
      'a.docx',
      zipOf([
        { name: 'word/document.xml', content: '' },
        {
          name: '[Content_Types].xml',
          content: '<Types ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
        },
      ]),
    ],
  ])('%s is refused', async (_, name, bytes) => {
    const before = files();
    expect(await upload(name, bytes)).toEqual([400, expect.any(String)]);
    expect(files()).toEqual(before);
  });
});

test('the bytes are kept under their digest, once, and answered as they were', async () => {
  const bytes = Buffer.from('同一份验收记录');
  const digest = createHash('sha256').update(bytes).digest('hex');
  await upload('一.txt', bytes);
  await upload('二.txt', bytes);
  expect(files().filter((name) => name.endsWith(digest))).toHaveLength(1);
  expect(readFileSync(join(server.filesDir, digest.slice(0, 2), digest))).toEqual(bytes);
  expect(
    await server.query('select name, size from attachment where digest = $1 order by id', [digest]),
  ).toEqual([
    { name: '一.txt', size: 21 },
    { name: '二.txt', size: 21 },
  ]);
});

test('what a killed server left half way is swept away at the next start, once no server can be writing it', async () => {
  const [old, young] = ['upload-old', 'upload-young'].map((name) => join(server.filesDir, name));
  for (const path of [old, young]) writeFileSync(path ?? '', '一半');
  const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
  utimesSync(old ?? '', hours(30), hours(30));
  await sweepUploads(server.filesDir);
  expect(files().filter((name) => name.startsWith('upload-'))).toEqual(['upload-young']);
});

test('an upload that breaks off leaves nothing behind', async () => {
  const { hostname, port } = new URL(server.url);
  const before = files();
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST /attachments HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${reporter.cookie}\r\n` +
      'Content-Type: multipart/form-data; boundary=X\r\nContent-Length: 1000000\r\n\r\n' +
      `--X\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${'a'.repeat(200_000)}`,
  );
  await expect.poll(files).not.toEqual(before);
  socket.destroy();
  await expect.poll(files).toEqual(before);
});

/** Begins an upload and never ends it. */
function begun(client: Client) {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(
    `POST /attachments HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${client.cookie}\r\n` +
      'Content-Type: multipart/form-data; boundary=X\r\nContent-Length: 50000000\r\n\r\n' +
      '--X\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\na',
  );
  return socket;
}

test('one user uploads few files at once; others theirs, and they again once those have ended', async () => {
  const before = files();
  const other = await server.user('440300', 'REPORTER');
  const sockets = Array.from({ length: 5 }, () => begun(reporter));
  await expect.poll(() => files().length).toBe(before.length + 5);
  expect(await upload('六.txt', Buffer.from('六'))).toEqual([429, '同时上传的文件过多，请等前面的传完']);
  const form = new FormData();
  form.append('file', new Blob(['别人的']), '别人.txt');
  expect((await other.fetch('/attachments', { method: 'POST', body: form })).status).toBe(200);
  for (const socket of sockets) socket.destroy();
  await expect.poll(async () => (await upload('六.txt', Buffer.from('六')))[0]).toBe(200);
});

test('a day’s files that nothing was submitted with have a limit; those of a report and of days before do not count', async () => {
  const of = async (more: string) =>
    server.query(`update attachment set size = 1073741824 ${more} where name in ('一.txt', '二.txt')`);
  await of('');
  expect(await upload('三.txt', Buffer.from('三'))).toEqual([
    400,
    expect.stringContaining('一天内上传而未使用的文件超过 2 GB'),
  ]);
  await of(`, uploaded_at = '2026-02-27T12:00:00+08:00'`);
  expect((await upload('三.txt', Buffer.from('三')))[0]).toBe(200);
});

test('a name leads to no other folder, and its ending is the one that is read', async () => {
  const names = [
    '../../etc/passwd.txt',
    '..\\..\\boot.txt',
    'a\u202etxt.exe.txt',
    'b\u0000\u0007\r\nX-Evil: 1.txt',
  ];
  for (const name of names) expect((await upload(name, Buffer.from('文')))[0]).toBe(200);
  const rows = await server.query<{ name: string }>(
    `select name from attachment order by id desc limit ${names.length}`,
  );
  expect(rows.map(({ name }) => name).reverse()).toEqual([
    'passwd.txt',
    'boot.txt',
    'atxt.exe.txt',
    expect.stringMatching(/^b[^\p{Cc}]*X-Evil: 1\.txt$/u),
  ]);
});
