import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { pieceInput } from '../../../../test/harness/submission.ts';

let server: TestServer;
let plan: Plan;
let supervisor: Client;
let liaison: Client;
let colleague: Client;
let city: Client;

beforeAll(async () => {
  server = await startServer();
  [supervisor, liaison, colleague, city] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440106', 'LIAISON', 'REPORTER'),
    server.user('440106', 'LIAISON'),
    server.user('440100', 'LIAISON', 'EDITOR'),
  ]);
  plan = await issuedPlan(supervisor);
});
afterAll(() => server.stop());

const fields = `submissionDraft { id version kind title body occurredAt savedAt author { name } workItems { number }
  progressReport { id } }`;
const save = async (client: Client, input: object): Promise<Data> =>
  (await client.run('saveSubmissionDraft', input, fields)).submissionDraft;
const key = ({ id, version }: Data) => ({ id, version });
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key: reason }]) => `${field} ${reason}`),
];
const total = async (client: Client): Promise<number> =>
  (await client.data('{ submissionDrafts { totalCount } }')).submissionDrafts.totalCount;

test('incomplete as it is, written on by a colleague from the version read, and seen by nobody else', async () => {
  const draft = await save(liaison, { title: '电梯' });
  expect(draft).toMatchObject({ kind: 'ROUTINE', title: '电梯', body: null, workItems: [] });
  const more = await save(colleague, {
    ...{ ...key(draft), kind: 'URGENT', title: '电梯检查', body: '正文', workItemIds: [plan.items[3]] },
  });
  expect(more).toMatchObject({ version: 2, kind: 'URGENT', workItems: [{ number: 3 }] });
  expect(reasons(await liaison.refused('saveSubmissionDraft', { ...key(draft), title: '旧' }))).toEqual([
    'CONFLICT',
    'version staleVersion',
  ]);
  expect([await total(liaison), await total(colleague), await total(city), await total(supervisor)]).toEqual([
    1, 1, 0, 0,
  ]);
  const read = 'query($id: ID!) { submissionDraft(id: $id) { id } }';
  expect((await city.data(read, { id: draft.id })).submissionDraft).toBe(null);
  const foreign = await city.refused('discardSubmissionDraft', key(more));
  const missing = await city.refused('discardSubmissionDraft', { ...key(more), id: plan.id });
  expect([foreign.extensions.code, foreign.message]).toEqual([missing.extensions.code, missing.message]);
  expect(reasons(await liaison.refused('saveSubmissionDraft', { workItemIds: ['x'] }))).toEqual([
    'BAD_INPUT',
    'workItemIds.0 notFound',
  ]);
  // What is sent up takes its draft along; another's draft is none.
  const sent = pieceInput({ draftId: more.id });
  expect(reasons(await city.refused('submitSubmission', sent))).toEqual(['BAD_INPUT', 'draftId notFound']);
  await liaison.run('submitSubmission', sent, 'submission { id }');
  expect(await total(liaison)).toBe(0);
});

test('discarded', async () => {
  const draft = await save(liaison, { title: '草稿' });
  const { discardSubmissionDraft } = await liaison.data(
    'mutation($input: DiscardSubmissionDraftInput!) { discardSubmissionDraft(input: $input) { id } }',
    { input: key(draft) },
  );
  expect(discardSubmissionDraft.id).toBe(draft.id);
  expect(await total(liaison)).toBe(0);
});

test('a progress report becomes a draft that keeps its source, its point and its figures', async () => {
  const organizationId = await server.organizationId('440106');
  const assignment = await inProgress(supervisor, liaison, plan.items[1] ?? '', organizationId);
  const [target] = await server.query<{ id: string; name: string; unit: string }>(
    'select id, name, unit from target where work_item_id = $1 limit 1',
    [plan.items[1]],
  );
  const report = {
    ...{ assignmentId: assignment.id, percent: 60, summary: '已检查十二家企业。' },
    measurements: target ? [{ targetId: target.id, value: 12 }] : [],
  };
  const { progressReport } = await liaison.run('submitProgressReport', report, 'progressReport { id }');
  const from = { progressReportId: progressReport.id };
  const { submissionDraft } = await liaison.run('draftSubmissionFromReport', from, fields);
  expect(submissionDraft).toMatchObject({
    ...{ workItems: [{ number: 1 }], progressReport: { id: progressReport.id } },
    body: ['已检查十二家企业。', ...(target ? [`${target.name} 12${target.unit}。`] : [])].join('\n\n'),
  });
  // Asked again, the same one answers.
  const again = await liaison.run('draftSubmissionFromReport', from, fields);
  expect(again.submissionDraft.id).toBe(submissionDraft.id);
  const { submission } = await liaison.run(
    'submitSubmission',
    pieceInput({ ...from, draftId: submissionDraft.id, workItemIds: [plan.items[1]] }),
    'submission { progressReport { id } workItems { number } }',
  );
  expect(submission).toEqual({ progressReport: { id: progressReport.id }, workItems: [{ number: 1 }] });
  const other = await server.user('440300', 'LIAISON');
  expect(reasons(await other.refused('draftSubmissionFromReport', from))).toEqual([
    'BAD_INPUT',
    'progressReportId notFound',
  ]);
});
