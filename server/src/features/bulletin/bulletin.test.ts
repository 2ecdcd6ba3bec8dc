import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import { bulletinFields, type March, march, reportProgress } from '../../../../test/harness/bulletin.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { at } from '../../../../test/harness/time.ts';
import { waitsFor } from '../../../../test/harness/waiting.ts';
import { expectWithdrawn } from '../../../../test/harness/withdrawal.ts';
import { settledMoment } from './bulletin-figures.queries.ts';

let month: March;
let supervisor: Client;
let leader: Client;
let guangzhou: Client;
let shenzhen: Client;

beforeAll(async () => {
  month = await march();
  ({ supervisor, leader, guangzhou, shenzhen } = month);
});
afterAll(() => month.server.stop());

const input = (more: object = {}) => ({
  periodFrom: '2026-03-01',
  periodTo: '2026-03-31',
  organizationIds: [month.ids['440100'], month.ids['440300']],
  ...more,
});
const run = async (client: Client, mutation: string, values: object): Promise<Data> =>
  (await client.run(mutation, values, bulletinFields)).bulletin;
const of = ({ id, version }: Data, more: object = {}) => ({ id, version, ...more });
const read = async (client: Client, id: string): Promise<Data> =>
  (await client.data(`query($id: ID!) { bulletin(id: $id) { ${bulletinFields.slice(11, -2)} } }`, { id }))
    .bulletin;
const reproducible = async (id: string): Promise<boolean> =>
  (await supervisor.data('query($id: ID!) { bulletinReproducible(id: $id) }', { id })).bulletinReproducible;

test('is drafted from the figures of the period’s end, which can be counted again on any later day', async () => {
  const draft = await run(supervisor, 'draftBulletin', input());
  expect(draft).toMatchObject({
    status: 'DRAFT',
    title: '广东省质量技术监督局工作要点督查通报（2026年3月1日至3月31日）',
    figuresAt: '2026-03-31T16:00:00.000Z',
    availableActions: ['UPDATE', 'REFRESH', 'WITHDRAW'],
  });
  expect(draft.figures).toEqual({
    at: '2026-03-31T16:00:00.000Z',
    sum: { total: 4, completed: 1, completedInPeriod: 1, percent: 35, red: 2, yellow: 0 },
    progress: [
      {
        organization: '广州市局',
        total: 2,
        completed: 1,
        completedInPeriod: 1,
        percent: 50,
        red: 0,
        yellow: 0,
      },
      {
        organization: '深圳市局',
        total: 2,
        completed: 0,
        completedInPeriod: 0,
        percent: 20,
        red: 2,
        yellow: 0,
      },
    ],
    lateCount: 2,
    late: [
      {
        assignmentId: month.given.part,
        organization: '南山区局',
        workItem: '1 开展质量测试',
        dueOn: '2026-03-20',
        daysLate: 11,
        percent: 0,
      },
      {
        assignmentId: month.given.late,
        organization: '深圳市局',
        workItem: '1 开展质量测试',
        dueOn: '2026-03-20',
        daysLate: 11,
        percent: 40,
      },
    ],
    orders: [{ number: '粤质监督办〔2026〕1号', dueOn: '2026-03-30', addressees: 2, answered: 1 }],
    measures: [{ kind: 'CRITICISM', number: '粤质监督办批〔2026〕1号', organization: '深圳市局' }],
  });
  expect(draft.body.split('\n')).toEqual([
    '一、总体进展',
    '截至2026年3月31日24时，全省共有任务4项，已办结1项，办结率25%，平均进度35%；本期新办结1项。红灯2项，黄灯0项。',
    '二、逾期事项',
    '共有2项任务逾期，其中南山区局1项、深圳市局1项。逾期最久的是南山区局承担的第1项（开展质量测试），已逾期11天。',
    '三、督办单办理',
    '尚有1份督办单未办结，1份还有单位未回复，其中粤质监督办〔2026〕1号已超过回复期限。',
    '四、表扬与批评',
    '本期通报批评深圳市局。',
    '五、下一步要求',
    '各单位要对照附表逐项查找原因，逾期事项明确完成时限，按期报送进展。',
  ]);

  await at(month.server, '2026-04-06T09:00:00+08:00');
  await reportProgress(shenzhen, month.given.late, 90);
  await reportProgress(guangzhou, month.given.begun, 30);
  await shenzhen.run(
    'replyToSupervisionOrder',
    { id: month.order.id, text: '已加快' },
    'supervisionOrder { id }',
  );
  await month.server.query(`update organization set short_name = '深圳局' where code = '440300'`);
  expect(await reproducible(draft.id)).toBe(true);
  expect((await read(supervisor, draft.id)).figures).toEqual(draft.figures);

  await at(month.server, '2026-04-06T09:01:00+08:00');
  const now = await run(
    supervisor,
    'draftBulletin',
    input({ periodFrom: '2026-04-01', periodTo: '2026-04-30' }),
  );
  expect(now.figures).toMatchObject({
    at: '2026-04-06T01:01:00.000Z',
    // 100, 30, 90 and 0.
    sum: { total: 4, completed: 1, completedInPeriod: 0, percent: 55, red: 2 },
    orders: [{ addressees: 2, answered: 2 }],
    measures: [],
  });
  expect(now.body).toContain('尚有1份督办单未办结，主送单位均已回复。');
  await at(month.server, '2026-04-07T09:00:00+08:00');
  await reportProgress(guangzhou, month.given.begun, 60);
  expect(await reproducible(now.id)).toBe(true);
  await month.server.query(
    `update bulletin_figures set figures = jsonb_set(figures, '{sum,percent}', '56') where bulletin_id = $1`,
    [now.id],
  );
  expect(await reproducible(now.id)).toBe(false);
  await at(month.server, '2026-04-07T09:30:00+08:00');
  const anew = await run(supervisor, 'refreshBulletin', of(now));
  expect(anew.figures.sum.percent).toBe(63);
  expect(anew.body).toContain('截至2026年4月7日9时');
});

test('a city reports on itself and each of its counties', async () => {
  const counties = input({ organizationIds: [month.ids['440305']] });
  const draft = await run(shenzhen, 'draftBulletin', counties);
  expect(draft.figures.progress.map((row: Data) => [row.organization, row.percent])).toEqual([
    ['深圳局', 40],
    ['南山区局', 0],
  ]);
  expect(draft.body).toContain('深圳市质量技术监督局共有任务2项');
  expect(await read(supervisor, draft.id)).toBeNull();
});

test('is edited, approved by a leader who wrote none of it, numbered, published, and read', async () => {
  await at(month.server, '2026-04-08T09:00:00+08:00');
  const draft = await run(supervisor, 'draftBulletin', input());
  const edited = await run(
    supervisor,
    'updateBulletin',
    of(draft, {
      title: '三月督查通报',
      body: '一、总体进展\n良好。',
      organizationIds: input().organizationIds,
    }),
  );
  const first = await run(leader, 'returnBulletin', of(edited, { comment: '附逾期清单' }));
  expect(first).toMatchObject({ status: 'DRAFT', returnComment: '附逾期清单' });
  const anew = await run(
    supervisor,
    'updateBulletin',
    of(first, { title: first.title, body: first.body, organizationIds: input().organizationIds }),
  );
  expect(anew.returnComment).toBeNull();
  const approved = await run(leader, 'approveBulletin', of(anew));
  expect(approved).toMatchObject({ status: 'APPROVED', availableActions: ['RETURN'] });
  const late = await supervisor.refused('updateBulletin', {
    ...of(approved),
    ...{ title: '改', body: '改', organizationIds: input().organizationIds },
  });
  expect(reasons(late)).toEqual(['WRONG_STATE']);
  const returned = await run(leader, 'returnBulletin', of(approved, { comment: '补充下一步要求' }));
  expect(returned).toMatchObject({ status: 'DRAFT', returnComment: '补充下一步要求' });
  const again = await run(leader, 'approveBulletin', of(returned));
  expect(await read(guangzhou, again.id)).toBeNull();

  const published = await run(supervisor, 'publishBulletin', of(again));
  expect(published).toMatchObject({ status: 'PUBLISHED', number: '粤质监督通〔2026〕1号', unread: false });
  const { notifications } = await guangzhou.data('{ notifications { nodes { kind text } } }');
  expect(notifications.nodes[0]).toMatchObject({
    kind: 'BULLETIN_PUBLISHED',
    text: expect.stringContaining('三月督查通报（粤质监督通〔2026〕1号）'),
  });
  expect(await read(guangzhou, again.id)).toMatchObject({
    unread: true,
    availableActions: ['READ'],
    receipts: [{ organization: { shortName: '广州市局' }, readers: [] }],
  });
  const unread = async () =>
    (await guangzhou.data('{ bulletins(filter: { unread: true }) { totalCount } }')).bulletins.totalCount;
  expect(await unread()).toBe(1);
  await run(guangzhou, 'readBulletin', { id: again.id });
  await at(month.server, '2026-04-08T10:00:00+08:00');
  await run(guangzhou, 'readBulletin', { id: again.id });
  expect(await unread()).toBe(0);
  const { receipts } = await read(supervisor, again.id);
  expect(
    receipts.map((row: Data) => [row.organization.shortName, row.readers.map((one: Data) => one.at)]),
  ).toEqual([
    ['广州市局', ['2026-04-08T01:00:00Z']],
    ['深圳局', []],
  ]);
  expect(reasons(await supervisor.refused('readBulletin', { id: again.id }))).toEqual(['FORBIDDEN']);
  expect(await reproducible(again.id)).toBe(true);
});

test('numbers of many at once follow each other without gaps', async () => {
  const drafts = await Promise.all([1, 2, 3, 4, 5, 6].map(() => run(supervisor, 'draftBulletin', input())));
  const approved = await Promise.all(drafts.map((draft) => run(leader, 'approveBulletin', of(draft))));
  const published = await Promise.all(approved.map((row) => run(supervisor, 'publishBulletin', of(row))));
  const serials = published.map((row) => row.serial).sort((a, b) => a - b);
  expect(serials.map((serial) => serial - serials[0])).toEqual([0, 1, 2, 3, 4, 5]);
});

test.each([
  ['an end before its beginning', { periodTo: '2026-02-28' }, 'periodTo endBeforeStart'],
  ['a beginning yet to come', { periodFrom: '2026-05-01', periodTo: '2026-05-31' }, 'periodFrom inFuture'],
  ['two years', { periodFrom: '2025-12-01' }, 'periodFrom notInYear'],
  ['nobody to go to', { organizationIds: [] }, 'organizationIds required'],
])('with %s is refused by the name of the field', async (_, more, reason) => {
  expect(reasons(await supervisor.refused('draftBulletin', input(more)))).toEqual(['BAD_INPUT', reason]);
});

test('a draft that nobody needs is withdrawn, waits for nobody and takes no number', async () => {
  const row = await run(supervisor, 'draftBulletin', input());
  const waits = () => waitsFor({ supervisor, leader, guangzhou }, 'bulletinsToHandle');
  const before = (await waits()).leader ?? 0;
  const foreign = guangzhou;
  const drafted = { server: month.server, name: 'Bulletin', table: 'bulletin', row };
  const withdrawn = await expectWithdrawn({ ...drafted, drafter: supervisor, leader, foreign });
  expect((await waits()).leader ?? 0).toBe(before - 1);
  for (const verb of ['approve', 'return'])
    expect(
      reasons(
        await leader.refused(`${verb}Bulletin`, of(withdrawn, verb === 'return' ? { comment: '改' } : {})),
      ),
    ).toEqual(['WRONG_STATE']);
  expect(await read(supervisor, row.id)).toMatchObject({ status: 'WITHDRAWN', number: null, serial: null });
});

test('nobody approves or returns their own; an addressee is a subordinate', async () => {
  const both = await month.server.user('440000', 'SUPERVISOR', 'LEADER');
  const own = await run(both, 'draftBulletin', input());
  const sentBack = of(own, { comment: '改' });
  expect(reasons(await both.refused('approveBulletin', of(own)))).toEqual(['FORBIDDEN', 'ownWork']);
  expect(reasons(await both.refused('returnBulletin', sentBack))).toEqual(['FORBIDDEN', 'ownWork']);
  const foreign = input({ organizationIds: [month.ids['440305']] });
  expect(reasons(await guangzhou.refused('draftBulletin', foreign))).toEqual([
    'BAD_INPUT',
    'organizationIds.0 notSubordinate',
  ]);
});

test('figures are taken for a moment before all that is still being written', async () => {
  const { pool, reader } = month.server.database;
  const writer = await pool.connect();
  await writer.query('begin');
  const { rows } = await writer.query('select now() as begun');
  const moment = await settledMoment(reader);
  await writer.query('rollback');
  writer.release();
  expect(Date.parse(moment)).toBeLessThan(new Date(rows[0].begun).getTime());
  expect(Date.parse(moment)).toBeGreaterThan(new Date(rows[0].begun).getTime() - 10_000);
});
