import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { assign as give, leadOf, openGiving } from '../../../../test/harness/giving.ts';
import type { Plan } from '../../../../test/harness/plan.ts';
import type { TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let plan: Plan;
let ids: Record<string, string>;

beforeAll(async () => {
  ({ server, province, guangzhou, plan, ids } = await openGiving(['440100', '440106', '440300']));
});
beforeEach(() => server.query('truncate assignment cascade'));
afterAll(() => server.stop());

const to = (code: string) => leadOf(ids[code] ?? code);
const assign = (client: Client, numbers: number[], organizations: object[]) =>
  give(client, plan, numbers, organizations);
const holders = async (client: Client, numbers: number[]): Promise<Data[]> =>
  (
    await client.data(
      'query($ids: [ID!]!) { pointHolders(workItemIds: $ids) { organizationId shortName held assignmentId } }',
      { ids: numbers.map((number) => plan.items[number]) },
    )
  ).pointHolders;

test('who holds points is told by organization, each with its assignment; what was cancelled may be given again', async () => {
  expect(await holders(province, [1, 3])).toEqual([]);
  const [one] = await assign(province, [1], [to('440300')]);
  const [lead, second] = await assign(province, [1, 3], [to('440100')]);
  expect(await holders(province, [1, 3])).toEqual([
    { organizationId: ids['440100'], shortName: '广州市局', held: 2, assignmentId: lead?.id },
    { organizationId: ids['440300'], shortName: '深圳市局', held: 1, assignmentId: one?.id },
  ]);
  expect(await holders(province, [3])).toEqual([
    { organizationId: ids['440100'], shortName: '广州市局', held: 1, assignmentId: second?.id },
  ]);
  const { id, version } = lead as Data;
  await province.run(
    'changeAssignment',
    { id, version, kind: 'CANCELLATION', reason: '并入另一条' },
    'changeRequest { id }',
  );
  expect((await holders(province, [1])).map((row) => row.organizationId)).toEqual([ids['440300']]);
  expect(await assign(province, [1], [to('440100')])).toHaveLength(1);
});

test('a city is told of its own branch alone', async () => {
  await assign(province, [1], [to('440100'), to('440300')]);
  await assign(guangzhou, [1], [to('440106')]);
  expect((await holders(guangzhou, [1])).map((row) => row.organizationId)).toEqual([
    ...[ids['440100'], ids['440106']],
  ]);
});

test('of more points than are given out at once nobody is told', async () => {
  const asked = Array.from({ length: 201 }, () => plan.items[1]);
  const error = await province.refusal('query($ids: [ID!]!) { pointHolders(workItemIds: $ids) { held } }', {
    ids: asked,
  });
  expect(reasons(error)).toEqual(['BAD_INPUT', 'workItemIds tooMany']);
});
