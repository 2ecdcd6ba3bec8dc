import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Data } from '../harness/client.ts';
import { concern, record, step } from '../harness/concern.ts';
import { exported, table } from '../harness/spreadsheet.ts';
import { branchOf, codes, type Place, places, type Stage, setStage } from './stage.ts';

let stage: Stage;
/** Each place's own, and what the province gave it. */
const own: Partial<Record<Place, Data>> = {};
const given: Partial<Record<Place, Data>> = {};

beforeAll(async () => {
  stage = await setStage();
  for (const place of places) {
    const code = codes[place];
    own[place] = await record(stage.server, stage.as[place], code, {
      title: `反映 ${place}`,
      person: { name: '某某' },
      workItemIds: [stage.plan.items[1]],
    });
    if (place === 'province') continue;
    const row = await record(stage.server, stage.as.province, code, { title: `交办 ${place}` });
    given[place] = await step(stage.as.province, 'assignPublicConcern', row, {
      organizationId: stage.organization[place],
    });
  }
});
afterAll(() => stage.server.stop());

const nameOf = (id: string): string => places.find((place) => stage.organization[place] === id) ?? id;
async function seen(place: Place, filter: object = {}): Promise<string[]> {
  const query = `query($filter: PublicConcernFilter) { publicConcerns(filter: $filter, first: 100) {
    totalCount nodes { organization { id } } } }`;
  const page = (await stage.as[place].data(query, { filter })).publicConcerns;
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map((row: Data) => nameOf(row.organization.id)).sort();
}

test.each(places)('%s sees, counts, analyses and exports what its branch answers for', async (place) => {
  const twice = branchOf[place].flatMap((one) => (one === 'province' ? [one] : [one, one])).sort();
  expect(await seen(place)).toEqual(twice);
  const filter = { from: '2026-01-01', to: '2026-12-31', unit: 'YEAR' };
  const { concernAnalysis } = await stage.as[place].data(
    'query($filter: ConcernAnalysisFilter!) { concernAnalysis(filter: $filter, by: PLACE) { total { raised } } }',
    { filter },
  );
  expect(concernAnalysis.total.raised).toBe(twice.length);
  const rows = table((await exported(stage.as[place], 'public-concerns', { filter: {} })).sheets);
  expect(rows).toHaveLength(twice.length);
});

test('filters, likeness and merging find nothing of another branch', async () => {
  for (const foreign of ['shenzhen', 'nanshan', 'shunde', 'office'] as const) {
    const id = stage.organization[foreign];
    for (const filter of [
      { organizationId: id },
      { subtreeOf: id },
      { placeId: id },
      { placeBranchId: id },
      { ids: [own[foreign]?.id, given[foreign]?.id] },
      { search: foreign },
    ])
      expect(await seen('guangzhou', filter)).toEqual([]);
  }
  const text = `反映 shenzhen${own.shenzhen?.text}`;
  const { alikePublicConcerns } = await stage.as.guangzhou.data(
    'query($text: String!) { alikePublicConcerns(text: $text) { concern { organization { id } } } }',
    { text },
  );
  const foreign = alikePublicConcerns.filter(
    (one: Data) => !branchOf.guangzhou.includes(nameOf(one.concern.organization.id) as Place),
  );
  expect(foreign).toEqual([]);
  const merge = { id: own.guangzhou?.id, version: 1, intoId: own.shenzhen?.id };
  expect((await stage.as.guangzhou.refused('mergePublicConcern', merge)).extensions.fields).toMatchObject({
    intoId: { key: 'notFound' },
  });
});

test('a foreign concern is as one that is not there', async () => {
  const { guangzhou } = stage.as;
  const it = { id: own.shenzhen?.id, version: 1 };
  const matter = await concern(stage.server, guangzhou, codes.guangzhou);
  for (const [mutation, input] of [
    ['updatePublicConcern', { ...matter, ...it }],
    ['assignPublicConcern', { ...it, organizationId: stage.organization.guangzhou }],
    ['answerPublicConcern', { ...it, answer: 'a' }],
    ['reviewPublicConcern', { ...it, decision: 'ACCEPT' }],
    ['closePublicConcern', { ...it, satisfaction: 'SATISFIED' }],
    ['dismissPublicConcern', { ...it, reason: 'r' }],
    ['mergePublicConcern', { ...it, intoId: own.guangzhou?.id }],
    ['separatePublicConcern', it],
    ['followPublicConcern', { ...it, assignmentId: it.id }],
    ['revealConcernPerson', { id: it.id }],
  ] as const)
    expect([mutation, (await guangzhou.refused(mutation, input)).extensions.code]).toEqual([
      mutation,
      'NOT_FOUND',
    ]);
  expect(await guangzhou.data('query($id: ID!) { publicConcern(id: $id) { id } }', it)).toEqual({
    publicConcern: null,
  });
});
