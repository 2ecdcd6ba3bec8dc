import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let tianhe: Client;
let plan: Plan;
const ids: Record<string, string> = {};

const text = `2026年全省测试工作要点

一、质量测试工作

1.合格率达到99%。全年抽查。

2.做好a_b的分析。按时报送。

二、宣传测试工作

3.加强测试宣传。开展活动。
`;

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

/** Named by item and place: 1 Guangzhou with its part 1 Tianhe, 1 Shenzhen (due first), 2 Shunde, 3 Nanshan. */
beforeAll(async () => {
  server = await startServer();
  [province, guangzhou, tianhe] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
    server.user('440106', 'REPORTER'),
  ]);
  plan = await issuedPlan(province, text);
  for (const code of ['440100', '440106', '440300', '440305', '440606'])
    ids[code] = await server.organizationId(code);
  const whole = await give(province, 1, '440100', 'LEAD', '2026-12-31');
  await guangzhou.run('acknowledgeAssignment', whole, 'assignment { id }');
  await guangzhou.run(
    'submitProgressReport',
    { assignmentId: whole.id, percent: 40, summary: '进展' },
    'progressReport { id }',
  );
  ids.whole = whole.id;
  await give(guangzhou, 1, '440106', 'LEAD', '2026-10-31');
  await give(province, 1, '440300', 'SUPPORT', '2026-03-05');
  await give(province, 2, '440606', 'LEAD', '2026-11-30');
  await give(province, 3, '440305', 'LEAD', '2026-09-30');
  await at(server, '2026-03-06T09:00:00+08:00');
});
afterAll(() => server.stop());

async function page(client: Client, variables: object): Promise<{ total: number; rows: string[] }> {
  const { assignments } = await client.data(
    `query($filter: AssignmentFilter, $orderBy: AssignmentOrder, $first: Int, $offset: Int) {
      assignments(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) { totalCount
        nodes { workItem { number } organization { shortName } } } }`,
    variables,
  );
  return {
    total: assignments.totalCount,
    rows: assignments.nodes.map((node: Data) => `${node.workItem.number} ${node.organization.shortName}`),
  };
}
/** The rows of a filter, which its count must number: some counts come from cells and not from the rows. */
async function rows(filter: object, client = province): Promise<string[]> {
  const { total, rows } = await page(client, { filter });
  expect(total).toBe(rows.length);
  return rows;
}

test('the province sees all, due first; a city its branch, a county itself', async () => {
  expect(await page(province, {})).toEqual({
    total: 5,
    rows: ['1 深圳市局', '3 南山区局', '1 天河区局', '2 顺德区局', '1 广州市局'],
  });
  expect(await rows({}, guangzhou)).toEqual(['1 天河区局', '1 广州市局']);
  expect(await rows({}, tianhe)).toEqual(['1 天河区局']);
});

test('pages and orders', async () => {
  const order = async (field: string, direction: string) =>
    (await page(province, { orderBy: { field, direction } })).rows;
  expect(await page(province, { first: 2, offset: 2 })).toEqual({
    total: 5,
    rows: ['1 天河区局', '2 顺德区局'],
  });
  expect(await page(province, { first: 2, offset: 5 })).toEqual({ total: 5, rows: [] });
  expect((await order('DUE_ON', 'DESC'))[0]).toBe('1 广州市局');
  expect((await order('PERCENT', 'DESC'))[0]).toBe('1 广州市局');
  expect((await order('PERCENT', 'ASC')).at(-1)).toBe('1 广州市局');
  const numbers = (await order('ITEM_NUMBER', 'DESC')).map((row) => row[0]);
  expect(numbers).toEqual(['3', '2', '1', '1', '1']);
});

test('filters', async () => {
  const [whole = ''] = [ids.whole];
  expect(await rows({ subtreeOf: ids['440100'] })).toEqual(['1 天河区局', '1 广州市局']);
  expect(await rows({ subtreeOf: ids['440300'] })).toEqual(['1 深圳市局', '3 南山区局']);
  expect(await rows({ subtreeOf: ids['440106'] })).toEqual(['1 天河区局']);
  expect(await rows({ subtreeOf: ids['440606'] })).toEqual(['2 顺德区局']);
  expect(await rows({ subtreeOf: ids['440300'] }, guangzhou)).toEqual([]);
  expect(await rows({ organizationId: ids['440100'] })).toEqual(['1 广州市局']);
  expect(await rows({ parentId: whole })).toEqual(['1 天河区局']);
  expect(await rows({ workItemId: plan.items[3] })).toEqual(['3 南山区局']);
  expect(await rows({ ids: [whole, 'none'] })).toEqual(['1 广州市局']);
  expect(await rows({ role: 'SUPPORT' })).toEqual(['1 深圳市局']);
  expect(await rows({ status: 'IN_PROGRESS' })).toEqual(['1 广州市局']);
  expect(await rows({ light: 'RED' })).toEqual(['1 深圳市局']);
  expect(await rows({ overdue: true })).toEqual(['1 深圳市局']);
  expect(await rows({ overdue: false, light: 'GREEN', workItemId: plan.items[1] })).toEqual([
    '1 天河区局',
    '1 广州市局',
  ]);
  expect(await rows({ year: 2025 })).toEqual([]);
  expect(await rows({ subtreeOf: ids['440100'], status: 'PENDING', year: 2026 })).toEqual(['1 天河区局']);
  expect(await rows({ subtreeOf: ids['440100'], status: 'COMPLETED' })).toEqual([]);
  expect(await rows({ workPlanId: plan.id, workItemId: plan.items[1] }, guangzhou)).toHaveLength(2);
  expect(await rows({ subtreeOf: plan.id })).toEqual([]);
  expect(await rows({ mine: true }, guangzhou)).toEqual(['1 广州市局']);
});

test.each([
  ['宣传', ['3 南山区局']],
  ['2', ['2 顺德区局']],
  ['天河', ['1 天河区局']],
  ['99%', ['1 深圳市局', '1 天河区局', '1 广州市局']],
  ['9%9', []],
  ['a_b', ['2 顺德区局']],
  ['_', ['2 顺德区局']],
])('search "%s"', async (search, found) => {
  expect(await rows({ search })).toEqual(found);
});

test('an assignment outside answers as one that is not there', async () => {
  const read = async (client: Client, id: string) =>
    (await client.send('query($id: ID!) { assignment(id: $id) { id } }', { id })).data;
  expect(await read(tianhe, ids.whole ?? '')).toEqual({ assignment: null });
  expect(await read(tianhe, 'none')).toEqual({ assignment: null });
  expect(await read(guangzhou, ids.whole ?? '')).toEqual({ assignment: { id: ids.whole } });
});

test('a report asked for in brief and in full by one operation is told in full by both', async () => {
  const { brief, full } = await province.data(
    `query($filter: AssignmentFilter) {
      brief: assignments(filter: $filter) { nodes { recentReports { id percent author { name } } } }
      full: assignments(filter: $filter) { nodes { recentReports { ...Whole } } }
    }
    fragment Whole on ProgressReport { percent difficulties measurements { value } availableActions reviewComment }`,
    { filter: { ids: [ids.whole] } },
  );
  expect(brief.nodes[0].recentReports).toMatchObject([{ percent: 40 }]);
  expect(full.nodes[0].recentReports).toEqual([
    {
      percent: 40,
      difficulties: null,
      measurements: [],
      availableActions: ['ACCEPT', 'RETURN'],
      reviewComment: null,
    },
  ]);
});
