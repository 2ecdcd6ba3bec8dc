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
