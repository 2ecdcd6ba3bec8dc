import { afterAll, beforeAll, expect, test } from 'vitest';
import { activityPlan, createActivity, readActivity } from '../harness/activity.ts';
import type { Data } from '../harness/client.ts';
import { upload } from '../harness/upload.ts';
import { type Place, type Stage, setStage } from './stage.ts';

let stage: Stage;
let invited: Data;
let own: Data;

/** The province invites Guangzhou and Shenzhen; Shenzhen holds one of its own. */
beforeAll(async () => {
  stage = await setStage();
  const { guangzhou, shenzhen } = stage.organization;
  const plan = (more: object) =>
    activityPlan([stage.plan.items[1]], { startsOn: '2026-03-01', endsOn: '2026-03-31', ...more });
  invited = await createActivity(
    stage.as.province,
    plan({ title: '全省活动', organizationIds: [guangzhou, shenzhen] }),
  );
  own = await createActivity(stage.as.shenzhen, plan({ title: '深圳活动', occasionId: null }));
});
afterAll(() => stage.server.stop());

const partIn = (activity: Data, place: Place): Data =>
  activity.parts.find((part: Data) => part.id && part.organization.shortName === names[place]);
const names: Partial<Record<Place, string>> = {
  guangzhou: '广州市局',
  shenzhen: '深圳市局',
  province: '省局',
};

async function titles(place: Place, filter: object = {}): Promise<string[]> {
  const { publicityActivities } = await stage.as[place].data(
    `query($filter: PublicityActivityFilter) { publicityActivities(filter: $filter, first: 100) { totalCount nodes { title } } }`,
    { filter },
  );
  expect(publicityActivities.totalCount).toBe(publicityActivities.nodes.length);
  return publicityActivities.nodes.map((one: Data) => one.title);
}

test('whoever is invited sees it, its own part and no sibling’s, and its county nothing', async () => {
  const seen = await readActivity(stage.as.guangzhou, invited.id);
  expect(seen.parts.map((part: Data) => part.organization.shortName)).toEqual(['广州市局']);
  expect(seen.totals.units).toBe(1);
  expect(await readActivity(stage.as.tianhe, invited.id)).toBeNull();
  expect(await readActivity(stage.as.shunde, invited.id)).toBeNull();
  expect(await titles('guangzhou', { search: '全省活动' })).toEqual(['全省活动']);
  expect(await titles('tianhe', { search: '全省活动' })).toEqual([]);
  expect(await titles('guangzhou', { search: '深圳活动' })).toEqual([]);
  expect(await titles('guangzhou', { awaitingViewer: true })).toEqual(['全省活动']);
  expect(await titles('shunde', { awaitingViewer: true })).toEqual([]);
});

test('a foreign activity or part is as one that is not there', async () => {
  const { guangzhou } = stage.as;
  const row = { id: own.id, version: 1 };
  const foreign = partIn(invited, 'shenzhen');
  const part = { id: foreign.id, version: 1 };
  const plan = activityPlan([stage.plan.items[1]]);
  for (const [mutation, input] of [
    ['updatePublicityActivity', { ...plan, ...row }],
    ['inviteToActivity', { ...row, organizationIds: [stage.organization.tianhe] }],
    ['markActivityStep', { ...row, step: 0 }],
    ['summarisePublicityActivity', { ...row, summary: 's' }],
    ['cancelPublicityActivity', { ...row, reason: 'r' }],
    ['answerActivityInvitation', { ...part, join: true }],
    ['reportActivityPart', { ...part, events: 0, people: 0, materials: 0, summary: 's' }],
  ] as const)
    expect([mutation, (await guangzhou.refused(mutation, input)).extensions.code]).toEqual([
      mutation,
      'NOT_FOUND',
    ]);
  expect(await readActivity(guangzhou, own.id)).toBeNull();
});

test('a unit that is invited plans nothing of the organizer’s', async () => {
  const refused = await stage.as.guangzhou.refused('cancelPublicityActivity', {
    id: invited.id,
    version: 1,
    reason: 'r',
  });
  expect(refused.extensions.code).toBe('FORBIDDEN');
});

test('files of a unit’s report are its branch’s and the organizer’s', async () => {
  const { guangzhou, province, shenzhen, shunde } = stage.as;
  const file = await upload(guangzhou, '现场.txt', '说明');
  const part = partIn(invited, 'guangzhou');
  const answered = await guangzhou.run(
    'answerActivityInvitation',
    { id: part.id, version: part.version, join: true },
    'activityPart { id version }',
  );
  await guangzhou.run(
    'reportActivityPart',
    { ...answered.activityPart, events: 1, people: 1, materials: 1, summary: 's', attachmentIds: [file] },
    'activityPart { id }',
  );
  const status = async (client: typeof guangzhou) => (await client.fetch(`/attachments/${file}`)).status;
  expect([
    await status(guangzhou),
    await status(province),
    await status(shenzhen),
    await status(shunde),
  ]).toEqual([200, 200, 404, 404]);
});

test('counts of an occasion’s activities are the viewer’s own', async () => {
  const count = async (place: Place) =>
    (
      await stage.as[place].data(
        '{ publicityOccasions(year: 2026) { occasion { name activityCount(year: 2026) } } }',
      )
    ).publicityOccasions.find((one: Data) => one.occasion.name === '世界计量日').occasion;
  const { publicityOccasions } = await stage.as.shenzhen.data(
    '{ publicityOccasions(year: 2026) { occasion { id name } } }',
  );
  const day = publicityOccasions.find((one: Data) => one.occasion.name === '世界计量日').occasion.id;
  const input = activityPlan([stage.plan.items[1]], {
    startsOn: '2026-05-20',
    endsOn: '2026-05-20',
    occasionId: day,
  });
  await createActivity(stage.as.shenzhen, input);
  expect((await count('shenzhen')).activityCount).toBe(1);
  expect((await count('province')).activityCount).toBe(1);
  expect((await count('guangzhou')).activityCount).toBe(0);
});
