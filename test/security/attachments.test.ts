import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { type Place, places, type Stage, setStage, upload } from './stage.ts';

let stage: Stage;
let uploader: Client;

beforeAll(async () => {
  stage = await setStage();
  uploader = stage.as.guangzhou;
});
afterAll(() => stage.server.stop());

const pdf = Buffer.from('%PDF-1.7\n');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const exe = Buffer.from('MZ\u0090\u0000\u0003', 'latin1');
const zip = Buffer.from('PK\u0003\u0004rest of it', 'latin1');

describe('what is taken', () => {
  test.each([
    ['report.txt', '进展'],
    ['scan.PDF', pdf],
    ['photo.png', png],
  ])('%s', async (name, content) => {
    expect(await upload(uploader, name, content)).toMatchObject({ status: 200, name });
  });

  test.each([
    ['an empty file', 'empty.txt', ''],
    ['a program', 'setup.exe', exe],
    ['a program by another name', 'setup.pdf', exe],
    ['a program as text', 'setup.txt', exe],
    ['a picture as a document', 'photo.pdf', png],
    ['a document as a picture', 'scan.png', pdf],
    ['a page with a script', 'page.html', '<script>alert(1)</script>'],
    ['a vector picture with a script', 'logo.svg', '<svg onload="alert(1)"/>'],
    ['a sheet with macros', 'list.xlsm', zip],
    ['an archive', 'all.zip', zip],
    ['an archive as a sheet', 'list.xlsx', zip],
    ['an archive as a document', 'report.docx', zip],
    ['no ending', 'report', '进展'],
    ['two endings', 'report.txt.exe', '进展'],
    ['an ending that every object has', 'report.constructor', '进展'],
    ['another of those', 'report.__proto__', '进展'],
  ])('%s is refused', async (_, name, content) => {
    const { status, errors } = await upload(uploader, name, content);
    expect([status, errors?.[0].extensions.fields]).toMatchObject([400, { file: { key: 'fileRefused' } }]);
  });

  test('50 MiB is taken, a byte more is refused', async () => {
    const limit = 50 * 1024 * 1024;
    expect((await upload(uploader, 'large.txt', Buffer.alloc(limit, 0x61))).status).toBe(200);
    const { status, errors } = await upload(uploader, 'larger.txt', Buffer.alloc(limit + 1, 0x61));
    expect([status, errors[0].extensions.fields.file.key]).toEqual([400, 'fileTooLarge']);
  });

  test('two files, other fields, or none at all are refused', async () => {
    const two = new FormData();
    two.append('note', 'x');
    const withField = await uploader.fetch('/attachments', { method: 'POST', body: two });
    const none = await uploader.fetch('/attachments', { method: 'POST' });
    expect([withField.status, none.status]).toEqual([400, 400]);
  });
});

describe('names', () => {
  async function roundTrip(name: string): Promise<{ kept: string; disposition: string }> {
    const { status, id, name: kept } = await upload(uploader, name, '正文');
    expect(status).toBe(200);
    const response = await uploader.fetch(`/attachments/${id}`);
    expect(await response.text()).toBe('正文');
    return { kept, disposition: response.headers.get('content-disposition') ?? '' };
  }

  test.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\windows\\system.txt', 'system.txt'],
    ['关于“进展”的说明（第1稿）.txt', '关于“进展”的说明（第1稿）.txt'],
    ["it's; rm -rf *.txt", "it's; rm -rf *.txt"],
    ['a%00b.txt', 'a%00b.txt'],
  ])('%s', async (name, kept) => {
    const answer = await roundTrip(name);
    expect(answer.kept).toBe(kept);
    expect(answer.disposition).toBe(`attachment; filename*=UTF-8''${encodeURIComponent(kept)}`);
    expect(answer.disposition).not.toMatch(/[\r\n"]/);
  });

  test('a long name is shortened between characters and keeps its ending', async () => {
    const { kept } = await roundTrip(`${'a'.repeat(195)}${'😀'.repeat(50)}.txt`);
    expect(kept.length).toBeLessThanOrEqual(200);
    expect(kept).toMatch(/^a{195}.*\.txt$/u);
    expect(kept.isWellFormed()).toBe(true);
  });
});

describe('who reads a file', () => {
  async function readers(id: string): Promise<Place[]> {
    const seen: Place[] = [];
    for (const place of places) {
      const { status } = await stage.as[place].fetch(`/attachments/${id}`);
      expect([200, 404]).toContain(status);
      if (status === 200) seen.push(place);
    }
    return seen;
  }

  test('before it is submitted with something, its uploader alone: not even the superior', async () => {
    expect(await readers(stage.looseFile.tianhe)).toEqual(['tianhe']);
    const colleague = await stage.server.user('440106', 'REPORTER', 'LEADER');
    expect((await colleague.fetch(`/attachments/${stage.looseFile.tianhe}`)).status).toBe(404);
  });

  test.each([
    ['tianhe', ['province', 'guangzhou', 'tianhe']],
    ['guangzhou', ['province', 'guangzhou']],
    ['nanshan', ['province', 'shenzhen', 'nanshan']],
    ['shunde', ['province', 'shunde']],
    ['office', ['province', 'office']],
  ] as [Place, Place[]][])('of %s’s report: %j', async (place, seen) => {
    expect(await readers(stage.file[place])).toEqual(seen);
  });

  test('of a reply to an order to two cities: who answered and who asked', async () => {
    expect(await readers(stage.replyFile)).toEqual(['province', 'guangzhou']);
  });

  test('nobody who is signed out, and no administrator, who may not upload either', async () => {
    const anonymous = stage.server.anonymous();
    expect((await anonymous.fetch(`/attachments/${stage.file.tianhe}`)).status).toBe(401);
    expect((await upload(anonymous, 'a.txt', 'a')).status).toBe(401);
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const) {
      const admin = await stage.server.user('440000', role);
      expect((await admin.fetch(`/attachments/${stage.file.tianhe}`)).status).toBe(404);
      expect((await upload(admin, 'a.txt', 'a')).status).toBe(403);
    }
  });

  test('its uploader no more, once moved to another city', async () => {
    const user = await stage.server.user('440100', 'REPORTER');
    const { id } = await upload(user, 'mine.txt', 'mine');
    const input = {
      assignmentId: stage.assignment.guangzhou,
      percent: 11,
      summary: '随件',
      attachmentIds: [id],
    };
    await user.run('submitProgressReport', input, 'progressReport { id }');
    const unused = await upload(user, 'unused.txt', 'unused');
    await stage.server.query(
      `update membership set organization_id = $2 where user_id = (select id from app_user where username = $1)`,
      [user.username, stage.organization.shenzhen],
    );
    await user.signIn(user.username ?? '', 'Test-2026-pass');
    expect((await user.fetch(`/attachments/${id}`)).status).toBe(404);
    const elsewhere = { assignmentId: stage.assignment.shenzhen, percent: 41, summary: '随件' };
    const error = await user.refused('submitProgressReport', { ...elsewhere, attachmentIds: [unused.id] });
    expect(error.extensions.fields).toMatchObject({ 'attachmentIds.0': { key: 'notFound' } });
  });

  test('another’s file answers byte for byte as a missing one (A6)', async () => {
    const answers = new Set<string>();
    for (const id of [
      stage.file.shenzhen,
      stage.looseFile.shenzhen,
      randomUUID(),
      'x',
      '..%2f..%2fetc%2fpasswd',
      "'",
    ]) {
      const response = await uploader.fetch(`/attachments/${id}`);
      answers.add(`${response.status} ${await response.text()}`);
    }
    expect([...answers]).toHaveLength(1);
  });

  test('a download is a download: no browser shows it as a page', async () => {
    const { headers } = await uploader.fetch(`/attachments/${stage.file.guangzhou}`);
    expect(headers.get('content-type')).toBe('text/plain');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });
});
