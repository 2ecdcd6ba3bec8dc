import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { upload } from '../../../../test/harness/upload.ts';

let server: TestServer;
let province: Client;
let reporter: Client;
let colleague: Client;
let plan: Plan;
let targetId: string;
let id: string;

beforeAll(async () => {
  server = await startServer();
  [province, reporter, colleague] = await Promise.all([
    server.user('440000', 'SUPERVISOR', 'LEADER', 'REPORTER'),
    server.user('440100', 'REPORTER'),
    server.user('440100', 'REPORTER', 'SUPERVISOR'),
  ]);
  plan = await issuedPlan(province);
  const { workItem } = await province.data('query($id: ID!) { workItem(id: $id) { targets { id } } }', {
    id: plan.items[1],
  });
  targetId = workItem.targets[0].id;
});
beforeEach(async () => {
  await server.query('truncate assignment cascade');
  const given = await inProgress(
    province,
    reporter,
    plan.items[1] ?? '',
    await server.organizationId('440100'),
  );
  id = given.id;
});
afterAll(() => server.stop());

const fields = `progressReportDraft { id version periodId percent summary difficulties nextSteps savedAt author { id name }
  measurements { target { id } value } attachments { id name } }`;
const save = async (client: Client, input: object): Promise<Data> =>
  (await client.run('saveProgressReportDraft', { assignmentId: id, ...input }, fields)).progressReportDraft;
const draftsSeenBy = async (client: Client): Promise<Data[]> =>
  (
    await client.data(
      'query($id: ID!) { assignment(id: $id) { reportDrafts { id summary attachments { id } } } }',
      { id },
    )
  ).assignment.reportDrafts;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

test('is saved incomplete, written on, and becomes the report', async () => {
  const file = await upload(reporter, '照片.txt', '照片');
  const first = await save(reporter, { summary: '写了一半', attachmentIds: [file] });
  expect(first).toMatchObject({ version: 1, percent: null, summary: '写了一半', measurements: [] });
  expect(first.attachments).toEqual([{ id: file, name: '照片.txt' }]);
  const second = await save(reporter, {
    version: 1,
    percent: 40,
    summary: '完成十二项',
    difficulties: '人手不足',
    measurements: [{ targetId, value: 12 }],
    attachmentIds: [file],
  });
  expect(second).toMatchObject({
    id: first.id,
    version: 2,
    percent: 40,
    difficulties: '人手不足',
    measurements: [{ target: { id: targetId }, value: 12 }],
  });
  // Nothing of it counts before it is submitted.
  expect(await server.query('select percent from assignment')).toEqual([{ percent: 0 }]);
  const body = { percent: 40, summary: '完成十二项', attachmentIds: [file] };
  const input = { assignmentId: id, draftId: first.id, ...body };
  // A mistake leaves the draft as it was.
  const error = await reporter.refused('submitProgressReport', { ...input, summary: ' ' });
  expect(reasons(error)).toEqual(['BAD_INPUT', 'summary required']);
  expect(await draftsSeenBy(reporter)).toEqual([
    { id: first.id, summary: '完成十二项', attachments: [{ id: file }] },
  ]);
  server.statements();
  const { progressReport } = await reporter.run(
    'submitProgressReport',
    input,
    'progressReport { percent status }',
  );
  // Read and written like any report: the draft costs no statement of its own.
  expect(server.statements()).toBe(2);
  expect(progressReport).toEqual({ percent: 40, status: 'SUBMITTED' });
  expect(await draftsSeenBy(reporter)).toEqual([]);
  expect(
    await server.query(
      'select progress_report_draft_id, progress_report_id is null as loose from attachment',
    ),
  ).toEqual([{ progress_report_draft_id: null, loose: false }]);
});

test('is the organization’s alone: superiors see neither draft nor files, colleagues both', async () => {
  const file = await upload(reporter, '照片.txt', '照片');
  const draft = await save(reporter, { summary: '未报', attachmentIds: [file] });
  expect(await draftsSeenBy(province)).toEqual([]);
  expect((await province.fetch(`/attachments/${file}`)).status).toBe(404);
  expect(await draftsSeenBy(colleague)).toHaveLength(1);
  expect((await colleague.fetch(`/attachments/${file}`)).status).toBe(200);
  const input = { id: draft.id, version: 1 };
  expect((await province.refused('discardProgressReportDraft', input)).extensions.code).toBe('NOT_FOUND');
  expect(
    (await province.refused('saveProgressReportDraft', { assignmentId: id, summary: '改' })).extensions.code,
  ).toBe('FORBIDDEN');
});

test('a colleague writes on and submits it with the files; whoever read an older version is told', async () => {
  const file = await upload(reporter, '照片.txt', '照片');
  const draft = await save(reporter, { summary: '甲写的', attachmentIds: [file] });
  const unread = await colleague.refused('saveProgressReportDraft', { assignmentId: id, summary: '乙写的' });
  expect(reasons(unread)).toEqual(['CONFLICT', 'version draftExists']);
  const taken = await save(colleague, { version: 1, summary: '甲写的，乙补充', attachmentIds: [file] });
  expect(taken.author.id).not.toBe(draft.author.id);
  const stale = await reporter.refused('saveProgressReportDraft', {
    assignmentId: id,
    version: 1,
    summary: '甲',
  });
  expect(reasons(stale)).toEqual(['CONFLICT', 'version staleVersion']);
  const { progressReport } = await colleague.run(
    'submitProgressReport',
    { assignmentId: id, draftId: draft.id, percent: 10, summary: '报送', attachmentIds: [file] },
    'progressReport { attachments { id } author { name } }',
  );
  expect(progressReport.attachments).toEqual([{ id: file }]);
});

test('one for each assignment and period, also of two who begin at once', async () => {
  const answers = await Promise.all(
    [reporter, colleague, reporter, colleague].map((client, n) =>
      client.send(
        'mutation($input: SaveProgressReportDraftInput!) { saveProgressReportDraft(input: $input) { progressReportDraft { id } } }',
        { input: { assignmentId: id, summary: `${n}` } },
      ),
    ),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.flatMap(({ errors }) => errors ?? []).map((error) => error.extensions.code)).toEqual([
    'CONFLICT',
    'CONFLICT',
    'CONFLICT',
  ]);
  expect(await server.query('select count(*)::int as count from progress_report_draft')).toEqual([
    { count: 1 },
  ]);
});

test('discarded it lets go of its files', async () => {
  const file = await upload(reporter, '照片.txt', '照片');
  const draft = await save(reporter, { summary: '作废', attachmentIds: [file] });
  await reporter.run('discardProgressReportDraft', { id: draft.id, version: 1 }, 'assignment { id }');
  expect(await draftsSeenBy(reporter)).toEqual([]);
  expect((await reporter.fetch(`/attachments/${file}`)).status).toBe(200);
  expect((await colleague.fetch(`/attachments/${file}`)).status).toBe(404);
});

test.each([
  ['percent above 100', { percent: 101 }, 'percent outOfRange'],
  [
    'a target of another point',
    { measurements: [{ targetId: 'x', value: 1 }] },
    'measurements.0.targetId wrongTarget',
  ],
  ['a period of nobody', { periodId: 'x' }, 'periodId notFound'],
  ['a file of nobody', { attachmentIds: ['x'] }, 'attachmentIds.0 notFound'],
])('%s is refused, naming the field', async (_, input, reason) => {
  const error = await reporter.refused('saveProgressReportDraft', { assignmentId: id, ...input });
  expect(reasons(error)).toEqual(['BAD_INPUT', reason]);
});

test('a draft of another assignment is submitted with none', async () => {
  const draft = await save(reporter, { summary: '草稿' });
  const other = await inProgress(
    province,
    reporter,
    plan.items[3] ?? '',
    await server.organizationId('440100'),
  );
  const input = { assignmentId: other.id, draftId: draft.id, percent: 1, summary: '好' };
  expect(reasons(await reporter.refused('submitProgressReport', input))).toEqual([
    'BAD_INPUT',
    'draftId notFound',
  ]);
});
