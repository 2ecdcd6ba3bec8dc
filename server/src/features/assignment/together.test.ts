import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../../../../test/harness/changes.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';

let stage: ChangeStage;
let province: Client;
let city: Client;

beforeAll(async () => {
  stage = await changeStage();
  ({ province, city } = stage);
});
afterAll(() => stage.server.stop());

const missing = '00000000-0000-7000-8000-000000000000';
const standing = 'id version status percent light';
const act = async (client: Client, input: object, headers?: Record<string, string>): Promise<Data[]> =>
  (
    await client.run(
      'actOnAssignments',
      input,
      `outcomes { id node { ${standing} } refusal { code field message } }`,
      headers,
    )
  ).outcomes;
const now = (id: string) => stage.read(province, id, standing);

test('many are completed together, status and percent alike; what is refused stands as it stood', async () => {
  const [first, second, open] = [
    (await stage.give([], 1)).city,
    (await stage.give([], 2)).city,
    (await stage.give(['440106'], 3)).city,
  ];
  await stage.report(city, first, 40);
  await stage.report(city, second, 70);
  const [one, two, three] = [await now(first), await now(second), await now(open)];
  const chosen = [
    { id: missing, version: 1 },
    { id: one.id, version: one.version },
    { id: three.id, version: three.version },
    { id: two.id, version: two.version + 1 },
  ];
  const input = { action: 'COMPLETE', assignments: chosen, comment: '均已完成' };
  const key = { 'idempotency-key': 'together' };
  const claimed = await act(city, input, key);
  expect(claimed.map(({ id, node, refusal }) => [id, node?.status ?? null, refusal])).toEqual([
    [missing, null, { code: 'NOT_FOUND', field: 'assignments.0.id', message: '没有找到，或无权查看。' }],
    [first, 'COMPLETION_CLAIMED', null],
    // Its part below is open: the claim was begun, and taken back alone.
    [open, null, { code: 'WRONG_STATE', field: 'assignments.2.id', message: '还有 1 项下级任务未办结' }],
    [second, null, { code: 'CONFLICT', field: 'assignments.3.version', message: expect.any(String) }],
  ]);
  expect(await act(city, input, key)).toEqual(claimed);
  expect(await now(open)).toEqual(three);
  expect(await now(second)).toEqual(two);

  await act(city, { ...input, assignments: [{ id: two.id, version: two.version }] });
  const versions = [await now(first), await now(second)].map(({ id, version }) => ({ id, version }));
  const confirmed = await act(province, { action: 'CONFIRM', assignments: [...versions].reverse() });
  expect(confirmed.map(({ node }) => node)).toMatchObject([
    { id: second, status: 'COMPLETED', percent: 100, light: 'GREEN' },
    { id: first, status: 'COMPLETED', percent: 100, light: 'GREEN' },
  ]);
  const again = await act(province, { action: 'CONFIRM', assignments: versions });
  expect(again.map(({ refusal }) => refusal.code)).toEqual(['CONFLICT', 'CONFLICT']);
  const trail = await stage.server.query(
    "select changes->>'to' as to from audit_entry where action = 'actOnAssignments' order by id",
  );
  expect(trail.map((row) => row.to)).toEqual([
    'COMPLETION_CLAIMED',
    'COMPLETION_CLAIMED',
    'COMPLETED',
    'COMPLETED',
  ]);
});

test.each([
  ['a return without a reason', { action: 'RETURN' }, 'comment commentRequired'],
  ['a claim without a word', { action: 'COMPLETE', comment: ' ' }, 'comment required'],
  ['none', { action: 'CONFIRM', assignments: [] }, 'assignments required'],
  [
    'one of them twice',
    { action: 'CONFIRM', assignments: [missing, missing].map((id) => ({ id, version: 1 })) },
    'assignments.1.id duplicate',
  ],
])('%s is refused as a whole', async (_, more, reason) => {
  const input = { assignments: [{ id: missing, version: 1 }], ...more };
  expect(await stage.refusal(province, 'actOnAssignments', input)).toEqual(['BAD_INPUT', reason]);
});

test('each is judged by who asks: another’s is not found, one’s own is not confirmed', async () => {
  const { city: id } = await stage.give([], 4);
  const { version } = await now(id);
  const assignments = [{ id, version }];
  const codes = async (client: Client, action: string) =>
    (await act(client, { action, assignments, comment: '意见' })).map(({ refusal }) => refusal.code);
  expect(await codes(stage.county, 'COMPLETE')).toEqual(['NOT_FOUND']);
  expect(await codes(stage.cityBoss, 'CONFIRM')).toEqual(['FORBIDDEN']);
  expect(await codes(province, 'CONFIRM')).toEqual(['WRONG_STATE']);
  expect(await codes(city, 'ACKNOWLEDGE')).toEqual(['WRONG_STATE']);
});
