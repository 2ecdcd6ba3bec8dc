import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { pieceFields, submitPiece } from '../../../../test/harness/submission.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { remindFollowUps } from './follow-up.job.ts';

let server: TestServer;
let liaison: Client;
let province: Client;
let piece: Data;

beforeAll(async () => {
  server = await startServer();
  [liaison, province] = await Promise.all([
    server.user('440106', 'LIAISON'),
    server.user('440000', 'EDITOR'),
  ]);
  piece = await submitPiece(liaison, {
    ...{ kind: 'URGENT', title: '气瓶泄漏', occurredAt: '2026-03-02T11:00:00+08:00' },
  });
});
afterAll(() => server.stop());

const told = { news: '泄漏已控制', measures: '疏散三十人，封存气瓶', closes: false };
const followUp = async (more: object = {}): Promise<Data> =>
  (await liaison.run('followUpSubmission', { id: piece.id, ...told, ...more }, pieceFields)).submission;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...(extensions.reason ? [extensions.reason.key] : []),
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const inbox = async (client: Client): Promise<string[]> =>
  (await client.data('{ notifications(first: 20) { nodes { text } } }')).notifications.nodes.map(
    ({ text }: Data) => text,
  );
let starts = 0;
const remind = () => runJob(server.database, remindFollowUps, `start ${++starts}`, server.clock.now());
const overdue = async (): Promise<number> =>
  (await province.data('{ submissions(filter: { followUpOverdue: true }) { totalCount } }')).submissions
    .totalCount;

test('what is new and what was done, at once above; each begins the day anew', async () => {
  expect(piece).toMatchObject({ followUpDueAt: '2026-03-03T04:00:00.000Z', followUpOverdue: false });
  await at(server, '2026-03-02T15:00:00+08:00');
  const first = await followUp();
  expect(first).toMatchObject({
    followUpDueAt: '2026-03-03T07:00:00.000Z',
    followUps: [{ ordinal: 1, ...told, late: false }],
  });
  expect((await inbox(province))[0]).toBe('广州市天河区质量技术监督局续报《气瓶泄漏》：泄漏已控制');
});

test('a day without a word: listed, reminded once for each day, and the next one is late', async () => {
  await at(server, '2026-03-03T15:00:00+08:00');
  expect([await overdue(), await remind()]).toEqual([0, { told: 0 }]);
  await at(server, '2026-03-03T15:00:01+08:00');
  expect([await overdue(), await remind(), await remind()]).toEqual([1, { told: 1 }, { told: 0 }]);
  expect((await inbox(liaison))[0]).toBe('紧急事项《气瓶泄漏》已 24 小时没有续报，请报告事态进展和处置措施');
  await at(server, '2026-03-04T15:30:00+08:00');
  expect([await remind(), await remind()]).toEqual([{ told: 1 }, { told: 0 }]);
  expect((await inbox(liaison))[0]).toContain('已 48 小时没有续报');
  expect((await followUp()).followUps.map(({ ordinal, late }: Data) => [ordinal, late])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect([await overdue(), await remind()]).toEqual([0, { told: 0 }]);
});

test.each([
  ['nothing new', { news: ' ' }, ['BAD_INPUT', 'news required']],
  ['no measures', { measures: '' }, ['BAD_INPUT', 'measures required']],
])('%s is refused, naming the field', async (_, more, reason) => {
  expect(reasons(await liaison.refused('followUpSubmission', { id: piece.id, ...told, ...more }))).toEqual(
    reason,
  );
});

test('by the unit that wrote it, of an urgent matter', async () => {
  const other = await server.user('440100', 'LIAISON');
  expect(reasons(await other.refused('followUpSubmission', { id: piece.id, ...told }))).toEqual([
    'FORBIDDEN',
  ]);
  const routine = await submitPiece(liaison);
  expect(reasons(await liaison.refused('followUpSubmission', { id: routine.id, ...told }))).toEqual([
    'WRONG_STATE',
    'notUrgent',
  ]);
});

test('two at once have two numbers', async () => {
  const [one, other] = await Promise.all([followUp(), followUp()]);
  expect([one, other].map(({ followUps }) => followUps.length).sort()).toEqual([3, 4]);
});

test('the last one closes the matter', async () => {
  const closed = await followUp({ closes: true, news: '处置完毕' });
  expect(closed).toMatchObject({ followUpDueAt: null, matterClosedAt: '2026-03-04T07:30:00.000Z' });
  expect(closed.availableActions).not.toContain('FOLLOW_UP');
  expect(reasons(await liaison.refused('followUpSubmission', { id: piece.id, ...told }))).toEqual([
    'WRONG_STATE',
    'matterClosed',
  ]);
  await at(server, '2026-03-20T12:00:00+08:00');
  expect([await overdue(), await remind()]).toEqual([0, { told: 0 }]);
  expect((await inbox(province))[0]).toBe('广州市天河区质量技术监督局终结了紧急事项《气瓶泄漏》：处置完毕');
});
