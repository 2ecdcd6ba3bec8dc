import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan, revisedNotice as revised } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { exported, table } from '../../../../test/harness/spreadsheet.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let plan: Plan;
let revision: { id: string; version: number };

const create = async (text: string): Promise<Data> => {
  const input = { workPlanId: plan.id, text, reason: '任务调整' };
  return (await province.run('createPlanRevision', input, 'planRevision { id version }')).planRevision;
};

/** What was withdrawn by the first revision: point 4, which nobody was given. */
beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(province);
  await at(server, '2026-07-03T10:00:00+08:00');
  revision = (await create(revised)) as typeof revision;
  const both = await Promise.allSettled(
    [1, 2].map(() =>
      province.run('issuePlanRevision', { id: revision.id, version: 1 }, 'planRevision { id }'),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
afterAll(() => server.stop());

test('what was withdrawn lacks nothing: it is no point without publicity, and none to be assigned', async () => {
  const { overview, workItems, uncovered, unassigned } = await province.data(
    `query($id: ID!) { overview(workPlanId: $id) { items itemsUncovered }
      workItems(filter: { workPlanId: $id }) { totalCount }
      uncovered: workItems(filter: { workPlanId: $id, covered: false }) { nodes { number withdrawnOn } }
      unassigned: workItems(filter: { workPlanId: $id, assigned: false }) { totalCount } }`,
    { id: plan.id },
  );
  expect([overview, workItems.totalCount, unassigned.totalCount]).toEqual([
    { items: 4, itemsUncovered: 4 },
    5,
    4,
  ]);
  expect(uncovered.nodes).toEqual([1, 2, 3, 4].map((number) => ({ number, withdrawnOn: null })));
});

test('the exported list says on which day a point was withdrawn', async () => {
  const { sheets } = await exported(province, 'work-items', { filter: { workPlanId: plan.id } });
  expect(table(sheets).map((row) => [row.序号, row.撤销日期])).toEqual([
    [1, null],
    [2, null],
    [3, null],
    [4, null],
    [4, new Date('2026-07-03T00:00:00Z')],
  ]);
});

test('is frozen again, also for the revision that was issued', async () => {
  const statement = `do $$ begin perform set_config('duban.revision', '${revision.id}', true); update target set value = 1; end $$`;
  await expect(server.query(statement)).rejects.toThrow(/only a revision changes target/);
  await expect(server.query("update work_item_version set wording = '{}'")).rejects.toThrow(/append-only/);
});

test('a second revision compares with the first: the point comes back as another', async () => {
  const text = `${revised.replace('9号', '12号').replace('50项', '60项')}\n  5.做好测试统计。按时报送统计数据。\n`;
  const { planRevision } = await province.run(
    'createPlanRevision',
    { workPlanId: plan.id, text, reason: '恢复统计' },
    'planRevision { id version number changes { kind number } }',
  );
  expect(planRevision).toMatchObject({
    number: 2,
    changes: [
      { kind: 'CHANGED', number: 1 },
      { kind: 'UNCHANGED', number: 2 },
      { kind: 'UNCHANGED', number: 3 },
      { kind: 'UNCHANGED', number: 4 },
      { kind: 'ADDED', number: 5 },
    ],
  });
  await province.run(
    'issuePlanRevision',
    { id: planRevision.id, version: planRevision.version },
    'planRevision { id }',
  );
  const { workPlan } = await province.data(
    'query($id: ID!) { workPlan(id: $id) { itemCount text revisions { number status } sections { ordinal title items { number } } } }',
    { id: plan.id },
  );
  expect(workPlan).toMatchObject({
    itemCount: 5,
    revisions: [
      { number: 2, status: 'ISSUED' },
      { number: 1, status: 'ISSUED' },
    ],
    sections: [
      { ordinal: 1, title: '质量测试工作', items: [{ number: 1 }, { number: 2 }, { number: 3 }] },
      { ordinal: 2, title: '宣传测试工作', items: [{ number: 4 }, { number: 4 }, { number: 5 }] },
    ],
  });
  expect(workPlan.text).toContain('全年完成测试项目30项以上。');
});

test('issuing waits while a notice is compared with the plan, lest it be compared with half of each', async () => {
  const draft = await create(`${revised.replace('9号', '15号').replace('50项', '70项')}\n`);
  const importing = await server.database.pool.connect();
  try {
    await importing.query('begin');
    await importing.query('select from work_plan where id = $1 for no key update', [plan.id]);
    const issued = province.run('issuePlanRevision', { id: draft.id, version: 1 }, 'planRevision { status }');
    await expect.poll(() => server.query('select from pg_locks where not granted')).toHaveLength(1);
    await importing.query('commit');
    expect(await issued).toEqual({ planRevision: { status: 'ISSUED' } });
  } finally {
    importing.release();
  }
});
