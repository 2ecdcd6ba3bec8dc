import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { upload } from '../../../../test/harness/upload.ts';

let server: TestServer;
let province: Client;
let city: Client;
let plan: Plan;
let targetId: string;
let id: string;

beforeAll(async () => {
  server = await startServer();
  [province, city] = await Promise.all([
    server.user('440000', 'SUPERVISOR', 'LEADER'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  const { workItem } = await province.data('query($id: ID!) { workItem(id: $id) { targets { id } } }', {
    id: plan.items[1],
  });
  targetId = workItem.targets[0].id;
});
beforeEach(async () => {
  await server.query('truncate assignment cascade');
  const organizationId = await server.organizationId('440100');
  ({ id } = await inProgress(province, city, plan.items[1] ?? '', organizationId, '2026-12-31'));
});
afterAll(() => server.stop());

const submit = async (more: object): Promise<Data> =>
  (
    await city.run(
      'submitProgressReport',
      { assignmentId: id, percent: 100, summary: '全部完成', ...more },
      'progressReport { id version }',
    )
  ).progressReport;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

test('a figure that asks for evidence is not completed without', async () => {
  const require = { workItemId: plan.items[1], version: 0, targetIds: [targetId] };
  expect((await city.refused('requireEvidence', require)).extensions.code).toBe('FORBIDDEN');
  expect(reasons(await province.refused('requireEvidence', { ...require, targetIds: ['x'] }))).toEqual([
    'BAD_INPUT',
    'targetIds.0 wrongTarget',
  ]);
  const { workItem } = await province.run(
    'requireEvidence',
    require,
    'workItem { targets { evidenceRequired } }',
  );
  expect(workItem.targets).toEqual([{ evidenceRequired: true }]);
  const complete = async () => {
    const { assignment } = await city.data('query($id: ID!) { assignment(id: $id) { id version } }', { id });
    return { ...assignment, summary: '全部完成' };
  };
  const measurements = [{ targetId, value: 30 }];
  await submit({ measurements });
  const bare = await city.refused('completeAssignment', await complete());
  expect([bare.extensions.code, bare.message]).toEqual([
    'WRONG_STATE',
    '以下指标须先报送带附件的佐证：完成测试项目',
  ]);
  // A file beside another report than the one that measures is no evidence; nor is what was returned.
  await submit({ attachmentIds: [await upload(city, '照片.txt', '照片')] });
  const proof = await submit({
    measurements,
    attachmentIds: [await upload(city, '验收.txt', '验收单')],
  });
  await province.run(
    'reviewProgressReport',
    { ...proof, decision: 'RETURN', comment: '不清晰' },
    'progressReport { id }',
  );
  expect((await city.refused('completeAssignment', await complete())).extensions.code).toBe('WRONG_STATE');
  const clear = await upload(city, '验收.txt', '清晰的验收单');
  await submit({ measurements, attachmentIds: [clear] });
  const { assignment } = await city.run('completeAssignment', await complete(), 'assignment { status }');
  expect(assignment.status).toBe('COMPLETION_CLAIMED');
  const none = { ...require, targetIds: [] };
  expect(reasons(await province.refused('requireEvidence', none))).toEqual([
    'CONFLICT',
    'version staleVersion',
  ]);
  await province.run('requireEvidence', { ...none, version: 1 }, 'workItem { id }');
});

test('a value in another unit than the target’s is refused, naming the field', async () => {
  const input = (unit: string) => ({
    assignmentId: id,
    percent: 1,
    summary: '好',
    measurements: [{ targetId, value: 3, unit }],
  });
  const error = await city.refused('submitProgressReport', input('万元'));
  expect(reasons(error)).toEqual(['BAD_INPUT', 'measurements.0.unit wrongUnit']);
  expect(error.extensions.fields?.['measurements.0.unit']?.message).toBe('单位应为“项”');
  await city.run('submitProgressReport', input('项'), 'progressReport { id }');
});

test('on another’s assignment is refused, naming the field: a superior sees it, another city finds none', async () => {
  const [boss, neighbour] = await Promise.all(
    ['440000', '440300'].map((code) => server.user(code, 'REPORTER')),
  );
  for (const name of ['submitProgressReport', 'saveProgressReportDraft']) {
    const input = { assignmentId: id, percent: 10, summary: '代报' };
    expect(reasons((await boss?.refused(name, input)) as GraphQLErrorBody)).toEqual([
      'FORBIDDEN',
      'assignmentId othersAssignment',
    ]);
    const foreign = await neighbour?.refused(name, input);
    const missing = await neighbour?.refused(name, { ...input, assignmentId: plan.id });
    expect(reasons(foreign as GraphQLErrorBody)).toEqual(['NOT_FOUND', 'assignmentId notFound']);
    expect(missing).toEqual(foreign);
  }
  expect(await server.query('select 1 from progress_report')).toEqual([]);
});
