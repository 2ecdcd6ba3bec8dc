import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { refusalOf } from '../../../../test/harness/honours.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let editor: Client;
let leader: Client;
let province: Client;
let tianhe: Client;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer({ now: new Date('2026-03-23T15:00:00+08:00') });
  [editor, leader, province, tianhe] = await Promise.all([
    server.user('440100', 'EDITOR'),
    server.user('440100', 'LEADER'),
    server.user('440000', 'EDITOR', 'LEADER'),
    server.user('440106', 'LEADER', 'LIAISON'),
  ]);
  for (const code of ['440000', '440100', '440100-office', '440103', '440106', '440300', '440305'])
    ids[code] = await server.organizationId(code);
});
afterAll(() => server.stop());

const fields = `demonstrationUnit { id version standing availableActions office { shortName }
  tenures { organization { shortName } startsOn endsOn } }`;
const run = async (client: Client, mutation: string, input: object): Promise<Data> =>
  (await client.run(mutation, input, fields)).demonstrationUnit;
const next = ({ id, version }: Data, code: string, startsOn: string) => ({
  ...{ id, version, organizationId: ids[code], startsOn, grounds: '完成目标的 140%' },
});

test('a city’s title moves between its counties, as the province’s does between its units', async () => {
  const title = await run(editor, 'createDemonstrationUnit', { name: '信息宣传流动示范点' });
  expect(title).toMatchObject({
    office: { shortName: '广州市局' },
    availableActions: ['RECORD', 'UPDATE'],
  });
  const held = await run(leader, 'handOverDemonstrationUnit', next(title, '440106', '2026-01-01'));
  const moved = await run(leader, 'handOverDemonstrationUnit', next(held, '440103', '2026-03-23'));
  expect(
    moved.tenures.map((row: Data) => `${row.organization.shortName} ${row.startsOn} ${row.endsOn}`),
  ).toEqual(['荔湾区局 2026-03-23 null', '天河区局 2026-01-01 2026-03-22']);
  const { notifications } = await tianhe.data('{ notifications { nodes { text } } }');
  expect(notifications.nodes).toEqual([
    { text: '你单位的“信息宣传流动示范点”至2026年3月22日止（广州市质量技术监督局）' },
    { text: '广州市质量技术监督局授予你单位“信息宣传流动示范点”，自2026年1月1日起' },
  ]);
});

test('an office names those below it: no other branch, not itself, nobody above', async () => {
  const title = await run(editor, 'createDemonstrationUnit', { name: '计量示范点' });
  for (const code of ['440305', '440300', '440100', '440000'])
    expect(
      refusalOf(await leader.refused('handOverDemonstrationUnit', next(title, code, '2026-01-01'))),
    ).toEqual(['BAD_INPUT', 'organizationId notSubordinate']);
  // Its own departments stand below it too.
  const held = await run(leader, 'handOverDemonstrationUnit', next(title, '440100-office', '2026-01-01'));
  expect(held.tenures).toMatchObject([{ organization: { shortName: '广州市局办公室' } }]);
});

test('names are alone within an office, and the province leaves a city’s to the city', async () => {
  const name = '标准化示范点';
  const own = await run(editor, 'createDemonstrationUnit', { name });
  expect((await run(province, 'createDemonstrationUnit', { name })).office.shortName).toBe('省局');
  expect(refusalOf(await editor.refused('createDemonstrationUnit', { name }))).toEqual([
    'BAD_INPUT',
    'name duplicate',
  ]);
  for (const [mutation, more] of [
    ['handOverDemonstrationUnit', next(own, '440106', '2026-01-01')],
    ['updateDemonstrationUnit', { id: own.id, version: own.version, name: '改' }],
  ] as const)
    expect(refusalOf(await province.refused(mutation, more))).toEqual(['FORBIDDEN']);
  const { demonstrationUnits } = await province.data(
    `query($filter: DemonstrationUnitFilter) { demonstrationUnits(filter: $filter) { nodes { name availableActions } } }`,
    { filter: { officeId: ids['440100'] } },
  );
  // In the order of the database's collation.
  expect(demonstrationUnits.nodes).toEqual(
    expect.arrayContaining(
      ['信息宣传流动示范点', '标准化示范点', '计量示范点'].map((name) => ({ name, availableActions: [] })),
    ),
  );
  expect(demonstrationUnits.nodes).toHaveLength(3);
});
