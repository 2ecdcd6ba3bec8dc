import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let notice: Plan;
const ids: Record<string, string> = {};
const given: Record<string, string> = {};

/** 2026-03-02 is a Monday. */
beforeAll(async () => {
  server = await startServer();
  [province, guangzhou] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
  ]);
  notice = await issuedPlan(province);
  for (const code of ['440000', '440100', '440106', '440300']) ids[code] = await server.organizationId(code);
  for (const [number, dueOn] of Object.entries({ 1: '2026-03-08', 2: '2026-03-09', 3: '2026-06-30' })) {
    const item = notice.items[Number(number)] ?? '';
    given[number] = (await inProgress(province, guangzhou, item, ids['440100'] ?? '', dueOn)).id;
  }
});
afterAll(() => server.stop());

const order = (more: object = {}) => ({
  organizationIds: [ids['440100']],
  assignmentIds: [given[1]],
  requirement: '说明情况',
  dueOn: '2026-03-11',
  ...more,
});
const issue = async (more: object = {}): Promise<Data> =>
  (
    await province.run(
      'issueSupervisionOrder',
      order(more),
      'supervisionOrder { id version number repeatReason }',
    )
  ).supervisionOrder;

const query = `query($organizationIds: [ID!]!, $from: Date!, $to: Date!, $workItemIds: [ID!]) {
  burden(organizationIds: $organizationIds, from: $from, to: $to, workItemIds: $workItemIds) {
    organization { id } weeks { monday assignmentsDue reportsDue ordersDue checksPlanned }
    repeats { name day open workItem { number } } } }`;
const asked = (more: object = {}) => ({
  organizationIds: [ids['440100']],
  from: '2026-03-04',
  to: '2026-03-17',
  ...more,
});
const burden = async (more: object = {}, client = province): Promise<Data> =>
  (await client.data(query, asked(more))).burden;
const weeks = (row: Data): unknown[] =>
  row.weeks.map((week: Data) => [
    week.monday,
    week.assignmentsDue,
    week.reportsDue,
    week.ordersDue,
    week.checksPlanned,
  ]);

test('what is owed week by week, and what asked for the same before', async () => {
  await issue();
  const leader = await server.user('440000', 'LEADER');
  const { supervisionPlan: plan } = await province.run(
    'createSupervisionPlan',
    {
      title: '专项督查方案',
      kind: 'SPECIAL',
      scope: '测试',
      organizationIds: [ids['440100'], ids['440300']],
      workItemIds: [notice.items[1], notice.items[3]],
      startsOn: '2026-03-13',
      endsOn: '2026-03-20',
    },
    'supervisionPlan { id version }',
  );
  await leader.run('approveSupervisionPlan', plan, 'supervisionPlan { id }');
  await server.query(`update assignment set report_due_on = '2026-03-15' where id = $1`, [given[3]]);
  const [first, second] = await burden({
    organizationIds: [ids['440100'], ids['440300']],
    workItemIds: [notice.items[1], notice.items[2]],
  });
  expect(weeks(first)).toEqual([
    ['2026-03-02', 1, 0, 0, 0],
    // The point that recurs every quarter owes its last report on its due day.
    ['2026-03-09', 1, 2, 1, 1],
    ['2026-03-16', 0, 0, 0, 1],
  ]);
  expect(first.repeats).toEqual([
    { name: '专项督查方案', day: '2026-03-13', open: true, workItem: { number: 1 } },
    { name: '粤质监督办〔2026〕1号', day: '2026-03-02', open: true, workItem: { number: 1 } },
  ]);
  expect(weeks(second).map((week: unknown) => (week as number[]).slice(1))).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 1],
    [0, 0, 0, 1],
  ]);
  expect(second.repeats).toMatchObject([{ name: '专项督查方案' }]);
  // What is overdue is owed at once.
  await at(server, '2026-03-23T09:00:00+08:00');
  expect(weeks((await burden({ from: '2026-03-23', to: '2026-03-23' }))[0])).toEqual([
    ['2026-03-23', 2, 2, 1, 0],
  ]);
  await at(server, '2026-03-02T12:00:00+08:00');
});

test('a monthly report is owed in each month of a long check, not in the next alone', async () => {
  const was = await server.query('select cadence, report_due_on from assignment where id = $1', [given[3]]);
  await server.query(
    `update assignment set cadence = 'MONTHLY', report_due_on = '2026-03-31' where id = $1`,
    [given[3]],
  );
  const [row] = await burden({ from: '2026-03-23', to: '2026-06-14' });
  const due = weeks(row).filter((week) => (week as number[])[2] !== 0);
  // What another point owes since the ninth; then 31 March, 30 April, 31 May. June's is due with the point, after the check.
  expect(due.map((week) => [(week as string[])[0], (week as number[])[2]])).toEqual([
    ['2026-03-23', 1],
    ['2026-03-30', 1],
    ['2026-04-27', 1],
    ['2026-05-25', 1],
  ]);
  const [before] = was as [{ cadence: string; report_due_on: string }];
  await server.query('update assignment set cadence = $2, report_due_on = $3 where id = $1', [
    given[3],
    before.cadence,
    before.report_due_on,
  ]);
});

test('costs three statements for one organization as for twenty', async () => {
  const counties = await server.query<{ id: string }>(
    `select id from organization where level = 'COUNTY' and kind = 'BUREAU' limit 20`,
  );
  const cost = async (organizationIds: unknown[]) => {
    const more = { organizationIds, workItemIds: [notice.items[1]] };
    await burden(more);
    server.statements();
    await burden(more);
    return server.statements();
  };
  const all = counties.map((row) => row.id);
  expect(await cost(all.slice(0, 1))).toBeLessThanOrEqual(3);
  expect(await cost(all)).toBe(await cost(all.slice(0, 1)));
});

test('a repeat of an open matter is refused by the number of the order, unless told why', async () => {
  const error = await province.refused(
    'issueSupervisionOrder',
    order({ assignmentIds: [given[2], given[1]] }),
  );
  expect([error.extensions.code, error.message]).toEqual([
    'CONFLICT',
    '同一事项已有未办结的督办单：粤质监督办〔2026〕1号',
  ]);
  expect(Object.keys(error.extensions.fields ?? {})).toEqual(['assignmentIds.1']);
  const silent = await province.refused('issueSupervisionOrder', order({ despiteRepeat: true }));
  expect(silent.extensions.fields).toMatchObject({ repeatReason: { key: 'required' } });
  const told = await issue({ despiteRepeat: true, repeatReason: '领导批示要求提级督办' });
  expect(told).toMatchObject({ number: '粤质监督办〔2026〕2号', repeatReason: '领导批示要求提级督办' });
  // Another point, and another organization, are no repeat.
  await issue({ assignmentIds: [given[2]] });
  expect((await issue({ organizationIds: [ids['440300']], assignmentIds: [] })).repeatReason).toBeNull();
});

test('once closed it warns for ninety days and no longer refuses', async () => {
  await server.query(`update supervision_order set status = 'CLOSED'`);
  const names = async () =>
    (await burden({ workItemIds: [notice.items[2]] }))[0].repeats.map((one: Data) => [one.name, one.open]);
  expect(await names()).toEqual([['粤质监督办〔2026〕3号', false]]);
  await at(server, '2026-06-01T12:00:00+08:00');
  expect(await names()).toEqual([]);
  await at(server, '2026-03-02T12:00:00+08:00');
  await issue({ assignmentIds: [given[2]] });
});

test('of two at once about the same matter one is refused', async () => {
  const answers = await Promise.allSettled([1, 2, 3].map(() => issue({ assignmentIds: [given[3]] })));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a city asks for its counties, not for others; too much is refused by its field', async () => {
  expect((await burden({ organizationIds: [ids['440106']] }, guangzhou))[0].organization.id).toBe(
    ids['440106'],
  );
  const refused = async (more: object, client = province) => {
    const { extensions } = await client.refusal(query, asked(more));
    return [extensions.code, ...Object.entries(extensions.fields ?? {}).map(([f, { key }]) => `${f} ${key}`)];
  };
  expect(await refused({ organizationIds: [ids['440300']] }, guangzhou)).toEqual([
    'BAD_INPUT',
    'organizationIds.0 notSubordinate',
  ]);
  expect(await refused({ to: '2026-03-03' })).toEqual(['BAD_INPUT', 'to endBeforeStart']);
  expect(await refused({ to: '2026-12-31' })).toEqual(['BAD_INPUT', 'to tooManyDays']);
  expect(await refused({ organizationIds: Array(51).fill(ids['440100']) })).toEqual([
    'BAD_INPUT',
    'organizationIds tooMany',
  ]);
  const reporter = await server.user('440100', 'REPORTER');
  expect(await refused({}, reporter)).toEqual(['FORBIDDEN']);
});
