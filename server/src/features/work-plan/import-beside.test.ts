import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { upload } from '../../../../test/harness/upload.ts';
import { NoticeError } from './import/notice-error.ts';
import { readNoticeApart } from './import/notice-reader.ts';
import { xlsxOf } from './import/office-file.fixture.ts';

let server: TestServer;
let supervisor: Client;

beforeAll(async () => {
  server = await startServer();
  supervisor = await server.user('440000', 'SUPERVISOR');
});
afterAll(() => server.stop());

const table = (points: number) =>
  xlsxOf([
    ['序号', '工作任务', '责任单位', '完成时限'],
    ...Array.from({ length: points }, (_, index) => [
      `${index + 1}`,
      `开展第${index + 1}项质量监督检查工作，检查企业${(index % 90) + 10}家`,
      '广州市局',
      '12月底前',
    ]),
  ]);
const preview = `mutation($input: WorkPlanImportInput!) { previewWorkPlanImport(input: $input) { sections { items { number } } } }`;
const previewed = async (client: Client, points: number) => {
  const attachmentId = await upload(client, '要点.xlsx', new Uint8Array(table(points)));
  return client.send(preview, { input: { year: 2026, attachmentId } });
};

/** As long as a notice may be; to read it takes a core some seconds. */
const longest = Array.from(
  { length: 100_000 },
  (_, index) => `${index + 1}．检查企业${(index % 90) + 10}家。`,
).join('\n');

test('while a notice of 100,000 points is read everybody else is answered; then it is refused by its field', async () => {
  const other = await server.user('440100', 'REPORTER');
  const order: string[] = [];
  const reading = supervisor.send(preview, { input: { year: 2026, text: longest } }).then((answer) => {
    order.push('import');
    return answer;
  });
  for (let question = 0; question < 100; question += 1) {
    await other.data('{ viewer { id } }');
    order.push('question');
  }
  const { errors } = await reading;
  // Read by the thread that answers, it comes before all but the first few.
  expect(order.indexOf('import')).toBe(100);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_INPUT',
    fields: { text: { key: 'noticePoints', params: { max: 3000 } } },
  });
});

test('a table of more points than any office gives out is refused by its field', async () => {
  const { errors } = await previewed(supervisor, 3_001);
  expect(errors?.[0]?.extensions.fields).toMatchObject({ attachmentId: { key: 'noticePoints' } });
});

test('what a file says is the same beside as here: import stores what the preview shows', async () => {
  const { data } = await previewed(supervisor, 120);
  const numbers = data.previewWorkPlanImport.sections.flatMap(({ items }: { items: { number: number }[] }) =>
    items.map(({ number }) => number),
  );
  expect(numbers).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  const attachmentId = await upload(supervisor, '要点.xlsx', new Uint8Array(table(120)));
  const { importWorkPlan } = await supervisor.data(
    'mutation($input: WorkPlanImportInput!) { importWorkPlan(input: $input) { workPlan { id } } }',
    { input: { year: 2026, attachmentId } },
  );
  const stored = 'select count(*)::int as count from work_item where work_plan_id = $1';
  expect(await server.query(stored, [importWorkPlan.workPlan.id])).toEqual([{ count: 120 }]);
});

test('many at once are read one after the other, and what cannot be read says why', async () => {
  const bytes = new Uint8Array(table(3));
  const outcomes = await Promise.all([
    ...Array.from({ length: 4 }, () =>
      readNoticeApart({ bytes, name: 'a.xlsx' }).then(({ sections }) => sections[0]?.items.length),
    ),
    readNoticeApart({ bytes: bytes.subarray(0, 300), name: 'a.xlsx' }).catch(
      (error: NoticeError) => error.code,
    ),
    readNoticeApart({ text: '没有编号的一段话。'.repeat(10_000) }).catch((error: NoticeError) => error.code),
    readNoticeApart({ bytes, name: 'a.pdf' }).catch((error) => error instanceof NoticeError),
  ]);
  expect(outcomes).toEqual([3, 3, 3, 3, 'WRONG_FORMAT', 'UNNUMBERED', true]);
});

test('whoever may not import has nothing read', async () => {
  const reporter = await server.user('440100', 'REPORTER');
  const refusal = await reporter.refused('importWorkPlan', { text: '一、没有权限' });
  expect(refusal.extensions.code).toBe('FORBIDDEN');
});
