import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Office, of, run } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import type { TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { addDays } from '../../kernel/days.ts';
import { runJob } from '../../kernel/jobs.ts';
import { remindDeadlines } from './deadline.job.ts';

let office: Office;
let server: TestServer;
let supervisor: Client;
let leader: Client;
let city: Client;
let cityLeader: Client;
let fresh: Client;

beforeAll(async () => {
  office = await Office.open();
  ({ server, supervisor, leader, city, cityLeader } = office);
  fresh = await server.user('440000', 'LEADER');
});
beforeEach(async () => {
  await server.query(
    'truncate supervision_order, document_counter, evaluation_scheme, notification, job_inbox cascade',
  );
  await office.empty();
});
afterAll(() => server.stop());

let starts = 0;
const morning = async (day: string, key = `${day} ${++starts}`) =>
  (await runJob(server.database, remindDeadlines, key, new Date(`${day}T08:05:00+08:00`)))?.told;

async function mornings(from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = addDays(day, 1)) await morning(day);
}

const heard = async (client: Client): Promise<string[]> => {
  const { notifications } = await client.data(
    '{ notifications(first: 100) { nodes { kind text createdAt } } }',
  );
  return notifications.nodes
    .filter(({ kind }: Data) => kind.startsWith('DEADLINE_'))
    .map(({ text, createdAt }: Data) => `${createdAt.slice(5, 10)} ${text}`)
    .sort();
};

async function order(dueOn: string): Promise<Data> {
  const input = {
    organizationIds: [office.ids['440100'], office.ids['440300']],
    requirement: '限期报送',
    dueOn,
  };
  const fields = 'supervisionOrder { id addressees { id version organization { id } } }';
  return (await supervisor.run('issueSupervisionOrder', input, fields)).supervisionOrder;
}

test('the reply to an order: before its day its addressee, after it the issuer too; until it comes', async () => {
  const { id } = await order('2026-03-13');
  await mornings('2026-03-09', '2026-03-16');
  const early = [
    '03-10 督办单回复2026年3月13日到期，还剩 3 天：粤质监督办〔2026〕1号',
    '03-12 督办单回复2026年3月13日到期，还剩 1 天：粤质监督办〔2026〕1号',
    '03-13 督办单回复今天到期（2026年3月13日）：粤质监督办〔2026〕1号',
    // The thirteenth is a Friday: the first working day after it is a Monday.
    '03-16 督办单回复已逾期 3 天（2026年3月13日到期）：粤质监督办〔2026〕1号',
  ];
  expect(await heard(city)).toEqual(early);
  expect(await heard(cityLeader)).toEqual(early);
  expect(await heard(supervisor)).toEqual([
    '03-16 督办单回复已逾期 3 天（2026年3月13日到期）：粤质监督办〔2026〕1号（广州市局、深圳市局）',
  ]);
  expect(await heard(leader)).toEqual([]);
  await at(server, '2026-03-16T10:00:00+08:00');
  await city.run('replyToSupervisionOrder', { id, text: '已报送' }, 'supervisionOrder { id }');
  await mornings('2026-03-19', '2026-03-28');
  expect(await heard(city)).toEqual(early);
  expect((await heard(supervisor)).slice(1)).toEqual([
    '03-20 督办单回复已逾期 7 天（2026年3月13日到期）：粤质监督办〔2026〕1号（深圳市局）',
    '03-27 督办单回复已逾期 14 天（2026年3月13日到期）：粤质监督办〔2026〕1号（深圳市局）',
  ]);
});

test('a return begins anew; what was set within the steps is not told at once again; nobody is told twice', async () => {
  const { id, addressees } = await order('2026-03-04');
  expect(await morning('2026-03-03')).toBe(2);
  expect(await morning('2026-03-03')).toBe(0);
  await at(server, '2026-03-03T10:00:00+08:00');
  await city.run('replyToSupervisionOrder', { id, text: '已报送' }, 'supervisionOrder { id }');
  const part = addressees.find((row: Data) => row.organization.id === office.ids['440100']);
  await server.query(
    `update supervision_order_addressee set status = 'ACCEPTED' where organization_id = $1`,
    [office.ids['440300']],
  );
  const back = { id: part.id, version: 2, comment: '缺附件', dueOn: '2026-03-06' };
  await supervisor.run('returnSupervisionReply', back, 'addressee { id }');
  await mornings('2026-03-03', '2026-03-06');
  expect(await heard(city)).toEqual([
    '03-03 督办单回复2026年3月4日到期，还剩 1 天：粤质监督办〔2026〕1号',
    '03-05 督办单回复2026年3月6日到期，还剩 1 天：粤质监督办〔2026〕1号',
    '03-06 督办单回复今天到期（2026年3月6日）：粤质监督办〔2026〕1号',
  ]);
});

test('two servers at once tell once, and a server that slept tells of the nearest step', async () => {
  await order('2026-03-13');
  const told = await Promise.all([morning('2026-03-13'), morning('2026-03-13')]);
  expect(told.toSorted()).toEqual([0, 2]);
  expect(await heard(city)).toEqual(['03-13 督办单回复今天到期（2026年3月13日）：粤质监督办〔2026〕1号']);
});

test('a review: those who took no part, by thirty days; a promise: the organization, then its issuer', async () => {
  const served = await office.served({ kind: 'INTERVIEW' });
  const promise = {
    heldOn: '2026-03-02',
    minutes: '谈话',
    rectification: '补报',
    rectificationDueOn: '2026-03-20',
  };
  const interviewed = await run(leader, 'recordInterview', of(served, promise));
  await run(cityLeader, 'requestReview', of(interviewed, { reasons: '已报送' }));
  await mornings('2026-03-16', '2026-03-28');
  await mornings('2026-03-31', '2026-04-03');
  expect(await heard(fresh)).toEqual([
    '03-23 约谈整改已逾期 3 天（2026年3月20日到期）：粤质监督办约〔2026〕1号',
    '03-27 复核决定2026年4月1日到期，还剩 5 天：粤质监督办约〔2026〕1号',
    '03-27 约谈整改已逾期 7 天（2026年3月20日到期）：粤质监督办约〔2026〕1号',
    '03-31 复核决定2026年4月1日到期，还剩 1 天：粤质监督办约〔2026〕1号',
    '04-01 复核决定今天到期（2026年4月1日）：粤质监督办约〔2026〕1号',
    '04-02 复核决定已逾期 1 天（2026年4月1日到期）：粤质监督办约〔2026〕1号',
  ]);
  expect((await heard(supervisor)).filter((text) => text.includes('复核'))).toEqual([]);
  expect(await heard(cityLeader)).toEqual([
    '03-17 约谈整改2026年3月20日到期，还剩 3 天：粤质监督办约〔2026〕1号',
    '03-20 约谈整改今天到期（2026年3月20日）：粤质监督办约〔2026〕1号',
  ]);
});

test('a city’s review is told above once it is late', async () => {
  const row = await office.propose(city, {
    organizationId: office.ids['440106'],
    assignmentIds: undefined,
    supervisionOrderIds: [await countyOrder()],
  });
  const ready = await office.serve(city, await office.approve(cityLeader, row));
  await run(office.countyLeader, 'requestReview', of(ready, { reasons: '不服' }));
  await mornings('2026-03-31', '2026-04-01');
  expect(await heard(fresh)).toEqual([]);
  await morning('2026-04-02');
  expect(await heard(fresh)).toEqual([
    '04-02 复核决定已逾期 1 天（2026年4月1日到期）：穗质监督办批〔2026〕1号',
  ]);
});

test('an objection: leaders of the province who did not publish the result', async () => {
  const [publisher] = await server.query<{ id: string }>('select id from app_user where username = $1', [
    leader.username,
  ]);
  await server.query(
    `with scheme as (insert into evaluation_scheme (organization_id, province_id, title, year, level, criteria, author_id, editor_id, created_at)
      values ($1, $1, '考核办法', 2025, 'CITY', '[]', $3, $3, now()) returning id)
    insert into evaluation (scheme_id, organization_id, city_id, province_id, year, level, status, edition, points, parts, rank, out_of, figures_at,
      publisher_id, objected_at, answer_due_on)
    select id, $2, $2, $1, 2025, 'CITY', 'OBJECTED', 1, 90, '[]', 1, 1, now(), $3, '2026-03-01 10:00+08', '2026-03-31' from scheme`,
    [office.ids['440000'], office.ids['440100'], publisher?.id],
  );
  await mornings('2026-03-25', '2026-04-01');
  expect(await heard(fresh)).toEqual([
    '03-26 考核异议答复2026年3月31日到期，还剩 5 天：广州市局 2025',
    '03-30 考核异议答复2026年3月31日到期，还剩 1 天：广州市局 2025',
    '03-31 考核异议答复今天到期（2026年3月31日）：广州市局 2025',
    '04-01 考核异议答复已逾期 1 天（2026年3月31日到期）：广州市局 2025',
  ]);
  expect(await heard(leader)).toEqual([]);
  expect(await heard(supervisor)).toEqual([]);
});

async function countyOrder(): Promise<string> {
  const input = { organizationIds: [office.ids['440106']], requirement: '限期报送', dueOn: '2026-12-20' };
  return (await city.run('issueSupervisionOrder', input, 'supervisionOrder { id }')).supervisionOrder.id;
}
