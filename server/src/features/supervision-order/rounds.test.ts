import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let shenzhen: Client;
let tianhe: Client;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer();
  [province, guangzhou, shenzhen, tianhe] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
    server.user('440300', 'REPORTER'),
    server.user('440106', 'REPORTER'),
  ]);
  for (const code of ['440100', '440104', '440106', '440300']) ids[code] = await server.organizationId(code);
});
beforeEach(async () => {
  await server.query('truncate supervision_order, document_counter cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const fields = `supervisionOrder { id version number serial kind status light conclusion availableActions
  addressees { id version status round dueOn rectification concludedSeenAt availableActions organization { id }
    decisions { action round comment dueOn method verifiedOn verifiers author { name } } }
  replies { round text organization { id } } }`;
const issue = async (client: Client, more: object = {}): Promise<Data> => {
  const input = {
    organizationIds: [ids['440100'], ids['440300']],
    requirement: '限期整改并书面报告',
    dueOn: '2026-03-20',
    kind: 'LEAD_VERIFICATION',
  };
  return (await client.run('issueSupervisionOrder', { ...input, ...more }, fields)).supervisionOrder;
};
const reply = async (client: Client, id: string, text = '已整改'): Promise<Data> =>
  (await client.run('replyToSupervisionOrder', { id, text }, fields)).supervisionOrder;
const read = async (client: Client, id: string): Promise<Data> =>
  (await client.data(`query($id: ID!) { supervisionOrder(id: $id) { ${fields.slice(19, -2)} } }`, { id }))
    .supervisionOrder;
const partOf = async (client: Client, id: string, code: string): Promise<Data> =>
  (await read(client, id)).addressees.find((one: Data) => one.organization.id === ids[code]);
/** A decision of the province's about an addressee as it stands; gives the addressee and its order. */
const decide = async (mutation: string, orderId: string, code: string, more: object = {}): Promise<Data> => {
  const { id, version } = await partOf(province, orderId, code);
  return province.run(mutation, { id, version, ...more }, `addressee { status round } ${fields}`);
};
const close = ({ id, version }: Data) => ({ id, version, conclusion: '予以销号' });
const reasons = ({ extensions, message }: GraphQLErrorBody): string[] => [extensions.code, message];
const seen = {
  method: 'ON_SITE',
  verifiedOn: '2026-03-25',
  verifiers: '张三、李四',
  finding: '整改到位',
  passed: true,
};

describe('an addressee’s way', () => {
  test('returned, answered again, accepted, found wanting on the spot, verified; then concluded and told', async () => {
    const { id } = await issue(province, { rectificationRequired: true });
    await reply(guangzhou, id, '第一次');
    await reply(shenzhen, id);
    expect((await read(province, id)).status).toBe('REPLIED');

    const comment = '缺少佐证';
    const returned = await decide('returnSupervisionReply', id, '440100', { comment, dueOn: '2026-03-30' });
    expect(returned.addressee).toEqual({ status: 'RETURNED', round: 2 });
    expect(returned.supervisionOrder).toMatchObject({ status: 'ISSUED', light: 'GREEN' });
    await at(server, '2026-03-28T12:00:00+08:00');
    // By the new due day, not by the order's.
    expect((await read(guangzhou, id)).light).toBe('YELLOW');
    expect((await read(guangzhou, id)).availableActions).toEqual(['REPLY']);
    expect((await read(shenzhen, id)).addressees).toMatchObject([{ status: 'REPLIED', dueOn: '2026-03-20' }]);
    const { supervisionOrders, overview } = await guangzhou.data(
      '{ supervisionOrders(filter: { awaitingReply: true }) { totalCount } overview { ordersToReply } }',
    );
    expect([supervisionOrders.totalCount, overview.ordersToReply]).toEqual([1, 1]);
    const answered = await reply(guangzhou, id, '第二次');
    expect([answered.status, answered.replies.map((one: Data) => one.round)]).toEqual(['REPLIED', [1, 2]]);

    for (const code of ['440100', '440300']) await decide('acceptSupervisionReply', id, code);
    const refused = await guangzhou.refused('replyToSupervisionOrder', { id, text: '再补充' });
    expect(refused.extensions.code).toBe('WRONG_STATE');
    const early = await province.refused('closeSupervisionOrder', close(await read(province, id)));
    expect(reasons(early)).toEqual(['WRONG_STATE', '还有 2 个单位的回复未认可或整改未核验']);
    expect((await read(province, id)).availableActions).toEqual([]);

    await decide('verifyRectification', id, '440300', { ...seen, method: 'DOCUMENTS' });
    const failed = { ...seen, passed: false, finding: '台账不全', dueOn: '2026-04-05' };
    const back = await decide('verifyRectification', id, '440100', failed);
    expect(back.addressee).toEqual({ status: 'RETURNED', round: 3 });
    await reply(guangzhou, id, '第三次');
    await decide('acceptSupervisionReply', id, '440100', { comment: '可以' });
    const verified = await decide('verifyRectification', id, '440100', seen);
    expect(verified.supervisionOrder.availableActions).toEqual(['CLOSE']);
    expect((await partOf(guangzhou, id, '440100')).decisions).toMatchObject([
      { action: 'RETURN', round: 1, comment, dueOn: '2026-03-30', method: null },
      { action: 'ACCEPT', round: 2, comment: null },
      { action: 'RETURN', round: 2, comment: '台账不全', dueOn: '2026-04-05', method: 'ON_SITE' },
      { action: 'ACCEPT', round: 3, comment: '可以' },
      { action: 'VERIFY', round: 3, verifiedOn: '2026-03-25', verifiers: '张三、李四', comment: '整改到位' },
    ]);

    const { supervisionOrder: closed } = await province.run(
      'closeSupervisionOrder',
      close(verified.supervisionOrder),
      fields,
    );
    expect(closed.addressees.map((one: Data) => [one.status, one.concludedSeenAt])).toEqual([
      ['VERIFIED', null],
      ['VERIFIED', null],
    ]);
    const told = await shenzhen.run('acknowledgeConclusion', { id }, fields);
    expect(told.supervisionOrder.addressees[0].concludedSeenAt).toBe('2026-03-28T04:00:00Z');
    expect(told.supervisionOrder.availableActions).toEqual([]);
    expect((await read(guangzhou, id)).availableActions).toEqual(['ACKNOWLEDGE']);
    const again = await shenzhen.refused('acknowledgeConclusion', { id });
    expect(again.extensions.code).toBe('WRONG_STATE');
  });

  test('a check’s answers are judged one by one; closing a daily follow-up accepts them', async () => {
    const check = await issue(province, { organizationIds: [ids['440300']] });
    const answered = await reply(shenzhen, check.id);
    const error = await province.refused('closeSupervisionOrder', close(answered));
    expect(error.extensions.reason?.key).toBe('unsettledOrder');
    await decide('acceptSupervisionReply', check.id, '440300');
    await province.run('closeSupervisionOrder', close(await read(province, check.id)), fields);

    const daily = await issue(province, { organizationIds: [ids['440300']], kind: null });
    await reply(shenzhen, daily.id);
    const { supervisionOrder: closed } = await province.run(
      'closeSupervisionOrder',
      close(await read(province, daily.id)),
      fields,
    );
    expect(closed.addressees).toMatchObject([{ status: 'ACCEPTED', rectification: false }]);
  });

  test('accepting may ask for verification; what was not asked for is not verified', async () => {
    const { id } = await issue(province, { organizationIds: [ids['440300']] });
    await reply(shenzhen, id);
    const { version, id: addressee } = await partOf(province, id, '440300');
    const input = { id: addressee, version };
    const unasked = await province.refused('verifyRectification', { ...input, ...seen });
    expect(unasked.extensions.code).toBe('WRONG_STATE');
    await decide('acceptSupervisionReply', id, '440300', { rectificationRequired: true });
    const stale = await province.refused('verifyRectification', { ...input, ...seen });
    expect(stale.extensions.code).toBe('CONFLICT');
    const { version: now } = await partOf(province, id, '440300');
    const wrong = async (more: object) => {
      const { extensions } = await province.refused('verifyRectification', {
        ...input,
        version: now,
        ...more,
      });
      return Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`);
    };
    expect(await wrong(seen)).toEqual(['verifiedOn inFuture']);
    expect(await wrong({ ...seen, verifiedOn: '2026-03-01' })).toEqual(['verifiedOn beforeIssue']);
    const today = { ...seen, verifiedOn: '2026-03-02' };
    expect(await wrong({ ...today, passed: false })).toEqual(['dueOn required']);
    expect(await wrong({ ...today, passed: false, dueOn: '2026-03-01' })).toEqual(['dueOn inPast']);
    expect(await wrong({ ...today, finding: '' })).toEqual(['finding required']);
  });
});

test('an addressee sees its own part only, and decides nothing', async () => {
  const { id } = await issue(province);
  await reply(guangzhou, id, '机密整改');
  await reply(shenzhen, id);
  await decide('returnSupervisionReply', id, '440100', { comment: '缺少佐证', dueOn: '2026-03-30' });
  const other = await read(shenzhen, id);
  expect(JSON.stringify(other)).not.toMatch(/机密整改|缺少佐证/);
  expect(other.addressees).toMatchObject([{ status: 'REPLIED', decisions: [], availableActions: [] }]);
  const own = await partOf(guangzhou, id, '440100');
  expect(own.availableActions).toEqual([]);
  const input = { id: own.id, version: own.version };
  const { extensions } = await guangzhou.refused('acceptSupervisionReply', input);
  expect(extensions.code).toBe('FORBIDDEN');
  const county = await server.user('440106', 'SUPERVISOR');
  expect((await county.refused('acceptSupervisionReply', input)).extensions.code).toBe('NOT_FOUND');
  expect((await tianhe.refused('acknowledgeConclusion', { id })).extensions.code).toBe('NOT_FOUND');
});

describe('numbers', () => {
  test('fifty at once of two kinds are numbered 1 to 25 each, as another kind never was', async () => {
    const kinds = Array.from({ length: 50 }, (_, index) => (index % 2 ? 'LEAD_VERIFICATION' : null));
    const made = await Promise.all(kinds.map((kind) => issue(province, { kind })));
    const upTo = (kind: string) =>
      made
        .filter((one) => one.kind === kind)
        .map((one) => one.serial)
        .sort((a, b) => a - b);
    const all = Array.from({ length: 25 }, (_, index) => index + 1);
    expect(upTo('DAILY_FOLLOW_UP')).toEqual(all);
    expect(upTo('LEAD_VERIFICATION')).toEqual(all);
    expect(new Set(made.map((one) => one.number)).size).toBe(50);
    expect(made.map((one) => one.number)).toContain('粤质监核查〔2026〕25号');
  });

  test('a city numbers its own orders to its counties', async () => {
    await issue(province);
    const toCounties = { organizationIds: [ids['440104'], ids['440106']] };
    const order = await issue(guangzhou, toCounties);
    expect(order.number).toBe('穗质监核查〔2026〕1号');
    expect((await issue(guangzhou, { ...toCounties, kind: null })).number).toBe('穗质监督办〔2026〕1号');
    const answered = await reply(tianhe, order.id);
    expect(answered.addressees).toMatchObject([{ status: 'REPLIED', organization: { id: ids['440106'] } }]);
    const { id, version } = await partOf(guangzhou, order.id, '440106');
    const accepted = await guangzhou.run('acceptSupervisionReply', { id, version }, 'addressee { status }');
    expect(accepted.addressee.status).toBe('ACCEPTED');
    expect((await partOf(province, order.id, '440106')).availableActions).toEqual([]);
  });
});
