import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { decide, file, form, registrationFields } from '../../../../test/harness/liaison.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let city: Client;
let cityEditor: Client;
let county: Client;
let countyId: string;

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'EDITOR');
  city = await server.user('440100', 'LIAISON');
  cityEditor = await server.user('440100', 'EDITOR');
  county = await server.user('440106', 'LIAISON', 'LEADER');
  countyId = await server.organizationId('440106');
});
beforeEach(async () => {
  await server.query('truncate liaison_registration, liaison_call, notification cascade');
  await at(server, '2026-03-02T12:00:00+08:00');
});
afterAll(() => server.stop());

const inbox = async (client: Client): Promise<string[]> =>
  (await client.data('{ notifications { nodes { text } } }')).notifications.nodes.map(
    (one: Data) => one.text,
  );
const refused = async (client: Client, mutation: string, input: object): Promise<string[]> =>
  reasons(await client.refused(mutation, input));
const officerOn = async (client: Client, onDay: string): Promise<string | null> => {
  const query = `query($filter: LiaisonUnitFilter) { liaisonUnits(filter: $filter) { nodes { standing registration { liaison { name } } } } }`;
  const { liaisonUnits } = await client.data(query, { filter: { ids: [countyId], onDay } });
  return liaisonUnits.nodes[0]?.registration?.liaison.name ?? null;
};

test('a county files, is returned, files again and is approved by its city; the change keeps who acted when', async () => {
  const first = await file(county, '李联络');
  expect(first).toMatchObject({
    revision: 1,
    status: 'SUBMITTED',
    effectiveOn: '2026-03-02',
    endsOn: null,
    liaison: {
      name: '李联络',
      gender: 'FEMALE',
      department: '办公室',
      post: '科员',
      officePhone: '020-81234568',
      mobile: '13900000002',
      politicalStatus: 'PARTY_MEMBER',
      qq: '123456',
    },
    leader: { name: '陈副局长', post: '副局长', officePhone: '020-81234567', mobile: '13800000001' },
    organization: { shortName: '天河区局' },
    superior: { shortName: '广州市局' },
    availableActions: ['WITHDRAW'],
  });
  expect(await inbox(cityEditor)).toEqual([
    '广州市天河区质量技术监督局报送了信息宣传联络员登记表（李联络），请审核',
  ]);
  // Not the city's officer, nor the province's office over the city's head.
  expect(
    await refused(province, 'decideLiaisonRegistration', { id: first.id, version: 1, decision: 'APPROVE' }),
  ).toEqual(['FORBIDDEN']);
  expect(
    await refused(cityEditor, 'decideLiaisonRegistration', { id: first.id, version: 1, decision: 'RETURN' }),
  ).toEqual(['BAD_INPUT', 'comment commentRequired']);
  expect(await refused(county, 'fileLiaisonRegistration', form('又一位'))).toEqual([
    'CONFLICT',
    'filingWaits',
  ]);
  const back = await decide(cityEditor, first, 'RETURN', '缺单位盖章');
  expect(back).toMatchObject({ status: 'RETURNED', comment: '缺单位盖章' });
  expect(await inbox(county)).toEqual([
    '广州市质量技术监督局退回了信息宣传联络员登记表（李联络）：缺单位盖章',
  ]);
  const again = await file(county, '李联络', { effectiveOn: '2026-03-01' });
  expect((await decide(cityEditor, again, 'APPROVE')).status).toBe('APPROVED');
  expect(
    await refused(cityEditor, 'decideLiaisonRegistration', { id: again.id, version: 2, decision: 'APPROVE' }),
  ).toEqual(['WRONG_STATE']);

  await at(server, '2026-06-10T09:00:00+08:00');
  expect(await refused(county, 'fileLiaisonRegistration', form('王接任'))).toEqual([
    'BAD_INPUT',
    'reason required',
  ]);
  const change = await file(county, '王接任', { reason: '工作调动', effectiveOn: '2026-06-08' });
  expect([change.revision, await officerOn(county, '2026-06-10')]).toEqual([3, '李联络']);
  await decide(cityEditor, change, 'APPROVE');
  expect(
    await Promise.all(
      ['2026-02-28', '2026-03-01', '2026-06-07', '2026-06-08'].map((day) => officerOn(county, day)),
    ),
  ).toEqual([null, '李联络', '李联络', '王接任']);
  const { liaisonRegistrations } = await cityEditor.data(
    `query($id: ID!) { liaisonRegistrations(filter: { organizationId: $id }) { nodes { revision status effectiveOn endsOn } } }`,
    { id: countyId },
  );
  expect(liaisonRegistrations.nodes).toEqual([
    { revision: 3, status: 'APPROVED', effectiveOn: '2026-06-08', endsOn: null },
    { revision: 2, status: 'REPLACED', effectiveOn: '2026-03-01', endsOn: '2026-06-07' },
    { revision: 1, status: 'RETURNED', effectiveOn: '2026-03-02', endsOn: null },
  ]);
  const trail = await server.query<{ action: string; to: string }>(
    `select action, changes->>'to' as to from audit_entry where entity_type = 'LiaisonRegistration' order by id`,
  );
  expect(trail.map(({ action, to }) => `${action} ${to}`)).toEqual([
    'fileLiaisonRegistration SUBMITTED',
    'decideLiaisonRegistration RETURNED',
    'fileLiaisonRegistration SUBMITTED',
    'decideLiaisonRegistration APPROVED',
    'fileLiaisonRegistration SUBMITTED',
    'decideLiaisonRegistration REPLACED',
    'decideLiaisonRegistration APPROVED',
  ]);
});

test('what is wrong is said of its field', async () => {
  const { leader, liaison } = form('某');
  const [stranger] = await server.query<{ id: string }>('select id from app_user where username = $1', [
    city.username,
  ]);
  const [own] = await server.query<{ id: string }>('select id from app_user where username = $1', [
    county.username,
  ]);
  const wrong = async (more: object) => refused(county, 'fileLiaisonRegistration', form('某', more));
  expect(await wrong({ leader: { ...leader, officePhone: '8123' } })).toEqual([
    'BAD_INPUT',
    'leader.officePhone officePhone',
  ]);
  expect(await wrong({ liaison: { ...liaison, mobile: '23900000002', qq: '0123' } })).toEqual([
    'BAD_INPUT',
    'liaison.mobile mobilePhone',
    'liaison.qq malformed',
  ]);
  expect(await wrong({ liaison: { ...liaison, userId: stranger?.id } })).toEqual([
    'BAD_INPUT',
    'liaison.userId notOfUnit',
  ]);
  expect(await wrong({ effectiveOn: '2026-03-03' })).toEqual(['BAD_INPUT', 'effectiveOn inFuture']);
  expect(await wrong({ opinion: '  ' })).toEqual(['BAD_INPUT', 'opinion required']);
  const first = await file(county, '某', {
    liaison: { ...liaison, userId: own?.id },
    leader: { ...leader, userId: own?.id },
  });
  await decide(cityEditor, first, 'APPROVE');
  expect(await wrong({ reason: '变更', effectiveOn: '2026-03-02' })).toEqual([
    'BAD_INPUT',
    'effectiveOn mustBeAfter',
  ]);
  expect(await refused(province, 'callForLiaisons', { fileBy: '2026-03-01' })).toEqual([
    'BAD_INPUT',
    'fileBy inPast',
  ]);
});

test('a filing is withdrawn by its unit; a key is one filing', async () => {
  const row = await file(county, '李联络');
  const { id, version } = row;
  const { liaisonRegistration } = await county.run(
    'withdrawLiaisonRegistration',
    { id, version },
    registrationFields,
  );
  expect(liaisonRegistration.status).toBe('WITHDRAWN');
  expect(await refused(county, 'withdrawLiaisonRegistration', { id, version })).toEqual([
    'CONFLICT',
    'staleVersion',
    'version staleVersion',
  ]);
});

test('the register lists all units, those without an officer, and what waits for one’s office', async () => {
  const list = async (client: Client, filter: object): Promise<Data> =>
    (
      await client.data(
        `query($filter: LiaisonUnitFilter) { liaisonUnits(filter: $filter, first: 100) { totalCount nodes { id standing organization { shortName } } } }`,
        { filter },
      )
    ).liaisonUnits;
  const cityId = await server.organizationId('440100');
  const below = (await list(cityEditor, { parentId: cityId })).totalCount;
  expect((await list(cityEditor, { parentId: cityId, standing: 'MISSING' })).totalCount).toBe(below);
  const row = await file(county, '李联络');
  expect(await list(cityEditor, { awaitingReview: true })).toMatchObject({
    totalCount: 1,
    nodes: [{ id: countyId, standing: 'WAITING', organization: { shortName: '天河区局' } }],
  });
  expect((await list(province, { awaitingReview: true })).totalCount).toBe(0);
  await decide(cityEditor, row, 'APPROVE');
  expect((await list(cityEditor, { parentId: cityId, standing: 'MISSING' })).totalCount).toBe(below - 1);
  expect((await list(cityEditor, { search: '李联' })).nodes.map((one: Data) => one.standing)).toEqual([
    'REGISTERED',
  ]);
  await at(server, '2026-03-09T12:00:00+08:00');
  await file(county, '王接任', { reason: '调动' });
  expect((await list(cityEditor, { standing: 'CHANGING' })).nodes).toMatchObject([{ id: countyId }]);
});
