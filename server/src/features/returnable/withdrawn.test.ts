import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { of, reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { schemeInput as evaluationInput } from '../../../../test/harness/evaluation.ts';
import { issuedPlan } from '../../../../test/harness/plan.ts';
import { schemeInput as scoringInput } from '../../../../test/harness/scoring.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { waitsFor } from '../../../../test/harness/waiting.ts';
import { expectWithdrawn } from '../../../../test/harness/withdrawal.ts';

let server: TestServer;
let supervisor: Client;
let editor: Client;
let leader: Client;
let foreign: Client;
let plan: object;

beforeAll(async () => {
  server = await startServer();
  [supervisor, editor, leader, foreign] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'EDITOR'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'SUPERVISOR', 'EDITOR', 'LEADER'),
  ]);
  const { items } = await issuedPlan(supervisor);
  plan = {
    ...{ title: '一季度督查方案', kind: 'COMPREHENSIVE', scope: '督查测试项目' },
    ...{ organizationIds: [await server.organizationId('440100')], workItemIds: [items[1]] },
    ...{ startsOn: '2026-03-02', endsOn: '2026-03-31' },
  };
});
beforeEach(async () => {
  await server.query('truncate supervision_plan, evaluation_scheme, scoring_scheme cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const kinds = [
  {
    ...{ name: 'SupervisionPlan', table: 'supervision_plan', task: 'plansToHandle', pass: 'approve' },
    ...{ input: (more: object = {}) => ({ ...plan, ...more }), drafter: () => supervisor },
  },
  {
    ...{ name: 'EvaluationScheme', table: 'evaluation_scheme', task: 'schemesToHandle', pass: 'enact' },
    ...{ input: evaluationInput, drafter: () => supervisor },
  },
  {
    ...{ name: 'ScoringScheme', table: 'scoring_scheme', task: 'scoringSchemesToHandle', pass: 'enact' },
    ...{ input: scoringInput, drafter: () => editor },
  },
] as const;

type Kind = (typeof kinds)[number];
const run = async (by: Client, { name }: Kind, verb: string, values: object): Promise<Data> => {
  const field = `${name[0]?.toLowerCase()}${name.slice(1)}`;
  return (await by.run(`${verb}${name}`, values, `${field} { id version status returnComment }`))[field];
};
const draft = (kind: Kind) => run(kind.drafter(), kind, 'create', kind.input());

test.each(kinds)('a draft of $name is withdrawn by who may edit it, and waits for nobody', async (kind) => {
  const { name, table, task } = kind;
  const drafter = kind.drafter();
  const row = await draft(kind);
  expect(await waitsFor({ drafter, leader, foreign }, task)).toEqual({ leader: 1 });
  const withdrawn = await expectWithdrawn({ server, name, table, row, drafter, leader, foreign });
  expect(await waitsFor({ drafter, leader, foreign }, task)).toEqual({});
  const refusal = async (by: Client, verb: string, more: object) =>
    reasons(await by.refused(`${verb}${name}`, of(withdrawn, more)));
  const state = expect.arrayContaining(['WRONG_STATE']);
  expect(await refusal(drafter, 'update', kind.input())).toEqual(state);
  expect(await refusal(leader, kind.pass, {})).toEqual(state);
  expect(await refusal(leader, 'return', { comment: '改' })).toEqual(state);
});

test.each(kinds)(
  'what came back of $name is withdrawn too, and why it came back stays to be read',
  async (kind) => {
    const drafter = kind.drafter();
    const row = await run(leader, kind, 'return', of(await draft(kind), { comment: '与去年重复' }));
    expect(await waitsFor({ drafter, leader }, kind.task)).toEqual({ drafter: 1 });
    const withdrawn = await run(drafter, kind, 'withdraw', of(row, { reason: '不再开展' }));
    expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', returnComment: '与去年重复' });
    expect(await waitsFor({ drafter, leader }, kind.task)).toEqual({});
  },
);

test.each(kinds)('what a leader passed of $name is withdrawn by nobody', async (kind) => {
  const passed = await run(leader, kind, kind.pass, of(await draft(kind)));
  const refused = await kind.drafter().refused(`withdraw${kind.name}`, of(passed, { reason: '不办' }));
  expect(reasons(refused)).toEqual(['WRONG_STATE']);
});

test('a plan whose days are over waits for its drafters, who withdraw it or give it other days', async () => {
  const [kind] = kinds;
  const one = await draft(kind);
  const other = await run(leader, kind, 'return', of(await draft(kind), { comment: '改' }));
  const over = async (): Promise<boolean[]> =>
    (
      await supervisor.data(
        'query($filter: SupervisionPlanFilter) { supervisionPlans(filter: $filter) { nodes { over } } }',
        {
          filter: { ids: [one.id, other.id] },
        },
      )
    ).supervisionPlans.nodes.map((row: Data) => row.over);
  const waits = () => waitsFor({ supervisor, leader, foreign }, kind.task);
  await at(server, '2026-03-31T23:59:00+08:00');
  expect([await over(), await waits()]).toEqual([[false, false], { supervisor: 1, leader: 1 }]);
  await at(server, '2026-04-01T00:00:00+08:00');
  expect([await over(), await waits()]).toEqual([[true, true], { supervisor: 2 }]);
  await run(supervisor, kind, 'withdraw', of(other, { reason: '期限已过' }));
  await run(supervisor, kind, 'update', of(one, { ...plan, endsOn: '2026-04-30' }));
  expect([await over(), await waits()]).toEqual([[false, false], { leader: 1 }]);
});

test('a scheme that can no longer be put in force says by what, to its own office', async () => {
  const blockers = async (client: Client, name: 'evaluationScheme' | 'scoringScheme', id: string) =>
    (await client.data(`query($id: ID!) { ${name}(id: $id) { blockedBy { id } } }`, { id }))[name];
  for (const kind of kinds.slice(1)) {
    const field = kind.name === 'EvaluationScheme' ? 'evaluationScheme' : 'scoringScheme';
    const [first, second] = [await draft(kind), await draft(kind)];
    expect(await blockers(kind.drafter(), field, second.id)).toEqual({ blockedBy: null });
    await run(leader, kind, 'enact', of(first));
    expect(await blockers(kind.drafter(), field, second.id)).toEqual({ blockedBy: { id: first.id } });
    expect(await blockers(foreign, field, second.id)).toBeNull();
    expect(await blockers(foreign, field, first.id)).toEqual({ blockedBy: null });
    // It waits for whoever drafts, and no leader is asked for what would be refused.
    expect(await waitsFor({ drafter: kind.drafter(), leader, foreign }, kind.task)).toEqual({ drafter: 1 });
    await run(kind.drafter(), kind, 'withdraw', of(second, { reason: '年度已有办法' }));
    expect(await waitsFor({ drafter: kind.drafter(), leader }, kind.task)).toEqual({});
    expect(await blockers(kind.drafter(), field, second.id)).toEqual({ blockedBy: null });
  }
});
