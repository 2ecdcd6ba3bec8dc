import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { exported, type Line, table } from '../../../../test/harness/spreadsheet.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;

beforeAll(async () => {
  server = await startServer();
  [province, guangzhou] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'REPORTER'),
  ]);
  const [first, second] = await Promise.all(['440100', '440300'].map((code) => server.organizationId(code)));
  const order = { organizationIds: [first, second], requirement: '限期整改', dueOn: '2026-03-31' };
  const { supervisionOrder } = await province.run(
    'issueSupervisionOrder',
    { ...order, urgency: 'URGENT' },
    'supervisionOrder { id }',
  );
  const reply = { id: supervisionOrder.id, text: '已整改' };
  await guangzhou.run('replyToSupervisionOrder', reply, 'supervisionOrder { id }');
  await province.run(
    'issueSupervisionOrder',
    { ...order, organizationIds: [second], requirement: '补报' },
    'supervisionOrder { id }',
  );
});
afterAll(() => server.stop());

const lines = async (client: Client, filter = {}): Promise<Line[]> =>
  table((await exported(client, 'supervision-orders', { filter })).sheets);

test('every column of an order', async () => {
  const [order] = await lines(province, { search: '整改' });
  expect(order).toEqual({
    文号: '粤质监督办〔2026〕1号',
    类型: '日常督办',
    紧急程度: '急件',
    发文单位: '广东省质量技术监督局',
    督办事项: '限期整改',
    主送单位: '广州市质量技术监督局、深圳市质量技术监督局',
    已回复单位数: 1,
    主送单位数: 2,
    状态: '待回复',
    灯号: '绿灯',
    办理期限: new Date('2026-03-31T00:00:00Z'),
    印发时间: new Date('2026-03-02T12:00:00Z'),
    经办人: '测试1',
    办结时间: null,
    办结意见: null,
  });
});

test('an addressee sees the orders to it, with its own part', async () => {
  const seen = async (client: Client) => (await lines(client)).map((row) => [row.督办事项, row.主送单位]);
  expect(await seen(guangzhou)).toEqual([['限期整改', '广州市质量技术监督局']]);
  expect(await seen(await server.user('440300', 'LEADER'))).toEqual([
    ['补报', '深圳市质量技术监督局'],
    ['限期整改', '深圳市质量技术监督局'],
  ]);
  expect(await seen(await server.user('440106', 'REPORTER'))).toEqual([]);
});
