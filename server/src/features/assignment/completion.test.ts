import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

const start = '2026-03-02T12:00:00+08:00';

let server: TestServer;
let province: Client;
let leader: Client;
let guangzhou: Client;
let tianhe: Client;
let plan: Plan;
let guangzhouId: string;
let tianheId: string;

beforeAll(async () => {
  server = await startServer();
  [province, leader, guangzhou, tianhe] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
    server.user('440106', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  guangzhouId = await server.organizationId('440100');
  tianheId = await server.organizationId('440106');
});
beforeEach(async () => {
  await server.query('truncate assignment cascade');
  await at(server, start);
});
afterAll(() => server.stop());

const fields = 'assignment { id version status percent light yellowOn redOn returnComment availableActions }';
const step = async (client: Client, name: string, input: object): Promise<Data> =>
  (await client.run(name, input, fields)).assignment;
const read = async (client: Client, id: string): Promise<Data> =>
  (await client.data(`query($id: ID!) { assignment(id: $id) { ${fields.slice(13, -2)} } }`, { id }))
    .assignment;
const given = (dueOn?: string) => inProgress(province, guangzhou, plan.items[1] ?? '', guangzhouId, dueOn);
const claim = ({ id, version }: Data) =>
  step(guangzhou, 'completeAssignment', { id, version, summary: '全部完成' });
const codeAndReason = async (client: Client, name: string, input: object) => {
  const { extensions } = await client.refused(name, input);
  const [field] = Object.entries(extensions.fields ?? {});
  return [extensions.code, extensions.reason?.key ?? (field && `${field[0]} ${field[1].key}`)];
};

describe('acknowledging', () => {
  test('by the organization’s own, once, with who answers for it', async () => {
    const { assignments } = await province.run(
      'assignWorkItems',
      {
        workItemIds: [plan.items[1]],
        organizations: [{ organizationId: guangzhouId, role: 'LEAD', dueOn: '2026-06-30' }],
      },
      'assignments { id version status }',
    );
    const [{ id, version }] = assignments;
    // The province sees it and may not sign for the city; the city's supervisor may.
    expect(await codeAndReason(leader, 'acknowledgeAssignment', { id, version })).toEqual([
      'FORBIDDEN',
      undefined,
    ]);
    expect((await read(guangzhou, id)).availableActions).toEqual(['ACKNOWLEDGE', 'BREAK_DOWN']);
    expect(await codeAndReason(guangzhou, 'completeAssignment', { id, version, summary: '好' })).toEqual([
      'WRONG_STATE',
      'notAcknowledged',
    ]);
    const { assignment } = await guangzhou.run(
      'acknowledgeAssignment',
      { id, version, leaderInCharge: ' 王局 ', responsiblePerson: '李科' },
      'assignment { version status acknowledgedAt leaderInCharge responsiblePerson }',
    );
    expect(assignment).toEqual({
      version: 2,
      status: 'IN_PROGRESS',
      acknowledgedAt: '2026-03-02T04:00:00.000Z',
      leaderInCharge: '王局',
      responsiblePerson: '李科',
    });
    expect(await codeAndReason(guangzhou, 'acknowledgeAssignment', { id, version })).toEqual([
      'CONFLICT',
      'staleVersion',
    ]);
    expect(await codeAndReason(guangzhou, 'acknowledgeAssignment', { id, version: 2 })).toEqual([
      'WRONG_STATE',
      undefined,
    ]);
  });
});

describe('the light turns with the clock alone', () => {
  test('green, then yellow when 20 points behind, red when 50, overdue the day after the due date', async () => {
    const { id } = await given('2026-06-30');
    const seen = async (day: string) => {
      await at(server, `${day}T09:00:00+08:00`);
      const { assignments } = await province.data(
        `{ red: assignments(filter: { light: RED }) { totalCount } yellow: assignments(filter: { light: YELLOW }) { totalCount }
           green: assignments(filter: { light: GREEN }) { totalCount }
           assignments(filter: { overdue: true }) { totalCount nodes { id } } }`,
      );
      return [(await read(province, id)).light, assignments.totalCount];
    };
    expect(await seen('2026-03-25')).toEqual(['GREEN', 0]);
    expect(await seen('2026-03-26')).toEqual(['YELLOW', 0]);
    expect(await seen('2026-04-30')).toEqual(['YELLOW', 0]);
    expect(await seen('2026-05-01')).toEqual(['RED', 0]);
    expect(await seen('2026-06-30')).toEqual(['RED', 0]);
    expect(await seen('2026-07-01')).toEqual(['RED', 1]);
  });

  test('the day begins at midnight in China', async () => {
    const { id } = await given('2026-06-30');
    await at(server, '2026-03-25T23:59:59+08:00');
    expect((await read(province, id)).light).toBe('GREEN');
    await at(server, '2026-03-26T00:00:00+08:00');
    expect((await read(province, id)).light).toBe('YELLOW');
  });
});

describe('completion', () => {
  test('claimed in time it stays green; the province confirms and it stands at 100', async () => {
    const claimed = await claim(await given('2026-06-30'));
    expect(claimed).toMatchObject({ status: 'COMPLETION_CLAIMED', light: 'GREEN', availableActions: [] });
    await at(server, '2026-07-15T09:00:00+08:00');
    expect((await read(province, claimed.id)).light).toBe('GREEN');
    expect((await read(leader, claimed.id)).availableActions).toEqual(['CONFIRM', 'RETURN']);
    const waiting = await leader.data(
      '{ assignments(filter: { awaitingConfirmation: true }) { totalCount } }',
    );
    expect(waiting.assignments.totalCount).toBe(1);
    const done = await step(leader, 'confirmCompletion', {
      id: claimed.id,
      version: claimed.version,
      decision: 'CONFIRM',
    });
    expect(done).toMatchObject({ status: 'COMPLETED', percent: 100, light: 'GREEN', redOn: null });
    expect(await codeAndReason(leader, 'confirmCompletion', { ...pick(done), decision: 'RETURN' })).toEqual([
      'WRONG_STATE',
      undefined,
    ]);
  });

  test('claimed too late it stays red until it is confirmed', async () => {
    const assignment = await given('2026-03-31');
    await at(server, '2026-04-02T09:00:00+08:00');
    const claimed = await claim(assignment);
    expect([claimed.status, claimed.light]).toEqual(['COMPLETION_CLAIMED', 'RED']);
    const done = await step(province, 'confirmCompletion', { ...pick(claimed), decision: 'CONFIRM' });
    expect(done.light).toBe('GREEN');
  });

  test('a return says why, and the light counts again', async () => {
    const claimed = await claim(await given('2026-06-30'));
    const decide = { ...pick(claimed), decision: 'RETURN' };
    for (const comment of [undefined, '', '   ']) {
      expect(await codeAndReason(province, 'confirmCompletion', { ...decide, comment })).toEqual([
        'BAD_INPUT',
        'comment commentRequired',
      ]);
    }
    const returned = await step(province, 'confirmCompletion', { ...decide, comment: '缺少验收材料' });
    expect(returned).toMatchObject({
      status: 'IN_PROGRESS',
      returnComment: '缺少验收材料',
      yellowOn: '2026-03-26',
      redOn: '2026-05-01',
    });
    const again = await claim(returned);
    expect(again).toMatchObject({ status: 'COMPLETION_CLAIMED', returnComment: null });
  });

  test('after a return the reports of the periods are due as before', async () => {
    // Point 2 asks cities for a report every quarter: the first one was sent.
    const { id } = await inProgress(province, guangzhou, plan.items[2] ?? '', guangzhouId, '2026-12-31');
    const { progressReport } = await guangzhou.run(
      'submitProgressReport',
      { assignmentId: id, percent: 40, summary: '已过四成' },
      'progressReport { assignment { id version reportDueOn } }',
    );
    expect(progressReport.assignment.reportDueOn).toBe('2026-06-30');
    const claimed = await claim(progressReport.assignment);
    const returned = await province.run(
      'confirmCompletion',
      { ...pick(claimed), decision: 'RETURN', comment: '尚未完成' },
      'assignment { percent reportDueOn }',
    );
    expect(returned.assignment).toEqual({ percent: 40, reportDueOn: '2026-06-30' });
  });

  test('refused while parts below are open, naming how many', async () => {
    const whole = await given('2026-06-30');
    const { assignments } = await guangzhou.run(
      'breakDownAssignment',
      { id: whole.id, organizations: [{ organizationId: tianheId, role: 'LEAD', dueOn: '2026-06-30' }] },
      'assignments { id version }',
    );
    const { version } = await read(guangzhou, whole.id);
    const error = await guangzhou.refused('completeAssignment', { id: whole.id, version, summary: '好' });
    expect(error).toMatchObject({
      message: '还有 1 项下级任务未办结',
      extensions: { code: 'WRONG_STATE', reason: { key: 'openChildren', params: { count: 1 } } },
    });
    const part = await step(tianhe, 'acknowledgeAssignment', assignments[0]);
    const claimed = await step(tianhe, 'completeAssignment', { ...pick(part), summary: '完成' });
    // Claimed is not done yet.
    expect(
      (await guangzhou.refused('completeAssignment', { id: whole.id, version, summary: '好' })).message,
    ).toBe('还有 1 项下级任务未办结');
    // The province sees the county's claim; it was the city that gave it.
    expect(
      await codeAndReason(province, 'confirmCompletion', { ...pick(claimed), decision: 'CONFIRM' }),
    ).toEqual(['FORBIDDEN', undefined]);
    await step(guangzhou, 'confirmCompletion', { ...pick(claimed), decision: 'CONFIRM' });
    expect((await claim({ id: whole.id, version })).status).toBe('COMPLETION_CLAIMED');
  });

  test('a summary is required', async () => {
    const { id, version } = await given();
    expect(await codeAndReason(guangzhou, 'completeAssignment', { id, version, summary: ' ' })).toEqual([
      'BAD_INPUT',
      'summary required',
    ]);
  });
});

function pick({ id, version }: Data): { id: string; version: number } {
  return { id, version };
}
