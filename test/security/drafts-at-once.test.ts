import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { inProgress, issuedPlan } from '../harness/plan.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { pieceInput } from '../harness/submission.ts';

let server: TestServer;
let liaison: Client;
let reportId: string;

beforeAll(async () => {
  server = await startServer();
  const province = await server.user('440000', 'SUPERVISOR');
  liaison = await server.user('440100', 'LIAISON', 'REPORTER');
  const { items } = await issuedPlan(province);
  const id = await server.organizationId('440100');
  const { id: assignmentId } = await inProgress(province, liaison, items[1] ?? '', id);
  const report = { assignmentId, percent: 40, summary: '四成' };
  reportId = (await liaison.run('submitProgressReport', report, 'progressReport { id }')).progressReport.id;
});
afterAll(() => server.stop());

const atOnce = (count: number, document: string, input: object) =>
  Promise.all(Array.from({ length: count }, () => liaison.send(document, { input })));

test('thirty commands at once, each of which reads beside its transaction, do not wait for each other', async () => {
  const began = performance.now();
  const document = `mutation($input: DraftSubmissionFromReportInput!) {
    draftSubmissionFromReport(input: $input) { submissionDraft { id } } }`;
  const [answers, ready] = await Promise.all([
    atOnce(30, document, { progressReportId: reportId }),
    server.anonymous().fetch('/health/ready'),
  ]);
  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
  // And as they all ask for the same draft, there is one.
  expect(new Set(answers.map(({ data }) => data.draftSubmissionFromReport.submissionDraft.id)).size).toBe(1);
  expect(ready.status).toBe(200);
  expect(server.database.pool.options.connectionTimeoutMillis).toBe(30_000);
  // After fifteen seconds the database ends transactions that do nothing.
  expect(performance.now() - began).toBeLessThan(14_000);
});

test('a draft that is sent twenty times at once is one piece', async () => {
  const { submissionDraft } = await liaison.run(
    'saveSubmissionDraft',
    { title: '草' },
    'submissionDraft { id }',
  );
  const document =
    'mutation($input: SubmitSubmissionInput!) { submitSubmission(input: $input) { submission { id } } }';
  const answers = await atOnce(20, document, pieceInput({ draftId: submissionDraft.id }));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await server.query('select count(*)::int as pieces from submission')).toEqual([{ pieces: 1 }]);
});
