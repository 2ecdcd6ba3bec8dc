import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { allowed, rowOf } from '../../../../test/harness/viewers.ts';
import { canFollow } from './instruction.policy.ts';

let server: TestServer;
let supervisor: Client;
let editor: Client;
let liaison: Client;
let plan: Plan;

beforeAll(async () => {
  server = await startServer();
  [supervisor, editor, liaison] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'EDITOR'),
    server.user('440100', 'LIAISON', 'REPORTER'),
  ]);
  plan = await issuedPlan(supervisor);
});
afterAll(() => server.stop());

const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const fields = `instruction { id version leader level instructedOn text availableActions organization { shortName }
  submission { title } assignment { id } recordedBy { name } }`;

async function piece(): Promise<Data> {
  const input = {
    kind: 'ROUTINE',
    title: '质量分析报告',
    body: '正文',
    occurredAt: '2026-03-01T10:00:00+08:00',
    workItemIds: [],
  };
  return (await liaison.run('submitSubmission', input, 'submission { id version }')).submission;
}
const instruction = (of: Data, more: object = {}) => ({
  ...of,
  leader: '分管副市长',
  level: 'CITY',
  instructedOn: '2026-03-02',
  text: '请市场局会同有关部门研究。',
  ...more,
});

test('a leader’s instruction on an accepted piece, and the task that follows from it', async () => {
  const sent = await piece();
  const early = await editor.refused('recordInstruction', instruction(sent));
  expect([early.extensions.code, early.extensions.reason?.key]).toEqual(['WRONG_STATE', 'notReviewed']);
  const accept = { ...sent, decision: 'ACCEPT' };
  const of = (await editor.run('reviewSubmission', accept, 'submission { id version }')).submission;
  const refused = async (more: object) =>
    reasons(await editor.refused('recordInstruction', instruction(of, more)));
  expect(await refused({ instructedOn: '2026-03-03' })).toEqual(['BAD_INPUT', 'instructedOn inFuture']);
  expect(await refused({ instructedOn: '2026-03-01' })).toEqual(['BAD_INPUT', 'instructedOn notBefore']);
  expect(await refused({ leader: ' ' })).toEqual(['BAD_INPUT', 'leader required']);
  expect(await refused({ assignmentId: 'x' })).toEqual(['BAD_INPUT', 'assignmentId notFound']);
  const { instruction: row } = await editor.run('recordInstruction', instruction(of), fields);
  expect(row).toMatchObject({
    ...{ leader: '分管副市长', level: 'CITY', instructedOn: '2026-03-02', assignment: null },
    ...{ submission: { title: '质量分析报告' }, organization: { shortName: '广州市局' } },
    availableActions: ['FOLLOW'],
  });
  expect(await refused({})).toEqual(['CONFLICT', 'leader instructedTwice']);

  const organizationId = await server.organizationId('440100');
  const task = await inProgress(supervisor, liaison, plan.items[1] ?? '', organizationId);
  const follow = { id: row.id, version: row.version, assignmentId: task.id };
  expect((await supervisor.run('followInstruction', follow, fields)).instruction.assignment).toEqual({
    id: task.id,
  });
  expect(reasons(await supervisor.refused('followInstruction', follow))).toEqual([
    'CONFLICT',
    'version staleVersion',
  ]);
  expect((await liaison.refused('followInstruction', follow)).extensions.code).toBe('FORBIDDEN');
  const read = async (client: Client, filter: object = {}): Promise<Data[]> =>
    (
      await client.data(
        'query($filter: InstructionFilter) { instructions(filter: $filter) { nodes { leader availableActions } } }',
        { filter },
      )
    ).instructions.nodes;
  expect(await read(liaison, { assignmentId: task.id })).toEqual([
    { leader: '分管副市长', availableActions: [] },
  ]);
  expect(await read(editor, { open: true })).toEqual([]);
  expect(await read(await server.user('440300', 'EDITOR'))).toEqual([]);
});

test('editors and supervisors of the piece’s organization and above name the task', () => {
  expect(allowed((viewer) => canFollow(viewer, rowOf('tianhe')))).toEqual([
    'EDITOR guangzhou',
    'EDITOR province',
    'EDITOR tianhe',
    'SUPERVISOR guangzhou',
    'SUPERVISOR province',
    'SUPERVISOR tianhe',
  ]);
});
