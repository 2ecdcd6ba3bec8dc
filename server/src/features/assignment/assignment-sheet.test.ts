import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { exported, type Line, table } from '../../../../test/harness/spreadsheet.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let tianhe: Client;
let plan: Plan;
const ids: Record<string, string> = {};

const summary = '=HYPERLINK("http://x","<进展>")\n第二行';

async function give(
  client: Client,
  number: number,
  code: string,
  role: string,
  dueOn: string,
): Promise<Data> {
  const organizations = [{ organizationId: ids[code], role, dueOn }];
  const input = { workItemIds: [plan.items[number]], organizations };
  return (await client.run('assignWorkItems', input, 'assignments { id version }')).assignments[0];
}

/** 1 Guangzhou with its part 1 Tianhe, 2 Shenzhen (due first), 3 Nanshan; Guangzhou has reported 40 percent. */
beforeAll(async () => {
  server = await startServer();
  [province, guangzhou, tianhe] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
    server.user('440106', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  for (const code of ['440100', '440106', '440300', '440305']) ids[code] = await server.organizationId(code);
  const whole = await give(province, 1, '440100', 'LEAD', '2026-12-31');
  const people = { leaderInCharge: '@李局', responsiblePerson: '王五' };
  await guangzhou.run('acknowledgeAssignment', { ...whole, ...people }, 'assignment { id }');
  const report = { assignmentId: whole.id, percent: 40, summary };
  await guangzhou.run('submitProgressReport', report, 'progressReport { id }');
  await give(guangzhou, 1, '440106', 'LEAD', '2026-10-31');
  await give(province, 2, '440300', 'SUPPORT', '2026-03-05');
  await give(province, 3, '440305', 'LEAD', '2026-09-30');
  await at(server, '2026-03-06T09:30:00+08:00');
});
afterAll(() => server.stop());

const download = (client: Client, query = {}, headers = {}) =>
  exported(client, 'assignments', query, headers);
const short = (rows: Line[]) => rows.map((row) => `${row.序号} ${row.承办单位}`);

test('every column of a line, with its type', async () => {
  const { sheets } = await download(province, { filter: { organizationId: ids['440100'] } });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['督办台账', '导出说明']);
  expect(table(sheets)).toEqual([
    {
      年度: 2026,
      序号: 1,
      部分: '一、质量测试工作',
      要点: '开展质量测试',
      要点要求: '全年完成测试项目30项以上。',
      承办单位: '广州市质量技术监督局',
      上级单位: '广东省质量技术监督局',
      职责: '牵头',
      状态: '推进中',
      灯号: '绿灯',
      进度: 0.4,
      期限: new Date('2026-12-31T00:00:00Z'),
      是否逾期: '否',
      报送周期: '一次',
      下次报送: null,
      // Noon in China, as the sheet shows it; the reader takes what it reads for UTC.
      最近报送时间: new Date('2026-03-02T12:00:00Z'),
      最近报送状态: '待审核',
      最近完成情况: `'=HYPERLINK("http://x","<进展>")\n第二行`,
      困难: null,
      下一步: null,
      下达单位: '广东省质量技术监督局',
      下达时间: new Date('2026-03-02T12:00:00Z'),
      签收时间: new Date('2026-03-02T12:00:00Z'),
      分管领导: "'@李局",
      责任人: '王五',
      办结时间: null,
      办结说明: null,
    },
  ]);
});

test('the list’s filter and order, not its page', async () => {
  const due = table((await download(province)).sheets);
  expect(short(due)).toEqual([
    '2 深圳市质量技术监督局',
    '3 深圳市南山区质量技术监督局',
    '1 广州市天河区质量技术监督局',
    '1 广州市质量技术监督局',
  ]);
  const orderBy = { field: 'PERCENT', direction: 'DESC' };
  const byPercent = table((await download(province, { filter: { role: 'LEAD' }, orderBy })).sheets);
  expect(short(byPercent)[0]).toBe('1 广州市质量技术监督局');
  const red = table((await download(province, { filter: { light: 'RED', overdue: true } })).sheets);
  expect(red.map((row) => [row.序号, row.灯号, row.是否逾期])).toEqual([[2, '红灯', '是']]);
  expect(table((await download(province, { filter: { search: '没有这样的' } })).sheets)).toEqual([]);
});

test('the province sees all, a city its branch, a county itself; another’s filter opens nothing', async () => {
  const shenzhen = await server.user('440300', 'LEADER');
  const nanshan = await server.user('440305', 'REPORTER');
  const seen = async (client: Client, filter = {}) =>
    short(table((await download(client, { filter })).sheets));
  expect(await seen(guangzhou)).toEqual(['1 广州市天河区质量技术监督局', '1 广州市质量技术监督局']);
  expect(await seen(tianhe)).toEqual(['1 广州市天河区质量技术监督局']);
  expect(await seen(shenzhen)).toEqual(['2 深圳市质量技术监督局', '3 深圳市南山区质量技术监督局']);
  expect(await seen(nanshan)).toEqual(['3 深圳市南山区质量技术监督局']);
  expect(await seen(nanshan, { subtreeOf: ids['440100'] })).toEqual([]);
  expect(await seen(tianhe, { organizationId: ids['440100'] })).toEqual([]);
});

test('the last sheet says how it was chosen, when, by whom, how many', async () => {
  const filter = { subtreeOf: ids['440100'], status: 'PENDING', mine: false, search: '=测试' };
  const orderBy = { field: 'DUE_ON', direction: 'DESC' };
  const { sheets } = await download(guangzhou, { filter, orderBy });
  expect(sheets[1]?.data).toEqual([
    ['内容', '督办台账'],
    ['筛选条件', '所属单位（含下级）：广州市质量技术监督局；状态：待签收；本单位任务：否；搜索：=测试'],
    ['排序', '期限，降序'],
    ['可见范围', '广州市质量技术监督局'],
    ['导出时间（北京时间）', new Date('2026-03-06T09:30:00Z')],
    ['导出人', `测试2 · ${guangzhou.username}`],
    ['行数', 0],
  ]);
});

test('a foreign organization in the filter keeps its name to itself', async () => {
  const { sheets } = await download(tianhe, { filter: { organizationId: ids['440300'] } });
  expect(sheets[1]?.data[1]).toEqual(['筛选条件', `承办单位：${ids['440300']}`]);
});

test('in English for who reads English; the file’s name in both, by the day in China', async () => {
  const chinese = await download(tianhe);
  expect(chinese.response.headers.get('content-disposition')).toBe(
    `attachment; filename="assignments-2026-03-06.xlsx"; filename*=UTF-8''${encodeURIComponent('督办台账-2026-03-06.xlsx')}`,
  );
  const { response, sheets } = await download(tianhe, {}, { 'accept-language': 'en' });
  expect(response.headers.get('content-disposition')).toContain(
    "UTF-8''Supervision%20ledger-2026-03-06.xlsx",
  );
  expect(Object.entries(table(sheets)[0] ?? {}).slice(7, 11)).toEqual([
    ['Role', 'Lead'],
    ['Status', 'To acknowledge'],
    ['Light', 'Green'],
    ['Percent', 0],
  ]);
  const { headers } = response;
  expect([
    headers.get('x-total-rows'),
    headers.get('cache-control'),
    headers.get('content-encoding'),
  ]).toEqual(['1', 'private, no-store', null]);
});
