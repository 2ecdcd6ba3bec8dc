import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { inForce, schemeFields, schemeInput, step } from '../harness/evaluation.ts';
import { type Place, places, type Stage, setStage } from './stage.ts';

let stage: Stage;
let publisher: Client;
let draft: string;
let computed: Data;

/** Results of cities are published, those of counties only computed, and next year's scheme is a draft. */
beforeAll(async () => {
  stage = await setStage();
  const { server } = stage;
  publisher = await server.user('440000', 'LEADER');
  const office = { server, supervisor: stage.as.province, leader: publisher } as Parameters<
    typeof inForce
  >[0];
  const cities = await step(stage.as.province, 'computeEvaluations', await inForce(office));
  await step(publisher, 'publishEvaluations', cities);
  computed = await step(stage.as.province, 'computeEvaluations', await inForce(office, { level: 'COUNTY' }));
  const next = schemeInput({ year: 2027 });
  draft = (await stage.as.province.run('createEvaluationScheme', next, schemeFields)).evaluationScheme.id;
});
afterAll(() => stage.server.stop());

const nameOf = (id: string): string => places.find((place) => stage.organization[place] === id) ?? id;
async function seen(place: Place, filter: object = {}): Promise<string[]> {
  const query =
    'query($filter: EvaluationFilter) { evaluations(filter: $filter) { totalCount nodes { id organization { id } } } }';
  const { evaluations } = await stage.as[place].data(query, { filter });
  expect(evaluations.totalCount).toBe(evaluations.nodes.length);
  return evaluations.nodes.map((row: Data) => nameOf(row.organization.id)).sort();
}
const cities = ['guangzhou', 'shenzhen'];
const counties = ['nanshan', 'shunde', 'tianhe', 'yuexiu'];

test.each([
  ['province', [...cities, ...counties]],
  ['office', []],
  ['guangzhou', ['guangzhou']],
  ['shenzhen', ['shenzhen']],
  ['tianhe', []],
  ['shunde', []],
] as [Place, string[]][])('%s sees results of %j: its own branch’s, once published', async (place, of) => {
  expect(await seen(place)).toEqual(of.sort());
});

test('once counties’ results are published a city sees those of its counties, a county its own', async () => {
  await step(publisher, 'publishEvaluations', computed);
  expect(await seen('guangzhou')).toEqual(['guangzhou', 'tianhe', 'yuexiu']);
  expect(await seen('tianhe')).toEqual(['tianhe']);
  expect(await seen('guangzhou', { organizationId: stage.organization.shenzhen })).toEqual([]);
});

test('a ledger and a result of another branch are as nothing', async () => {
  const result = 'query($id: ID!) { evaluation(id: $id) { id } }';
  const entries =
    'query($id: ID!) { evaluationEntries(filter: { evaluationId: $id }) { totalCount nodes { id } } }';
  const { evaluations } = await stage.as.shenzhen.data('{ evaluations { nodes { id } } }');
  const id = evaluations.nodes[0].id;
  expect(await stage.as.guangzhou.data(result, { id })).toEqual({ evaluation: null });
  expect((await stage.as.guangzhou.data(entries, { id })).evaluationEntries).toEqual({
    totalCount: 0,
    nodes: [],
  });
  expect((await stage.as.shenzhen.data(entries, { id })).evaluationEntries.totalCount).toBeGreaterThan(5);
});

test('schemes in force are everybody’s to read, drafts the office’s own, a trial its leaders’', async () => {
  const count = async (place: Place) =>
    (await stage.as[place].data('{ evaluationSchemes { totalCount } }')).evaluationSchemes.totalCount;
  expect([await count('province'), await count('tianhe')]).toEqual([3, 2]);
  const one = 'query($id: ID!) { evaluationScheme(id: $id) { id } }';
  expect(await stage.as.guangzhou.data(one, { id: draft })).toEqual({ evaluationScheme: null });
  const trial = 'query($id: ID!) { evaluationWhatIf(schemeId: $id, year: 2026) { points } }';
  expect((await stage.as.province.data(trial, { id: draft })).evaluationWhatIf).toHaveLength(2);
  for (const id of [draft, computed.id])
    expect((await stage.as.guangzhou.refusal(trial, { id })).extensions.code).toBe('NOT_FOUND');
});
