import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let city: Client;
let county: Client;
let plan: Plan;
let targetId: string;
let guangzhouId: string;

beforeAll(async () => {
  server = await startServer();
  [province, city, county] = await Promise.all([
    server.user('440000', 'SUPERVISOR', 'LEADER'),
    server.user('440100', 'SUPERVISOR', 'LEADER', 'REPORTER'),
    server.user('440106', 'REPORTER'),
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

const fields = `progressReport { id version status revision percent summary correctionReason availableActions
  corrects { id percent } replacedBy { id } previous { percent } measurements { value } period { year ordinal }
  assignment { id percent status } }`;
const given = (number = 1, dueOn = '2026-12-31') =>
  inProgress(province, city, plan.items[number] ?? '', guangzhouId, dueOn);
const submit = async (client: Client, assignmentId: string, more: object): Promise<Data> =>
  (
    await client.run(
      'submitProgressReport',
      { assignmentId, percent: 50, summary: '已完成过半', ...more },
      fields,
    )
  ).progressReport;
const review = async (
  client: Client,
  { id, version }: Data,
  decision = 'ACCEPT',
  comment?: string,
): Promise<Data> =>
  (await client.run('reviewProgressReport', { id, version, decision, comment }, fields)).progressReport;
const correct = async ({ id, version }: Data, more: object): Promise<Data> =>
  (
    await city.run(
      'correctProgressReport',
      { id, version, reason: '报表统计口径有误', percent: 45, summary: '更正后的进展', ...more },
      fields,
    )
  ).progressReport;
const read = async (id: string): Promise<Data> =>
  (
    await province.data(
      `query($id: ID!) { ${fields.replace('progressReport', 'progressReport(id: $id)')} }`,
      { id },
    )
  ).progressReport;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

describe('a correction', () => {
  test('counts once accepted; the older version stays as it was, and both are read', async () => {
    const { id } = await given(2);
    const first = await submit(city, id, { percent: 30 });
    const accepted = await review(province, first);
    await at(server, '2026-03-03T12:00:00+08:00');
    const correction = await correct(accepted, { percent: 20 });
    expect(correction).toMatchObject({
      status: 'SUBMITTED',
      revision: 2,
      correctionReason: '报表统计口径有误',
      corrects: { id: first.id, percent: 30 },
      // The accepted figures count until the new ones are.
      assignment: { percent: 30 },
      // A quarter's report, in whichever version.
      period: { year: 2026, ordinal: 1 },
    });
    const last = 'query($id: ID!) { assignment(id: $id) { lastReport { percent } } }';
    expect((await city.data(last, { id })).assignment).toEqual({ lastReport: { percent: 30 } });
    const replaced = await review(province, correction);
    expect(replaced).toMatchObject({ status: 'ACCEPTED', assignment: { percent: 20 } });
    const older = await read(first.id);
    expect(older).toMatchObject({
      status: 'ACCEPTED',
      percent: 30,
      summary: '已完成过半',
      replacedBy: { id: correction.id },
      period: { year: 2026, ordinal: 1 },
    });
    const { assignment } = await city.data(
      `query($id: ID!) { assignment(id: $id) { lastReport { id percent } periods { status progressReport { id } }
        recentReports { id revision percent } } }`,
      { id },
    );
    expect(assignment).toEqual({
      lastReport: { id: correction.id, percent: 20 },
      periods: [{ status: 'REPORTED', progressReport: { id: correction.id } }],
      recentReports: [
        { id: correction.id, revision: 2, percent: 20 },
        { id: first.id, revision: 1, percent: 30 },
      ],
    });
    // It is corrected again from the newest, not from the older.
    const stale = await city.refused('correctProgressReport', {
      id: older.id,
      version: older.version,
      reason: '再改',
      percent: 1,
      summary: '好',
    });
    expect(stale.extensions.code).toBe('WRONG_STATE');
    expect((await correct(replaced, { percent: 25 })).revision).toBe(3);
  });

  test('of an older report changes nothing of where the assignment stands', async () => {
    const { id } = await given();
    const first = await review(province, await submit(city, id, { percent: 30 }));
    await at(server, '2026-04-02T12:00:00+08:00');
    const second = await submit(city, id, { percent: 60 });
    expect(second.previous).toEqual({ percent: 30 });
    await at(server, '2026-05-02T12:00:00+08:00');
    const accepted = await review(province, await correct(first, { percent: 35 }));
    expect(accepted.assignment.percent).toBe(60);
    // Last time's figure beside the newer report is the corrected one.
    expect((await read(second.id)).previous).toEqual({ percent: 35 });
    // And what was not accepted is taken back to it.
    expect((await review(province, second, 'RETURN', '数据不符')).assignment.percent).toBe(35);
  });

  test('returned it never counted, and another may follow; two at once may not', async () => {
    const { id } = await given();
    const first = await review(province, await submit(city, id, { percent: 30 }));
    const correction = await correct(first, { percent: 90 });
    const input = { id: first.id, version: first.version, reason: '又错', percent: 1, summary: '好' };
    expect(reasons(await city.refused('correctProgressReport', input))).toEqual([
      'CONFLICT',
      'id correctionWaits',
    ]);
    const returned = await review(province, correction, 'RETURN', '没有依据');
    expect(returned).toMatchObject({ status: 'RETURNED', assignment: { percent: 30 }, availableActions: [] });
    expect((await correct(first, { percent: 32 })).revision).toBe(2);
  });

  test('is made after completion too, which stays at 100 percent', async () => {
    const { id } = await given();
    const report = await review(province, await submit(city, id, { percent: 90 }));
    const { assignment } = await city.data('query($id: ID!) { assignment(id: $id) { id version } }', { id });
    const claimed = await city.run(
      'completeAssignment',
      { ...assignment, summary: '全部完成' },
      'assignment { id version }',
    );
    await province.run(
      'confirmCompletion',
      { ...claimed.assignment, decision: 'CONFIRM' },
      'assignment { id }',
    );
    const corrected = await review(
      province,
      await correct(report, { measurements: [{ targetId, value: 31 }] }),
    );
    expect(corrected).toMatchObject({
      measurements: [{ value: 31 }],
      assignment: { percent: 100, status: 'COMPLETED' },
    });
  });

  test('is the reporter’s own to make, of what was accepted, with a reason', async () => {
    const { id } = await given();
    const report = await submit(city, id, {});
    const input = { id: report.id, version: report.version, reason: '错', percent: 1, summary: '好' };
    expect((await city.refused('correctProgressReport', input)).extensions.code).toBe('WRONG_STATE');
    const { version } = await review(province, report);
    const accepted = { ...input, version };
    expect((await county.refused('correctProgressReport', accepted)).extensions.code).toBe('NOT_FOUND');
    expect((await province.refused('correctProgressReport', accepted)).extensions.code).toBe('FORBIDDEN');
    expect(reasons(await city.refused('correctProgressReport', { ...accepted, reason: ' ' }))).toEqual([
      'BAD_INPUT',
      'reason required',
    ]);
    expect((await city.refused('correctProgressReport', input)).extensions.code).toBe('CONFLICT');
  });
});

test('level by level: a city’s report shows what the counties’ said, and what the city made of it', async () => {
  const { id } = await given();
  const { assignments } = await city.run(
    'breakDownAssignment',
    {
      id,
      organizations: [
        { organizationId: await server.organizationId('440106'), role: 'LEAD', dueOn: '2026-11-30' },
      ],
    },
    'assignments { id version }',
  );
  await county.run('acknowledgeAssignment', assignments[0], 'assignment { id }');
  const below = await submit(county, assignments[0].id, {
    percent: 70,
    measurements: [{ targetId, value: 8 }],
  });
  const over = `progressReport { id parts { percent reviewComment reviewer { name } author { name }
    organization { shortName } measurements { value } } }`;
  const before = await city.run(
    'submitProgressReport',
    { assignmentId: id, percent: 20, summary: '尚未审核区局报告' },
    over,
  );
  // What the city has not accepted yet it has not built on.
  expect(before.progressReport.parts).toEqual([]);
  const accepted = await review(city, below, 'ACCEPT', '数据已核实，另有两项在验收。');
  await at(server, '2026-03-03T12:00:00+08:00');
  const { progressReport } = await city.run(
    'submitProgressReport',
    { assignmentId: id, percent: 60, summary: '汇总报送' },
    over,
  );
  const [part] = progressReport.parts;
  expect(progressReport.parts).toHaveLength(1);
  expect(part).toMatchObject({
    percent: 70,
    reviewComment: '数据已核实，另有两项在验收。',
    organization: { shortName: '天河区局' },
    measurements: [{ value: 8 }],
  });
  expect([part.author.name, part.reviewer.name].every(Boolean)).toBe(true);
  // Corrected later, it reads as it was when the city reported.
  await at(server, '2026-03-10T12:00:00+08:00');
  const { progressReport: correction } = await county.run(
    'correctProgressReport',
    { id: below.id, version: accepted.version, reason: '多报一项', percent: 65, summary: '更正' },
    'progressReport { id version }',
  );
  await review(city, correction);
  const parts = 'query($id: ID!) { progressReport(id: $id) { parts { percent } } }';
  expect((await province.data(parts, { id: progressReport.id })).progressReport.parts).toEqual([
    { percent: 70 },
  ]);
});
