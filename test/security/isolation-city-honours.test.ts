import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { refusalOf, type ScoredYear, scoredYear } from '../harness/honours.ts';

let year: ScoredYear;
const as: Record<string, Client> = {};
const rows: Record<string, Data> = {};

const everything = ['SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR'] as const;
const codes = {
  ...{ province: '440000', office: '440000-office', guangzhou: '440100', tianhe: '440106' },
  ...{ shenzhen: '440300', nanshan: '440305', shunde: '440606' },
};

/** Guangzhou and Shenzhen run theirs beside the province, under the same names. */
beforeAll(async () => {
  year = await scoredYear();
  for (const [name, code] of Object.entries(codes)) as[name] = await year.server.user(code, ...everything);
  for (const office of ['province', 'guangzhou', 'shenzhen']) {
    const title = { name: '示范点', purpose: office };
    const { demonstrationUnit } = await client(office).run(
      ...(['createDemonstrationUnit', title, 'demonstrationUnit { id version }'] as const),
    );
    rows[`${office} title`] = demonstrationUnit;
  }
});
afterAll(() => year.server.stop());

const client = (name: string) => as[name] as Client;

const reads = {
  province: ['province', 'guangzhou', 'shenzhen'],
  office: ['province'],
  guangzhou: ['province', 'guangzhou'],
  tianhe: ['province', 'guangzhou'],
  shenzhen: ['province', 'shenzhen'],
  nanshan: ['province', 'shenzhen'],
  shunde: ['province'],
};

test.each(Object.entries(reads))('%s reads what these run: %j', async (name, offices) => {
  const told = await client(name).data(
    `{ honourOffices { shortName } demonstrationUnits { totalCount nodes { purpose } } }`,
  );
  expect(told.demonstrationUnits.nodes.map((row: Data) => row.purpose).sort()).toEqual([...offices].sort());
  expect(told.demonstrationUnits.totalCount).toBe(offices.length);
  const shortNames: Record<string, string> = {
    province: '省局',
    guangzhou: '广州市局',
    shenzhen: '深圳市局',
  };
  const named = told.honourOffices.map((row: Data) => row.shortName);
  if (name !== 'province') expect(named).toEqual(offices.map((office) => shortNames[office]));
});

test('the province is told of all its cities', async () => {
  const { honourOffices } = await client('province').data('{ honourOffices { level } }');
  expect(honourOffices.map((row: Data) => row.level)).toEqual(['PROVINCE', ...Array(21).fill('CITY')]);
});

test.each(Object.entries(reads))('to %s, what others than %j run is as nothing', async (name, offices) => {
  for (const office of ['province', 'guangzhou', 'shenzhen']) {
    const seen = await client(name).data('query($id: ID!) { demonstrationUnit(id: $id) { id } }', {
      id: rows[`${office} title`]?.id,
    });
    expect(seen.demonstrationUnit !== null).toBe(offices.includes(office));
  }
});

/** A foreign id answers as a missing one. */
test.each([
  ['updateDemonstrationUnit', 'title', { name: '改' }],
  ['handOverDemonstrationUnit', 'title', { startsOn: '2026-01-01', grounds: '先进' }],
  ['recordDemonstrationTenure', 'title', { startsOn: '2026-01-01', endsOn: '2026-02-01', grounds: '先进' }],
  ['withdrawDemonstrationUnit', 'title', { endsOn: '2026-01-01', reason: '查' }],
] as [string, string, object][])('%s', async (mutation, kind, more) => {
  const named = /handOver|record/.test(mutation) ? { organizationId: year.ids['440106'] } : {};
  for (const id of [rows[`shenzhen ${kind}`]?.id, randomUUID(), 'x'])
    expect(
      refusalOf(await client('guangzhou').refused(mutation, { id, version: 1, ...named, ...more })),
    ).toEqual(['NOT_FOUND']);
});
