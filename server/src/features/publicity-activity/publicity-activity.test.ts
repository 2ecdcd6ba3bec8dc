import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let province: Client;
let liaison: Client;
let county: Client;
let plan: Plan;

beforeAll(async () => {
  server = await startServer();
  [province, liaison, county] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'LIAISON'),
    server.user('440106', 'LIAISON'),
  ]);
  plan = await issuedPlan(province);
});
afterAll(() => server.stop());

const fields = 'publicityActivity { id version title theme startsOn endsOn workItems { id number } }';
const input = (more: object = {}) => ({
  title: '质量月广场咨询',
  theme: '质量月',
  startsOn: '2026-09-01',
  endsOn: '2026-09-30',
  workItemIds: [plan.items[3], plan.items[1]],
  ...more,
});
const create = async (client: Client, more: object = {}): Promise<Data> =>
  (await client.run('createPublicityActivity', input(more), fields)).publicityActivity;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

test('a liaison ties an activity to points; superiors see it, others do not', async () => {
  const made = await create(liaison);
  expect(made).toEqual({
    id: made.id,
    version: 1,
    title: '质量月广场咨询',
    theme: '质量月',
    startsOn: '2026-09-01',
    endsOn: '2026-09-30',
    workItems: [
      { id: plan.items[1], number: 1 },
      { id: plan.items[3], number: 3 },
    ],
  });
  const shenzhen = await server.user('440300', 'LIAISON');
  const read = async (client: Client) =>
    (await client.data('query($id: ID!) { publicityActivity(id: $id) { id } }', { id: made.id }))
      .publicityActivity;
  expect(await read(province)).toEqual({ id: made.id });
  expect(await read(shenzhen)).toBeNull();
  expect(await read(county)).toBeNull();
});

test.each([
  ['the end before the start', { endsOn: '2026-08-31' }, 'endsOn endBeforeStart'],
  ['no title', { title: ' ' }, 'title required'],
  ['no point of the plan', { workItemIds: [] }, 'workItemIds required'],
  ['a point that is not there', { workItemIds: ['x'] }, 'workItemIds.0 notFound'],
  ['a day that is none', { startsOn: '2026-02-30' }, 'startsOn invalid'],
])('%s is refused, naming the field', async (_, more, reason) => {
  expect(reasons(await liaison.refused('createPublicityActivity', input(more)))).toEqual([
    'BAD_INPUT',
    reason,
  ]);
});

test('one day long is fine; a supervisor writes none', async () => {
  expect((await create(liaison, { title: '一日', endsOn: '2026-09-01' })).endsOn).toBe('2026-09-01');
  expect((await province.refused('createPublicityActivity', input())).extensions.code).toBe('FORBIDDEN');
});

test('a city’s assignment shows its branch’s activities about the point', async () => {
  const reporter = await server.user('440100', 'REPORTER');
  const guangzhouId = await server.organizationId('440100');
  const { id } = await inProgress(province, reporter, plan.items[4] ?? '', guangzhouId);
  await create(liaison, { title: '市里的', workItemIds: [plan.items[4]] });
  await create(county, { title: '区里的', workItemIds: [plan.items[4]], startsOn: '2026-09-02' });
  const { assignment } = await province.data(
    'query($id: ID!) { assignment(id: $id) { publicityActivities { title } } }',
    { id },
  );
  expect(assignment.publicityActivities.map((one: Data) => one.title)).toEqual(['区里的', '市里的']);
});

test('the list: search with the signs of SQL, filters, pages', async () => {
  await create(liaison, { title: '合格率99%行动', theme: 'a_b', workItemIds: [plan.items[2]] });
  const page = async (filter: object, more: object = {}): Promise<Data> =>
    (
      await province.data(
        `query($filter: PublicityActivityFilter, $first: Int, $offset: Int) {
          publicityActivities(filter: $filter, first: $first, offset: $offset) { totalCount nodes { title } } }`,
        { filter, ...more },
      )
    ).publicityActivities;
  const total = async (filter: object) => (await page(filter)).totalCount;
  expect([
    await total({ search: '99%' }),
    await total({ search: '9%9' }),
    await total({ search: '%' }),
  ]).toEqual([1, 0, 1]);
  expect([await total({ search: 'a_b' }), await total({ search: '_' })]).toEqual([1, 1]);
  expect(await total({ workItemId: plan.items[2] })).toBe(1);
  const [cityId, countyId] = [await server.organizationId('440100'), await server.organizationId('440106')];
  const { totalCount } = await page({});
  expect(await total({ subtreeOf: cityId })).toBe(totalCount);
  expect(await total({ subtreeOf: countyId })).toBe(1);
  expect(await total({ organizationId: countyId })).toBe(1);
  expect(await page({}, { first: 1, offset: totalCount - 1 })).toMatchObject({ totalCount, nodes: [{}] });
});
