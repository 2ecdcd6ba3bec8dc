import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import {
  pieceFields,
  resubmitPiece as resubmit,
  reviewPiece as review,
  submitPiece as submit,
} from '../../../../test/harness/submission.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let plan: Plan;
let liaison: Client;
let head: Client;
let city: Client;
let province: Client;

beforeAll(async () => {
  server = await startServer();
  [liaison, head, city, province] = await Promise.all([
    server.user('440106', 'LIAISON'),
    server.user('440106', 'LEADER'),
    server.user('440100', 'EDITOR', 'LIAISON'),
    server.user('440000', 'EDITOR'),
  ]);
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
});
beforeEach(async () => {
  await server.query('truncate submission cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const key = ({ id, version }: Data) => ({ id, version });
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...(extensions.reason ? [extensions.reason.key] : []),
  ...Object.entries(extensions.fields ?? {}).map(([field, reason]) => `${field} ${reason.key}`),
];
const refused = async (client: Client, piece: Data, decision: string, more: object = {}) =>
  reasons(await client.refused('reviewSubmission', { ...key(piece), decision, ...more }));
const waiting = async (client: Client): Promise<number[]> => {
  const { submissions, overview } = await client.data(
    '{ submissions(filter: { awaitingReview: true }) { totalCount } overview { submissionsToReview } }',
  );
  return [submissions.totalCount, overview.submissionsToReview];
};
const read = async (client: Client, id: string): Promise<Data> =>
  (
    await client.data(
      `query($id: ID!) { submission(id: $id) { ${pieceFields.slice('submission { '.length, -1)} } }`,
      { id },
    )
  ).submission;
describe('level by level', () => {
  test('the unit, the city, the province, each in its turn', async () => {
    const sent = await submit(liaison, { workItemIds: [plan.items[3]] });
    expect(sent).toMatchObject({ status: 'SUBMITTED', reviewing: { shortName: '天河区局' }, accepter: null });
    // Seen above at once, and reviewed above only after two days.
    expect(await read(province, sent.id)).toMatchObject({
      overheadFrom: '2026-03-04T04:00:00.000Z',
      availableActions: ['PASS_SECRECY', 'REFUSE_SECRECY'],
    });
    expect([await waiting(head), await waiting(city), await waiting(province)]).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(await refused(city, sent, 'ACCEPT')).toEqual(['FORBIDDEN', 'notYourTurn']);
    expect(await refused(head, sent, 'ACCEPT')).toEqual(['FORBIDDEN', 'notYourTurn']);

    const passed = await review(head, sent, 'PASS');
    expect(passed).toMatchObject({ status: 'SUBMITTED', reviewing: { shortName: '广州市局' } });
    expect([await waiting(head), await waiting(city)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const accepted = await review(city, passed, 'ACCEPT', { comment: '可用' });
    expect(accepted).toMatchObject({
      status: 'ACCEPTED',
      reviewing: null,
      accepter: { shortName: '广州市局' },
    });
    expect(await refused(province, accepted, 'FORWARD')).toEqual(['FORBIDDEN', 'notYourTurn']);
    const forwarded = await review(city, accepted, 'FORWARD');
    expect(forwarded).toMatchObject({ status: 'FORWARDED', reviewing: { shortName: '省局' } });
    expect(await refused(city, forwarded, 'ACCEPT')).toEqual(['FORBIDDEN', 'notYourTurn']);
    expect(await refused(province, forwarded, 'DECLINE')).toEqual(['BAD_INPUT', 'comment commentRequired']);
    const declined = await review(province, forwarded, 'DECLINE', { comment: '已有同类信息' });
    expect(declined).toMatchObject({ status: 'ACCEPTED', accepter: { shortName: '广州市局' } });
    const again = await review(city, declined, 'FORWARD');
    const taken = await review(province, again, 'ACCEPT');
    expect(taken).toMatchObject({ status: 'ACCEPTED', accepter: { shortName: '省局' } });
    expect(taken.steps.map((step: Data) => `${step.organization.shortName} ${step.action}`)).toEqual([
      ...['天河区局 PASS', '广州市局 ACCEPT', '广州市局 FORWARD'],
      ...['省局 DECLINE', '广州市局 FORWARD', '省局 ACCEPT'],
    ]);
    expect(await refused(province, taken, 'FORWARD')).toEqual(['FORBIDDEN', 'notYourTurn']);
    expect(await refused(province, sent, 'ACCEPT')).toEqual([
      'CONFLICT',
      'staleVersion',
      'version staleVersion',
    ]);
  });

  test('what a level keeps for two days is reviewed above; an urgent piece at once', async () => {
    const routine = await submit(liaison);
    const urgent = await submit(liaison, { kind: 'URGENT', occurredAt: '2026-03-02T11:00:00+08:00' });
    expect([await waiting(head), await waiting(city), await waiting(province)]).toEqual([
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(await review(province, urgent, 'ACCEPT')).toMatchObject({ accepter: { shortName: '省局' } });
    await at(server, '2026-03-04T11:59:59+08:00');
    expect(await refused(city, routine, 'ACCEPT')).toEqual(['FORBIDDEN', 'notYourTurn']);
    await at(server, '2026-03-04T12:00:00+08:00');
    expect(await waiting(city)).toEqual([1, 1]);
    expect(await review(city, routine, 'ACCEPT')).toMatchObject({ accepter: { shortName: '广州市局' } });
  });

  test('a level without anybody to review is passed over, and so is one whose only editor wrote it', async () => {
    expect(await submit(await server.user('440305', 'LIAISON'))).toMatchObject({
      reviewing: { shortName: '省局' },
    });
    expect(await submit(city)).toMatchObject({ reviewing: { shortName: '省局' } });
    const own = await server.user('440000', 'LIAISON');
    const piece = await submit(own);
    expect(piece.reviewing).toEqual({ shortName: '省局' });
    expect(await review(province, piece, 'ACCEPT')).toMatchObject({ status: 'ACCEPTED' });
  });

  test('the next reviewer hears of it', async () => {
    const inbox = async (client: Client) =>
      (await client.data('{ notifications(first: 1) { nodes { text } } }')).notifications.nodes[0]?.text;
    const sent = await submit(liaison, { title: '消息' });
    const says = '广州市天河区质量技术监督局报送的稿件待审核：消息';
    expect(await inbox(head)).toBe(says);
    await review(head, sent, 'PASS');
    expect(await inbox(city)).toBe(says);
  });
});

describe('return with marks, resubmission', () => {
  const marks = [
    { part: 'BODY', start: 17, end: 23, note: '写明所在场所' },
    { part: 'TITLE', start: 0, end: 3, note: '写全称' },
  ];

  test('marks are kept as the text then read; the new text stands beside the old', async () => {
    const sent = await submit(liaison, { workItemIds: [plan.items[3]] });
    await at(server, '2026-03-06T12:00:00+08:00');
    const returned = await review(head, sent, 'RETURN', { comment: '请补充', marks });
    expect(returned).toMatchObject({ status: 'RETURNED', reviewing: null, reviewComment: '请补充' });
    expect(returned.steps[0].marks).toEqual([
      { part: 'BODY', start: 17, end: 23, quote: '发现隐患三处', note: '写明所在场所' },
      { part: 'TITLE', start: 0, end: 3, quote: '天河区', note: '写全称' },
    ]);
    expect(await refused(head, returned, 'PASS')).toEqual(['WRONG_STATE']);
    expect(
      reasons(
        await head.refused('resubmitSubmission', {
          ...key(returned),
          title: 't',
          body: 'b',
          workItemIds: [],
        }),
      ),
    ).toEqual(['FORBIDDEN']);
    const again = await resubmit(liaison, returned, {
      body: '三月一日，天河区局检查电梯一百二十部。发现隐患三处。',
      workItemIds: [plan.items[1]],
      comment: '已补充',
    });
    // Judged at the first submission: two days more change nothing.
    expect(again).toMatchObject({
      ...{ status: 'SUBMITTED', textVersion: 2, late: false, submittedAt: '2026-03-02T04:00:00.000Z' },
      ...{ reviewing: { shortName: '天河区局' }, workItems: [{ number: 1 }] },
    });
    expect(again.texts.map(({ number, body }: Data) => [number, body])).toEqual([
      [1, '三月一日，天河区局检查电梯一百部。发现隐患三处。'],
      [2, '三月一日，天河区局检查电梯一百二十部。发现隐患三处。'],
    ]);
    expect(again.texts[0].changes).toEqual([]);
    expect(again.texts[1].changes).toEqual([
      { kind: 'SAME', text: '三月一日，天河区局检查电梯一百' },
      { kind: 'ADDED', text: '二十' },
      { kind: 'SAME', text: '部。发现隐患三处。' },
    ]);
    expect(again.steps.at(-1)).toMatchObject({ action: 'RESUBMIT', textVersion: 2, comment: '已补充' });
  });

  test.each([
    ['a return without a reason', { marks: [] }, ['comment commentRequired']],
    ['before the text', { comment: 'c', marks: [{ ...marks[0], start: -1 }] }, ['marks.0.start outsideText']],
    ['an empty passage', { comment: 'c', marks: [{ ...marks[0], end: 17 }] }, ['marks.0.end outsideText']],
    [
      'past the text',
      { comment: 'c', marks: [marks[0], { ...marks[1], end: 99 }] },
      ['marks.1.end outsideText'],
    ],
    ['an empty note', { comment: 'c', marks: [{ ...marks[0], note: ' ' }] }, ['marks.0.note required']],
  ])('%s is refused, naming the field', async (_, more, fields) => {
    expect(await refused(head, await submit(liaison), 'RETURN', more)).toEqual(['BAD_INPUT', ...fields]);
  });

  test('marks go with a return only', async () => {
    expect(await refused(head, await submit(liaison), 'PASS', { marks })).toEqual([
      'BAD_INPUT',
      'marks marksReturnOnly',
    ]);
  });

  test('a colleague may resubmit, and then judges it no more than the author', async () => {
    const colleague = await server.user('440106', 'LIAISON', 'EDITOR');
    const returned = await review(head, await submit(liaison), 'RETURN', { comment: '改' });
    const again = await resubmit(colleague, returned, { body: '新的正文。' });
    expect(again.texts.map(({ writer }: Data) => writer.name)).toHaveLength(2);
    expect(await refused(colleague, again, 'PASS')).toEqual(['FORBIDDEN', 'ownWork']);
    const own = await review(head, again, 'PASS');
    expect(own.steps.at(-1).action).toBe('PASS');
  });
});

test('two reviewers at once: one decides, the other is told', async () => {
  const second = await server.user('440106', 'EDITOR');
  const sent = await submit(liaison);
  const input = { ...key(sent), decision: 'PASS' };
  const document =
    'mutation($input: ReviewSubmissionInput!) { reviewSubmission(input: $input) { submission { id } } }';
  const answers = await Promise.all([head, second].map((client) => client.send(document, { input })));
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE');
  expect(codes.sort()).toEqual(['CONFLICT', 'DONE']);
});
