import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let leader: Client;
let guangzhou: Client;
let shenzhen: Client;
let tianhe: Client;
let notice: Plan;
const ids: Record<string, string> = {};
const given: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer();
  [province, leader, guangzhou, shenzhen, tianhe] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'LEADER', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'LEADER', 'REPORTER'),
    server.user('440300', 'REPORTER'),
    server.user('440106', 'REPORTER'),
  ]);
  notice = await issuedPlan(province);
  for (const code of ['440000', '440100', '440106', '440300']) ids[code] = await server.organizationId(code);
  for (const number of [1, 2])
    given[number] = (
      await inProgress(province, guangzhou, notice.items[number] ?? '', ids['440100'] ?? '')
    ).id;
});
beforeEach(async () => {
  await server.query('truncate supervision_plan, supervision_order, document_counter cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const fields = `supervisionPlan { id version title year kind status startsOn endsOn availableActions approver { id }
  returner { id } returnedAt returnComment
  organizations { id } workItems { id number } orders { id number } }`;
const draft = (more: object = {}) => ({
  title: '一季度综合督查方案',
  kind: 'COMPREHENSIVE',
  scope: '重点督查测试项目进度',
  organizationIds: [ids['440100']],
  workItemIds: [notice.items[1]],
  startsOn: '2026-03-02',
  endsOn: '2026-03-31',
  ...more,
});
const make = async (more: object = {}, by = province): Promise<Data> =>
  (await by.run('createSupervisionPlan', draft(more), fields)).supervisionPlan;
const approve = async ({ id, version }: Data, by = leader): Promise<Data> =>
  (await by.run('approveSupervisionPlan', { id, version }, fields)).supervisionPlan;
const read = async (client: Client, id: string): Promise<Data> =>
  (await client.data(`query($id: ID!) { supervisionPlan(id: $id) { ${fields.slice(18, -2)} } }`, { id }))
    .supervisionPlan;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...(extensions.reason ? [extensions.reason.key] : []),
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const order = (planId: string | null, more: object = {}) => ({
  organizationIds: [ids['440100']],
  assignmentIds: [given[1]],
  requirement: '请自查并书面说明',
  dueOn: '2026-03-20',
  kind: 'COMPREHENSIVE',
  planId,
  ...more,
});

test('drafted, changed, approved by a leader who wrote none of it, and closed with its orders', async () => {
  const plan = await make();
  expect(plan).toMatchObject({
    year: 2026,
    status: 'DRAFT',
    version: 1,
    availableActions: ['UPDATE', 'WITHDRAW'],
  });
  const { supervisionPlan: changed } = await province.run(
    'updateSupervisionPlan',
    { ...draft({ workItemIds: [notice.items[1], notice.items[2]] }), id: plan.id, version: plan.version },
    fields,
  );
  expect(changed.workItems.map((item: Data) => item.number)).toEqual([1, 2]);
  const stale = await leader.refused('approveSupervisionPlan', { id: plan.id, version: 9 });
  expect(reasons(stale)).toEqual(['CONFLICT', 'staleVersion', 'version staleVersion']);
  const approved = await approve(changed);
  expect(approved).toMatchObject({ status: 'APPROVED', availableActions: ['CLOSE'] });
  expect(approved.approver.id).toBeTruthy();
  const widened = await province.refused('updateSupervisionPlan', {
    ...draft(),
    id: plan.id,
    version: approved.version,
  });
  expect(reasons(widened)).toEqual(['WRONG_STATE', 'planApproved']);

  const { supervisionOrder } = await province.run(
    'issueSupervisionOrder',
    order(plan.id),
    'supervisionOrder { id number kind plan { id } }',
  );
  expect(supervisionOrder).toMatchObject({
    number: '粤质监督查〔2026〕1号',
    kind: 'COMPREHENSIVE',
    plan: { id: plan.id },
  });
  expect((await read(guangzhou, plan.id)).orders).toEqual([
    { id: supervisionOrder.id, number: '粤质监督查〔2026〕1号' },
  ]);
  const early = await province.refused('closeSupervisionPlan', { id: plan.id, version: approved.version });
  expect([reasons(early), early.message]).toEqual([['WRONG_STATE', 'openOrders'], '还有 1 件未办结']);
  await server.query(`update supervision_order set status = 'CLOSED'`);
  const { supervisionPlan: closed } = await leader.run(
    'closeSupervisionPlan',
    { id: plan.id, version: approved.version },
    fields,
  );
  expect(closed).toMatchObject({ status: 'CLOSED', availableActions: [] });
  const late = await province.refused('issueSupervisionOrder', order(plan.id));
  expect(reasons(late)).toEqual(['BAD_INPUT', 'planId planNotApproved']);
  const trail = await server.query(
    `select action from audit_entry where entity_type = 'SupervisionPlan' order by id`,
  );
  expect(trail.map((row) => row.action)).toEqual([
    'createSupervisionPlan',
    'updateSupervisionPlan',
    'approveSupervisionPlan',
    'closeSupervisionPlan',
  ]);
});

const sendBack = async ({ id, version }: Data, comment: string, by = leader): Promise<Data> =>
  (await by.run('returnSupervisionPlan', { id, version, comment }, fields)).supervisionPlan;

test('returned with reasons, which stay until it is approved after an edit', async () => {
  const plan = await make();
  await at(server, '2026-03-03T09:30:00+08:00');
  const returned = await sendBack(plan, ' 抽查面过大，请压减 ');
  expect(returned).toMatchObject({
    status: 'RETURNED',
    returnComment: '抽查面过大，请压减',
    returnedAt: '2026-03-03T01:30:00.000Z',
    availableActions: ['UPDATE', 'WITHDRAW'],
  });
  const [{ id: leaderId }] = (await server.query('select id from app_user where username = $1', [
    leader.username,
  ])) as [Data];
  expect(returned.returner).toEqual({ id: leaderId });
  const seen = await read(province, plan.id);
  expect(seen).toMatchObject({
    returnComment: '抽查面过大，请压减',
    availableActions: ['UPDATE', 'WITHDRAW'],
  });
  expect(await read(guangzhou, plan.id)).toBeNull();
  const early = await leader.refused('approveSupervisionPlan', { id: plan.id, version: returned.version });
  expect(reasons(early)).toEqual(['WRONG_STATE']);
  const { supervisionPlan: edited } = await province.run(
    'updateSupervisionPlan',
    { ...draft({ scope: '每市抽查四家' }), id: plan.id, version: returned.version },
    fields,
  );
  expect(edited).toMatchObject({
    status: 'DRAFT',
    returnComment: '抽查面过大，请压减',
    returner: { id: leaderId },
  });
  const approved = await approve(edited);
  expect(approved).toMatchObject({
    ...{ status: 'APPROVED', returnComment: null, returnedAt: null, returner: null },
  });
  const trail = await server.query(
    `select action, changes from audit_entry where entity_id = $1 order by id`,
    [plan.id],
  );
  expect(trail.map(({ action }) => action)).toEqual([
    ...['createSupervisionPlan', 'returnSupervisionPlan', 'updateSupervisionPlan', 'approveSupervisionPlan'],
  ]);
  expect(trail[1]?.changes).toEqual({ to: 'RETURNED', comment: '抽查面过大，请压减' });
  expect(trail[2]?.changes).toMatchObject({ to: 'DRAFT', scope: '每市抽查四家' });
});

test('a return is refused without a comment, of a stale version, of one’s own, elsewhere, and once it is decided', async () => {
  const plan = await make();
  const refusal = async (by: Client, row: Data, comment: string, version = row.version) =>
    reasons(await by.refused('returnSupervisionPlan', { id: row.id, version, comment }));
  expect(await refusal(leader, plan, ' ')).toEqual(['BAD_INPUT', 'comment required']);
  expect(await refusal(leader, plan, 'x'.repeat(2001))).toEqual(['BAD_INPUT', 'comment tooLong']);
  expect(await refusal(leader, plan, '压减', 9)).toEqual([
    'CONFLICT',
    'staleVersion',
    'version staleVersion',
  ]);
  expect(await refusal(province, plan, '压减')).toEqual(['FORBIDDEN']);
  expect(await refusal(guangzhou, plan, '压减')).toEqual(['NOT_FOUND']);
  const own = await make({}, leader);
  expect(await refusal(leader, own, '压减')).toEqual(['FORBIDDEN', 'ownWork']);
  const returned = await sendBack(plan, '压减');
  expect(await refusal(leader, returned, '再压减')).toEqual(['WRONG_STATE']);
  const approved = await approve(await make());
  expect(await refusal(leader, approved, '压减')).toEqual(['WRONG_STATE']);
  const issued = await province.refused('issueSupervisionOrder', order(plan.id));
  expect(reasons(issued)).toEqual(['BAD_INPUT', 'planId planNotApproved']);
});

test('the database keeps no returned plan without its reasons', async () => {
  const { id } = await make();
  await expect(
    server.query(`update supervision_plan set status = 'RETURNED' where id = $1`, [id]),
  ).rejects.toThrow('supervision_plan_return_check');
});

test('nobody approves their own draft, nor a draft that they changed', async () => {
  const own = await make({}, leader);
  const error = await leader.refused('approveSupervisionPlan', { id: own.id, version: own.version });
  expect(reasons(error)).toEqual(['FORBIDDEN', 'ownWork']);
  const plan = await make();
  const { supervisionPlan: changed } = await leader.run(
    'updateSupervisionPlan',
    { ...draft(), id: plan.id, version: plan.version },
    fields,
  );
  expect(changed.availableActions).toEqual(['UPDATE', 'WITHDRAW']);
  const second = await leader.refused('approveSupervisionPlan', { id: plan.id, version: changed.version });
  expect(reasons(second)).toEqual(['FORBIDDEN', 'ownWork']);
});

test('a draft is its office’s own; once approved those whom it names see it with their own part', async () => {
  const plan = await make({ organizationIds: [ids['440100'], ids['440300']] });
  const seen = async (client: Client) =>
    (await read(client, plan.id))?.organizations.map((one: Data) => one.id);
  expect(await seen(guangzhou)).toBeUndefined();
  await approve(plan);
  expect(await seen(guangzhou)).toEqual([ids['440100']]);
  expect(await seen(shenzhen)).toEqual([ids['440300']]);
  expect(await seen(province)).toEqual([ids['440100'], ids['440300']]);
  expect(await seen(tianhe)).toBeUndefined();
  const { supervisionPlans } = await tianhe.data('{ supervisionPlans { totalCount } }');
  expect(supervisionPlans.totalCount).toBe(0);
  const error = await guangzhou.refused('closeSupervisionPlan', { id: plan.id, version: 2 });
  expect(error.extensions.code).toBe('FORBIDDEN');
});

test.each([
  ['its end before its beginning', { endsOn: '2026-03-01' }, 'endsOn endBeforeStart'],
  ['an end before today', { startsOn: '2026-02-01', endsOn: '2026-03-01' }, 'endsOn inPast'],
  ['more than a year', { endsOn: '2027-03-03' }, 'endsOn tooManyDays'],
  ['no organization', { organizationIds: [] }, 'organizationIds required'],
  ['no point', { workItemIds: [] }, 'workItemIds required'],
  ['a point that is none', { workItemIds: ['x'] }, 'workItemIds.0 notFound'],
  ['nothing in words', { scope: ' ' }, 'scope required'],
])('a plan with %s is refused', async (_, more, reason) => {
  expect(reasons(await province.refused('createSupervisionPlan', draft(more)))).toEqual([
    'BAD_INPUT',
    reason,
  ]);
});

describe('no check without its plan, none wider than it', () => {
  const refusal = async (planId: string | null, more: object = {}) =>
    reasons(await province.refused('issueSupervisionOrder', order(planId, more)));

  test.each(['COMPREHENSIVE', 'SPECIAL', 'EVENT'])('a %s order names its plan', async (kind) => {
    expect(await refusal(null, { kind })).toEqual(['BAD_INPUT', 'planId required']);
  });

  test('a draft, another kind, another office’s', async () => {
    const plan = await make();
    expect(await refusal(plan.id)).toEqual(['BAD_INPUT', 'planId planNotApproved']);
    await approve(plan);
    expect(await refusal(plan.id, { kind: 'SPECIAL' })).toEqual(['BAD_INPUT', 'planId planOfOtherKind']);
    expect(await refusal(plan.id, { kind: null })).toEqual(['BAD_INPUT', 'planId planOfOtherKind']);
    const ofCity = await make({ organizationIds: [ids['440106']] }, guangzhou);
    expect(await refusal(ofCity.id)).toEqual(['BAD_INPUT', 'planId notFound']);
  });

  test('organizations, points and days beyond it', async () => {
    const { id } = await approve(await make({ startsOn: '2026-03-05' }));
    expect(await refusal(id)).toEqual(['BAD_INPUT', 'planId outsidePlanDays']);
    await at(server, '2026-03-05T09:00:00+08:00');
    expect(await refusal(id, { dueOn: '2026-04-01' })).toEqual(['BAD_INPUT', 'dueOn outsidePlanDays']);
    expect(await refusal(id, { organizationIds: [ids['440100'], ids['440300']], assignmentIds: [] })).toEqual(
      ['BAD_INPUT', 'organizationIds.1 outsidePlan'],
    );
    expect(await refusal(id, { assignmentIds: [given[1], given[2]] })).toEqual([
      'BAD_INPUT',
      'assignmentIds.1 outsidePlan',
    ]);
    await at(server, '2026-04-01T00:00:00+08:00');
    expect(await refusal(id, { dueOn: '2026-04-02' })).toEqual(['BAD_INPUT', 'planId outsidePlanDays']);
  });
});
