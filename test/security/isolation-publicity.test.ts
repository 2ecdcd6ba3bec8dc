import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Data } from '../harness/client.ts';
import { notice, request } from '../harness/coverage.ts';
import { decide, file } from '../harness/liaison.ts';
import { branchOf, type Place, places, type Stage, setStage } from './stage.ts';

let stage: Stage;
const registration: Partial<Record<Place, Data>> = {};
const coverage: Partial<Record<Place, Data>> = {};
const assistance: Partial<Record<Place, Data>> = {};
const filing = places.filter((place) => place !== 'province');

beforeAll(async () => {
  stage = await setStage();
  for (const place of filing) {
    registration[place] = await file(stage.as[place], `联络员 ${place}`);
    const asked = request({ title: `申报 ${place}`, workItemIds: [stage.plan.items[1]] });
    const made = await stage.as[place].run('requestCoverage', asked, 'coverageRequest { id version }');
    coverage[place] = made.coverageRequest;
    const issued = await stage.as.province.run(
      'issueAssistanceNotice',
      notice(stage.organization[place], { title: `通知 ${place}` }),
      'assistanceNotice { id version }',
    );
    assistance[place] = issued.assistanceNotice;
  }
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
  expect(await seen(place, 'coverageRequests')).toEqual(own);
  expect(await seen(place, 'assistanceNotices')).toEqual(own);
});

test('filters by what is another branch’s give nothing', async () => {
  for (const foreign of ['shenzhen', 'nanshan', 'shunde', 'office'] as const) {
    const id = stage.organization[foreign];
    expect(await seen('guangzhou', 'liaisonRegistrations', { organizationId: id })).toEqual([]);
    expect(await seen('guangzhou', 'liaisonRegistrations', { subtreeOf: id })).toEqual([]);
    expect(await seen('guangzhou', 'liaisonRegistrations', { ids: [registration[foreign]?.id] })).toEqual([]);
    expect(await seen('guangzhou', 'liaisonUnits', { ids: [id] })).toEqual([]);
    for (const list of ['coverageRequests', 'assistanceNotices']) {
      expect(await seen('guangzhou', list, { organizationId: id })).toEqual([]);
      expect(await seen('guangzhou', list, { subtreeOf: id })).toEqual([]);
      expect(await seen('guangzhou', list, { search: foreign })).toEqual([]);
    }
    expect(await seen('guangzhou', 'coverageRequests', { ids: [coverage[foreign]?.id] })).toEqual([]);
    expect(await seen('guangzhou', 'assistanceNotices', { ids: [assistance[foreign]?.id] })).toEqual([]);
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

test('a foreign request or notice is as one that is not there', async () => {
  const { guangzhou } = stage.as;
  const asked = { id: coverage.shenzhen?.id, version: 1 };
  const issued = { id: assistance.shenzhen?.id, version: 1 };
  const person = { name: 'n', post: 'p', phone: '13900000002', place: 'p' };
  const form = request({ workItemIds: [] });
  const decision = 'RETURN';
  for (const [mutation, input] of [
    ['signCoverageRequest', { ...asked, decision, comment: 'c' }],
    ['resubmitCoverageRequest', { ...form, ...asked }],
    ['withdrawCoverageRequest', asked],
    ['handleCoverageRequest', { ...asked, outcome: 'o' }],
    ['arrangeAssistance', { ...issued, ...person }],
    ['reportAssistance', { ...issued, feedback: 'f' }],
    ['reviewAssistance', { ...issued, decision, comment: 'c' }],
    ['cancelAssistanceNotice', { ...issued, reason: 'r' }],
  ] as const)
    expect([mutation, (await guangzhou.refused(mutation, input)).extensions.code]).toEqual([
      mutation,
      'NOT_FOUND',
    ]);
  const read = (field: string) => `query($id: ID!) { ${field}(id: $id) { id } }`;
  expect(await guangzhou.data(read('coverageRequest'), asked)).toEqual({ coverageRequest: null });
  expect(await guangzhou.data(read('assistanceNotice'), issued)).toEqual({ assistanceNotice: null });
});
