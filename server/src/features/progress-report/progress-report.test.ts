import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { post, upload } from '../../../../test/harness/upload.ts';

let server: TestServer;
let province: Client;
let supervisor: Client;
let reporter: Client;
let plan: Plan;
let guangzhouId: string;
let targetId: string;

beforeAll(async () => {
  server = await startServer();
  [province, supervisor, reporter] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'LEADER'),
    server.user('440100', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  guangzhouId = await server.organizationId('440100');
  const { workItem } = await province.data('query($id: ID!) { workItem(id: $id) { targets { id } } }', {
    id: plan.items[1],
  });
  targetId = workItem.targets[0].id;
});
beforeEach(async () => {
  await server.query('truncate assignment cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const fields = `progressReport { id version status percent summary difficulties nextSteps reviewComment availableActions
  measurements { target { id name } value } attachments { id name size url } author { name } reviewer { name }
  assignment { id percent light yellowOn redOn reportDueOn } }`;
const given = (number = 1, dueOn = '2026-06-30') =>
  inProgress(province, reporter, plan.items[number] ?? '', guangzhouId, dueOn);
const submit = async (assignmentId: string, more: object = {}): Promise<Data> =>
  (
    await reporter.run(
      'submitProgressReport',
      { assignmentId, percent: 50, summary: '已完成过半', ...more },
      fields,
    )
  ).progressReport;
const review = async (client: Client, report: Data, decision: string, comment?: string): Promise<Data> =>
  (
    await client.run(
      'reviewProgressReport',
      { id: report.id, version: report.version, decision, comment },
      fields,
    )
  ).progressReport;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

describe('reporting', () => {
  test('with measured values, difficulties and next steps; the assignment stands where it says', async () => {
    const { id } = await given();
    const report = await submit(id, {
      difficulties: '人手不足',
      nextSteps: '下月抽查',
      measurements: [{ targetId, value: 12.5 }],
    });
    expect(report).toMatchObject({
      status: 'SUBMITTED',
      version: 1,
      percent: 50,
      difficulties: '人手不足',
      nextSteps: '下月抽查',
      measurements: [{ target: { id: targetId, name: '完成测试项目' }, value: 12.5 }],
      // The reporter may not review, and cannot withdraw.
      availableActions: [],
      // At 50 % it is 20 points behind on day 84 of 120, and never 50.
      assignment: { percent: 50, light: 'GREEN', yellowOn: '2026-05-25', redOn: '2026-07-01' },
    });
  });

  test('percent may be 0 and 100, and go down', async () => {
    const { id } = await given();
    for (const percent of [100, 0, 40]) {
      expect((await submit(id, { percent })).assignment.percent).toBe(percent);
    }
  });

  test.each([
    ['percent 101', { percent: 101 }, 'percent outOfRange'],
    ['percent -1', { percent: -1 }, 'percent outOfRange'],
    ['half a percent', { percent: 50.5 }, 'percent invalid'],
    ['no summary', { summary: '' }, 'summary required'],
    ['a summary of spaces', { summary: ' 　\n' }, 'summary required'],
    ['a negative value', { measurements: [{ targetId: 'x', value: -1 }] }, 'measurements.0.value outOfRange'],
    [
      'an unknown target',
      { measurements: [{ targetId: 'x', value: 1 }] },
      'measurements.0.targetId wrongTarget',
    ],
    ['a file that is not there', { attachmentIds: ['x'] }, 'attachmentIds.0 notFound'],
  ])('%s is refused, naming the field, and nothing is stored', async (_, input, reason) => {
    const { id } = await given();
    const error = await reporter.refused('submitProgressReport', {
      assignmentId: id,
      percent: 50,
      summary: '好',
      ...input,
    });
    expect(reasons(error)).toEqual(['BAD_INPUT', reason]);
    expect(await server.query('select 1 from progress_report')).toEqual([]);
    expect(await server.query('select percent from assignment')).toEqual([{ percent: 0 }]);
  });

  test('the target of another point is refused, and one measured twice', async () => {
    const { id } = await given(3);
    const input = { assignmentId: id, percent: 1, summary: '好', measurements: [{ targetId, value: 1 }] };
    expect(reasons(await reporter.refused('submitProgressReport', input))).toEqual([
      'BAD_INPUT',
      'measurements.0.targetId wrongTarget',
    ]);
    const own = await given(1);
    const twice = {
      ...input,
      assignmentId: own.id,
      measurements: [input.measurements[0], { targetId, value: 2 }],
    };
    expect(reasons(await reporter.refused('submitProgressReport', twice))).toEqual([
      'BAD_INPUT',
      'measurements.1.targetId duplicate',
    ]);
  });

  test('not before it is acknowledged, and not by the supervisor', async () => {
    const { assignments } = await province.run(
      'assignWorkItems',
      {
        workItemIds: [plan.items[1]],
        organizations: [{ organizationId: guangzhouId, role: 'LEAD', dueOn: '2026-06-30' }],
      },
      'assignments { id }',
    );
    const input = { assignmentId: assignments[0].id, percent: 10, summary: '好' };
    const early = await reporter.refused('submitProgressReport', input);
    expect([early.extensions.code, early.message]).toEqual(['WRONG_STATE', '请先签收']);
    expect((await supervisor.refused('submitProgressReport', input)).extensions.code).toBe('FORBIDDEN');
  });
});

describe('attachments', () => {
  test('belong to the report, and are read by who may see it', async () => {
    const { id } = await given();
    const file = await upload(reporter, '进展照片.txt', '照片');
    const unrelated = await server.user('440300', 'REPORTER');
    // Until it is submitted it is its uploader's alone.
    expect((await province.fetch(`/attachments/${file}`)).status).toBe(404);
    const { attachments } = await submit(id, { attachmentIds: [file] });
    expect(attachments).toEqual([{ id: file, name: '进展照片.txt', size: 6, url: `/attachments/${file}` }]);
    const read = await province.fetch(`/attachments/${file}`);
    expect([read.status, await read.text()]).toEqual([200, '照片']);
    expect((await unrelated.fetch(`/attachments/${file}`)).status).toBe(404);
    expect((await server.anonymous().fetch(`/attachments/${file}`)).status).toBe(401);
    // A file is used once.
    const again = await reporter.refused('submitProgressReport', {
      assignmentId: id,
      percent: 1,
      summary: '好',
      attachmentIds: [file],
    });
    expect(reasons(again)).toEqual(['BAD_INPUT', 'attachmentIds.0 notFound']);
  });

  test.each([
    ['a program', 'a.exe', 'MZ'],
    ['a page', 'a.html', '<script>alert(1)</script>'],
    ['a picture that is none', 'a.png', 'no picture'],
    ['an empty file', 'a.txt', ''],
  ])('%s is refused', async (_, name, content) => {
    const response = await post(reporter, name, content);
    const { errors } = (await response.json()) as { errors: GraphQLErrorBody[] };
    expect([response.status, ...errors.flatMap(reasons)]).toEqual([400, 'BAD_INPUT', 'file fileRefused']);
  });
});

describe('review', () => {
  test('by the organization that gave the assignment, and no other', async () => {
    const { id } = await given();
    const report = await submit(id);
    expect(
      (await supervisor.refused('reviewProgressReport', { ...key(report), decision: 'ACCEPT' })).extensions
        .code,
    ).toBe('FORBIDDEN');
    const liaison = await server.user('440000', 'LIAISON');
    expect(
      (await liaison.refused('reviewProgressReport', { ...key(report), decision: 'ACCEPT' })).extensions.code,
    ).toBe('FORBIDDEN');
    const waiting =
      '{ progressReports(filter: { awaitingReview: true }) { totalCount nodes { id availableActions } } }';
    expect((await province.data(waiting)).progressReports).toEqual({
      totalCount: 1,
      nodes: [{ id: report.id, availableActions: ['ACCEPT', 'RETURN'] }],
    });
    expect((await supervisor.data(waiting)).progressReports.totalCount).toBe(0);
    const accepted = await review(province, report, 'ACCEPT', '很好');
    expect(accepted).toMatchObject({ status: 'ACCEPTED', reviewComment: '很好', availableActions: [] });
    expect(accepted.reviewer.name).toBeTruthy();
    expect((await province.data(waiting)).progressReports.totalCount).toBe(0);
    const again = await province.refused('reviewProgressReport', {
      id: report.id,
      version: accepted.version,
      decision: 'RETURN',
      comment: '晚了',
    });
    expect(again.extensions.code).toBe('WRONG_STATE');
    const stale = await province.refused('reviewProgressReport', { ...key(report), decision: 'ACCEPT' });
    expect(stale.extensions.code).toBe('CONFLICT');
  });

  test('a return needs its reason, and takes the percent back to the report that stands', async () => {
    const { id } = await given();
    const first = await submit(id, { percent: 30 });
    await at(server, '2026-03-10T09:00:00+08:00');
    const second = await submit(id, { percent: 80 });
    for (const comment of [undefined, '  ']) {
      const error = await province.refused('reviewProgressReport', {
        ...key(second),
        decision: 'RETURN',
        comment,
      });
      expect(reasons(error)).toEqual(['BAD_INPUT', 'comment commentRequired']);
    }
    const returned = await review(province, second, 'RETURN', '数据与报表不符');
    expect(returned).toMatchObject({
      status: 'RETURNED',
      reviewComment: '数据与报表不符',
      // At 30 %: 20 points behind on day 60, 50 on day 96.
      assignment: { percent: 30, yellowOn: '2026-05-01', redOn: '2026-06-06' },
    });
    expect((await review(province, first, 'RETURN', '同上')).assignment).toMatchObject({
      percent: 0,
      yellowOn: '2026-03-26',
      redOn: '2026-05-01',
    });
    expect((await submit(id, { percent: 60 })).assignment.percent).toBe(60);
  });
});

describe('the report of a period', () => {
  // Point 2 asks cities for a report every quarter.
  test('a second report of the quarter does not stand for the next one', async () => {
    const { id } = await given(2, '2026-12-31');
    expect((await submit(id, { percent: 20 })).assignment.reportDueOn).toBe('2026-06-30');
    await at(server, '2026-03-20T09:00:00+08:00');
    expect((await submit(id, { percent: 40 })).assignment.reportDueOn).toBe('2026-06-30');
    await at(server, '2026-04-01T09:00:00+08:00');
    expect((await submit(id, { percent: 60 })).assignment.reportDueOn).toBe('2026-09-30');
  });

  test('late by a day it turns yellow; a report then still leaves the new quarter’s due', async () => {
    const { id } = await given(2, '2026-12-31');
    await at(server, '2026-04-01T09:00:00+08:00');
    const { assignment } = await reporter.data(
      'query($id: ID!) { assignment(id: $id) { light yellowOn reportDueOn } }',
      { id },
    );
    expect(assignment).toEqual({ light: 'YELLOW', yellowOn: '2026-04-01', reportDueOn: '2026-03-31' });
    expect((await submit(id, { percent: 30 })).assignment).toMatchObject({
      light: 'GREEN',
      reportDueOn: '2026-06-30',
    });
  });

  test('a returned report is none: the quarter’s is due again', async () => {
    const { id } = await given(2, '2026-12-31');
    const report = await submit(id, { percent: 30 });
    await at(server, '2026-04-01T09:00:00+08:00');
    expect((await review(province, report, 'RETURN', '没有数据')).assignment).toMatchObject({
      percent: 0,
      light: 'YELLOW',
      reportDueOn: '2026-03-31',
    });
  });
});

function key({ id, version }: Data): { id: string; version: number } {
  return { id, version };
}
