import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { exported, type Line, table } from '../../../../test/harness/spreadsheet.ts';
import { cleared } from '../../../../test/harness/submission.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let sent: Data;

beforeAll(async () => {
  server = await startServer();
  [province, guangzhou] = await Promise.all([
    server.user('440000', 'SUPERVISOR', 'EDITOR'),
    server.user('440100', 'LIAISON'),
  ]);
  const { items } = await issuedPlan(province);
  const piece = { kind: 'URGENT', body: '=正文', occurredAt: '2026-03-02T08:00:00+08:00' };
  sent = (
    await guangzhou.run(
      'submitSubmission',
      { ...piece, title: '-突发情况', workItemIds: [items[4], items[2]] },
      'submission { id version }',
    )
  ).submission;
});
afterAll(() => server.stop());

const lines = async (client: Client, filter = {}): Promise<Line[]> =>
  table((await exported(client, 'submissions', { filter })).sheets);

/** 导出 is leaving the system: what a piece says does only past the gate. */
test('nothing of what a piece says before it has passed secrecy review', async () => {
  const withheld = '（未通过保密审查，不导出）';
  expect(await lines(province)).toMatchObject([
    {
      标题: withheld,
      审核意见: withheld,
      正文: withheld,
      保密审查: '未经保密审查',
      报送单位: '广州市质量技术监督局',
    },
  ]);
  await cleared(province, sent);
});

test('every column of a piece', async () => {
  expect(await lines(province, { late: true, awaitingReview: true })).toEqual([
    {
      标题: "'-突发情况",
      类别: '紧急信息',
      状态: '待审核',
      报送单位: '广州市质量技术监督局',
      撰稿人: '测试2',
      事件时间: new Date('2026-03-02T08:00:00Z'),
      报送时限: new Date('2026-03-02T10:00:00Z'),
      报送时间: new Date('2026-03-02T12:00:00Z'),
      迟报: '是',
      保密审查: '保密审查通过',
      续报次数: 0,
      对应要点: '2、4',
      采用次数: 0,
      附件数: 0,
      审核人: null,
      审核时间: null,
      审核意见: null,
      正文: "'=正文",
    },
  ]);
});

test('within the reader’s scope', async () => {
  expect(await lines(guangzhou)).toHaveLength(1);
  expect(await lines(await server.user('440300', 'LIAISON'))).toEqual([]);
  expect(await lines(province, { kind: 'ROUTINE' })).toEqual([]);
});
