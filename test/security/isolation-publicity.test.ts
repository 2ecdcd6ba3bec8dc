import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Data } from '../harness/client.ts';
import { decide, file } from '../harness/liaison.ts';
import { branchOf, type Place, places, type Stage, setStage } from './stage.ts';

let stage: Stage;
const registration: Partial<Record<Place, Data>> = {};
const filing = places.filter((place) => place !== 'province');

beforeAll(async () => {
  stage = await setStage();
  for (const place of filing) registration[place] = await file(stage.as[place], `联络员 ${place}`);
});
afterAll(() => stage.server.stop());

const nameOf = (id: string): string => places.find((place) => stage.organization[place] === id) ?? id;
async function seen(place: Place, field: string, filter: object = {}): Promise<string[]> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1, -1)}Filter`;
  const query = `query($filter: ${type}) { ${field}(filter: $filter, first: 100) { totalCount nodes { organization { id } } } }`;
  const page = (await stage.as[place].data(query, { filter }))[field];
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map((row: Data) => nameOf(row.organization.id)).sort();
}

test.each(places)('%s sees the registrations of its branch, and counts no more', async (place) => {
  const own = branchOf[place].filter((one) => one !== 'province').sort();
  expect(await seen(place, 'liaisonRegistrations')).toEqual(own);
  expect(await seen(place, 'liaisonUnits', { standing: 'WAITING' })).toEqual(own);
});

test('filters by what is another branch’s give nothing', async () => {
  for (const foreign of ['shenzhen', 'nanshan', 'shunde', 'office'] as const) {
    const id = stage.organization[foreign];
    expect(await seen('guangzhou', 'liaisonRegistrations', { organizationId: id })).toEqual([]);
    expect(await seen('guangzhou', 'liaisonRegistrations', { subtreeOf: id })).toEqual([]);
    expect(await seen('guangzhou', 'liaisonRegistrations', { ids: [registration[foreign]?.id] })).toEqual([]);
    expect(await seen('guangzhou', 'liaisonUnits', { ids: [id] })).toEqual([]);
    expect(await seen('guangzhou', 'liaisonUnits', { subtreeOf: id })).toEqual([]);
    expect(await seen('guangzhou', 'liaisonUnits', { parentId: id })).toEqual([]);
  }
  expect(await seen('guangzhou', 'liaisonUnits', { search: '联络员 shenzhen' })).toEqual([]);
});

test('a foreign registration or call is as one that is not there', async () => {
  const query = 'query($id: ID!) { liaisonRegistration(id: $id) { id } }';
  const id = registration.shenzhen?.id;
  expect(await stage.as.guangzhou.data(query, { id })).toEqual({ liaisonRegistration: null });
  for (const [mutation, input] of [
    ['decideLiaisonRegistration', { id, version: 1, decision: 'APPROVE' }],
    ['withdrawLiaisonRegistration', { id, version: 1 }],
  ] as const)
    expect((await stage.as.guangzhou.refused(mutation, input)).extensions.code).toBe('NOT_FOUND');
  const { liaisonCall } = await stage.as.shenzhen.run(
    'callForLiaisons',
    { fileBy: '2026-04-01', renewal: true },
    'liaisonCall { id version }',
  );
  expect((await stage.as.guangzhou.refused('closeLiaisonCall', liaisonCall)).extensions.code).toBe(
    'NOT_FOUND',
  );
  expect((await stage.as.guangzhou.data('{ liaisonCalls { id } }')).liaisonCalls).toEqual([]);
  expect(await decide(stage.as.shenzhen, registration.nanshan, 'APPROVE')).toMatchObject({
    status: 'APPROVED',
  });
});
