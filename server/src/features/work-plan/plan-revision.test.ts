import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import {
  inProgress,
  issuedPlan,
  type Plan,
  revisedNotice as revised,
} from '../../../../test/harness/plan.ts';
import { readRevision, reasons, runningRows } from '../../../../test/harness/revision.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let city: Client;
let shenzhen: Client;
let plan: Plan;
let task: { id: string; version: number };
let dropped: { id: string; version: number };

const point = async (id: string | undefined, fields: string): Promise<Data> =>
  (await province.data(`query($id: ID!) { workItem(id: $id) { ${fields} } }`, { id })).workItem;

beforeAll(async () => {
  server = await startServer();
  [province, city, shenzhen] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'REPORTER', 'SUPERVISOR'),
    server.user('440300', 'REPORTER', 'SUPERVISOR'),
  ]);
  plan = await issuedPlan(province);
  const guangzhou = await server.organizationId('440100');
  task = await inProgress(province, city, plan.items[1] ?? '', guangzhou, '2026-12-31');
  dropped = await inProgress(
    province,
    shenzhen,
    plan.items[4] ?? '',
    await server.organizationId('440300'),
    '2026-11-30',
  );
  const { targets } = await point(plan.items[1], 'targets { id }');
  await city.run(
    'submitProgressReport',
    {
      assignmentId: task.id,
      percent: 40,
      summary: '完成十二项。',
      measurements: [{ targetId: targets[0].id, value: 12 }],
    },
    'progressReport { id }',
  );
  await at(server, '2026-07-03T10:00:00+08:00');
});
afterAll(() => server.stop());

describe('a revised notice in mid-year', () => {
  let before: Record<string, unknown[]>;
  let revision: { id: string; version: number };

  test('the preview shows each point, and stores nothing', async () => {
    const { previewPlanRevision: shown } = await province.data(
      `mutation($input: PreviewPlanRevisionInput!) { previewPlanRevision(input: $input) { number documentNumber issuedOn affectedCount
        warnings { code } changeCounts { kind count } changes { kind number before { number } workItem { id } segments { kind text } } } }`,
      { input: { workPlanId: plan.id, text: revised } },
    );
    expect(shown).toMatchObject({
      number: 1,
      documentNumber: '粤测〔2026〕9号',
      issuedOn: '2026-07-01',
      affectedCount: 2,
      changeCounts: [
        { kind: 'CHANGED', count: 1 },
        { kind: 'ADDED', count: 1 },
        { kind: 'REMOVED', count: 1 },
        { kind: 'MOVED', count: 2 },
        { kind: 'UNCHANGED', count: 0 },
      ],
    });
    expect(
      shown.changes.map((change: Data) => [change.kind, change.before?.number ?? null, change.number]),
    ).toEqual([
      ['CHANGED', 1, 1],
      ['ADDED', null, 2],
      ['MOVED', 2, 3],
      ['REMOVED', 4, 4],
      ['MOVED', 3, 4],
    ]);
    expect(await server.query('select id from plan_revision')).toEqual([]);
  });

  test('waits as a draft that only its issuer sees; a second one is refused', async () => {
    // What time has turned is counted anew by the first who reads it.
    for (const number of [1, 4]) await point(plan.items[number], 'percent');
    before = await runningRows(server);
    const input = { workPlanId: plan.id, text: revised, reason: '上级任务调整' };
    const key = { 'idempotency-key': 'revision-1' };
    const [one, again] = [
      await province.run('createPlanRevision', input, 'planRevision { id version status number }', key),
      await province.run('createPlanRevision', input, 'planRevision { id version status number }', key),
    ];
    expect(one).toEqual(again);
    revision = one.planRevision;
    expect(revision).toMatchObject({ status: 'DRAFT', number: 1 });
    expect(reasons(await province.refused('createPlanRevision', input))).toEqual([
      'CONFLICT',
      'workPlanId revisionOpen',
    ]);
    expect(await readRevision(city, revision.id)).toBeNull();
    expect(reasons(await city.refused('issuePlanRevision', { id: revision.id, version: 1 }))).toEqual([
      'NOT_FOUND',
    ]);
    const shown = await readRevision(province, revision.id);
    expect(shown.availableActions).toEqual(['ISSUE', 'WITHDRAW']);
    expect(shown.changes[0]).toEqual({
      kind: 'CHANGED',
      number: 1,
      workItem: { id: plan.items[1], number: 1 },
      before: { number: 1, requirement: '全年完成测试项目30项以上。' },
      after: { number: 1, requirement: '全年完成测试项目50项以上。', section: '质量测试工作' },
      segments: [
        { kind: 'SAME', text: '开展质量测试\n全年完成测试项目' },
        { kind: 'REMOVED', text: '30' },
        { kind: 'ADDED', text: '50' },
        { kind: 'SAME', text: '项以上。' },
      ],
      targetChanges: [{ before: { value: 30, unit: '项' }, after: { value: 50, unit: '项' } }],
    });
    expect(await point(plan.items[1], 'requirement')).toEqual({ requirement: '全年完成测试项目30项以上。' });
  });

  test('is withdrawn, and imported anew under the same number', async () => {
    const { planRevision } = await province.run(
      'withdrawPlanRevision',
      { id: revision.id, version: revision.version },
      'planRevision { status availableActions }',
    );
    expect(planRevision).toEqual({ status: 'WITHDRAWN', availableActions: [] });
    expect(reasons(await province.refused('issuePlanRevision', { id: revision.id, version: 2 }))).toEqual([
      'WRONG_STATE',
    ]);
    const next = await province.run(
      'createPlanRevision',
      { workPlanId: plan.id, text: revised, reason: '上级任务调整' },
      'planRevision { id version number }',
    );
    revision = next.planRevision;
    expect(revision).toMatchObject({ number: 1 });
  });

  test('once issued, points read anew and running assignments stand as they stood, to the byte', async () => {
    expect(reasons(await province.refused('issuePlanRevision', { id: revision.id, version: 9 }))).toEqual([
      'CONFLICT',
      'version staleVersion',
    ]);
    const percent = await point(plan.items[1], 'percent light assignmentCounts { status count }');
    await province.run('issuePlanRevision', { id: revision.id, version: 1 }, 'planRevision { status }');
    expect(await runningRows(server)).toEqual(before);
    expect(await point(plan.items[1], 'percent light assignmentCounts { status count }')).toEqual(percent);
    const fields = 'number requirement withdrawnOn targets { value unit } availableActions';
    expect(await point(plan.items[1], fields)).toEqual({
      number: 1,
      requirement: '全年完成测试项目50项以上。',
      withdrawnOn: null,
      targets: [{ value: 50, unit: '项' }],
      availableActions: ['ASSIGN', 'REQUIRE_EVIDENCE'],
    });
    expect(await point(plan.items[3], 'number')).toEqual({ number: 4 });
    expect(await point(plan.items[4], fields)).toMatchObject({
      number: 4,
      requirement: '按时报送统计数据。',
      withdrawnOn: '2026-07-03',
      availableActions: [],
    });
  });

  test('everybody reads it then; its figures keep their rows, so that reports stay whole', async () => {
    server.statements();
    const shown = await readRevision(city, revision.id);
    // The revision, its changes, their counts, the page of assignments, and the points that it changed, read anew.
    expect(server.statements()).toBeLessThanOrEqual(6);
    expect(shown).toMatchObject({
      status: 'ISSUED',
      availableActions: [],
      affectedAssignments: { totalCount: 1 },
    });
    expect(shown.changes.map(({ workItem }: Data) => workItem.number)).toEqual([1, 2, 3, 4, 4]);
    const everything = await readRevision(province, revision.id);
    expect(everything.affectedAssignments.nodes.map(({ id }: Data) => id)).toEqual([dropped.id, task.id]);
    const { progressReports } = await city.data(
      'query($id: ID!) { progressReports(filter: { assignmentId: $id }) { nodes { measurements { value target { value } } } } }',
      { id: task.id },
    );
    expect(progressReports.nodes[0].measurements).toEqual([{ value: 12, target: { value: 50 } }]);
  });

  test('each organization with running assignments hears once of its points', async () => {
    const told = await server.query(
      `select o.code, n.params->>'title' as title from notification n join organization o on o.id = n.organization_id
       where n.kind = 'PLAN_REVISED' order by o.code`,
    );
    expect(told).toEqual([
      { code: '440100', title: '2026年全省测试工作要点（1）' },
      { code: '440300', title: '2026年全省测试工作要点（4）' },
    ]);
  });

  test('a withdrawn point is given to nobody; what runs goes on, and is cancelled by whoever gave it', async () => {
    const organizations = [
      { organizationId: await server.organizationId('440100'), role: 'LEAD', dueOn: '2026-12-31' },
    ];
    const input = { workItemIds: [plan.items[1], plan.items[4]], organizations };
    expect(reasons(await province.refused('assignWorkItems', input))).toEqual([
      'BAD_INPUT',
      'workItemIds.1 itemWithdrawn',
    ]);
    const below = [
      { organizationId: await server.organizationId('440305'), role: 'LEAD', dueOn: '2026-10-31' },
    ];
    expect(
      reasons(await shenzhen.refused('breakDownAssignment', { id: dropped.id, organizations: below })),
    ).toEqual(['WRONG_STATE']);
    await shenzhen.run(
      'submitProgressReport',
      { assignmentId: dropped.id, percent: 10, summary: '已报一期。' },
      'progressReport { id }',
    );
    const { assignment } = await province.data('query($id: ID!) { assignment(id: $id) { version status } }', {
      id: dropped.id,
    });
    expect(assignment.status).toBe('IN_PROGRESS');
    await province.run(
      'changeAssignment',
      { id: dropped.id, version: assignment.version, kind: 'CANCELLATION', reason: '要点已撤销' },
      'changeRequest { id }',
    );
    expect((await readRevision(province, revision.id)).affectedAssignments.totalCount).toBe(1);
  });

  test('the added point is assigned; each wording is kept with its day', async () => {
    const { workItems } = await province.data(
      'query($id: ID!) { workItems(filter: { workPlanId: $id }) { nodes { id number withdrawnOn title } } }',
      { id: plan.id },
    );
    const added = workItems.nodes.find(({ title }: Data) => title === '开展重点检查');
    expect(added).toMatchObject({ number: 2, withdrawnOn: null });
    await inProgress(province, city, added.id, await server.organizationId('440100'), '2026-12-31');
    const versions =
      'versions { number validFrom revision { documentNumber } wording { requirement targets { value } } }';
    expect((await point(plan.items[1], versions)).versions).toEqual([
      {
        number: 0,
        validFrom: '2026-03-02T04:00:00Z',
        revision: null,
        wording: { requirement: '全年完成测试项目30项以上。', targets: [{ value: 30 }] },
      },
      {
        number: 1,
        validFrom: '2026-07-03T02:00:00Z',
        revision: { documentNumber: '粤测〔2026〕9号' },
        wording: { requirement: '全年完成测试项目50项以上。', targets: [{ value: 50 }] },
      },
    ]);
    expect((await point(plan.items[4], versions)).versions).toMatchObject([{ number: 0 }]);
    expect((await point(added.id, versions)).versions).toMatchObject([{ number: 1 }]);
  });
});
