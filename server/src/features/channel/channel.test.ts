import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { cleared } from '../../../../test/harness/submission.ts';
import { at } from '../../../../test/harness/time.ts';
import { upload } from '../../../../test/harness/upload.ts';

let server: TestServer;
let admin: Client;
let editor: Client;
let liaison: Client;
let supervisor: Client;
let plan: Plan;

beforeAll(async () => {
  server = await startServer();
  [admin, editor, liaison] = await Promise.all([
    server.user('440000', 'SYSTEM_ADMIN'),
    server.user('440000', 'EDITOR'),
    server.user('440106', 'LIAISON'),
  ]);
  supervisor = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(supervisor);
});
afterAll(() => server.stop());

const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const fields = 'channel { id version name kind level ownership startsOn endsOn availableActions }';
const input = (more: object = {}) => ({
  name: '羊城质量报',
  kind: 'NEWSPAPER',
  level: 'CITY',
  ownership: 'OUTSIDE',
  startsOn: '2026-01-01',
  ...more,
});
const enter = async (more: object = {}): Promise<Data> =>
  (await admin.run('createChannel', input(more), fields)).channel;
const pieceFields = `submission { id version adoptions { channel kind level place adoptedOn url registered { name }
  attachments { name url } } }`;
async function acceptedPiece(): Promise<Data> {
  const { submission } = await liaison.run(
    'submitSubmission',
    {
      kind: 'ROUTINE',
      title: '电梯安全检查',
      body: '正文',
      occurredAt: '2026-03-01T10:00:00+08:00',
      workItemIds: [],
    },
    'submission { id version }',
  );
  const accept = { ...submission, decision: 'ACCEPT' };
  const { id, version } = await cleared(
    editor,
    (await editor.run('reviewSubmission', accept, 'submission { id version }')).submission,
  );
  return { id, version };
}

test('one name stands for one channel on each day; administrators edit, everybody reads', async () => {
  const paper = await enter({ endsOn: '2026-06-30' });
  expect(paper).toMatchObject({ name: '羊城质量报', endsOn: '2026-06-30', availableActions: ['UPDATE'] });
  const refused = async (more: object) => reasons(await admin.refused('createChannel', input(more)));
  expect(await refused({ startsOn: '2026-06-30' })).toEqual(['BAD_INPUT', 'startsOn channelOverlaps']);
  expect(await refused({ startsOn: '2025-01-01' })).toEqual(['BAD_INPUT', 'startsOn channelOverlaps']);
  expect(await refused({ startsOn: '2027-02-01', endsOn: '2027-01-31' })).toEqual([
    'BAD_INPUT',
    'endsOn endBeforeStart',
  ]);
  expect(await refused({ name: ' ' })).toEqual(['BAD_INPUT', 'name required']);
  await enter({ startsOn: '2026-07-01', level: 'PROVINCE' });
  expect((await editor.refused('createChannel', input())).extensions.code).toBe('FORBIDDEN');
  const on = async (day: string): Promise<Data> =>
    (
      await liaison.data(
        'query($filter: ChannelFilter) { channels(filter: $filter) { totalCount nodes { level availableActions } } }',
        { filter: { on: day, search: '羊城' } },
      )
    ).channels;
  expect(await on('2026-06-30')).toEqual({ totalCount: 1, nodes: [{ level: 'CITY', availableActions: [] }] });
  expect((await on('2026-07-01')).nodes).toEqual([{ level: 'PROVINCE', availableActions: [] }]);
  expect((await on('2025-12-31')).totalCount).toBe(0);
});

test('an adoption takes kind and level from the register, has a place and its proof', async () => {
  const site = await enter({ name: '省局门户网站', kind: 'WEBSITE', level: 'PROVINCE', ownership: 'OWN' });
  let piece = await acceptedPiece();
  const proof = await upload(editor, '头版.txt', '版面');
  const adoption = (more: object) => ({
    id: piece.id,
    version: piece.version,
    adoptedOn: '2026-03-02',
    ...more,
  });
  const refused = async (more: object) => reasons(await editor.refused('recordAdoption', adoption(more)));
  expect(await refused({})).toEqual(['BAD_INPUT', 'channel required']);
  expect(await refused({ channelId: 'x' })).toEqual(['BAD_INPUT', 'channelId notFound']);
  expect(await refused({ channel: '没有登记的报' })).toEqual(['BAD_INPUT', 'kind required']);
  expect(await refused({ channelId: site.id, level: 'NATIONAL' })).toEqual([
    'BAD_INPUT',
    'level channelDiffers',
  ]);
  expect(await refused({ channelId: site.id, attachmentIds: ['x'] })).toEqual([
    'BAD_INPUT',
    'attachmentIds.0 notFound',
  ]);
  const run = async (more: object): Promise<Data> =>
    (await editor.run('recordAdoption', adoption(more), pieceFields)).submission;
  piece = await run({ channelId: site.id, place: 'HEADLINE', attachmentIds: [proof] });
  expect(piece.adoptions).toEqual([
    {
      ...{ channel: '省局门户网站', kind: 'WEBSITE', level: 'PROVINCE', place: 'HEADLINE' },
      ...{ adoptedOn: '2026-03-02', url: null, registered: { name: '省局门户网站' } },
      attachments: [{ name: '头版.txt', url: `/attachments/${proof}` }],
    },
  ]);
  // The same channel by its name is the same channel.
  expect(await refused({ channel: '省局门户网站' })).toEqual(['CONFLICT', 'channel adoptedTwice']);
  // Whoever wrote the piece reads its proof; another branch does not.
  expect((await liaison.fetch(`/attachments/${proof}`)).status).toBe(200);
  expect((await (await server.user('440300', 'EDITOR')).fetch(`/attachments/${proof}`)).status).toBe(404);
  expect(await refused({ channel: '另一家', kind: 'TV', level: 'CITY', attachmentIds: [proof] })).toEqual([
    'BAD_INPUT',
    'attachmentIds.0 notFound',
  ]);
  piece = await run({ channel: '没有登记的报', kind: 'NEWSPAPER', level: 'COUNTY' });
  expect(piece.adoptions).toHaveLength(2);
  expect(piece.adoptions.find((one: Data) => one.channel === '没有登记的报')).toMatchObject({
    place: 'ORDINARY',
    registered: null,
  });

  // What it carried holds the entry: not its level, nor days on which it carried something.
  const change = async (more: object) =>
    reasons(
      await admin.refused('updateChannel', { ...input(), ...pick(site), id: site.id, version: 1, ...more }),
    );
  expect(await change({ level: 'NATIONAL' })).toEqual(['BAD_INPUT', 'level channelUsed']);
  expect(await change({ endsOn: '2026-03-01' })).toEqual(['BAD_INPUT', 'endsOn channelUsedOn']);
  expect(await change({ startsOn: '2026-03-03' })).toEqual(['BAD_INPUT', 'startsOn channelUsedOn']);
  const ended = { ...pick(site), id: site.id, version: 1, endsOn: '2026-03-02' };
  expect((await admin.run('updateChannel', ended, fields)).channel.endsOn).toBe('2026-03-02');
  expect(reasons(await admin.refused('updateChannel', ended))).toEqual(['CONFLICT', 'version staleVersion']);
  await at(server, '2026-03-04T12:00:00+08:00');
  expect(await refused({ channelId: site.id, adoptedOn: '2026-03-03' })).toEqual([
    'BAD_INPUT',
    'adoptedOn channelNotThen',
  ]);
  await at(server, '2026-03-02T12:00:00+08:00');
});

function pick({ name, kind, level, ownership, startsOn }: Data) {
  return { name, kind, level, ownership, startsOn };
}

test('the proof of an adoption is not handed in once more with a report', async () => {
  const both = await server.user('440100', 'EDITOR', 'REPORTER', 'SUPERVISOR');
  const organizations = [
    { organizationId: await server.organizationId('440100'), role: 'LEAD', dueOn: '2026-12-31' },
  ];
  const { assignments } = await supervisor.run(
    'assignWorkItems',
    { workItemIds: [plan.items[1]], organizations },
    'assignments { id version }',
  );
  await both.run('acknowledgeAssignment', assignments[0], 'assignment { id }');
  const { submission } = await liaison.run(
    'submitSubmission',
    {
      ...{ kind: 'ROUTINE', title: '特种设备检查', body: '正文', workItemIds: [] },
      occurredAt: '2026-03-01T10:00:00+08:00',
    },
    'submission { id version }',
  );
  const accepted = await both.run(
    'reviewSubmission',
    { ...submission, decision: 'ACCEPT' },
    'submission { id version }',
  );
  const piece = await cleared(both, accepted.submission);
  const proof = await upload(both, '头版.txt', '版面');
  await both.run(
    'recordAdoption',
    {
      ...{ id: piece.id, version: piece.version },
      ...{ channel: '广州日报', kind: 'NEWSPAPER', level: 'CITY', adoptedOn: '2026-03-02' },
      attachmentIds: [proof],
    },
    'submission { id }',
  );
  const report = { assignmentId: assignments[0].id, percent: 10, summary: '进展', attachmentIds: [proof] };
  expect(reasons(await both.refused('submitProgressReport', report))).toEqual([
    'BAD_INPUT',
    'attachmentIds.0 notFound',
  ]);
});
