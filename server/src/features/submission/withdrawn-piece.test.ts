import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { of, reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { pieceFields, pieceInput, reviewPiece, submitPiece } from '../../../../test/harness/submission.ts';
import { at } from '../../../../test/harness/time.ts';
import { waitsFor } from '../../../../test/harness/waiting.ts';

let server: TestServer;
let plan: Plan;
let liaison: Client;
let head: Client;
let foreign: Client;
let editor: Client;

beforeAll(async () => {
  server = await startServer();
  [liaison, head, foreign, editor] = await Promise.all([
    server.user('440106', 'LIAISON'),
    server.user('440106', 'LEADER'),
    server.user('440300', 'LIAISON'),
    server.user('440100', 'EDITOR'),
  ]);
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
});
beforeEach(async () => {
  await server.query('truncate submission, invitation cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const returned = async (more: object = {}): Promise<Data> =>
  reviewPiece(head, await submitPiece(liaison, more), 'RETURN', { comment: '已有同题稿件' });
const withdraw = async (row: Data, reason = ' 与昨日稿件重复 '): Promise<Data> =>
  (await liaison.run('withdrawSubmission', of(row, { reason }), pieceFields)).submission;
const refused = async (by: Client, row: Data, reason = '重复') =>
  reasons(await by.refused('withdrawSubmission', of(row, { reason })));

test('what came back and is not written anew waits for its writer no more, and stays in what was sent up', async () => {
  const row = await returned({ workItemIds: [plan.items[3]], occurredAt: '2026-02-20T10:00:00+08:00' });
  expect(row).toMatchObject({ status: 'RETURNED', late: true });
  expect(await waitsFor({ liaison, head }, 'submissionsToAmend')).toEqual({ liaison: 1 });
  const withdrawn = await withdraw(row);
  expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', late: true, availableActions: [] });
  expect(withdrawn.steps.at(-1)).toMatchObject({
    ...{
      action: 'WITHDRAW',
      textVersion: 1,
      comment: '与昨日稿件重复',
      organization: { shortName: '天河区局' },
    },
  });
  expect(await waitsFor({ liaison, head }, 'submissionsToAmend')).toEqual({});
  const { submissions, workItem } = await editor.data(
    `query($id: ID!) { submissions(filter: { workItemId: $id }) { totalCount } workItem(id: $id) { coverage { submissions } } }`,
    { id: plan.items[3] },
  );
  expect([submissions.totalCount, workItem.coverage.submissions]).toEqual([1, 1]);
  const trail = await server.query(
    "select changes from audit_entry where action = 'withdrawSubmission' and entity_id = $1",
    [row.id],
  );
  expect(trail).toEqual([{ changes: { to: 'WITHDRAWN', reason: '与昨日稿件重复' } }]);
  expect(await refused(liaison, withdrawn)).toEqual(['WRONG_STATE']);
  const again = of(withdrawn, { title: '再报', body: '正文', workItemIds: [] });
  expect(reasons(await liaison.refused('resubmitSubmission', again))).toEqual(['WRONG_STATE']);
});

test('is refused without a reason, of a stale version, to others, before it came back, and while its matter is open', async () => {
  const sent = await submitPiece(liaison);
  expect(await refused(liaison, sent)).toEqual(['WRONG_STATE']);
  const row = await reviewPiece(head, sent, 'RETURN', { comment: '改' });
  expect(await refused(liaison, row, ' ')).toEqual(['BAD_INPUT', 'reason required']);
  expect(await refused(liaison, row, 'x'.repeat(2001))).toEqual(['BAD_INPUT', 'reason tooLong']);
  expect(await refused(liaison, { ...row, version: 9 })).toEqual([
    ...['CONFLICT', 'staleVersion', 'version staleVersion'],
  ]);
  expect(await refused(head, row)).toEqual(['FORBIDDEN']);
  expect(await refused(editor, row)).toEqual(['FORBIDDEN']);
  expect(await refused(foreign, row)).toEqual(['NOT_FOUND']);
  const urgent = await returned({ kind: 'URGENT', occurredAt: '2026-03-02T11:00:00+08:00' });
  expect(urgent.availableActions).not.toContain('WITHDRAW');
  expect(await refused(liaison, urgent)).toEqual(['FORBIDDEN']);
  await expect(
    server.query("update submission set status = 'WITHDRAWN' where id = $1", [urgent.id]),
  ).rejects.toThrow('submission_withdrawn_check');
});

test('an answer to an invitation is put right instead', async () => {
  const { invitations } = await editor.run(
    'inviteSubmissions',
    {
      ...{ organizationIds: [await server.organizationId('440106')], title: '质量月筹备' },
      ...{ requirement: '写明做法', dueOn: '2026-03-06', workItemIds: [] },
    },
    'invitations { id }',
  );
  const sent = (
    await liaison.run('submitSubmission', pieceInput({ invitationId: invitations[0].id }), pieceFields)
  ).submission;
  const row = await reviewPiece(head, sent, 'RETURN', { comment: '改' });
  expect(await refused(liaison, row)).toEqual(['WRONG_STATE', 'answersInvitation']);
});
