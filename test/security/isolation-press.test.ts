import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Data } from '../harness/client.ts';
import { adoptAreas, draft, spokesperson } from '../harness/press.ts';
import { branchOf, type Place, places, type Stage, setStage } from './stage.ts';

let stage: Stage;
const bureaus = places.filter((place) => place !== 'office');
type Kept = Record<'area' | 'speaker' | 'post' | 'plan' | 'release' | 'breach', Data>;
const kept: Partial<Record<Place, Kept>> = {};

beforeAll(async () => {
  stage = await setStage();
  for (const place of bureaus) {
    const client = stage.as[place];
    const areas = await adoptAreas(client);
    const area = areas.计量 ?? '';
    const breach = {
      ...{ kind: 'FALSE', organizationId: stage.organization[place], title: `违纪 ${place}`, facts: '失实' },
      ...{ occurredOn: '2026-03-01', place: '某报', persons: [{ name: '某', post: '员' }] },
    };
    const post = { post: 'HEAD', name: `组长 ${place}`, title: '局长', duty: '总责', startsOn: '2026-01-01' };
    const entries = [{ month: 5, subject: `事项 ${place}`, subjectAreaId: area, workItemIds: [] }];
    kept[place] = {
      area: { id: area, version: 1 },
      speaker: await spokesperson(client, { name: `发言人 ${place}` }),
      post: (await client.run('createLeadingGroupPost', post, 'leadingGroupPost { id version }'))
        .leadingGroupPost,
      plan: (await client.run('createReleasePlan', { year: 2026, entries }, 'releasePlan { id version }'))
        .releasePlan,
      release: (
        await client.run(
          'draftPressRelease',
          draft(area, { title: `新闻 ${place}`, workItemIds: [stage.plan.items[1]] }),
          'pressRelease { id version }',
        )
      ).pressRelease,
      breach: (await client.run('recordDiscipline', breach, 'disciplineRecord { id version }'))
        .disciplineRecord,
    };
  }
});
afterAll(() => stage.server.stop());

const nameOf = (id: string): string => places.find((place) => stage.organization[place] === id) ?? id;
async function seen(place: Place, field: string, filter: object = {}): Promise<string[]> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1, -1)}Filter`;
  const query = `query($filter: ${type}) { ${field}(filter: $filter, first: 100) { totalCount nodes { organization { id } } } }`;
  const page = (await stage.as[place].data(query, { filter }))[field];
  expect(page.totalCount).toBe(page.nodes.length);
  return [...new Set<string>(page.nodes.map((row: Data) => nameOf(row.organization.id)))].sort();
}
const lists = [
  'leadingGroupPosts',
  'spokespersons',
  'subjectAreas',
  'releasePlans',
  'pressReleases',
  'disciplineRecords',
];
/** A department's people read what their own bureau keeps, but not its releases and breaches. */
const ofBureau = ['leadingGroupPosts', 'spokespersons', 'subjectAreas', 'releasePlans'];

test.each(places)('%s sees what its branch keeps, and counts no more', async (place) => {
  const own = branchOf[place].filter((one) => one !== 'office').sort();
  for (const list of lists)
    expect([list, await seen(place, list)]).toEqual([
      list,
      place === 'office' && ofBureau.includes(list) ? ['province'] : own,
    ]);
});

test('filters by what is another branch’s give nothing', async () => {
  for (const foreign of ['shenzhen', 'nanshan', 'shunde', 'province'] as const) {
    const organizationId = stage.organization[foreign];
    for (const list of lists) expect(await seen('guangzhou', list, { organizationId })).toEqual([]);
    for (const list of ['pressReleases', 'disciplineRecords'])
      expect(await seen('guangzhou', list, { search: foreign })).toEqual([]);
    expect(await seen('guangzhou', 'pressReleases', { ids: [kept[foreign]?.release.id] })).toEqual([]);
    expect(await seen('guangzhou', 'pressReleases', { subjectAreaId: kept[foreign]?.area.id })).toEqual([]);
    expect(
      await seen('guangzhou', 'disciplineRecords', { pressReleaseId: kept[foreign]?.release.id }),
    ).toEqual([]);
    expect(await seen('guangzhou', 'releasePlans', { ids: [kept[foreign]?.plan.id] })).toEqual([]);
  }
  expect(await seen('guangzhou', 'pressReleases', { workItemId: stage.plan.items[1] })).toEqual([
    'guangzhou',
    'tianhe',
    'yuexiu',
  ]);
});

test('what is another branch’s is as what is not there', async () => {
  const { guangzhou } = stage.as;
  const { area, speaker, post, plan, release, breach } = kept.shenzhen as Kept;
  const days = { startsOn: '2026-01-01' };
  const words = { name: 'n', title: 't', ...days };
  const ofArea = { kind: 'STANDING', name: 'n', description: 'd', position: 1, ...days };
  const entries = [{ month: 5, subject: 's', subjectAreaId: kept.guangzhou?.area.id, workItemIds: [] }];
  const out = {
    releasedAt: '2026-03-02T12:00:00+08:00',
    form: 'WRITTEN',
    spokespersonId: speaker.id,
    channelIds: [],
    submissionIds: [],
  };
  for (const [mutation, row, input] of [
    ['updateSpokesperson', speaker, { ...words, phone: '020-81230001' }],
    ['updateLeadingGroupPost', post, { ...words, post: 'HEAD', duty: 'd' }],
    ['updateSubjectArea', area, ofArea],
    ['updateReleasePlan', plan, { entries }],
    ['approveReleasePlan', plan, {}],
    ['reopenReleasePlan', plan, { reason: 'r' }],
    ['updatePressRelease', release, draft(kept.guangzhou?.area.id ?? '')],
    ['submitPressRelease', release, {}],
    ['decidePressApproval', release, { decision: 'PASS' }],
    ['recordPressConsent', release, { by: 'b', day: '2026-03-01', reference: 'r' }],
    ['withdrawPressRelease', release, {}],
    ['publishPressRelease', release, out],
    ['tiePressRelease', release, { submissionIds: [] }],
    ['concludeDiscipline', breach, { outcome: 'o' }],
  ] as const)
    for (const id of [row.id, randomUUID()])
      expect([
        mutation,
        (await guangzhou.refused(mutation, { id, version: row.version, ...input })).extensions.code,
      ]).toEqual([mutation, 'NOT_FOUND']);
  const read = (field: string) => `query($id: ID!) { ${field}(id: $id) { id } }`;
  expect(await guangzhou.data(read('pressRelease'), release)).toEqual({ pressRelease: null });
  expect(await guangzhou.data(read('releasePlan'), plan)).toEqual({ releasePlan: null });
  expect(await guangzhou.data(read('disciplineRecord'), breach)).toEqual({ disciplineRecord: null });
  const chain = 'query($id: ID) { approvalChain(organizationId: $id) { revision } }';
  expect(await guangzhou.data(chain, { id: stage.organization.shenzhen })).toEqual({ approvalChain: null });
  expect(await guangzhou.data(chain, { id: stage.organization.tianhe })).toEqual({
    approvalChain: { revision: 0 },
  });
});

test('what a bureau keeps names nothing of another’s', async () => {
  const { guangzhou } = stage.as;
  const foreign = kept.shenzhen as Kept;
  const fields = async (mutation: string, input: object) =>
    Object.keys((await guangzhou.refused(mutation, input)).extensions.fields ?? {});
  expect(await fields('draftPressRelease', draft(foreign.area.id))).toEqual(['subjectAreaId']);
  const input = {
    title: 't',
    facts: 'f',
    occurredOn: '2026-03-01',
    place: 'p',
    persons: [{ name: 'n', post: 'p' }],
  };
  expect(
    await fields('recordDiscipline', { ...input, kind: 'UNAPPROVED', pressReleaseId: foreign.release.id }),
  ).toEqual(['pressReleaseId']);
  expect(
    await fields('recordDiscipline', {
      ...input,
      kind: 'FALSE',
      organizationId: stage.organization.shenzhen,
    }),
  ).toEqual(['organizationId']);
});
