import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CityYear, cityYear } from '../../../../test/harness/city-office.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { classFields, refusalOf, standings } from '../../../../test/harness/honours.ts';
import { at } from '../../../../test/harness/time.ts';

let year: CityYear;
let cityEditor: Client;
let editor: Client;
const classes: Record<string, Data> = {};

beforeAll(async () => {
  year = await cityYear();
  ({ cityEditor, editor } = year);
  for (const [ordinal, name, points, codes] of [
    [1, '一类单位', 10, ['440103', '440106']],
    [2, '二类单位', 20, ['440104']],
  ] as const)
    classes[name] = (
      await cityEditor.run('createUnitClass', input({ ordinal, name, points, codes }), classFields)
    ).unitClass;
});
afterAll(() => year.server.stop());

const input = ({ codes, ...more }: { codes: readonly string[] } & Data) => ({
  ...{ year: 2026, ...more },
  organizationIds: codes.map((code: string) => year.ids[code]),
});
const line = (row: Data) =>
  [row.organization.shortName, row.points, row.target, row.percent, row.rank, row.outOf, row.lead].join(' ');
const board = async (client: Client, more: object = {}) =>
  (await standings(client, { officeId: year.ids['440100'], ...more })).map(line);

test('a city’s board ranks its own units by its own classes and targets, with the lead over the next', async () => {
  const rows = await board(cityEditor);
  // Of eleven counties three stand in classes.
  expect(rows.slice(0, 4)).toEqual([
    '荔湾区局 40 10 400 1 2 35',
    '天河区局 5 10 50 2 2 ',
    '越秀区局 10 20 50 1 1 ',
    expect.stringMatching(/ 0 {3}1 \d+ 0$/),
  ]);
  // The city's departments stand behind its counties.
  expect(rows.slice(11)).toEqual(['广州市局办公室 0   1 2 0', '广州市局标准化科 0   1 2 ']);
  expect(rows.some((row) => row.startsWith('广州市局 ') || row.startsWith('深圳'))).toBe(false);
});

test('the province’s board stays as it was, and is what nobody’s name asks for', async () => {
  const provinces = (await standings(editor)).slice(0, 4).map(line);
  expect(provinces).toEqual([
    '广州市局 140 100 140 1 3 40',
    '深圳市局 100 100 100 2 3 60',
    '珠海市局 40 100 40 3 3 ',
    '汕头市局 10 80 12 1 1 ',
  ]);
  // Counties have no class there: ranked among all 122, Liwan first, before Yuexiu.
  const [tianhe] = await standings(year.tianhe);
  expect(line(tianhe as Data)).toBe('天河区局 5   3 122 5');
});

test('who sees which rows of it: the city and the province all, a county its own, another city none', async () => {
  expect((await board(editor)).length).toBe((await board(cityEditor)).length);
  expect(await board(year.tianhe)).toEqual(['天河区局 5 10 50 2 2 ']);
  expect(await board(year.shenzhen)).toEqual([]);
  expect(await board(year.shenzhen, { officeId: 'x' })).toEqual([]);
});

test('a unit’s own target is the office’s that set it', async () => {
  const own = { organizationId: year.ids['440106'], year: 2026, revision: 0, reason: '单列' };
  const set = async (client: Client, points: number) =>
    (
      await client.run(
        'setAnnualTarget',
        { ...own, points },
        'annualTarget { revision office { shortName } }',
      )
    ).annualTarget;
  expect(await set(cityEditor, 4)).toEqual({ revision: 1, office: { shortName: '广州市局' } });
  expect(await set(editor, 50)).toEqual({ revision: 1, office: { shortName: '省局' } });
  expect(await board(year.tianhe)).toEqual(['天河区局 5 4 125 2 2 ']);
  expect(line((await standings(year.tianhe))[0] as Data)).toBe('天河区局 5 50 10 3 122 5');
  expect(refusalOf(await cityEditor.refused('setAnnualTarget', { ...own, points: 3 }))).toEqual([
    'CONFLICT',
    'revision staleVersion',
  ]);
});

test('a class is its office’s: names, places and units are alone within it', async () => {
  const refused = async (client: Client, mutation: string, values: object) =>
    refusalOf(await client.refused(mutation, values));
  const third = { ordinal: 3, name: '三类单位', points: 5 };
  const cases: [object, string][] = [
    [input({ ...third, name: '一类单位', codes: [] }), 'name duplicate'],
    [input({ ...third, codes: ['440106'] }), 'organizationIds.0 inAnotherClass'],
    // Another branch's, the office itself, the province's.
    [input({ ...third, codes: ['440305'] }), 'organizationIds.0 unitNotScored'],
    [input({ ...third, codes: ['440100'] }), 'organizationIds.0 unitNotScored'],
    [input({ ...third, codes: ['440000'] }), 'organizationIds.0 unitNotScored'],
  ];
  for (const [values, reason] of cases)
    expect(await refused(cityEditor, 'createUnitClass', values)).toEqual(['BAD_INPUT', reason]);
  const { id, version } = classes.一类单位 as Data;
  const values = { id, version, ordinal: 1, name: '改', points: 10, organizationIds: [], reason: '改' };
  expect(await refused(editor, 'updateUnitClass', values)).toEqual(['FORBIDDEN']);
  const taken = await cityEditor.run(
    'copyUnitClasses',
    { fromYear: 2026, toYear: 2027 },
    'unitClasses { name points office { shortName } organizations { shortName } }',
  );
  expect(taken.unitClasses).toEqual([
    {
      name: '一类单位',
      points: 10,
      office: { shortName: '广州市局' },
      organizations: names('荔湾区局', '天河区局'),
    },
    { name: '二类单位', points: 20, office: { shortName: '广州市局' }, organizations: names('越秀区局') },
  ]);
});

const names = (...list: string[]) => list.map((shortName) => ({ shortName }));

test('a city’s ranking bulletin goes by its classes, as its board does', async () => {
  // Counted are classes as they stood before the moment.
  await at(year.server, '2027-01-11T09:00:00+08:00');
  const draft = await cityEditor.run(
    'draftBulletin',
    {
      ...{ kind: 'RANKING', periodFrom: '2026-01-01', periodTo: '2026-12-31' },
      organizationIds: [year.ids['440106']],
    },
    'bulletin { rankingFigures { rows { organization unitClass points target rank outOf } } }',
  );
  expect(draft.bulletin.rankingFigures.rows.slice(0, 3)).toEqual([
    { organization: '荔湾区局', unitClass: '一类单位', points: 40, target: 10, rank: 1, outOf: 2 },
    { organization: '天河区局', unitClass: '一类单位', points: 5, target: 4, rank: 2, outOf: 2 },
    { organization: '越秀区局', unitClass: '二类单位', points: 10, target: 20, rank: 1, outOf: 1 },
  ]);
});
