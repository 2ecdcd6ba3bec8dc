import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let province: Client;
let admin: Client;

beforeAll(async () => {
  server = await startServer();
  [province, admin] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'SYSTEM_ADMIN'),
  ]);
});
afterAll(() => server.stop());

const list = async (client: Client, filter: object = {}, page: object = { first: 100 }): Promise<Data> => {
  const { organizations } = await client.data(
    `query($filter: OrganizationFilter, $first: Int, $offset: Int) { organizations(filter: $filter, first: $first, offset: $offset) {
      totalCount nodes { id name shortName level kind divisionCode parent { id name } } } }`,
    { filter, ...page },
  );
  return organizations;
};
const namesOf = (page: Data): string[] => page.nodes.map((node: Data) => node.shortName);

describe('the tree of Guangdong', () => {
  test('21 cities, 122 counties, and the departments and affiliates of the provincial bureau', async () => {
    expect((await list(province, { level: 'CITY', kind: 'BUREAU' })).totalCount).toBe(21);
    expect((await list(province, { level: 'COUNTY' })).totalCount).toBe(122);
    expect((await list(province, { level: 'PROVINCE', kind: 'DEPARTMENT' })).totalCount).toBe(15);
    expect((await list(province, { level: 'PROVINCE', kind: 'AFFILIATE' })).totalCount).toBe(9);
  });

  test('a county stands below its city, Shunde below the province', async () => {
    const [tianhe] = (await list(province, { search: '天河' })).nodes;
    expect(tianhe).toMatchObject({
      name: '广州市天河区质量技术监督局',
      level: 'COUNTY',
      kind: 'BUREAU',
      divisionCode: '440106',
      parent: { name: '广州市质量技术监督局' },
    });
    const [shunde] = (await list(province, { search: '顺德' })).nodes;
    expect(shunde).toMatchObject({ level: 'COUNTY', parent: { name: '广东省质量技术监督局' } });
    // Foshan has five districts; Shunde is not handed to it.
    const foshan = await server.organizationId('440600');
    expect(namesOf(await list(province, { parentId: foshan, kind: 'BUREAU' }))).toEqual([
      '禅城区局',
      '南海区局',
      '三水区局',
      '高明区局',
    ]);
  });

  test('the province sees all, a city its branch, a county itself; superiors are there to be named', async () => {
    const [guangzhou, tianhe, shunde] = await Promise.all([
      server.user('440100', 'REPORTER'),
      server.user('440106', 'REPORTER'),
      server.user('440606', 'SUPERVISOR'),
    ]);
    expect((await list(province)).totalCount).toBe(170);
    // Itself, 11 districts, 2 sections, and the province.
    expect((await list(guangzhou)).totalCount).toBe(15);
    expect(namesOf(await list(tianhe)).toSorted()).toEqual(['天河区局', '广州市局', '省局']);
    expect(namesOf(await list(shunde)).toSorted()).toEqual(['省局', '顺德区局']);
    const nanshan = await server.organizationId('440305');
    expect((await list(guangzhou, { ids: [nanshan] })).totalCount).toBe(0);
    expect((await list(guangzhou, { ids: ['no id at all'] })).totalCount).toBe(0);
  });

  test('pages do not overlap and leave nothing out', async () => {
    const [first, second] = [
      await list(province, {}, { first: 100 }),
      await list(province, {}, { first: 100, offset: 100 }),
    ];
    expect([first.nodes.length, second.nodes.length, second.totalCount]).toEqual([100, 70, 170]);
    const ids = new Set([...first.nodes, ...second.nodes].map((node: Data) => node.id));
    expect(ids.size).toBe(170);
    expect((await list(province, {}, {})).nodes).toHaveLength(25);
    expect((await list(province, {}, { first: 1, offset: 170 })).nodes).toEqual([]);
  });

  test.each([
    ['the name', '质量管理处', 1],
    ['the short name', '天河区局', 1],
    ['the beginning of the code: a city and its 11 districts', '4401', 12],
    ['a sign that SQL reads as anything', '%', 0],
    ['a sign that SQL reads as any one', '_', 0],
    ['the same within a code', '44_1', 0],
    ['a backslash', '\\', 0],
  ])('search by %s', async (_, search, found) => {
    expect((await list(province, { search })).totalCount).toBe(found);
  });
});

const fields =
  'organization { id version name shortName level validTo availableActions parent { shortName } }';

describe('keeping the tree', () => {
  test('a district is added, renamed, and abolished on a day', async () => {
    const guangzhouId = await server.organizationId('440100');
    const created = await admin.run(
      'createOrganization',
      {
        parentId: guangzhouId,
        name: '广州市新设区质量技术监督局',
        shortName: '新设区局',
        level: 'COUNTY',
        kind: 'BUREAU',
        divisionCode: '440119',
      },
      fields,
    );
    expect(created.organization).toMatchObject({
      version: 1,
      parent: { shortName: '广州市局' },
      availableActions: ['ADD_CHILD', 'UPDATE', 'ABOLISH'],
    });
    const { id } = created.organization;
    const renamed = await admin.run(
      'updateOrganization',
      { id, version: 1, name: '广州市新名区质量技术监督局', shortName: '新名区局' },
      fields,
    );
    expect(renamed.organization).toMatchObject({ version: 2, shortName: '新名区局' });
    const stale = await admin.refused('abolishOrganization', { id, version: 1, validTo: '2026-03-31' });
    expect([stale.extensions.code, stale.extensions.reason?.key]).toEqual(['CONFLICT', 'staleVersion']);
    const abolished = await admin.run(
      'abolishOrganization',
      { id, version: 2, validTo: '2026-03-31' },
      fields,
    );
    expect(abolished.organization).toMatchObject({ validTo: '2026-03-31', availableActions: [] });
    // Its last day is 31 March: it is listed that day and not on the next.
    server.clock.set(new Date('2026-03-31T23:59:00+08:00'));
    const onItsLastDay = await server.user('440100', 'SUPERVISOR');
    expect((await list(onItsLastDay, { search: '新名' })).totalCount).toBe(1);
    server.clock.set(new Date('2026-04-01T00:01:00+08:00'));
    expect((await list(onItsLastDay, { search: '新名' })).totalCount).toBe(0);
    expect((await list(onItsLastDay, { search: '新名', withAbolished: true })).totalCount).toBe(1);
    server.clock.set(new Date('2026-03-02T12:00:00+08:00'));
  });

  test('what does not fit the tree is refused, naming the field', async () => {
    const provinceId = await server.organizationId('440000');
    const guangzhouId = await server.organizationId('440100');
    const names = { name: '某局', shortName: '某局' };
    const refusals = [
      { ...names, parentId: guangzhouId, level: 'PROVINCE', kind: 'BUREAU' },
      { ...names, parentId: guangzhouId, level: 'COUNTY', kind: 'DEPARTMENT' },
      { ...names, parentId: provinceId, level: 'CITY', kind: 'BUREAU', divisionCode: '44' },
      { ...names, parentId: provinceId, level: 'CITY', kind: 'BUREAU', name: '  ' },
      { ...names, parentId: 'nowhere', level: 'CITY', kind: 'BUREAU' },
    ];
    const answers = await Promise.all(
      refusals.map(async (input) => {
        const { extensions } = await admin.refused('createOrganization', input);
        return [extensions.code, ...Object.entries(extensions.fields ?? {}).map(([f, r]) => `${f} ${r.key}`)];
      }),
    );
    expect(answers).toEqual([
      ['BAD_INPUT', 'level invalid'],
      ['BAD_INPUT', 'level invalid'],
      ['BAD_INPUT', 'divisionCode malformed'],
      ['BAD_INPUT', 'name required'],
      ['BAD_INPUT', 'parentId notFound'],
    ]);
  });

  test('a bureau with subordinates is not abolished', async () => {
    const { organization } = await admin.data(`query($id: ID!) { organization(id: $id) { id version } }`, {
      id: await server.organizationId('440100'),
    });
    const error = await admin.refused('abolishOrganization', { ...organization, validTo: '2026-12-31' });
    expect([error.extensions.code, error.extensions.reason?.key]).toEqual(['WRONG_STATE', 'hasSubordinates']);
    expect(error.message).toBe('下设单位尚未撤销');
    const past = await admin.refused('abolishOrganization', { ...organization, validTo: '2026-03-01' });
    expect(past.extensions.fields).toMatchObject({ validTo: { key: 'inPast' } });
  });

  test('a supervisor of the province does not keep the tree', async () => {
    const id = await server.organizationId('440106');
    const error = await province.refused('updateOrganization', {
      id,
      version: 1,
      name: '甲',
      shortName: '甲',
    });
    expect(error.extensions.code).toBe('FORBIDDEN');
  });
});
