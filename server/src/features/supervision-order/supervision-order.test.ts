import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { upload } from '../../../../test/harness/upload.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let shenzhen: Client;
let plan: Plan;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer();
  [province, guangzhou, shenzhen] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
    server.user('440300', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  for (const code of ['440000', '440100', '440106', '440300']) ids[code] = await server.organizationId(code);
});
beforeEach(async () => {
  await server.query('truncate assignment, supervision_order, document_counter cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const fields = `supervisionOrder { id version number serial status light urgency dueOn conclusion availableActions
  addressees { id status organization { id } } replies { text organization { id } attachments { id } } assignments { id } }`;
const input = (more: object = {}) => ({
  organizationIds: [ids['440100'], ids['440300']],
  requirement: '三日内书面说明进展迟缓的原因',
  dueOn: '2026-03-20',
  ...more,
});
const issue = async (client: Client, more: object = {}): Promise<Data> =>
  (await client.run('issueSupervisionOrder', input(more), fields)).supervisionOrder;
const reply = async (client: Client, id: string, more: object = {}): Promise<Data> =>
  (await client.run('replyToSupervisionOrder', { id, text: '已整改', ...more }, fields)).supervisionOrder;
const read = async (client: Client, id: string): Promise<Data> =>
  (await client.data(`query($id: ID!) { supervisionOrder(id: $id) { ${fields.slice(19, -2)} } }`, { id }))
    .supervisionOrder;
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const statuses = ({ addressees }: Data): string[] => addressees.map((one: Data) => one.status);

describe('issuing', () => {
  test('numbers go up by one within the issuer and its year, and none is lost to a refusal', async () => {
    const first = await issue(province);
    expect(first).toMatchObject({
      number: '粤质监督办〔2026〕1号',
      status: 'ISSUED',
      urgency: 'NORMAL',
      light: 'GREEN',
      version: 1,
    });
    expect(statuses(first)).toEqual(['PENDING', 'PENDING']);
    await province.refused('issueSupervisionOrder', input({ dueOn: '2026-03-01' }));
    await province.refused('issueSupervisionOrder', input({ organizationIds: [ids['440000']] }));
    await province.refused('issueSupervisionOrder', input({ assignmentIds: ['x'] }));
    expect((await issue(guangzhou, { organizationIds: [ids['440106']] })).number).toBe(
      '穗质监督办〔2026〕1号',
    );
    expect((await issue(province)).number).toBe('粤质监督办〔2026〕2号');
    await at(server, '2027-01-01T00:00:00+08:00');
    expect((await issue(province, { dueOn: '2027-02-01' })).number).toBe('粤质监督办〔2027〕1号');
  });

  test('ten at once get ten numbers in a row', async () => {
    const orders = await Promise.all(Array.from({ length: 10 }, () => issue(province)));
    expect(orders.map((order) => order.serial).toSorted((a, b) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('about assignments of its addressees, also those of their counties', async () => {
    const assignment = await inProgress(province, guangzhou, plan.items[1] ?? '', ids['440100'] ?? '');
    const [part] = (
      await guangzhou.run(
        'breakDownAssignment',
        {
          id: assignment.id,
          organizations: [{ organizationId: ids['440106'], role: 'LEAD', dueOn: '2026-06-30' }],
        },
        'assignments { id }',
      )
    ).assignments;
    const order = await issue(province, {
      organizationIds: [ids['440100']],
      assignmentIds: [assignment.id, part.id],
      urgency: 'CRITICAL',
    });
    expect(order.assignments.map((one: Data) => one.id).toSorted()).toEqual(
      [assignment.id, part.id].toSorted(),
    );
    const error = await province.refused(
      'issueSupervisionOrder',
      input({ organizationIds: [ids['440300']], assignmentIds: [assignment.id] }),
    );
    expect(reasons(error)).toEqual(['BAD_INPUT', 'assignmentIds.0 notFound']);
    const about = await province.data(
      'query($id: ID!) { assignment(id: $id) { supervisionOrders { id } } supervisionOrders(filter: { assignmentId: $id }) { totalCount } }',
      { id: part.id },
    );
    expect(about).toEqual({
      assignment: { supervisionOrders: [{ id: order.id }] },
      supervisionOrders: { totalCount: 1 },
    });
  });

  test.each([
    ['a due date before today', { dueOn: '2026-03-01' }, 'dueOn inPast'],
    ['no addressee', { organizationIds: [] }, 'organizationIds required'],
    ['an addressee that is nobody', { organizationIds: ['x'] }, 'organizationIds.0 notSubordinate'],
    ['nothing to do', { requirement: '  ' }, 'requirement required'],
  ])('%s is refused', async (_, more, reason) => {
    expect(reasons(await province.refused('issueSupervisionOrder', input(more)))).toEqual([
      'BAD_INPUT',
      reason,
    ]);
  });

  test('a city cannot order another city, a reporter nobody', async () => {
    const error = await guangzhou.refused(
      'issueSupervisionOrder',
      input({ organizationIds: [ids['440300']] }),
    );
    expect(reasons(error)).toEqual(['BAD_INPUT', 'organizationIds.0 notSubordinate']);
    expect((await shenzhen.refused('issueSupervisionOrder', input())).extensions.code).toBe('FORBIDDEN');
  });
});

describe('replying and closing', () => {
  test('replied once all have answered, then closed with a conclusion', async () => {
    const order = await issue(province);
    expect((await read(shenzhen, order.id)).availableActions).toEqual(['REPLY']);
    const file = await upload(shenzhen, '说明.txt', '原因');
    const once = await reply(shenzhen, order.id, { attachmentIds: [file] });
    expect([once.status, statuses(once)]).toEqual(['ISSUED', ['REPLIED']]);
    const early = await province.refused('closeSupervisionOrder', {
      id: order.id,
      version: (await read(province, order.id)).version,
      conclusion: '办结',
    });
    expect([early.extensions.code, early.message]).toEqual(['WRONG_STATE', '还有 1 个单位未回复']);
    const all = await reply(guangzhou, order.id);
    expect(all.status).toBe('REPLIED');
    const seen = await read(province, order.id);
    expect(seen.replies).toHaveLength(2);
    expect(seen.replies[0]).toMatchObject({ text: '已整改', attachments: [{ id: file }] });
    expect((await province.fetch(`/attachments/${file}`)).status).toBe(200);
    // An addressee sees its own part, not the other's.
    expect((await read(guangzhou, order.id)).replies).toHaveLength(1);
    expect((await guangzhou.fetch(`/attachments/${file}`)).status).toBe(404);
    expect(seen.availableActions).toEqual(['CLOSE']);
    const stale = await province.refused('closeSupervisionOrder', {
      id: order.id,
      version: 1,
      conclusion: '办结',
    });
    expect(stale.extensions.code).toBe('CONFLICT');
    const { supervisionOrder: closed } = await province.run(
      'closeSupervisionOrder',
      { id: order.id, version: seen.version, conclusion: '予以办结' },
      fields,
    );
    expect(closed).toMatchObject({ status: 'CLOSED', conclusion: '予以办结', availableActions: [] });
    const late = await shenzhen.refused('replyToSupervisionOrder', { id: order.id, text: '补充' });
    expect(late.extensions.code).toBe('WRONG_STATE');
  });

  test('who was not addressed sees nothing of it', async () => {
    const order = await issue(province, { organizationIds: [ids['440300']] });
    expect(await read(guangzhou, order.id)).toBeNull();
    const error = await guangzhou.refused('replyToSupervisionOrder', { id: order.id, text: '好' });
    expect(error.extensions.code).toBe('NOT_FOUND');
    const own = await province.refused('replyToSupervisionOrder', { id: order.id, text: '好' });
    expect(own.extensions.code).toBe('FORBIDDEN');
  });

  test('the light is yellow in the last three days, red after the due date, green once answered', async () => {
    const order = await issue(province, { organizationIds: [ids['440300']] });
    const light = async (day: string) => {
      await at(server, `${day}T12:00:00+08:00`);
      return (await read(province, order.id)).light;
    };
    expect([await light('2026-03-16'), await light('2026-03-17')]).toEqual(['GREEN', 'YELLOW']);
    expect([await light('2026-03-20'), await light('2026-03-21')]).toEqual(['YELLOW', 'RED']);
    await reply(shenzhen, order.id);
    expect(await light('2026-03-22')).toBe('GREEN');
  });
});

test('the list: filters, search, pages', async () => {
  const percent = await issue(province, { requirement: '完成率须达50%' });
  await issue(province, { organizationIds: [ids['440300']] });
  await reply(shenzhen, percent.id);
  const total = async (filter: object, client = province) =>
    (
      await client.data(
        'query($filter: SupervisionOrderFilter) { supervisionOrders(filter: $filter) { totalCount } }',
        { filter },
      )
    ).supervisionOrders.totalCount;
  expect(await total({})).toBe(2);
  expect(await total({}, guangzhou)).toBe(1);
  expect(await total({ awaitingReply: true }, guangzhou)).toBe(1);
  expect(await total({ awaitingReply: true }, shenzhen)).toBe(1);
  expect(await total({ organizationId: ids['440100'] })).toBe(1);
  expect([await total({ status: 'ISSUED' }), await total({ status: 'REPLIED' })]).toEqual([2, 0]);
  expect([await total({ year: 2026 }), await total({ year: 2025 })]).toEqual([2, 0]);
  expect([
    await total({ search: '50%' }),
    await total({ search: '0%' }),
    await total({ search: '5%' }),
  ]).toEqual([1, 1, 0]);
  expect([await total({ search: '2号' }), await total({ search: '_号' })]).toEqual([1, 0]);
  const page = await province.data('{ supervisionOrders(first: 1, offset: 1) { totalCount nodes { id } } }');
  expect(page.supervisionOrders).toEqual({ totalCount: 2, nodes: [{ id: percent.id }] });
});
