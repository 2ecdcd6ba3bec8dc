import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { allowed } from '../../../../test/harness/viewers.ts';
import { canEditOccasions } from './publicity-occasion.policy.ts';

let server: TestServer;
let editor: Client;
let city: Client;

beforeAll(async () => {
  server = await startServer();
  editor = await server.user('440000', 'EDITOR');
  city = await server.user('440100', 'EDITOR');
});
afterAll(() => server.stop());

const fields = 'publicityOccasion { id version name years { year theme startsOn endsOn } availableActions }';
const occasions = async (client: Client, year: number): Promise<Data[]> =>
  (
    await client.data(
      `query($year: Int!) { publicityOccasions(year: $year) { startsOn endsOn theme occasion { id version name availableActions } } }`,
      { year },
    )
  ).publicityOccasions;
const named = async (name: string, year = 2026): Promise<Data> =>
  (await occasions(editor, year)).find(({ occasion }) => occasion.name === name);
const rule = (more: object = {}) => ({
  name: '投诉举报宣传日',
  basis: '省局2026年确定',
  ...{ startMonth: 3, startDay: 31, endMonth: 3, endDay: 31, firstYear: 2026 },
  ...more,
});
const refused = async (mutation: string, input: object, client = editor) =>
  reasons(await client.refused(mutation, input));

test('the province begins with the usual ones, each in the years that have it', async () => {
  const told = (rows: Data[]) =>
    rows.map(({ occasion, startsOn, endsOn }) => `${startsOn} ${endsOn} ${occasion.name}`);
  expect(told(await occasions(city, 2026))).toEqual([
    '2026-03-15 2026-03-15 国际消费者权益日',
    '2026-04-26 2026-04-26 世界知识产权日',
    '2026-05-10 2026-05-10 中国品牌日',
    '2026-05-20 2026-05-20 世界计量日',
    '2026-06-01 2026-06-30 安全生产月',
    '2026-06-09 2026-06-09 世界认可日',
    '2026-06-10 2026-06-16 全国节能宣传周',
    '2026-06-15 2026-06-21 食品安全宣传周',
    '2026-09-01 2026-09-30 质量月',
    '2026-10-14 2026-10-14 世界标准日',
    '2026-12-04 2026-12-04 国家宪法日',
  ]);
  const old = told(await occasions(city, 2010));
  expect(old).toContain('2010-12-04 2010-12-04 全国法制宣传日');
  expect(old.join()).not.toContain('食品安全宣传周');
});

test('a year’s notice gives theme and days; emptied, the rule holds again', async () => {
  const { occasion } = await named('食品安全宣传周');
  const said = { theme: '尚俭崇信', startsOn: '2026-06-22', endsOn: '2026-06-28' };
  const { publicityOccasion } = await editor.run(
    'setOccasionYear',
    { id: occasion.id, version: occasion.version, year: 2026, ...said },
    fields,
  );
  expect(publicityOccasion.years).toEqual([{ year: 2026, ...said }]);
  expect(await named('食品安全宣传周')).toMatchObject(said);
  expect(await named('食品安全宣传周', 2027)).toMatchObject({ startsOn: '2027-06-15', theme: null });
  const { id, version } = publicityOccasion;
  await editor.run('setOccasionYear', { id, version, year: 2026 }, fields);
  expect(await named('食品安全宣传周')).toMatchObject({ startsOn: '2026-06-15', theme: null });
});

test('one of its own is entered, changed, and ended', async () => {
  const { publicityOccasion: made } = await editor.run('createPublicityOccasion', rule(), fields);
  expect(await refused('createPublicityOccasion', rule())).toEqual([
    'CONFLICT',
    'occasionExists',
    'name occasionExists',
  ]);
  const input = { ...rule({ endMonth: 4, endDay: 2, lastYear: 2027 }), id: made.id, version: made.version };
  await editor.run('updatePublicityOccasion', input, fields);
  expect(await named('投诉举报宣传日')).toMatchObject({ startsOn: '2026-03-31', endsOn: '2026-04-02' });
  expect(await named('投诉举报宣传日', 2028)).toBeUndefined();
  expect(await refused('updatePublicityOccasion', input)).toEqual([
    'CONFLICT',
    'staleVersion',
    'version staleVersion',
  ]);
});

test.each([
  ['30 February', { startMonth: 2, startDay: 30 }, 'startDay notADayOfMonth'],
  ['29 February, which most years lack', { startMonth: 2, startDay: 29 }, 'startDay notADayOfMonth'],
  ['31 June', { endMonth: 6, endDay: 31 }, 'endDay notADayOfMonth'],
  ['an end before the start', { endMonth: 3, endDay: 30 }, 'endDay endBeforeStart'],
  ['a thirteenth month', { endMonth: 13 }, 'endMonth outOfRange'],
  ['a last year before the first', { lastYear: 2025 }, 'lastYear endBeforeStart'],
  ['no name', { name: ' ' }, 'name required'],
])('%s is refused, naming the field', async (_, more, reason) => {
  expect(await refused('createPublicityOccasion', rule({ name: '新节点', ...more }))).toEqual([
    'BAD_INPUT',
    reason,
  ]);
});

test.each([
  ['a day of another year', { startsOn: '2027-05-20', endsOn: '2027-05-20' }, 'startsOn notInYear'],
  ['one day without the other', { startsOn: '2026-05-20' }, 'endsOn required'],
  ['an end before the start', { startsOn: '2026-05-20', endsOn: '2026-05-19' }, 'endsOn endBeforeStart'],
  ['a year that has it not', { year: 1999, theme: '主题' }, 'year notThatYear'],
])('%s of a year is refused, naming the field', async (_, more, reason) => {
  const { occasion } = await named('世界计量日');
  const input = { id: occasion.id, version: occasion.version, year: 2026, ...more };
  expect(await refused('setOccasionYear', input)).toEqual(['BAD_INPUT', reason]);
});

test('a year that no calendar has is refused', async () => {
  const error = await editor.refusal('{ publicityOccasions(year: 99999) { startsOn } }');
  expect(reasons(error)).toEqual(['BAD_INPUT', 'year outOfRange']);
});

test('the province’s publicity office keeps it, and nobody else', async () => {
  expect(allowed(canEditOccasions)).toEqual(['EDITOR province']);
  expect(await refused('createPublicityOccasion', rule({ name: '市里的' }), city)).toEqual(['FORBIDDEN']);
  expect((await occasions(city, 2026))[0]?.occasion.availableActions).toEqual([]);
  expect((await occasions(editor, 2026))[0]?.occasion.availableActions).toEqual(['UPDATE', 'SET_YEAR']);
});
