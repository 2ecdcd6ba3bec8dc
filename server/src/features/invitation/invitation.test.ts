import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { inForce, ledger, rulesOf } from '../../../../test/harness/scoring.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { pieceInput } from '../../../../test/harness/submission.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { remindInvitations } from './invitation.job.ts';

let server: TestServer;
let plan: Plan;
let editor: Client;
let liaison: Client;
let shenzhen: Client;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer();
  [editor, liaison, shenzhen] = await Promise.all([
    server.user('440000', 'EDITOR'),
    server.user('440100', 'LIAISON'),
    server.user('440300', 'LIAISON'),
  ]);
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
  for (const code of ['440000', '440100', '440300']) ids[code] = await server.organizationId(code);
});
beforeEach(async () => {
  await server.query('truncate invitation, submission, publicity_fault, notification cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const fields = `id version status title requirement dueOn late reason overdue availableActions organization { shortName } issuer { shortName }
  workItems { number } submission { title status }`;
const input = (more: object = {}) => ({
  organizationIds: [ids['440100'], ids['440300']],
  title: '质量月筹备',
  requirement: '写明做法、数字和典型企业，一千字以内。',
  dueOn: '2026-03-06',
  workItemIds: [plan.items[3]],
  ...more,
});
const invite = async (more: object = {}): Promise<Data[]> =>
  (await editor.run('inviteSubmissions', input(more), `invitations { ${fields} }`)).invitations;
const key = ({ id, version }: Data) => ({ id, version });
const answer = (invitation: Data, more: object = {}) =>
  pieceInput({ title: '质量月筹备情况', invitationId: invitation.id, ...more });
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...(extensions.reason ? [extensions.reason.key] : []),
  ...Object.entries(extensions.fields ?? {}).map(([field, reason]) => `${field} ${reason.key}`),
];
const read = async (client: Client, id: string): Promise<Data> =>
  (await client.data(`query($id: ID!) { invitation(id: $id) { ${fields} } }`, { id })).invitation;
const total = async (client: Client, filter: object): Promise<number> =>
  (
    await client.data('query($filter: InvitationFilter) { invitations(filter: $filter) { totalCount } }', {
      filter,
    })
  ).invitations.totalCount;
const inbox = async (client: Client): Promise<string[]> =>
  (await client.data('{ notifications(first: 20) { nodes { text } } }')).notifications.nodes.map(
    ({ text }: Data) => text,
  );

test('each unit has its own, and answers with a piece; a late one is an answer too', async () => {
  const [own, other] = await invite();
  expect(own).toMatchObject({
    ...{ status: 'OPEN', title: '质量月筹备', dueOn: '2026-03-06', overdue: false, submission: null },
    ...{ organization: { shortName: '广州市局' }, issuer: { shortName: '省局' }, workItems: [{ number: 3 }] },
  });
  expect(await inbox(liaison)).toEqual([
    '广东省质量技术监督局向你单位约稿《质量月筹备》，请于2026年3月6日前报送',
  ]);
  expect([await total(editor, {}), await total(liaison, {}), await total(shenzhen, {})]).toEqual([2, 1, 1]);
  expect(await read(shenzhen, own?.id)).toBe(null);
  const foreign = await shenzhen.refused('submitSubmission', answer(own as Data));
  expect(reasons(foreign)).toEqual(['BAD_INPUT', 'invitationId notFound']);

  const { submission } = await liaison.run(
    'submitSubmission',
    answer(own as Data),
    'submission { id invitation { title } }',
  );
  expect(submission.invitation).toEqual({ title: '质量月筹备' });
  expect(await read(editor, own?.id)).toMatchObject({
    ...{ status: 'ANSWERED', late: false, submission: { title: '质量月筹备情况', status: 'SUBMITTED' } },
    availableActions: [],
  });
  expect(await inbox(editor)).toContain('广州市质量技术监督局报送了约稿《质量月筹备》');
  expect(reasons(await liaison.refused('submitSubmission', answer(own as Data)))).toEqual([
    'BAD_INPUT',
    'invitationId invitationClosed',
  ]);
  await at(server, '2026-03-07T00:00:00+08:00');
  await shenzhen.run(
    'submitSubmission',
    answer(other as Data, { occurredAt: '2026-03-06T10:00:00+08:00' }),
    'submission { id }',
  );
  expect(await read(editor, other?.id)).toMatchObject({ status: 'ANSWERED', late: true });
});

test('overdue: listed, reminded, recorded as failed by the office, and scored', async () => {
  const leader = await server.user('440000', 'LEADER');
  await inForce(editor, leader, { rules: rulesOf('HEADLINES', { quotas: [], yearCap: null }) });
  const [own] = await invite({ organizationIds: [ids['440100']] });
  let starts = 0;
  const remind = async (day: string) => {
    await at(server, `${day}T08:20:00+08:00`);
    return (await runJob(
      server.database,
      remindInvitations,
      `${day} ${++starts}`,
      server.clock.now(),
    )) as Data;
  };
  // Three days before, one day before, on the day; then once that it is overdue, to both.
  expect([await remind('2026-03-03'), await remind('2026-03-03')]).toEqual([{ told: 1 }, { told: 0 }]);
  expect([await remind('2026-03-05'), await remind('2026-03-06')]).toEqual([{ told: 1 }, { told: 1 }]);
  expect((await inbox(liaison))[0]).toBe('约稿《质量月筹备》2026年3月6日到期，尚未报送');
  const early = await editor.refused('failInvitation', { ...key(own as Data), reason: '未交' });
  expect(reasons(early)).toEqual(['WRONG_STATE', 'invitationNotDue']);
  expect([await total(editor, { overdue: true }), await total(editor, { awaitingViewer: true })]).toEqual([
    0, 0,
  ]);
  expect([await remind('2026-03-07'), await remind('2026-03-08')]).toEqual([{ told: 2 }, { told: 0 }]);
  const says = '广州市局未按期报送约稿《质量月筹备》（2026年3月6日到期）';
  expect([(await inbox(liaison))[0], (await inbox(editor))[0]]).toEqual([says, says]);
  expect([await total(editor, { overdue: true }), await total(editor, { awaitingViewer: true })]).toEqual([
    1, 1,
  ]);

  const settle = { ...key(own as Data), reason: '两次催报仍未报送' };
  expect(reasons(await liaison.refused('failInvitation', settle))).toEqual(['FORBIDDEN']);
  const { invitation } = await editor.run('failInvitation', settle, `invitation { ${fields} }`);
  expect(invitation).toMatchObject({ status: 'FAILED', reason: '两次催报仍未报送', availableActions: [] });
  expect((await inbox(liaison))[0]).toContain('认定约稿《质量月筹备》未完成');
  expect(reasons(await liaison.refused('submitSubmission', answer(own as Data)))).toEqual([
    'BAD_INPUT',
    'invitationId invitationClosed',
  ]);
  await at(server, '2027-01-10T12:00:00+08:00');
  await editor.run('computeScores', { year: 2026 }, 'scoreYear { lines }');
  expect(await ledger(editor, ids['440100'] ?? '')).toMatchObject([
    { day: '2026-03-06', rule: 'FAULT', points: -5, outcome: 'COUNTED' },
  ]);
});

test('cancelled with a reason, and then no more', async () => {
  const [own] = await invite();
  const settle = { ...key(own as Data), reason: '选题已取消' };
  const { invitation } = await editor.run('cancelInvitation', settle, `invitation { ${fields} }`);
  expect(invitation).toMatchObject({ status: 'CANCELLED', reason: '选题已取消' });
  expect(
    reasons(await editor.refused('cancelInvitation', { ...settle, version: invitation.version })),
  ).toEqual(['WRONG_STATE', 'invitationClosed']);
  expect(reasons(await editor.refused('cancelInvitation', settle))).toEqual([
    'CONFLICT',
    'staleVersion',
    'version staleVersion',
  ]);
});

test.each([
  ['no unit', { organizationIds: [] }, 'organizationIds required'],
  ['itself', () => ({ organizationIds: [ids['440000']] }), 'organizationIds.0 notSubordinate'],
  ['nobody', () => ({ organizationIds: [ids['440100'], 'x'] }), 'organizationIds.1 notSubordinate'],
  ['yesterday', { dueOn: '2026-03-01' }, 'dueOn inPast'],
  ['no subject', { title: ' ' }, 'title required'],
  ['a point that is not there', { workItemIds: ['x'] }, 'workItemIds.0 notFound'],
])('%s is refused, naming the field', async (_, more, reason) => {
  const given = typeof more === 'function' ? more() : more;
  expect(reasons(await editor.refused('inviteSubmissions', input(given)))).toEqual(['BAD_INPUT', reason]);
});

test('two answers at once: one is', async () => {
  const [own] = await invite();
  const document =
    'mutation($input: SubmitSubmissionInput!) { submitSubmission(input: $input) { submission { id } } }';
  const answers = await Promise.all(
    [1, 2].map((n) => liaison.send(document, { input: answer(own as Data, { title: `稿 ${n}` }) })),
  );
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort()).toEqual([
    'BAD_INPUT',
    'DONE',
  ]);
});
