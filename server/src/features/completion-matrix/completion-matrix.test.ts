import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let tianhe: Client;
let office: Client;
let plan: Plan;
const ids: Record<string, string> = {};

/** Gives an item to one organization. */
async function give(client: Client, item: number, code: string, dueOn = '2026-12-31'): Promise<Data> {
  const organizations = [{ organizationId: ids[code], role: 'LEAD', dueOn }];
  const { assignments } = await client.run(
    'assignWorkItems',
    { workItemIds: [plan.items[item]], organizations },
    'assignments { id version }',
  );
  return assignments[0];
}

async function acknowledge(client: Client, { id, version }: Data): Promise<Data> {
  return (await client.run('acknowledgeAssignment', { id, version }, 'assignment { id version }')).assignment;
}

const report = (client: Client, assignmentId: string, percent: number) =>
  client.run('submitProgressReport', { assignmentId, percent, summary: '进展' }, 'progressReport { id }');

/**
 * 2 March: point 1 to Guangzhou (50 %) and from there to Tianhe (20 %) and Liwan (not acknowledged); point 2 to Guangzhou,
 * completed; point 1 to Shunde; point 3 to Shenzhen, due on the 5th, and to Nanshan, due on the 22nd; point 4 to a department.
 */
beforeAll(async () => {
  server = await startServer();
  [province, guangzhou, tianhe, office] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
    server.user('440106', 'REPORTER'),
    server.user('440000-office', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  for (const code of ['440100', '440103', '440106', '440300', '440305', '440606', '440000-office'])
    ids[code] = await server.organizationId(code);
  const first = await acknowledge(guangzhou, await give(province, 1, '440100'));
  await report(guangzhou, first.id, 50);
  const part = await acknowledge(tianhe, await give(guangzhou, 1, '440106'));
  await report(tianhe, part.id, 20);
  await give(guangzhou, 1, '440103');
  const second = await acknowledge(guangzhou, await give(province, 2, '440100'));
  const claimed = await guangzhou.run(
    'completeAssignment',
    { ...second, summary: '完成' },
    'assignment { id version }',
  );
  await province.run(
    'confirmCompletion',
    { ...claimed.assignment, decision: 'CONFIRM' },
    'assignment { id }',
  );
  await give(province, 1, '440606');
  await give(province, 3, '440300', '2026-03-05');
  await give(province, 3, '440305', '2026-03-22');
  await give(province, 4, '440000-office');
  await at(server, '2026-03-06T09:00:00+08:00');
});
afterAll(() => server.stop());

const matrixDocument = `query($workPlanId: ID!, $parentId: ID) { completionMatrix(workPlanId: $workPlanId, parentId: $parentId) {
  sections { id ordinal title } organizations { id shortName }
  cells { sectionId organizationId total completed overdue red yellow green percent } } }`;

/** Cells as `section · organization: figures`, by section and column. */
async function matrix(client: Client, parent?: string): Promise<{ columns: string[]; cells: string[] }> {
  const variables = { workPlanId: plan.id, parentId: parent && ids[parent] };
  const { sections, organizations, cells } = (await client.data(matrixDocument, variables)).completionMatrix;
  expect(sections.map((section: Data) => section.title)).toEqual(['质量测试工作', '宣传测试工作']);
  const place = (list: Data[], id: string) => list.findIndex((one) => one.id === id);
  const name = (id: string) => organizations[place(organizations, id)]?.shortName ?? 'NO COLUMN';
  return {
    columns: organizations.map((one: Data) => one.shortName),
    cells: cells
      .toSorted(
        (a: Data, b: Data) =>
          place(sections, a.sectionId) - place(sections, b.sectionId) ||
          place(organizations, a.organizationId) - place(organizations, b.organizationId),
      )
      .map(
        (cell: Data) =>
          `${place(sections, cell.sectionId) + 1} · ${name(cell.organizationId)}: ${cell.completed} of ${cell.total} done, ` +
          `${cell.overdue} overdue, lights ${cell.red}/${cell.yellow}/${cell.green}, ${cell.percent} %`,
      ),
  };
}

describe('who sees which columns and figures', () => {
  test('the province: 21 cities and Shunde; a city’s cell counts its whole branch', async () => {
    const { columns, cells } = await matrix(province);
    expect(columns).toHaveLength(22);
    expect(columns).toContain('顺德区局');
    expect(cells).toEqual([
      // 50, 20, 0 and 100: 42.5.
      '1 · 广州市局: 1 of 4 done, 0 overdue, lights 0/0/4, 43 %',
      '1 · 顺德区局: 0 of 1 done, 0 overdue, lights 0/0/1, 0 %',
      '2 · 深圳市局: 0 of 2 done, 1 overdue, lights 1/1/0, 0 %',
    ]);
  });

  test('the province looking into a city: its own share and its counties', async () => {
    const { columns, cells } = await matrix(province, '440100');
    expect(columns).toHaveLength(12);
    expect(cells).toEqual([
      '1 · 广州市局: 1 of 2 done, 0 overdue, lights 0/0/2, 75 %',
      '1 · 荔湾区局: 0 of 1 done, 0 overdue, lights 0/0/1, 0 %',
      '1 · 天河区局: 0 of 1 done, 0 overdue, lights 0/0/1, 20 %',
    ]);
    expect(await matrix(guangzhou, '440100')).toEqual({ columns, cells });
  });

  test('looking into Shunde or a county: that one alone', async () => {
    expect(await matrix(province, '440606')).toEqual({
      columns: ['顺德区局'],
      cells: ['1 · 顺德区局: 0 of 1 done, 0 overdue, lights 0/0/1, 0 %'],
    });
    expect(await matrix(province, '440106')).toEqual({
      columns: ['天河区局'],
      cells: ['1 · 天河区局: 0 of 1 done, 0 overdue, lights 0/0/1, 20 %'],
    });
  });

  test('a city sees itself, a county itself', async () => {
    expect(await matrix(guangzhou)).toEqual({
      columns: ['广州市局'],
      cells: ['1 · 广州市局: 1 of 4 done, 0 overdue, lights 0/0/4, 43 %'],
    });
    expect(await matrix(tianhe)).toEqual({
      columns: ['天河区局'],
      cells: ['1 · 天河区局: 0 of 1 done, 0 overdue, lights 0/0/1, 20 %'],
    });
  });

  test('a department sees its own share in a column of its own', async () => {
    expect(await matrix(office)).toEqual({
      columns: ['办公室'],
      cells: ['2 · 办公室: 0 of 1 done, 0 overdue, lights 0/0/1, 0 %'],
    });
  });

  test('an abolished county keeps its column while its share counts', async () => {
    const abolish = `update organization set valid_to = $1 where code in ('440103', '440104')`;
    await server.query(abolish, ['2026-03-05']);
    const { columns, cells } = await matrix(province, '440100');
    await server.query(abolish, [null]);
    expect([columns.length, columns.includes('荔湾区局'), columns.includes('越秀区局')]).toEqual([
      11,
      true,
      false,
    ]);
    expect(cells).toContain('1 · 荔湾区局: 0 of 1 done, 0 overdue, lights 0/0/1, 0 %');
  });

  test('what the viewer may not see is not there', async () => {
    for (const [client, variables] of [
      [guangzhou, { workPlanId: plan.id, parentId: ids['440300'] }],
      [tianhe, { workPlanId: plan.id, parentId: ids['440103'] }],
      [province, { workPlanId: '00000000-0000-0000-0000-000000000000' }],
      [province, { workPlanId: 'x' }],
    ] as const) {
      expect((await client.refusal(matrixDocument, variables)).extensions.code).toBe('NOT_FOUND');
    }
  });
});

test('equals a count over the assignments', async () => {
  const { assignments } = await province.data(
    `{ assignments(first: 100) { nodes { status light percent workItem { section { ordinal } }
      organization { divisionCode level parent { divisionCode } } } } }`,
  );
  const inShenzhen = assignments.nodes.filter(
    ({ organization, workItem }: Data) =>
      workItem.section.ordinal === 2 &&
      (organization.divisionCode === '440300' || organization.parent.divisionCode === '440300'),
  );
  expect(inShenzhen.map(({ light }: Data) => light).toSorted()).toEqual(['RED', 'YELLOW']);
  expect(assignments.nodes).toHaveLength(8);
});

describe('the overview', () => {
  const overview = async (client: Client): Promise<Data> =>
    (
      await client.data(
        `{ overview { workPlan { id } assignments completed overdue red yellow green percent items itemsUncovered
          toAcknowledge toReport reportsToReview completionsToConfirm ordersToReply submissionsToReview } }`,
      )
    ).overview;

  test('of the province counts everything, departments too', async () => {
    expect(await overview(province)).toEqual({
      workPlan: { id: plan.id },
      assignments: 8,
      completed: 1,
      overdue: 1,
      red: 1,
      yellow: 1,
      green: 6,
      // 50 + 20 + 0 + 100 + 0 + 0 + 0 + 0 over 8: 21.25.
      percent: 21,
      items: 4,
      itemsUncovered: 4,
      toAcknowledge: 0,
      toReport: 0,
      reportsToReview: 1,
      completionsToConfirm: 0,
      ordersToReply: 0,
      submissionsToReview: 0,
    });
  });

  test('of a city its branch, of a reporter what waits for the own organization', async () => {
    expect(await overview(guangzhou)).toMatchObject({
      assignments: 4,
      completed: 1,
      percent: 43,
      reportsToReview: 1,
      toAcknowledge: 0,
    });
    const nanshan = await server.user('440305', 'REPORTER');
    expect(await overview(nanshan)).toMatchObject({ assignments: 1, toAcknowledge: 1, toReport: 0 });
    // On 1 July Tianhe stands at 20 % after 121 of 304 days: 20 points behind are reached on day 122.
    await at(server, '2026-07-02T09:00:00+08:00');
    expect(await overview(tianhe)).toMatchObject({ yellow: 1, toReport: 1 });
  });

  test('an editor waits for pieces, a liaison for nothing', async () => {
    const liaison = await server.user('440100', 'LIAISON');
    const piece = {
      kind: 'ROUTINE',
      title: '消息',
      body: '正文',
      occurredAt: '2026-07-02T08:00:00+08:00',
      workItemIds: [plan.items[3]],
    };
    await liaison.run('submitSubmission', piece, 'submission { id }');
    const editor = await server.user('440000', 'EDITOR');
    expect(await overview(editor)).toMatchObject({
      submissionsToReview: 1,
      toAcknowledge: 0,
      itemsUncovered: 3,
    });
    expect(await overview(liaison)).toMatchObject({ submissionsToReview: 0 });
  });
});
