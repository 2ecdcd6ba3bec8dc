import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, Kind, parse, print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { notice } from '../harness/plan.ts';
import { password, startServer, type TestServer } from '../harness/server.ts';

const root = join(import.meta.dirname, '..', '..');
const file = join(root, '..', 'shared', 'contract', 'main-job.graphql');
const skipped = existsSync(file) ? false : '../shared/contract is not part of the project';

/** Each operation of the contract as a document of its own, by name. */
function operations(): Map<string, DocumentNode> {
  if (skipped) return new Map();
  const { definitions } = parse(readFileSync(file, 'utf8'));
  return new Map(
    definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((definition) => [
        definition.name?.value ?? '',
        { kind: Kind.DOCUMENT, definitions: [definition] } satisfies DocumentNode,
      ]),
  );
}

const documents = operations();

describe.skipIf(skipped)(
  `the contract of the first clients${skipped ? ` (skipped: ${skipped})` : ''}`,
  () => {
    const schema = buildSchema(readFileSync(join(root, 'schema', 'schema.graphql'), 'utf8'));

    test.each([...documents.keys()])('%s validates', (name) => {
      expect(validate(schema, documents.get(name) as DocumentNode)).toEqual([]);
    });

    test('has the operations that were agreed', () => {
      expect([...documents.keys()]).toEqual([
        ...['SignIn', 'Viewer', 'Organizations', 'PreviewWorkPlanImport', 'ImportWorkPlan', 'IssueWorkPlan'],
        ...['AssignWorkItems', 'AcknowledgeAssignment', 'BreakDownAssignment', 'SubmitProgressReport'],
        ...['ReviewProgressReport', 'CompleteAssignment', 'ConfirmCompletion', 'IssueSupervisionOrder'],
        ...[
          'ReplyToSupervisionOrder',
          'CloseSupervisionOrder',
          'CreatePublicityActivity',
          'SubmitSubmission',
        ],
        ...['WorkItems', 'Assignments', 'CompletionMatrix'],
      ]);
    });
  },
);

describe.skipIf(skipped)('each of its documents does what its comment says', () => {
  let server: TestServer;
  let province: Client;
  let guangzhou: Client;
  let tianhe: Client;
  const ids: Record<string, string> = {};

  /** Sends a document and gives its one root field. */
  async function send(client: Client, name: string, variables: object = {}): Promise<Data> {
    const data = await client.data(print(documents.get(name) as DocumentNode), variables);
    const [root] = Object.values(data);
    return root;
  }
  const run = (client: Client, name: string, input: object) => send(client, name, { input });

  beforeAll(async () => {
    server = await startServer();
    [province, guangzhou, tianhe] = await Promise.all([
      server.user('440000', 'SUPERVISOR', 'LEADER'),
      server.user('440100', 'SUPERVISOR', 'REPORTER'),
      server.user('440106', 'REPORTER', 'LIAISON'),
    ]);
    for (const code of ['440100', '440106']) ids[code] = await server.organizationId(code);
  });
  afterAll(() => server.stop());

  test('SignIn, Viewer', async () => {
    const client = server.anonymous();
    expect(await send(client, 'Viewer')).toBeNull();
    const { viewer } = await run(client, 'SignIn', { username: tianhe.username, password });
    expect(viewer).toMatchObject({ organization: { id: ids['440106'], level: 'COUNTY' } });
    expect(await send(client, 'Viewer')).toEqual(viewer);
  });

  test('Organizations', async () => {
    const filter = { kind: 'BUREAU', parentId: ids['440100'] };
    const page = await send(province, 'Organizations', { filter, first: 2, offset: 9 });
    expect([page.totalCount, page.nodes.length, page.nodes[0].parent.id]).toEqual([11, 2, ids['440100']]);
  });

  test('the work, from the notice to the matrix', async () => {
    const input = { year: 2026, text: notice };
    const preview = await run(province, 'PreviewWorkPlanImport', input);
    expect(preview).toMatchObject({ documentNumber: '粤测〔2026〕1号', warnings: [] });
    const { workPlan } = await run(province, 'ImportWorkPlan', input);
    const [item] = workPlan.sections[0].items;
    const issued = await run(province, 'IssueWorkPlan', { id: workPlan.id, version: workPlan.version });
    expect(issued.workPlan.status).toBe('ISSUED');

    const to = (code: string) => [
      { organizationId: ids[code], role: 'LEAD', dueOn: '2026-06-30', cadence: 'MONTHLY' },
    ];
    const { assignments } = await run(province, 'AssignWorkItems', {
      workItemIds: [item.id],
      organizations: to('440100'),
    });
    const [given] = assignments;
    expect(given).toMatchObject({
      status: 'PENDING',
      role: 'LEAD',
      dueOn: '2026-06-30',
      workItem: { number: 1 },
    });
    const { assignment } = await run(guangzhou, 'AcknowledgeAssignment', { id: given.id, version: 1 });
    expect(assignment).toMatchObject({ status: 'IN_PROGRESS', version: 2 });
    const parts = await run(guangzhou, 'BreakDownAssignment', { id: given.id, organizations: to('440106') });
    const [part] = parts.assignments;
    expect(part).toMatchObject({ parent: { id: given.id }, organization: { id: ids['440106'] } });
    const own = await run(tianhe, 'AcknowledgeAssignment', { id: part.id, version: part.version });

    const { progressReport } = await run(tianhe, 'SubmitProgressReport', {
      assignmentId: part.id,
      percent: 60,
      summary: '完成六成',
      difficulties: '无',
      nextSteps: '继续',
      measurements: [],
      attachmentIds: [],
    });
    expect(progressReport).toMatchObject({
      status: 'SUBMITTED',
      assignment: { percent: 60, light: 'GREEN' },
    });
    const reviewed = await run(guangzhou, 'ReviewProgressReport', {
      id: progressReport.id,
      version: progressReport.version,
      decision: 'ACCEPT',
      comment: null,
    });
    expect(reviewed.progressReport.status).toBe('ACCEPTED');
    const { version } = (
      await tianhe.data('query($id: ID!) { assignment(id: $id) { version } }', { id: part.id })
    ).assignment;
    expect(version).toBeGreaterThan(own.assignment.version);
    const claimed = await run(tianhe, 'CompleteAssignment', { id: part.id, version, summary: '完成' });
    expect(claimed.assignment.status).toBe('COMPLETION_CLAIMED');
    const confirmed = await run(guangzhou, 'ConfirmCompletion', {
      id: part.id,
      version: claimed.assignment.version,
      decision: 'CONFIRM',
    });
    expect(confirmed.assignment.status).toBe('COMPLETED');

    const { nodes, totalCount } = await send(guangzhou, 'Assignments', {
      filter: { year: 2026, workItemId: item.id, subtreeOf: ids['440100'], overdue: false },
      orderBy: { field: 'PERCENT', direction: 'DESC' },
      first: 1,
      // The city's follows from its part and stands at 100 % too; of equals the one given first comes first.
      offset: 1,
    });
    expect(totalCount).toBe(2);
    expect(nodes).toMatchObject([
      {
        id: part.id,
        status: 'COMPLETED',
        percent: 100,
        recentReports: [{ percent: 60, status: 'ACCEPTED' }],
      },
    ]);
    const matrix = await send(province, 'CompletionMatrix', { workPlanId: workPlan.id });
    expect(matrix.cells).toMatchObject([
      { organizationId: ids['440100'], total: 2, completed: 1, percent: 100 },
    ]);
  });

  test('orders: issued, replied, closed', async () => {
    const { supervisionOrder: order } = await run(province, 'IssueSupervisionOrder', {
      organizationIds: [ids['440100']],
      assignmentIds: [],
      requirement: '说明情况',
      dueOn: '2026-03-10',
      urgency: 'URGENT',
    });
    expect(order).toMatchObject({ number: '粤质监督办〔2026〕1号', status: 'ISSUED' });
    const replied = await run(guangzhou, 'ReplyToSupervisionOrder', {
      id: order.id,
      text: '已落实',
      attachmentIds: [],
    });
    expect(replied.supervisionOrder).toMatchObject({
      status: 'REPLIED',
      addressees: [{ status: 'REPLIED' }],
    });
    const closed = await run(province, 'CloseSupervisionOrder', {
      id: order.id,
      version: replied.supervisionOrder.version,
      conclusion: '办结',
    });
    expect(closed.supervisionOrder.status).toBe('CLOSED');
  });

  test('publicity counts on its points', async () => {
    const [point] = (await send(tianhe, 'WorkItems', { first: 1 })).nodes;
    const workItemIds = [point.id];
    const { publicityActivity } = await run(tianhe, 'CreatePublicityActivity', {
      title: '质量月',
      theme: '质量',
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      workItemIds,
    });
    const { submission } = await run(tianhe, 'SubmitSubmission', {
      kind: 'URGENT',
      title: '消息',
      body: '正文',
      occurredAt: '2026-03-02T11:00:00+08:00',
      workItemIds,
      publicityActivityId: publicityActivity.id,
    });
    expect(submission).toMatchObject({ status: 'SUBMITTED', late: false, workItems: [{ id: point.id }] });
    expect(new Date(submission.dueAt)).toEqual(new Date('2026-03-02T13:00:00+08:00'));
    const filter = { year: 2026, search: '开展质量测试' };
    const { nodes } = await send(province, 'WorkItems', {
      filter,
      orderBy: { field: 'NUMBER', direction: 'ASC' },
    });
    expect(nodes).toMatchObject([
      {
        number: 1,
        lead: { id: ids['440100'] },
        latestReport: { percent: 60, organization: { id: ids['440106'] } },
        coverage: { submissions: 1, adoptions: 0, activities: 1 },
      },
    ]);
  });
});
