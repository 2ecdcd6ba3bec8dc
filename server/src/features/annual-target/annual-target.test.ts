import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import {
  classFields,
  refusalOf,
  type ScoredYear,
  scoredYear,
  standings,
} from '../../../../test/harness/honours.ts';
import { at } from '../../../../test/harness/time.ts';

let year: ScoredYear;
let editor: Client;

beforeAll(async () => {
  year = await scoredYear();
  ({ editor } = year);
});
afterAll(() => year.server.stop());

const line = (row: Data) =>
  [
    row.organization.shortName,
    row.points,
    row.target,
    row.percent,
    row.rank,
    row.outOf,
    row.lead,
    row.behind,
  ].join(' ');
const classes = async (more = ''): Promise<Data[]> =>
  (
    await editor.data(
      `{ unitClasses(filter: { year: 2026 }) { nodes { id version name points ordinal organizations { shortName }
        targets { points revision reason } ${more} } } }`,
    )
  ).unitClasses.nodes;
const heard = async (client: Client): Promise<string[]> =>
  (await client.data('{ notifications { nodes { kind text } } }')).notifications.nodes
    .filter((row: Data) => row.kind === 'TARGET_SET')
    .map((row: Data) => row.text);

test('percent of the target, rank within the class, lead over the next', async () => {
  expect((await standings(editor)).slice(0, 4).map(line)).toEqual([
    '广州市局 140 100 140 1 3 40 ',
    '深圳市局 100 100 100 2 3 60 40',
    '珠海市局 40 100 40 3 3  60',
    '汕头市局 10 80 12 1 1  ',
  ]);
  // Seventeen other cities without a class are ranked among each other.
  const rest = await standings(editor, { level: 'CITY', progress: 'NO_TARGET' });
  expect(rest).toHaveLength(17);
  expect(rest[0]).toMatchObject({ rank: 1, outOf: 17, lead: 0, percent: null, unitClass: null });
  expect((await standings(editor, { progress: 'REACHED' })).map((row) => row.organization.shortName)).toEqual(
    ['广州市局', '深圳市局'],
  );
});

test('a city reads its own branch, with ranks among all of the province', async () => {
  const rows = await standings(year.shenzhen);
  expect(rows[0]).toMatchObject({
    organization: { shortName: '深圳市局' },
    ...{ rank: 2, outOf: 3, lead: 60, behind: 40, availableActions: [] },
  });
  expect(rows.every((row) => row.organization.shortName !== '广州市局')).toBe(true);
  expect((await standings(year.tianhe)).map(line)).toEqual(['天河区局 5   1 122 5 ']);
  expect(await standings(year.tianhe, { organizationId: year.ids['440100'] })).toEqual([]);
  expect(await heard(year.shenzhen)).toEqual(['广东省质量技术监督局确定你单位2026年信息宣传目标为 100 分']);
});

test('a class’s target changes by a revision with its reason; those concerned hear of it', async () => {
  const { ids } = year;
  const [first, second] = await classes();
  const input = (more: object = {}) => ({
    ...{ id: first.id, version: first.version, ordinal: 1, name: first.name, points: 120 },
    organizationIds: [ids['440100'], ids['440300'], ids['440400']],
    ...more,
  });
  expect(refusalOf(await editor.refused('updateUnitClass', input()))).toEqual([
    'BAD_INPUT',
    'reason required',
  ]);
  expect(
    refusalOf(await editor.refused('updateUnitClass', input({ points: 100, organizationIds: [] }))),
  ).toEqual(['BAD_INPUT', 'reason required']);
  await at(year.server, '2027-01-11T09:00:00+08:00');
  const reason = '年中调整考核范围';
  const { unitClass } = await editor.run('updateUnitClass', input({ reason }), classFields);
  expect(unitClass).toMatchObject({ version: first.version + 1, points: 120 });
  expect(refusalOf(await editor.refused('updateUnitClass', input({ reason })))).toEqual([
    'CONFLICT',
    'version staleVersion',
  ]);
  expect((await classes())[0].targets).toEqual([
    { points: 120, revision: 2, reason },
    { points: 100, revision: 1, reason: null },
  ]);
  expect((await standings(editor)).slice(0, 1).map(line)).toEqual(['广州市局 140 120 116 1 3 40 ']);
  expect(await heard(year.guangzhou)).toEqual([
    '广东省质量技术监督局确定你单位2026年信息宣传目标为 120 分',
    '广东省质量技术监督局确定你单位2026年信息宣传目标为 100 分',
  ]);
  const moved = input({ version: 2, points: 120, organizationIds: [ids['440100'], ids['440300']], reason });
  await editor.run('updateUnitClass', moved, classFields);
  const lower = { id: second.id, version: 1, ordinal: 2, name: second.name, points: 80, reason };
  await editor.run(
    'updateUnitClass',
    { ...lower, organizationIds: [ids['440500'], ids['440400']] },
    classFields,
  );
  expect((await standings(editor)).slice(0, 4).map(line)).toEqual([
    '广州市局 140 120 116 1 2 40 ',
    '深圳市局 100 120 83 2 2  40',
    '珠海市局 40 80 50 1 2 30 ',
    '汕头市局 10 80 12 2 2  30',
  ]);
});

test('a unit’s own target goes before its class’s until it is taken back; a stale one is a conflict', async () => {
  const organizationId = year.ids['440500'];
  const own = (more: object = {}) => ({
    ...{ organizationId, year: 2026, revision: 0, points: 20, reason: '机构改革期间减半' },
    ...more,
  });
  const fields = 'annualTarget { revision points organization { shortName } setter { name } }';
  expect(refusalOf(await editor.refused('setAnnualTarget', own({ points: null })))).toEqual([
    'BAD_INPUT',
    'points required',
  ]);
  // Two at once: one is set, the other was decided on what no longer holds.
  const both = await Promise.all(
    [20, 25].map((points) =>
      editor.send(
        `mutation($input: SetAnnualTargetInput!) { setAnnualTarget(input: $input) { ${fields} } }`,
        { input: own({ points }) },
      ),
    ),
  );
  expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
  const row = async () => (await standings(editor, { organizationId }))[0];
  expect(await row()).toMatchObject({ ownTarget: true, ownRevision: 1 });
  expect(refusalOf(await editor.refused('setAnnualTarget', own()))).toEqual([
    'CONFLICT',
    'revision staleVersion',
  ]);
  await editor.run('setAnnualTarget', own({ revision: 1, points: 5 }), fields);
  expect(await row()).toMatchObject({ target: 5, percent: 200, progress: 'REACHED' });
  await editor.run('setAnnualTarget', own({ revision: 2, points: null }), fields);
  expect(await row()).toMatchObject({ target: 80, ownTarget: false, ownRevision: 3 });
  const history = await editor.data(
    'query($filter: AnnualTargetFilter) { annualTargets(filter: $filter) { nodes { points revision } } }',
    { filter: { organizationId } },
  );
  expect(history.annualTargets.nodes.map((one: Data) => one.revision)).toEqual([3, 2, 1]);
});

test('next year begins with this year’s classes, once', async () => {
  const { unitClasses } = await editor.run(
    'copyUnitClasses',
    { fromYear: 2026, toYear: 2027 },
    'unitClasses { name points organizations { shortName } }',
  );
  expect(unitClasses).toEqual([
    { name: '一类单位', points: 120, organizations: [{ shortName: '广州市局' }, { shortName: '深圳市局' }] },
    { name: '二类单位', points: 80, organizations: [{ shortName: '珠海市局' }, { shortName: '汕头市局' }] },
  ]);
  const again = await editor.refused('copyUnitClasses', { fromYear: 2026, toYear: 2027 });
  expect(refusalOf(again)).toEqual(['CONFLICT', 'toYear classesThere']);
  expect(refusalOf(await editor.refused('copyUnitClasses', { fromYear: 2020, toYear: 2028 }))).toEqual([
    'BAD_INPUT',
    'fromYear noClasses',
  ]);
});

test('what is wrong with a class is named by its field', async () => {
  const { ids, server } = year;
  const refused = async (more: object, client = editor) =>
    refusalOf(
      await client.refused('createUnitClass', {
        ...{ year: 2026, ordinal: 3, name: '三类单位', points: 60, organizationIds: [ids['440600']] },
        ...more,
      }),
    );
  expect(await refused({ name: ' 一类单位 ' })).toEqual(['BAD_INPUT', 'name duplicate']);
  expect(await refused({ ordinal: 2 })).toEqual(['BAD_INPUT', 'ordinal duplicate']);
  expect(await refused({ points: 0 })).toEqual(['BAD_INPUT', 'points outOfRange']);
  expect(await refused({ organizationIds: [ids['440600'], ids['440100']] })).toEqual([
    'BAD_INPUT',
    'organizationIds.1 inAnotherClass',
  ]);
  const province = await server.organizationId('440000');
  expect(await refused({ organizationIds: [province] })).toEqual([
    'BAD_INPUT',
    'organizationIds.0 unitNotScored',
  ]);
  expect(await refused({ organizationIds: ['x'] })).toEqual(['BAD_INPUT', 'organizationIds.0 unitNotScored']);
  expect(await refused({}, year.guangzhou)).toEqual(['FORBIDDEN']);
  expect(await refused({}, await server.user('440106', 'EDITOR'))).toEqual(['FORBIDDEN']);
});
