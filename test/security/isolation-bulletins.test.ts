import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { type Place, places, type Stage, setStage } from './stage.ts';

let stage: Stage;
const bulletin: Record<string, string> = {};

/** Of the province to both cities, of Guangzhou to Tianhe, and a draft of Guangzhou's. */
beforeAll(async () => {
  stage = await setStage();
  const leaders: Record<string, Client> = {
    province: await stage.server.user('440000', 'LEADER'),
    guangzhou: await stage.server.user('440100', 'LEADER'),
  };
  const make = async (from: Place, to: Place[], publish: boolean) => {
    const organizationIds = to.map((place) => stage.organization[place]);
    const input = { periodFrom: '2026-03-01', periodTo: '2026-03-31', organizationIds };
    const fields = 'bulletin { id version }';
    const { bulletin: draft } = await stage.as[from].run('draftBulletin', input, fields);
    if (!publish) return draft.id;
    const { bulletin: approved } = await (leaders[from] as Client).run('approveBulletin', draft, fields);
    return (await stage.as[from].run('publishBulletin', approved, fields)).bulletin.id;
  };
  bulletin.cities = await make('province', ['guangzhou', 'shenzhen'], true);
  bulletin.tianhe = await make('guangzhou', ['tianhe'], true);
  bulletin.draft = await make('guangzhou', ['tianhe'], false);
});
afterAll(() => stage.server.stop());

const keyOf = (id: string) => Object.keys(bulletin).find((key) => bulletin[key] === id) ?? id;
const nameOf = (id: string) => places.find((place) => stage.organization[place] === id) ?? id;

test.each([
  ['province', ['cities', 'tianhe']],
  ['guangzhou', ['cities', 'draft', 'tianhe']],
  ['shenzhen', ['cities']],
  ['tianhe', ['tianhe']],
  ['yuexiu', []],
  ['nanshan', []],
  ['shunde', []],
  ['office', []],
] as [Place, string[]][])('%s lists the bulletins %j', async (place, seen) => {
  const { bulletins } = await stage.as[place].data('{ bulletins { totalCount nodes { id } } }');
  expect(bulletins.totalCount).toBe(bulletins.nodes.length);
  expect(bulletins.nodes.map((row: Data) => keyOf(row.id)).sort()).toEqual(seen);
});

test('an addressee sees its own receipt, the issuer all; a draft is as nothing to others', async () => {
  const query =
    'query($id: ID!) { bulletin(id: $id) { receipts { organization { id } readers { person { name } } } } }';
  const receipts = async (place: Place, id: string | undefined) =>
    (await stage.as[place].data(query, { id })).bulletin?.receipts.map((row: Data) =>
      nameOf(row.organization.id),
    );
  await stage.as.shenzhen.run('readBulletin', { id: bulletin.cities }, 'bulletin { id }');
  expect(await receipts('province', bulletin.cities)).toEqual(['guangzhou', 'shenzhen']);
  expect(await receipts('guangzhou', bulletin.cities)).toEqual(['guangzhou']);
  expect(await receipts('tianhe', bulletin.draft)).toBeUndefined();
  expect(await receipts('province', bulletin.draft)).toBeUndefined();
  for (const id of [bulletin.draft, bulletin.cities]) {
    const refused = await stage.as.tianhe.refused('readBulletin', { id });
    expect(refused.extensions.code).toBe('NOT_FOUND');
  }
  const check = 'query($id: ID!) { bulletinReproducible(id: $id) }';
  const foreign = await stage.as.shenzhen.refusal(check, { id: bulletin.tianhe });
  expect(foreign.extensions.code).toBe('NOT_FOUND');
});
