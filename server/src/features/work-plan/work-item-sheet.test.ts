import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { exported, table } from '../../../../test/harness/spreadsheet.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let plan: Plan;

beforeAll(async () => {
  server = await startServer();
  [province, guangzhou] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'REPORTER', 'LIAISON'),
  ]);
  plan = await issuedPlan(province);
  const city = await server.organizationId('440100');
  const { id } = await inProgress(province, guangzhou, plan.items[3] ?? '', city);
  const report = { assignmentId: id, percent: 60, summary: '已开展两次' };
  await guangzhou.run('submitProgressReport', report, 'progressReport { id }');
  const piece = {
    kind: 'ROUTINE',
    title: '质量月启动',
    body: '正文',
    occurredAt: '2026-03-02T08:00:00+08:00',
    workItemIds: [plan.items[3]],
  };
  await guangzhou.run('submitSubmission', piece, 'submission { id }');
});
afterAll(() => server.stop());

test('every column of a point, with its figures, its newest report and its coverage', async () => {
  const { sheets } = await exported(province, 'work-items', { filter: { assigned: true } });
  expect(table(sheets)).toEqual([
    {
      年度: 2026,
      序号: 3,
      部分: '二、宣传测试工作',
      要点: '加强测试宣传',
      要求: '围绕质量月开展宣传活动。',
      牵头单位: '广州市质量技术监督局',
      灯号: '绿灯',
      进度: 0.6,
      待签收: 0,
      推进中: 1,
      申请办结: 0,
      已办结: 0,
      期限: null,
      期限原文: null,
      撤销日期: null,
      最新进展时间: new Date('2026-03-02T12:00:00Z'),
      最新进展单位: '广州市质量技术监督局',
      最新进展: '已开展两次',
      稿件: 1,
      采用: 0,
      活动: 0,
    },
  ]);
});

test('points for everyone, figures within the reader’s scope, in the list’s order', async () => {
  const nanshan = await server.user('440305', 'REPORTER');
  const orderBy = { field: 'PERCENT', direction: 'DESC' };
  const seen = async (client: Client) =>
    table((await exported(client, 'work-items', { filter: { workPlanId: plan.id }, orderBy })).sheets).map(
      (row) => [row.序号, row.进度, row.最新进展, row.稿件],
    );
  expect(await seen(guangzhou)).toEqual([
    [3, 0.6, '已开展两次', 1],
    [1, null, null, 0],
    [2, null, null, 0],
    [4, null, null, 0],
  ]);
  expect((await seen(nanshan)).every(([, ...figures]) => figures.join() === ',,0')).toBe(true);
});

test('a draft is its issuer’s', async () => {
  const draft = await province.data(
    'mutation($input: WorkPlanImportInput!) { importWorkPlan(input: $input) { workPlan { id } } }',
    { input: { text: '2027年全省测试工作要点\n\n一、测试工作\n\n1.第一项。内容。\n' } },
  );
  const filter = { workPlanId: draft.importWorkPlan.workPlan.id };
  expect(table((await exported(province, 'work-items', { filter })).sheets)).toHaveLength(1);
  const { sheets } = await exported(guangzhou, 'work-items', { filter });
  expect(table(sheets)).toEqual([]);
  expect(sheets[1]?.data[1]).toEqual(['筛选条件', `工作要点：${filter.workPlanId}`]);
});

test('joint leads stand side by side, as they were given', async () => {
  const lead = (organizationId: string) => ({ organizationId, role: 'LEAD', dueOn: '2026-12-31' });
  const units = await Promise.all(['440300', '440100'].map((code) => server.organizationId(code)));
  const input = { workItemIds: [plan.items[1]], organizations: units.map(lead) };
  await province.run('assignWorkItems', input, 'assignments { id }');
  const { sheets } = await exported(province, 'work-items', { filter: { ids: [plan.items[1]] } });
  expect(table(sheets).map((row) => row.牵头单位)).toEqual(['深圳市质量技术监督局、广州市质量技术监督局']);
});
