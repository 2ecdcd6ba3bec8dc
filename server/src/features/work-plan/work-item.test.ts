import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let shenzhen: Client;
let liaison: Client;
let plan: Plan;

const text = `2026年全省测试工作要点

一、质量测试工作

1.开展质量测试。全年完成50%以上。

2.分析测试质量。按月分析。

二、宣传测试工作

3.加强测试宣传。做好a_b的宣传。

4.做好测试统计。按时报送。
`;

beforeAll(async () => {
  server = await startServer();
  [province, guangzhou, shenzhen, liaison] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
    server.user('440300', 'REPORTER'),
    server.user('440300', 'LIAISON'),
  ]);
  plan = await issuedPlan(province, text);
});
afterAll(() => server.stop());

const workItems = async (client: Client, variables: object = {}): Promise<Data> =>
  (
    await client.data(
      `query($filter: WorkItemFilter, $orderBy: WorkItemOrder, $first: Int, $offset: Int) {
        workItems(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) { totalCount nodes {
          id number title light percent section { ordinal title } lead { id name } assignmentCounts { status count }
          latestReport { id percent summary submittedAt organization { id name } }
          coverage { submissions adoptions activities } } } }`,
      variables,
    )
  ).workItems;
const counts = (some: Record<string, number>) =>
  ['PENDING', 'IN_PROGRESS', 'COMPLETION_CLAIMED', 'COMPLETED'].map((status) => ({
    status,
    count: some[status] ?? 0,
  }));
const numbers = (page: Data): number[] => page.nodes.map((node: Data) => node.number);

describe('before anything is assigned', () => {
  test('an item has its section and nothing else', async () => {
    const { totalCount, nodes } = await workItems(guangzhou);
    expect(totalCount).toBe(4);
    expect(nodes[2]).toEqual({
      id: plan.items[3],
      number: 3,
      title: '加强测试宣传',
      light: null,
      percent: 0,
      section: { ordinal: 2, title: '宣传测试工作' },
      lead: null,
      assignmentCounts: counts({}),
      latestReport: null,
      coverage: { submissions: 0, adoptions: 0, activities: 0 },
    });
  });

  test.each([
    ['分析', [2]],
    ['宣传', [3]],
    ['4', [4]],
    ['50%', [1]],
    ['5%', []],
    ['a_b', [3]],
    ['a%b', []],
    ['_', [3]],
  ])('search "%s"', async (search, found) => {
    expect(numbers(await workItems(province, { filter: { search } }))).toEqual(found);
  });

  test('pages and order', async () => {
    const descending = { field: 'NUMBER', direction: 'DESC' };
    expect(numbers(await workItems(province, { orderBy: descending, first: 3, offset: 2 }))).toEqual([2, 1]);
    expect(await workItems(province, { first: 1, offset: 9 })).toEqual({ totalCount: 4, nodes: [] });
    const sectionId = (
      await province.data('query($id: ID!) { workItem(id: $id) { section { id } } }', { id: plan.items[3] })
    ).workItem.section.id;
    expect(numbers(await workItems(province, { filter: { sectionId } }))).toEqual([3, 4]);
    expect(numbers(await workItems(province, { filter: { year: 2025 } }))).toEqual([]);
    expect(numbers(await workItems(province, { filter: { workPlanId: plan.id, year: 2026 } }))).toHaveLength(
      4,
    );
  });

  test.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ offset: -1 }, 'offset'],
  ])('a page of %o is refused', async (page, field) => {
    const error = await province.refusal(
      'query($first: Int, $offset: Int) { workItems(first: $first, offset: $offset) { totalCount } }',
      page,
    );
    expect([error.extensions.code, Object.keys(error.extensions.fields ?? {})]).toEqual([
      'BAD_INPUT',
      [field],
    ]);
  });
});

describe('once work is done', () => {
  beforeAll(async () => {
    const [guangzhouId, shenzhenId] = await Promise.all([
      server.organizationId('440100'),
      server.organizationId('440300'),
    ]);
    // Item 1: Guangzhou leads and stands at 50 %; Shenzhen, too, stands at 25 %.
    const own = await inProgress(province, guangzhou, plan.items[1] ?? '', guangzhouId, '2026-03-12');
    const other = await inProgress(province, shenzhen, plan.items[1] ?? '', shenzhenId, '2026-12-31');
    const report = (client: Client, assignmentId: string, percent: number) =>
      client.run(
        'submitProgressReport',
        { assignmentId, percent, summary: `完成${percent}%` },
        'progressReport { id }',
      );
    await report(guangzhou, own.id, 50);
    await at(server, '2026-03-03T09:00:00+08:00');
    await report(shenzhen, other.id, 25);
    // Item 2: Shenzhen has not acknowledged.
    await province.run(
      'assignWorkItems',
      {
        workItemIds: [plan.items[2]],
        organizations: [{ organizationId: shenzhenId, role: 'LEAD', dueOn: '2026-12-31' }],
      },
      'assignments { id }',
    );
    await liaison.run(
      'submitSubmission',
      {
        kind: 'ROUTINE',
        title: '测试',
        body: '测试',
        occurredAt: '2026-03-02T09:00:00+08:00',
        workItemIds: [plan.items[1], plan.items[4]],
      },
      'submission { id }',
    );
    await liaison.run(
      'createPublicityActivity',
      { title: '测试周', startsOn: '2026-03-02', endsOn: '2026-03-08', workItemIds: [plan.items[4]] },
      'publicityActivity { id }',
    );
    // 10 days to 12 March: at 50 % Guangzhou is 20 points behind on 9 March, yellow.
    await at(server, '2026-03-09T09:00:00+08:00');
  });

  test('the province sees the sums of all', async () => {
    const [first, second, third, fourth] = (await workItems(province)).nodes;
    expect(first).toMatchObject({
      light: 'YELLOW',
      // The mean of 50 and 25 is 37.5.
      percent: 38,
      lead: { name: '广州市质量技术监督局' },
      assignmentCounts: counts({ IN_PROGRESS: 2 }),
      latestReport: { percent: 25, organization: { name: '深圳市质量技术监督局' } },
      coverage: { submissions: 1, adoptions: 0, activities: 0 },
    });
    expect(second).toMatchObject({
      light: 'GREEN',
      percent: 0,
      assignmentCounts: counts({ PENDING: 1 }),
      latestReport: null,
    });
    expect([third.light, third.coverage]).toEqual([null, { submissions: 0, adoptions: 0, activities: 0 }]);
    expect(fourth.coverage).toEqual({ submissions: 1, adoptions: 0, activities: 1 });
  });

  test('a city sees the same items with what is its own', async () => {
    const { totalCount, nodes } = await workItems(guangzhou);
    expect(totalCount).toBe(4);
    expect(nodes[0]).toMatchObject({
      light: 'YELLOW',
      percent: 50,
      assignmentCounts: counts({ IN_PROGRESS: 1 }),
      latestReport: { percent: 50, organization: { name: '广州市质量技术监督局' } },
      coverage: { submissions: 0, adoptions: 0, activities: 0 },
    });
    expect(nodes[1]).toMatchObject({ light: null, lead: null, assignmentCounts: counts({}) });
  });

  test('filters by light, organization, coverage and assignment', async () => {
    const shenzhenId = await server.organizationId('440300');
    const found = async (filter: object, client = province) => numbers(await workItems(client, { filter }));
    expect(await found({ light: 'YELLOW' })).toEqual([1]);
    expect(await found({ light: 'GREEN' })).toEqual([2]);
    expect(await found({ light: 'RED' })).toEqual([]);
    expect(await found({ organizationId: shenzhenId })).toEqual([1, 2]);
    expect(await found({ organizationId: shenzhenId }, guangzhou)).toEqual([]);
    expect(await found({ covered: true })).toEqual([1, 4]);
    expect(await found({ covered: false })).toEqual([2, 3]);
    expect(await found({ covered: false }, guangzhou)).toEqual([1, 2, 3, 4]);
    expect(await found({ assigned: false })).toEqual([3, 4]);
    expect(await found({ ids: [plan.items[2], plan.items[4], 'none'] })).toEqual([2, 4]);
  });

  test('orders by light and percent', async () => {
    const ordered = async (field: string, direction: string) =>
      numbers(await workItems(province, { orderBy: { field, direction } }));
    expect(await ordered('LIGHT', 'ASC')).toEqual([1, 2, 3, 4]);
    expect(await ordered('LIGHT', 'DESC')).toEqual([2, 1, 3, 4]);
    expect(await ordered('PERCENT', 'DESC')).toEqual([1, 2, 3, 4]);
    expect(await ordered('PERCENT', 'ASC')).toEqual([2, 3, 4, 1]);
  });
});
