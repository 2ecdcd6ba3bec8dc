import { afterAll, beforeAll, expect, test } from 'vitest';
import { Office, of, run } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import type { TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { waitsFor } from '../../../../test/harness/waiting.ts';

let office: Office;
let server: TestServer;
let supervisor: Client;
let leader: Client;
let city: Client;
let cityLeader: Client;
let fresh: Client;

/** The province's supervisor and two of its leaders, Guangzhou's supervisor and leader; nothing waits at noon of 2 March. */
beforeAll(async () => {
  office = await Office.open();
  ({ server, supervisor, leader, city, cityLeader } = office);
  fresh = await server.user('440000', 'LEADER');
  await office.empty();
});
afterAll(() => server.stop());

const people = () => ({ supervisor, leader, fresh, city, cityLeader });

const waits = (task: string) => waitsFor(people(), task);

test('an order is its office’s once it is answered, and again its addressee’s with the conclusion', async () => {
  const { supervisionOrder: order } = await supervisor.run(
    'issueSupervisionOrder',
    {
      organizationIds: [office.ids['440100'], office.ids['440300']],
      requirement: '限期报送',
      dueOn: '2026-03-20',
      kind: 'LEAD_VERIFICATION',
      rectificationRequired: true,
    },
    'supervisionOrder { id version addressees { id version organization { id } } }',
  );
  expect(await waits('ordersToHandle')).toEqual({});
  expect(await waits('ordersToReply')).toEqual({ city: 1, cityLeader: 1 });
  await city.run('replyToSupervisionOrder', { id: order.id, text: '已报送' }, 'supervisionOrder { id }');
  // A check's answers are judged one by one, though Shenzhen has not answered yet.
  expect(await waits('ordersToHandle')).toEqual({ supervisor: 1 });
  const list = `{ supervisionOrders(filter: { awaitingIssuer: true }) { nodes { id addressees { id version status } } } }`;
  const [waiting] = (await supervisor.data(list)).supervisionOrders.nodes;
  const part = waiting.addressees.find((row: Data) => row.status === 'REPLIED');
  await supervisor.run('acceptSupervisionReply', of(part), 'addressee { id }');
  expect(await waits('ordersToHandle')).toEqual({ supervisor: 1 });
  await server.query(`update supervision_order_addressee set status = 'VERIFIED'`);
  expect(await waits('ordersToHandle')).toEqual({});
  await server.query(`update supervision_order set status = 'REPLIED'`);
  expect(await waits('ordersToHandle')).toEqual({ supervisor: 1 });
  const [{ version }] = (await server.query<{ version: number }>(
    'select version from supervision_order',
  )) as [{ version: number }];
  await supervisor.run(
    'closeSupervisionOrder',
    { id: order.id, version, conclusion: '属实' },
    'supervisionOrder { id }',
  );
  expect(await waits('ordersToHandle')).toEqual({});
  expect(await waits('conclusionsToAcknowledge')).toEqual({ city: 1, cityLeader: 1 });
  const closed = '{ supervisionOrders(filter: { awaitingAcknowledgement: true }) { nodes { id } } }';
  expect((await city.data(closed)).supervisionOrders.nodes).toEqual([{ id: order.id }]);
  await city.run('acknowledgeConclusion', { id: order.id }, 'supervisionOrder { id }');
  expect(await waits('conclusionsToAcknowledge')).toEqual({});
});

test('of a daily follow-up nothing waits for its office until all have answered', async () => {
  await supervisor.run(
    'issueSupervisionOrder',
    {
      organizationIds: [office.ids['440100'], office.ids['440300']],
      requirement: '加快',
      dueOn: '2026-03-20',
    },
    'supervisionOrder { id }',
  );
  await server.query(
    `update supervision_order_addressee a set status = 'REPLIED' from supervision_order o
    where o.id = a.order_id and o.kind = 'DAILY_FOLLOW_UP' and a.organization_id = $1`,
    [office.ids['440100']],
  );
  expect(await waits('ordersToHandle')).toEqual({});
});

test('a draft plan waits for a leader who wrote none of it, a returned one for its office, and so one whose days are over', async () => {
  const plan = {
    title: '质量测试专项督查',
    kind: 'SPECIAL',
    scope: '查阅台账',
    organizationIds: [office.ids['440100']],
    workItemIds: [await anyItem()],
    startsOn: '2026-03-02',
    endsOn: '2026-03-31',
  };
  const { supervisionPlan: drafted } = await supervisor.run(
    'createSupervisionPlan',
    plan,
    'supervisionPlan { id version }',
  );
  expect(await waits('plansToHandle')).toEqual({ leader: 1, fresh: 1 });
  const list = '{ supervisionPlans(filter: { awaiting: true }) { nodes { availableActions } } }';
  expect((await leader.data(list)).supervisionPlans.nodes).toEqual([
    { availableActions: ['APPROVE', 'RETURN'] },
  ]);
  expect((await supervisor.data(list)).supervisionPlans.nodes).toEqual([]);
  const { supervisionPlan: returned } = await leader.run(
    'returnSupervisionPlan',
    of(drafted, { comment: '压减' }),
    'supervisionPlan { id version }',
  );
  expect(await waits('plansToHandle')).toEqual({ supervisor: 1 });
  expect((await supervisor.data(list)).supervisionPlans.nodes).toEqual([
    { availableActions: ['UPDATE', 'WITHDRAW'] },
  ]);
  expect((await leader.data(list)).supervisionPlans.nodes).toEqual([]);
  await at(server, '2026-04-01T12:00:00+08:00');
  expect(await waits('plansToHandle')).toEqual({ supervisor: 1 });
  await at(server, '2026-03-02T12:00:00+08:00');
  await supervisor.run('updateSupervisionPlan', of(returned, plan), 'supervisionPlan { id }');
  expect(await waits('plansToHandle')).toEqual({ leader: 1, fresh: 1 });
  // No leader can approve it any more: its office gives it other days, or withdraws it.
  await at(server, '2026-04-01T12:00:00+08:00');
  expect(await waits('plansToHandle')).toEqual({ supervisor: 1 });
  await at(server, '2026-03-02T12:00:00+08:00');
});

test('a bulletin: approved by whom it waits for, edited after a return, published, read', async () => {
  const draft = { periodFrom: '2026-03-01', periodTo: '2026-03-02', organizationIds: [office.ids['440100']] };
  let { bulletin } = await supervisor.run('draftBulletin', draft, 'bulletin { id version title body }');
  const step = async (client: Client, mutation: string, more: object = {}) => {
    ({ bulletin } = await client.run(mutation, of(bulletin, more), 'bulletin { id version title body }'));
  };
  expect(await waits('bulletinsToHandle')).toEqual({ leader: 1, fresh: 1 });
  await step(leader, 'returnBulletin', { comment: '补充' });
  expect(await waits('bulletinsToHandle')).toEqual({ supervisor: 1 });
  const { title, body } = bulletin;
  await step(supervisor, 'updateBulletin', { title, body, organizationIds: draft.organizationIds });
  expect(await waits('bulletinsToHandle')).toEqual({ leader: 1, fresh: 1 });
  await step(leader, 'approveBulletin');
  expect(await waits('bulletinsToHandle')).toEqual({ supervisor: 1 });
  expect(
    (await supervisor.data('{ bulletins(filter: { awaiting: true }) { totalCount } }')).bulletins.totalCount,
  ).toBe(1);
  expect(await waits('bulletinsToRead')).toEqual({});
  await step(supervisor, 'publishBulletin');
  expect(await waits('bulletinsToHandle')).toEqual({});
  expect(await waits('bulletinsToRead')).toEqual({ city: 1, cityLeader: 1 });
  await city.run('readBulletin', { id: bulletin.id }, 'bulletin { id }');
  expect(await waits('bulletinsToRead')).toEqual({ cityLeader: 1 });
});

/** To ask for a review is nobody's duty, and a decision on a proposal is one step. */
const duty = (action: string) => !['REQUEST_REVIEW', 'REJECT', 'CHANGE', 'REVOKE'].includes(action);

test('a decision waits for whoever may take its next step, in each of its states', async () => {
  const of1 = (row: Data, more: object = {}) => of(row, more);
  const proposed = await office.propose(supervisor, { kind: 'INTERVIEW' });
  expect(await waits('decisionsToHandle')).toEqual({ leader: 1, fresh: 1 });
  const approved = await office.approve(leader, proposed);
  expect(await waits('decisionsToHandle')).toEqual({ supervisor: 1 });
  const served = await office.serve(supervisor, approved);
  // To acknowledge it, and to hold the interview.
  expect(await waits('decisionsToHandle')).toEqual({
    supervisor: 1,
    leader: 1,
    fresh: 1,
    city: 1,
    cityLeader: 1,
  });
  const acknowledged = await run(city, 'acknowledgeAccountabilityDecision', of1(served));
  expect(await waits('decisionsToHandle')).toEqual({ supervisor: 1, leader: 1, fresh: 1 });
  const promise = {
    heldOn: '2026-03-02',
    minutes: '谈话',
    rectification: '月底前补报',
    rectificationDueOn: '2026-03-31',
  };
  const interviewed = await run(leader, 'recordInterview', of1(acknowledged, promise));
  expect(await waits('decisionsToHandle')).toEqual({});
  const asked = await run(cityLeader, 'requestReview', of1(interviewed, { reasons: '已报送' }));
  // Of the office only one took no part.
  expect(await waits('decisionsToHandle')).toEqual({ fresh: 1 });
  await at(server, '2026-03-31T12:00:00+08:00');
  expect(await waits('decisionsToHandle')).toEqual({ supervisor: 1, leader: 1, fresh: 1 });
  const list = '{ accountabilityDecisions(filter: { awaiting: true }) { nodes { id availableActions } } }';
  for (const client of [supervisor, leader, fresh]) {
    const { nodes } = (await client.data(list)).accountabilityDecisions;
    expect(nodes[0].availableActions.filter(duty)).toEqual(
      client === fresh ? ['CONFIRM_RECTIFICATION', 'UPHOLD'] : ['CONFIRM_RECTIFICATION'],
    );
  }
  await run(supervisor, 'confirmRectification', of1(asked, { findings: '已补报' }));
  expect(await waits('decisionsToHandle')).toEqual({ fresh: 1 });
  await at(server, '2026-03-02T12:00:00+08:00');
});

test('an objection waits for a leader of the province who did not publish the result', async () => {
  const [publisher] = await server.query<{ id: string }>('select id from app_user where username = $1', [
    leader.username,
  ]);
  const [{ id: schemeId }] = (await server.query<{ id: string }>(
    `
    insert into evaluation_scheme (organization_id, province_id, title, year, level, criteria, author_id, editor_id, created_at)
    values ($1, $1, '考核办法', 2025, 'CITY', '[]', $2, $2, now()) returning id`,
    [office.ids['440000'], publisher?.id],
  )) as [{ id: string }];
  await server.query(
    `insert into evaluation (scheme_id, organization_id, city_id, province_id, year, level, status, edition, points, parts,
      rank, out_of, figures_at, publisher_id) values ($1, $2, $2, $3, 2025, 'CITY', 'OBJECTED', 1, 90, '[]', 1, 1, now(), $4)`,
    [schemeId, office.ids['440100'], office.ids['440000'], publisher?.id],
  );
  expect(await waits('objectionsToAnswer')).toEqual({ fresh: 1 });
  const list = '{ evaluations(filter: { awaitingAnswer: true }) { nodes { status } } }';
  expect((await fresh.data(list)).evaluations.nodes).toEqual([{ status: 'OBJECTED' }]);
  expect((await leader.data(list)).evaluations.nodes).toEqual([]);
});

async function anyItem(): Promise<string> {
  const [row] = await server.query<{ id: string }>('select work_item_id as id from assignment limit 1');
  return row?.id ?? '';
}
