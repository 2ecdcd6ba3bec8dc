import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let admin: Client;
let county: Client;

beforeAll(async () => {
  server = await startServer();
  [admin, county] = await Promise.all([
    server.user('440000', 'SYSTEM_ADMIN'),
    server.user('440106', 'REPORTER'),
  ]);
});
afterAll(() => server.stop());

const fields =
  'year published version source enteredAt enteredBy { name } availableActions days { day kind name }';
const read = async (client: Client, year: number) =>
  (await client.data(`query($year: Int!) { workCalendar(year: $year) { ${fields} } }`, { year }))
    .workCalendar;
const missing = async () => (await county.data('{ unpublishedYears }')).unpublishedYears;
const enter = (input: object, headers?: Record<string, string>) =>
  admin.run('setCalendarYear', input, `workCalendar { ${fields} }`, headers);
const refusal = async (client: Client, input: object) => {
  const refused: GraphQLErrorBody = await client.refusal(
    `mutation($input: SetCalendarYearInput!) { setCalendarYear(input: $input) { workCalendar { year } } }`,
    { input },
  );
  const [field] = Object.entries(refused.extensions.fields ?? {});
  return [refused.extensions.code, field && `${field[0]} ${field[1].key}`];
};

const newYear = { day: '2027-01-01', kind: 'HOLIDAY', name: '元旦' };
const source = '关于2027年部分节假日安排的通知';

test('published years are there; an unknown one says so, this year at once and the next from December on', async () => {
  expect(await read(county, 2026)).toMatchObject({
    published: true,
    version: 0,
    source: '国务院办公厅关于2026年节假日安排的通知',
    enteredAt: null,
    availableActions: [],
  });
  expect(await read(county, 2027)).toMatchObject({ published: false, days: [], source: null });
  expect(await missing()).toEqual([]);
  await at(server, '2026-11-30T23:59:59+08:00');
  expect(await missing()).toEqual([]);
  await at(server, '2026-12-01T00:00:00+08:00');
  expect(await missing()).toEqual([2027]);
  await at(server, '2027-01-01T00:00:00+08:00');
  expect(await missing()).toEqual([2027]);
});

test('an administrator enters a year and mends it; everybody reads it, the trail tells of it', async () => {
  await at(server, '2026-12-01T09:00:00+08:00');
  expect((await read(admin, 2027)).availableActions).toEqual(['ENTER']);
  const input = { year: 2027, version: 0, source: ` ${source} `, days: [newYear] };
  const key = { 'idempotency-key': 'enter-2027' };
  const first = await enter(input, key);
  expect(first.workCalendar).toMatchObject({
    published: true,
    version: 1,
    source,
    enteredAt: '2026-12-01T01:00:00.000Z',
    days: [newYear],
  });
  expect(await enter(input, key)).toEqual(first);
  expect((await read(county, 2027)).days).toEqual([newYear]);
  expect(await missing()).toEqual([]);
  expect(await refusal(admin, input)).toEqual(['CONFLICT', 'version staleVersion']);
  const makeUp = { day: '2027-01-03', kind: 'WORKDAY', name: '元旦' };
  const second = await enter({ ...input, version: 1, days: [makeUp, newYear] });
  expect(second.workCalendar).toMatchObject({ version: 2, days: [newYear, makeUp] });
  expect((await read(county, 2027)).days).toEqual([newYear, makeUp]);
  const trail = await server.query(
    "select changes->'year' as year, changes->'before' as before from audit_entry where action = 'setCalendarYear' order by id",
  );
  expect(trail).toEqual([
    { year: 2027, before: null },
    { year: 2027, before: [newYear] },
  ]);
});

test('a published year may be entered anew: the province’s own stands before it', async () => {
  const day = { day: '2025-01-01', kind: 'HOLIDAY', name: '元旦' };
  await enter({ year: 2025, version: 0, source, days: [day] });
  expect(await read(county, 2025)).toMatchObject({ version: 1, days: [day] });
});

test.each([
  ['a day of another year', [{ ...newYear, day: '2028-01-01' }], 'days.0.day notInYear'],
  ['a day twice', [newYear, { ...newYear, name: '春节' }], 'days.1.day duplicate'],
  ['a make-up day in the week', [{ ...newYear, kind: 'WORKDAY' }], 'days.0.kind notWeekend'],
  ['a nameless day', [{ ...newYear, name: ' ' }], 'days.0.name required'],
  ['no day at all', [], 'days required'],
])('%s is refused, naming the field', async (_, days, reason) => {
  expect(await refusal(admin, { year: 2027, version: 2, source, days })).toEqual(['BAD_INPUT', reason]);
});

test('nobody else enters it', async () => {
  const supervisor = await server.user('440000', 'SUPERVISOR');
  for (const client of [county, supervisor])
    expect(await refusal(client, { year: 2029, version: 0, source, days: [newYear] })).toEqual([
      'FORBIDDEN',
      undefined,
    ]);
});
