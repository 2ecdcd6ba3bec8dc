import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { refusalOf } from '../../../../test/harness/honours.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let editor: Client;
let leader: Client;
let guangzhou: Client;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer({ now: new Date('2026-03-23T15:00:00+08:00') });
  [editor, leader, guangzhou] = await Promise.all([
    server.user('440000', 'EDITOR'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'LEADER', 'LIAISON'),
  ]);
  for (const code of ['440000', '440100', '440300', '440400']) ids[code] = await server.organizationId(code);
});
afterAll(() => server.stop());

const fields = `demonstrationUnit { id version name standing availableActions holder { organization { shortName } }
  tenures { organization { shortName } startsOn endsOn grounds endReason } }`;
const run = async (client: Client, mutation: string, input: object): Promise<Data> =>
  (await client.run(mutation, input, fields)).demonstrationUnit;
const create = (name: string) => run(editor, 'createDemonstrationUnit', { name, purpose: '发挥示范作用' });
const next = ({ id, version }: Data, code: string, startsOn: string, more: object = {}) => ({
  ...{ id, version, organizationId: ids[code], startsOn, grounds: '年度先进集体一等奖' },
  ...more,
});
const history = ({ tenures }: Data) =>
  tenures.map((row: Data) => `${row.organization.shortName} ${row.startsOn} ${row.endsOn}`);

test('is handed over in one act: the holder before ends the day before', async () => {
  const title = await create('信息宣传流动示范点');
  expect(title).toMatchObject({ standing: 'VACANT', holder: null, availableActions: ['RECORD', 'UPDATE'] });
  const past = { ...next(title, '440400', '2025-01-01'), endsOn: '2025-12-31' };
  const recorded = await run(editor, 'recordDemonstrationTenure', past);
  const held = await run(leader, 'handOverDemonstrationUnit', next(recorded, '440100', '2026-01-01'));
  expect(held).toMatchObject({
    ...{ standing: 'HELD', holder: { organization: { shortName: '广州市局' } } },
    availableActions: ['HAND_OVER', 'WITHDRAW'],
  });
  const moved = await run(leader, 'handOverDemonstrationUnit', next(held, '440300', '2026-03-23'));
  expect(history(moved)).toEqual([
    '深圳市局 2026-03-23 null',
    '广州市局 2026-01-01 2026-03-22',
    '珠海市局 2025-01-01 2025-12-31',
  ]);
  const { notifications } = await guangzhou.data('{ notifications { nodes { kind text } } }');
  expect(notifications.nodes).toEqual([
    {
      kind: 'DEMONSTRATION_ENDED',
      text: '你单位的“信息宣传流动示范点”至2026年3月22日止（广东省质量技术监督局）',
    },
    {
      kind: 'DEMONSTRATION_CONFERRED',
      text: '广东省质量技术监督局授予你单位“信息宣传流动示范点”，自2026年1月1日起',
    },
  ]);
  const { demonstrationUnits } = await guangzhou.data(
    `query($filter: DemonstrationUnitFilter) { demonstrationUnits(filter: $filter) { nodes { name } } }`,
    { filter: { organizationId: ids['440100'] } },
  );
  expect(demonstrationUnits.nodes).toEqual([{ name: '信息宣传流动示范点' }]);
});

test('never has two holders on one day: refused by the field, and by the database', async () => {
  const title = await create('标准化示范点');
  const held = await run(leader, 'handOverDemonstrationUnit', next(title, '440100', '2026-02-01'));
  const past = (startsOn: string, endsOn: string) => ({ ...next(held, '440300', startsOn), endsOn });
  const twoHolders = ['BAD_INPUT', 'startsOn twoHolders'];
  const refused = await editor.refused('recordDemonstrationTenure', past('2025-12-01', '2026-02-01'));
  expect(refused.extensions.fields?.startsOn).toMatchObject({
    params: { name: '广州市局', from: '2026-02-01', to: '—' },
    message: '该日已有持有单位：广州市局（2026年2月1日至—）',
  });
  expect(refusalOf(refused)).toEqual(twoHolders);
  // Neither before the holder of today nor on the first day of them.
  for (const day of ['2026-01-15', '2026-02-01'])
    expect(refusalOf(await leader.refused('handOverDemonstrationUnit', next(held, '440300', day)))).toEqual(
      twoHolders,
    );
  const until = await run(editor, 'recordDemonstrationTenure', past('2025-12-01', '2026-01-31'));
  expect(history(until)).toEqual(['广州市局 2026-02-01 null', '深圳市局 2025-12-01 2026-01-31']);
  await expect(
    server.query(
      `insert into demonstration_tenure (demonstration_unit_id, organization_id, starts_on, ends_on, grounds, recorded_at, recorder_id)
       select demonstration_unit_id, $1, '2026-01-31', '2026-01-31', '', now(), recorder_id from demonstration_tenure
       where demonstration_unit_id = $2 limit 1`,
      [ids['440400'], title.id],
    ),
  ).rejects.toThrow(/demonstration_tenure_alone/);
});

test('of two hand-overs at once one is done, and the other was decided on what no longer holds', async () => {
  const title = await create('计量示范点');
  const query = `mutation($input: HandOverDemonstrationUnitInput!) { handOverDemonstrationUnit(input: $input) { ${fields} } }`;
  const answers = await Promise.all(
    ['440100', '440300'].map((code) => leader.send(query, { input: next(title, code, '2026-03-01') })),
  );
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort()).toEqual([
    'CONFLICT',
    'OK',
  ]);
});

test('is withdrawn with a reason, and vacant until the next', async () => {
  const title = await create('特设示范点');
  const held = await run(leader, 'handOverDemonstrationUnit', next(title, '440100', '2026-03-01'));
  const key = { id: held.id, version: held.version, endsOn: '2026-03-20', reason: '发生瞒报' };
  expect(
    refusalOf(await leader.refused('withdrawDemonstrationUnit', { ...key, endsOn: '2026-02-28' })),
  ).toEqual(['BAD_INPUT', 'endsOn notBefore']);
  expect(
    refusalOf(await leader.refused('withdrawDemonstrationUnit', { ...key, endsOn: '2026-03-24' })),
  ).toEqual(['BAD_INPUT', 'endsOn inFuture']);
  const vacant = await run(leader, 'withdrawDemonstrationUnit', key);
  expect(vacant).toMatchObject({
    standing: 'VACANT',
    tenures: [{ endsOn: '2026-03-20', endReason: '发生瞒报' }],
  });
  expect(
    refusalOf(await leader.refused('withdrawDemonstrationUnit', { ...key, version: vacant.version })),
  ).toEqual(['WRONG_STATE']);
  await at(server, '2026-04-01T09:00:00+08:00');
  const again = await run(leader, 'handOverDemonstrationUnit', next(vacant, '440100', '2026-04-01'));
  expect(history(again)).toEqual(['广州市局 2026-04-01 null', '广州市局 2026-03-01 2026-03-20']);
});

test('what else is wrong is named by its field', async () => {
  const title = await create('认证示范点');
  const refused = async (input: object, client = leader) =>
    refusalOf(await client.refused('handOverDemonstrationUnit', input));
  expect(await refused(next(title, '440100', '2099-01-01'))).toEqual(['BAD_INPUT', 'startsOn inFuture']);
  expect(await refused(next(title, '440000', '2026-01-01'))).toEqual([
    'BAD_INPUT',
    'organizationId notSubordinate',
  ]);
  expect(await refused(next(title, '440100', '2026-01-01', { awardId: ids['440100'] }))).toEqual([
    'BAD_INPUT',
    'awardId notFound',
  ]);
  expect(await refused(next(title, '440100', '2026-01-01'), guangzhou)).toEqual(['FORBIDDEN']);
  const held = await run(leader, 'handOverDemonstrationUnit', next(title, '440100', '2026-01-01'));
  expect(await refused(next(held, '440100', '2026-02-01'))).toEqual([
    'BAD_INPUT',
    'organizationId holdsAlready',
  ]);
  expect(refusalOf(await editor.refused('createDemonstrationUnit', { name: ' 认证示范点' }))).toEqual([
    'BAD_INPUT',
    'name duplicate',
  ]);
  expect(
    refusalOf(await editor.refused('handOverDemonstrationUnit', next(held, '440300', '2026-02-01'))),
  ).toEqual(['FORBIDDEN']);
});
