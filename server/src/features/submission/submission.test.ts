import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { cleared } from '../../../../test/harness/submission.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let editor: Client;
let cityEditor: Client;
let liaison: Client;
let plan: Plan;

beforeAll(async () => {
  server = await startServer();
  [province, editor, cityEditor, liaison] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'EDITOR'),
    server.user('440100', 'EDITOR', 'LIAISON'),
    server.user('440106', 'LIAISON'),
  ]);
  plan = await issuedPlan(province);
});
beforeEach(() => server.query('truncate submission cascade'));
afterAll(() => server.stop());

const fields = `submission { id version status kind dueAt submittedAt late reviewComment availableActions
  workItems { id number } adoptions { channel level adoptedOn url } }`;
// Noon of 2 March in China.
const input = (more: object = {}) => ({
  kind: 'ROUTINE',
  title: '天河区开展电梯安全检查',
  body: '三月一日，天河区局检查电梯一百部。',
  occurredAt: '2026-03-01T10:00:00+08:00',
  workItemIds: [plan.items[3]],
  ...more,
});
const submit = async (client: Client, more: object = {}): Promise<Data> =>
  (await client.run('submitSubmission', input(more), fields)).submission;
const review = async (client: Client, piece: Data, decision: string, comment?: string): Promise<Data> =>
  (await client.run('reviewSubmission', { id: piece.id, version: piece.version, decision, comment }, fields))
    .submission;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

describe('submitting', () => {
  test('a piece tied to points; when it was due, and whether it is late', async () => {
    expect(await submit(liaison)).toMatchObject({
      version: 1,
      status: 'SUBMITTED',
      dueAt: '2026-03-04T02:00:00.000Z',
      submittedAt: '2026-03-02T04:00:00.000Z',
      late: false,
      workItems: [{ id: plan.items[3], number: 3 }],
      availableActions: [],
    });
  });

  test.each([
    // Three days before noon of 2 March, and two hours before it: at that moment it is in time.
    ['ROUTINE', '2026-02-27T12:00:00+08:00', false],
    ['ROUTINE', '2026-02-27T11:59:59+08:00', true],
    ['URGENT', '2026-03-02T10:00:00+08:00', false],
    ['URGENT', '2026-03-02T09:59:59+08:00', true],
    ['URGENT', '2026-03-02T02:00:00Z', false],
  ])('%s of what happened at %s: late is %s', async (kind, occurredAt, late) => {
    expect((await submit(liaison, { kind, occurredAt })).late).toBe(late);
  });

  test.each([
    ['an event of the future', { occurredAt: '2026-03-02T12:00:01+08:00' }, 'occurredAt inFuture'],
    ['no title', { title: '' }, 'title required'],
    ['no body', { body: ' ' }, 'body required'],
    ['a point that is not there', { workItemIds: ['x'] }, 'workItemIds.0 notFound'],
    ['an activity that is not there', { publicityActivityId: 'x' }, 'publicityActivityId notFound'],
    ['a report that is not there', { progressReportId: 'x' }, 'progressReportId notFound'],
  ])('%s is refused, naming the field', async (_, more, reason) => {
    expect(reasons(await liaison.refused('submitSubmission', input(more)))).toEqual(['BAD_INPUT', reason]);
  });

  test('by a liaison only', async () => {
    expect((await province.refused('submitSubmission', input())).extensions.code).toBe('FORBIDDEN');
  });
});

describe('review and adoption', () => {
  test('an editor above accepts; nobody reviews what they wrote', async () => {
    const piece = await submit(cityEditor);
    const own = await cityEditor.refused('reviewSubmission', { ...key(piece), decision: 'ACCEPT' });
    expect([own.extensions.code, own.message]).toEqual(['FORBIDDEN', '不能审核本人提交的内容']);
    const foreign = await server.user('440300', 'EDITOR');
    expect(
      (await foreign.refused('reviewSubmission', { ...key(piece), decision: 'ACCEPT' })).extensions.code,
    ).toBe('NOT_FOUND');
    const silent = await editor.refused('reviewSubmission', { ...key(piece), decision: 'RETURN' });
    expect(reasons(silent)).toEqual(['BAD_INPUT', 'comment commentRequired']);
    const accepted = await review(editor, piece, 'ACCEPT');
    expect(accepted).toMatchObject({
      status: 'ACCEPTED',
      availableActions: ['PASS_SECRECY', 'REFUSE_SECRECY', 'RECORD_INSTRUCTION'],
    });
    const again = await editor.refused('reviewSubmission', { ...key(accepted), decision: 'ACCEPT' });
    expect(again.extensions.code).toBe('WRONG_STATE');
  });

  const adoption = (piece: Data, more: object = {}) => ({
    ...key(piece),
    channel: '南方日报',
    kind: 'NEWSPAPER',
    level: 'PROVINCE',
    adoptedOn: '2026-03-02',
    ...more,
  });

  test('a channel carries it once a day; each counts on the point', async () => {
    const piece = await cleared(editor, await review(cityEditor, await submit(liaison), 'ACCEPT'));
    const adopt = async (more: object): Promise<Data> =>
      (await editor.run('recordAdoption', adoption({ ...piece, ...more }, more), fields)).submission;
    let now = await adopt({ url: 'https://example.com/1' });
    const twice = await editor.refused('recordAdoption', adoption(now, { channel: ' 南方日报 ' }));
    expect(reasons(twice)).toEqual(['CONFLICT', 'channel adoptedTwice']);
    await at(server, '2026-03-03T12:00:00+08:00');
    now = await adopt({ version: now.version, adoptedOn: '2026-03-03' });
    await at(server, '2026-03-02T12:00:00+08:00');
    now = await adopt({ version: now.version, channel: '广东电视台', kind: 'TV' });
    expect(now.adoptions).toHaveLength(3);
    const coverage = async (client: Client) =>
      (
        await client.data(
          'query($id: ID!) { workItem(id: $id) { coverage { submissions adoptions activities } } }',
          { id: plan.items[3] },
        )
      ).workItem.coverage;
    expect(await coverage(province)).toEqual({ submissions: 1, adoptions: 3, activities: 0 });
    expect(await coverage(await server.user('440300', 'LEADER'))).toMatchObject({
      submissions: 0,
      adoptions: 0,
    });
  });

  test('not before it was accepted, nor before the event or the piece, nor in the future', async () => {
    const piece = await submit(liaison);
    const early = await editor.refused('recordAdoption', adoption(piece));
    expect([early.extensions.code, early.extensions.reason?.key]).toEqual(['WRONG_STATE', 'notReviewed']);
    const accepted = await cleared(editor, await review(cityEditor, piece, 'ACCEPT'));
    const refused = async (more: object) =>
      reasons(await editor.refused('recordAdoption', adoption(accepted, more)));
    expect(await refused({ adoptedOn: '2026-02-28' })).toEqual(['BAD_INPUT', 'adoptedOn adoptedBeforeEvent']);
    expect(await refused({ adoptedOn: '2026-03-01' })).toEqual(['BAD_INPUT', 'adoptedOn adoptedBeforePiece']);
    expect(await refused({ adoptedOn: '2026-03-03' })).toEqual(['BAD_INPUT', 'adoptedOn inFuture']);
    expect(await refused({ channel: ' ' })).toEqual(['BAD_INPUT', 'channel required']);
    expect(await refused({ url: 'javascript:alert(1)' })).toEqual(['BAD_INPUT', 'url malformed']);
  });
});

test('the list: who sees what, filters, search, pages', async () => {
  await submit(cityEditor, { title: '合格率100%', occurredAt: '2026-02-20T10:00:00+08:00' });
  const second = await submit(liaison, { kind: 'URGENT', occurredAt: '2026-03-02T11:00:00+08:00' });
  const page = async (client: Client, filter: object, more: object = {}): Promise<Data> =>
    (
      await client.data(
        `query($filter: SubmissionFilter, $first: Int, $offset: Int) { submissions(filter: $filter, first: $first, offset: $offset) {
          totalCount nodes { id } } }`,
        { filter, ...more },
      )
    ).submissions;
  const total = async (client: Client, filter: object) => (await page(client, filter)).totalCount;
  expect([await total(editor, {}), await total(cityEditor, {}), await total(liaison, {})]).toEqual([2, 2, 1]);
  // The routine one of the city, and the county's urgent one, which its city has first and the province may have at once.
  expect(await total(editor, { awaitingReview: true })).toBe(2);
  // The city's editor wrote one of them, and the county's liaison reviews none.
  expect(await total(cityEditor, { awaitingReview: true })).toBe(1);
  expect(await total(liaison, { awaitingReview: true })).toBe(0);
  expect([await total(editor, { late: true }), await total(editor, { kind: 'URGENT' })]).toEqual([1, 1]);
  expect([await total(editor, { search: '100%' }), await total(editor, { search: '1%0' })]).toEqual([1, 0]);
  expect(await total(editor, { search: '_' })).toBe(0);
  expect(await total(editor, { status: 'ACCEPTED' })).toBe(0);
  expect(await total(editor, { subtreeOf: await server.organizationId('440106') })).toBe(1);
  expect(await total(editor, { workItemId: plan.items[1] })).toBe(0);
  expect(await page(editor, {}, { first: 1 })).toEqual({ totalCount: 2, nodes: [{ id: second.id }] });
});

function key({ id, version }: Data): { id: string; version: number } {
  return { id, version };
}
