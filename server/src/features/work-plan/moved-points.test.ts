import { Reader } from '@duban/server/kernel/sql.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, notice, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { driftedCells } from '../assignment/completion-cell.queries.ts';

let server: TestServer;
let province: Client;
let city: Client;
let plan: Plan;
let task: { id: string; version: number };
const ids: Record<string, string> = {};

/** 3 stands in the first section; the second has 4 alone. */
const moved = notice
  .replace('1号', '9号')
  .replace('  二、宣传测试工作\n\n', '')
  .replace('  4.做好', '  二、宣传测试工作\n\n  4.做好');
/** Nothing is left in the second: 4 goes too, and reads otherwise. */
const merged = moved
  .replace('9号', '12号')
  .replace('  二、宣传测试工作\n\n', '')
  .replace('按时报送统计数据', '按月报送统计数据');

/** Guangzhou holds 3, a county of its holds a part of it, Shenzhen holds 4. */
beforeAll(async () => {
  server = await startServer();
  [province, city] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'REPORTER', 'SUPERVISOR'),
  ]);
  const shenzhen = await server.user('440300', 'REPORTER');
  for (const code of ['440100', '440106', '440300', '440400']) ids[code] = await server.organizationId(code);
  plan = await issuedPlan(province);
  task = await inProgress(province, city, plan.items[3] ?? '', ids['440100'] ?? '', '2026-12-31');
  await inProgress(province, shenzhen, plan.items[4] ?? '', ids['440300'] ?? '', '2026-12-31');
  const part = { organizationId: ids['440106'], role: 'SUPPORT', dueOn: '2026-11-30' };
  await city.run('breakDownAssignment', { id: task.id, organizations: [part] }, 'assignments { id }');
  await at(server, '2026-07-03T10:00:00+08:00');
});
afterAll(() => server.stop());

const drift = () => driftedCells(new Reader(server.database.pool as never), 10);

/** Section, numbers of its points, assignments in its cells by the matrix, and those that a list of it has. */
async function sections(): Promise<unknown[]> {
  const { workPlan, matrix } = await province.data(
    `query($id: ID!) { workPlan(id: $id) { sections { id ordinal title items { number } } }
      matrix: completionMatrix(workPlanId: $id) { organizations { id shortName } cells { sectionId organizationId total } } }`,
    { id: plan.id },
  );
  return Promise.all(
    workPlan.sections.map(async ({ id, ordinal, title, items }: Data) => {
      const { assignments } = await province.data(
        'query($id: ID!) { assignments(filter: { sectionId: $id }) { totalCount nodes { workItem { number } } } }',
        { id },
      );
      const cells = matrix.cells.filter((cell: Data) => cell.sectionId === id && cell.total > 0);
      const nameOf = (cell: Data) =>
        matrix.organizations.find((one: Data) => one.id === cell.organizationId).shortName;
      return [
        `${ordinal} ${title}`,
        items.map(({ number }: Data) => number),
        Object.fromEntries(cells.map((cell: Data) => [nameOf(cell), cell.total])),
        assignments.totalCount,
        assignments.nodes.map((row: Data) => row.workItem.number).sort(),
      ];
    }),
  );
}

async function create(text: string, fields = ''): Promise<Data> {
  const input = { workPlanId: plan.id, text, reason: '任务调整' };
  return (await province.run('createPlanRevision', input, `planRevision { id version ${fields} }`))
    .planRevision;
}

const issue = ({ id, version }: Data, client = province) =>
  client.run('issuePlanRevision', { id, version }, 'planRevision { status }');

test('the comparison shows the point that goes to another section, and where it came from', async () => {
  expect(await sections()).toEqual([
    ['1 质量测试工作', [1, 2], {}, 0, []],
    ['2 宣传测试工作', [3, 4], { 广州市局: 2, 深圳市局: 1 }, 3, [3, 3, 4]],
  ]);
  const shown = await create(
    moved,
    'changeCounts { kind count } changes { kind number before { section } after { section } }',
  );
  expect(shown.changeCounts.filter(({ count }: Data) => count > 0)).toEqual([
    { kind: 'MOVED', count: 1 },
    { kind: 'UNCHANGED', count: 3 },
  ]);
  expect(shown.changes.find(({ kind }: Data) => kind === 'MOVED')).toEqual({
    kind: 'MOVED',
    number: 3,
    before: { section: '宣传测试工作' },
    after: { section: '质量测试工作' },
  });
  await province.run('withdrawPlanRevision', { id: shown.id, version: shown.version }, 'planRevision { id }');
});

test('issued, the point is counted in its new section with all that was given of it, and nothing else moved', async () => {
  const rows = () =>
    server.query(`select to_jsonb(a) - 'section_id' as row from assignment a union all
      select to_jsonb(c) - 'section_id' from completion_cell c union all select to_jsonb(h) from assignment_history h order by 1`);
  await sections();
  const before = await rows();
  await issue(await create(moved));
  expect(await sections()).toEqual([
    ['1 质量测试工作', [1, 2, 3], { 广州市局: 2 }, 2, [3, 3]],
    ['2 宣传测试工作', [4], { 深圳市局: 1 }, 1, [4]],
  ]);
  expect(await rows()).toEqual(before);
  expect(await drift()).toEqual([]);
});

test('a report that was begun before is taken, and counted where the point stands', async () => {
  const report = { assignmentId: task.id, percent: 60, summary: '已开展三次宣传。' };
  await city.run('submitProgressReport', report, 'progressReport { id }');
  const { workItem } = await province.data(
    'query($id: ID!) { workItem(id: $id) { percent section { title } versions { number wording { section } } } }',
    { id: plan.items[3] },
  );
  expect(workItem).toEqual({
    percent: 60,
    section: { title: '质量测试工作' },
    versions: [
      { number: 0, wording: { section: '宣传测试工作' } },
      { number: 1, wording: { section: '质量测试工作' } },
    ],
  });
  expect(await drift()).toEqual([]);
});

test('what is given out meanwhile goes along: issuing waits for it, and finds it', async () => {
  const draft = await create(merged);
  const giving = await server.database.pool.connect();
  try {
    await giving.query('begin');
    await giving.query('select section_id from work_item where id = $1 for share', [plan.items[4]]);
    const issued = issue(draft);
    await expect.poll(() => server.query('select from pg_locks where not granted')).toHaveLength(1);
    await giving.query(
      `insert into assignment (organization_id, bureau_id, city_id, province_id, work_item_id, work_plan_id, section_id, year,
        assigner_id, role, due_on, assigned_at)
      select $1, $1, $1, province_id, work_item_id, work_plan_id, section_id, year, assigner_id, 'SUPPORT', due_on, assigned_at
      from assignment where work_item_id = $2`,
      [ids['440400'], plan.items[4]],
    );
    await giving.query('commit');
    await issued;
  } finally {
    giving.release();
  }
  // The section that nothing is left of is gone.
  expect(await sections()).toEqual([
    ['1 质量测试工作', [1, 2, 3, 4], { 广州市局: 2, 珠海市局: 1, 深圳市局: 1 }, 4, [3, 3, 4, 4]],
  ]);
  expect(await drift()).toEqual([]);
});

test('what is given out afterwards is counted in the new section', async () => {
  const organizations = [{ organizationId: ids['440400'], role: 'SUPPORT', dueOn: '2026-12-31' }];
  await province.run(
    'assignWorkItems',
    { workItemIds: [plan.items[3]], organizations },
    'assignments { id }',
  );
  expect(await sections()).toEqual([
    ['1 质量测试工作', [1, 2, 3, 4], { 广州市局: 2, 珠海市局: 2, 深圳市局: 1 }, 5, [3, 3, 3, 4, 4]],
  ]);
  expect(await drift()).toEqual([]);
});
