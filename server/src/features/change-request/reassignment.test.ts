import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../../../../test/harness/changes.ts';
import type { Data } from '../../../../test/harness/client.ts';

let stage: ChangeStage;
let server: ChangeStage['server'];
let plan: ChangeStage['plan'];
let province: ChangeStage['province'];
let leader: ChangeStage['leader'];
let city: ChangeStage['city'];
let county: ChangeStage['county'];
let id: ChangeStage['id'];
let give: ChangeStage['give'];
let report: ChangeStage['report'];
let read: ChangeStage['read'];
let ask: ChangeStage['ask'];
let decide: ChangeStage['decide'];
let change: ChangeStage['change'];
let refusal: ChangeStage['refusal'];

beforeAll(async () => {
  stage = await changeStage();
  ({ server, plan, province, leader, city, county, id, give, report, read, ask, decide, change, refusal } =
    stage);
});
beforeEach(() => stage.reset());
afterAll(() => stage.server.stop());

const requestFields = 'changeRequest { id version status }';

const pick = ({ id: one, version }: Data) => ({ id: one, version });

describe('撤销、改派', () => {
  test('what is cancelled goes with its open parts, is listed only when asked for, and counts nowhere', async () => {
    const { city: whole, 440106: part, 440104: done } = await give(['440106', '440104']);
    await server.query("update assignment set status = 'COMPLETED', percent = 100 where id = $1", [done]);
    await ask(city, { assignmentId: whole, kind: 'EXTENSION', dueOn: '2026-08-31' });
    await change(province, whole, { kind: 'CANCELLATION' });
    expect(await read(city, whole, 'status availableChanges changeRequests { kind status }')).toEqual({
      status: 'CANCELLED',
      availableChanges: [],
      changeRequests: [
        { kind: 'CANCELLATION', status: 'APPROVED' },
        { kind: 'EXTENSION', status: 'LAPSED' },
      ],
    });
    expect((await read(county, part)).status).toBe('CANCELLED');
    expect((await read(city, done)).status).toBe('COMPLETED');
    const { overview, matrix, listed, cancelled, items } = await province.data(
      `query($plan: ID!, $item: ID!) { overview { assignments completed percent }
        matrix: completionMatrix(workPlanId: $plan) { cells { total completed percent } }
        listed: assignments(filter: { workItemId: $item }) { totalCount nodes { id } }
        cancelled: assignments(filter: { workItemId: $item, status: CANCELLED, ids: ["${whole}", "${part}"] }) { totalCount }
        items: workItem(id: $item) { light percent lead { id } assignmentCounts { status count } } }`,
      { plan: plan.id, item: plan.items[1] },
    );
    expect(overview).toEqual({ assignments: 1, completed: 1, percent: 100 });
    expect(matrix.cells).toEqual([{ total: 1, completed: 1, percent: 100 }]);
    expect(listed).toEqual({ totalCount: 1, nodes: [{ id: done }] });
    expect(cancelled).toEqual({ totalCount: 2 });
    expect(items).toMatchObject({ light: null, percent: 0, lead: null });
    // Given anew, it begins anew.
    expect((await give()).city).not.toBe(whole);
  });

  test('another organization takes its place; the old one keeps what it reported, and each sees its own', async () => {
    const { city: old, 440106: part } = await give(['440106']);
    await report(city, old, 40);
    const shenzhen = await server.user('440300', 'REPORTER');
    const request = await ask(city, { assignmentId: old, kind: 'REASSIGNMENT' });
    const approve = { ...pick(request), decision: 'APPROVE' };
    const cases = [
      [{}, ['BAD_INPUT', 'organizationId required']],
      [{ organizationId: id['440000'] }, ['BAD_INPUT', 'organizationId notSubordinate']],
      [{ organizationId: id['440100'] }, ['BAD_INPUT', 'organizationId sameOrganization']],
      [{ organizationId: id['440106'] }, ['CONFLICT', 'organizationId alreadyAssigned']],
      [{ organizationId: id['440300'], dueOn: '2026-03-01' }, ['BAD_INPUT', 'dueOn inPast']],
    ] as const;
    for (const [input, expected] of cases)
      expect(await refusal(province, 'decideChangeRequest', { ...approve, ...input })).toEqual(expected);
    await decide(province, request, { decision: 'APPROVE', organizationId: id['440300'] });
    const { status, replacedBy } = await read(province, old, 'status replacedBy { id status dueOn percent }');
    expect({ status, replacedBy }).toEqual({
      status: 'CANCELLED',
      replacedBy: { id: expect.any(String), status: 'PENDING', dueOn: '2026-06-30', percent: 0 },
    });
    expect((await read(city, part)).status).toBe('CANCELLED');
    expect(await read(city, old, 'percent recentReports { percent } replacedBy { id }')).toEqual({
      percent: 40,
      recentReports: [{ percent: 40 }],
      replacedBy: null,
    });
    expect(await read(shenzhen, replacedBy.id, 'availableActions replaces { id }')).toEqual({
      availableActions: ['ACKNOWLEDGE'],
      replaces: null,
    });
    expect((await read(province, replacedBy.id, 'replaces { id }')).replaces).toEqual({ id: old });
  });
});

test('whoever sees nothing of it is told nothing; a repeated key changes once', async () => {
  const { city: assignment } = await give();
  const stranger = await server.user('440300', 'REPORTER', 'SUPERVISOR');
  const input = { assignmentId: assignment, kind: 'CANCELLATION', reason: '不再需要' };
  expect(await refusal(stranger, 'requestChange', input)).toEqual(['NOT_FOUND', undefined]);
  expect(
    await refusal(province, 'changeAssignment', {
      id: assignment,
      version: 1,
      kind: 'CANCELLATION',
      reason: '旧版本',
    }),
  ).toEqual(['CONFLICT', 'version staleVersion']);
  const [one, again] = await Promise.all(
    [1, 2].map(() => city.run('requestChange', input, requestFields, { 'Idempotency-Key': 'once' })),
  );
  expect(again).toEqual(one);
  const request = one.changeRequest;
  expect(
    (await stranger.data('query($id: ID!) { changeRequest(id: $id) { id } }', { id: request.id }))
      .changeRequest,
  ).toBeNull();
  const both = await Promise.all(
    [province, leader].map((client) =>
      client.send(
        'mutation($input: DecideChangeRequestInput!) { decideChangeRequest(input: $input) { changeRequest { id } } }',
        { input: { ...pick(request), decision: 'APPROVE' } },
      ),
    ),
  );
  expect(both.filter(({ errors }) => errors).map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
    'CONFLICT',
  ]);
  const entries = await server.query('select action from audit_entry where entity_id = $1 order by id', [
    request.id,
  ]);
  expect(entries.map(({ action }) => action)).toEqual(['requestChange', 'decideChangeRequest']);
});
