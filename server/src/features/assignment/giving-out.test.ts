import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { assign as give, givenFields, leadOf, openGiving } from '../../../../test/harness/giving.ts';
import type { Plan } from '../../../../test/harness/plan.ts';
import type { TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let plan: Plan;
let ids: Record<string, string>;

beforeAll(async () => {
  const codes = ['440000', '440100', '440106', '440300', '440305', '440606', '440100-office'];
  ({ server, province, guangzhou, plan, ids } = await openGiving(codes));
  ids.quality = await server.organizationId('440000-quality-management');
});
beforeEach(() => server.query('truncate assignment cascade'));
afterAll(() => server.stop());

const to = (code: string, more?: object) => leadOf(ids[code] ?? code, more);
const assign = (client: Client, numbers: number[], organizations: object[]) =>
  give(client, plan, numbers, organizations);
const refusedFields = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];
const count = async (): Promise<number> =>
  (await server.query<{ n: number }>('select count(*)::int n from assignment'))[0]?.n ?? -1;

describe('assigning', () => {
  test('every item goes to every organization, as lead or in support, departments too', async () => {
    const rows = await assign(
      province,
      [1, 3],
      [to('440100'), to('440300', { role: 'SUPPORT', dueOn: '2026-06-30' }), to('quality')],
    );
    expect(
      rows.map((row) => [row.workItem.number, row.organization.name, row.role, row.dueOn, row.status]),
    ).toEqual([
      [1, '广州市质量技术监督局', 'LEAD', '2026-12-31', 'PENDING'],
      [1, '深圳市质量技术监督局', 'SUPPORT', '2026-06-30', 'PENDING'],
      [1, '广东省质量技术监督局质量管理处', 'LEAD', '2026-12-31', 'PENDING'],
      [3, '广州市质量技术监督局', 'LEAD', '2026-12-31', 'PENDING'],
      [3, '深圳市质量技术监督局', 'SUPPORT', '2026-06-30', 'PENDING'],
      [3, '广东省质量技术监督局质量管理处', 'LEAD', '2026-12-31', 'PENDING'],
    ]);
    expect(rows.every((row) => row.version === 1 && row.parent === null)).toBe(true);
  });

  test('joint leads stand side by side, as they were given; each branch sees its own', async () => {
    await assign(province, [1], [to('440300'), to('440100'), to('quality', { role: 'SUPPORT' })]);
    const query = 'query($id: ID!) { workItem(id: $id) { lead { shortName } leads { shortName } } }';
    const read = async (client: Client) => (await client.data(query, { id: plan.items[1] })).workItem;
    const [shenzhen, own] = [{ shortName: '深圳市局' }, { shortName: '广州市局' }];
    expect(await read(province)).toEqual({ lead: shenzhen, leads: [shenzhen, own] });
    await assign(guangzhou, [1], [to('440106')]);
    expect((await read(province)).leads).toEqual([shenzhen, own]);
    expect((await read(guangzhou)).leads).toEqual([own]);
  });

  test('the cadence is what the point asks of the level, unless told', async () => {
    // Point 2: 省局每半年、市局每季度、县局每月.
    const rows = await assign(
      province,
      [2],
      [to('quality'), to('440100'), to('440606'), to('440300', { cadence: 'YEARLY' })],
    );
    expect(rows.map((row) => [row.cadence, row.reportDueOn])).toEqual([
      ['HALF_YEARLY', '2026-06-30'],
      ['QUARTERLY', '2026-03-31'],
      ['MONTHLY', '2026-03-31'],
      ['YEARLY', '2026-12-31'],
    ]);
    const [plain] = await assign(province, [1], [to('440100')]);
    expect([plain?.cadence, plain?.reportDueOn]).toEqual(['ONCE', null]);
  });

  test.each([
    [
      'a due date before today',
      () => [to('440100', { dueOn: '2026-03-01' })],
      'organizations.0.dueOn inPast',
    ],
    ['the giver itself', () => [to('440000')], 'organizations.0.organizationId notSubordinate'],
    [
      'nobody',
      () => [to('00000000-0000-0000-0000-000000000000')],
      'organizations.0.organizationId notSubordinate',
    ],
    ['no organization', () => [], 'organizations required'],
    [
      'the same one twice',
      () => [to('440300'), to('440100'), to('440100', { role: 'SUPPORT' })],
      'organizations.2.organizationId duplicate',
    ],
  ])('%s is refused, naming the field', async (_, given, reason) => {
    const organizations = given();
    const error = await province.refused('assignWorkItems', { workItemIds: [plan.items[1]], organizations });
    expect(refusedFields(error)).toEqual(['BAD_INPUT', reason]);
    expect(await count()).toBe(0);
  });

  test('an abolished organization is named', async () => {
    await server.query(`update organization set valid_to = '2026-03-01' where code = '445100'`);
    const organizationId = await server.organizationId('445100');
    const error = await province.refused('assignWorkItems', {
      workItemIds: [plan.items[1]],
      organizations: [to('440100'), to(organizationId)],
    });
    expect(refusedFields(error)).toEqual(['BAD_INPUT', 'organizations.1.organizationId abolished']);
    expect(error.extensions.fields?.['organizations.1.organizationId']?.message).toBe(
      '该单位已撤销：潮州市局',
    );
    // On its last day it can still be given work.
    await server.query(`update organization set valid_to = '2026-03-02' where code = '445100'`);
    await assign(province, [1], [to(organizationId)]);
  });

  test('items that are not there, or twice', async () => {
    const organizations = [to('440100')];
    const missing = await province.refused('assignWorkItems', {
      workItemIds: [plan.items[1], '00000000-0000-0000-0000-000000000000'],
      organizations,
    });
    expect(refusedFields(missing)).toEqual(['BAD_INPUT', 'workItemIds.1 notFound']);
    const twice = await province.refused('assignWorkItems', {
      workItemIds: [plan.items[1], plan.items[1]],
      organizations,
    });
    expect(refusedFields(twice)).toEqual(['BAD_INPUT', 'workItemIds duplicate']);
  });

  test('one repeated pair refuses the whole command, in English to who asks for it', async () => {
    await assign(province, [1], [to('440300')]);
    const error = await province.refused(
      'assignWorkItems',
      { workItemIds: [plan.items[1], plan.items[3]], organizations: [to('440100'), to('440300')] },
      { 'accept-language': 'en-GB' },
    );
    expect(refusedFields(error)).toEqual(['CONFLICT', 'organizations alreadyAssigned']);
    expect(error.extensions.fields?.organizations?.message).toBe('Assigned already: 1 · 深圳市局');
    expect(await count()).toBe(1);
  });

  test('a city assigns within its own branch only', async () => {
    const [row] = await assign(guangzhou, [4], [to('440106')]);
    expect(row?.parent).toBeNull();
    const error = await guangzhou.refused('assignWorkItems', {
      workItemIds: [plan.items[3]],
      organizations: [to('440106'), to('440305')],
    });
    expect(refusedFields(error)).toEqual(['BAD_INPUT', 'organizations.1.organizationId notSubordinate']);
    const county = await server.user('440106', 'REPORTER', 'LEADER');
    const refused = await county.refused('assignWorkItems', {
      workItemIds: [plan.items[3]],
      organizations: [to('440106')],
    });
    expect(refused.extensions.code).toBe('FORBIDDEN');
  });
});

describe('breaking down', () => {
  const breakDown = async (id: string, organizations: object[]): Promise<Record<string, Data>[]> =>
    (await guangzhou.run('breakDownAssignment', { id, organizations }, givenFields)).assignments;

  test('makes parts of the own assignment for counties and sections', async () => {
    const [own] = await assign(province, [2], [to('440100', { dueOn: '2026-10-31' })]);
    const parts = await breakDown(own?.id, [
      to('440106', { dueOn: '2026-10-31' }),
      to('440100-office', { dueOn: '2026-09-30', role: 'SUPPORT' }),
    ]);
    expect(parts.map((row) => [row.organization.id, row.parent.id, row.cadence, row.status])).toEqual([
      [ids['440106'], own?.id, 'MONTHLY', 'PENDING'],
      [ids['440100-office'], own?.id, 'QUARTERLY', 'PENDING'],
    ]);
    const { assignment } = await guangzhou.data(
      'query($id: ID!) { assignment(id: $id) { children { organization { shortName } } } }',
      { id: own?.id },
    );
    expect(assignment.children.map((child: Data) => child.organization.shortName).toSorted()).toEqual(
      ['天河区局', '广州市局办公室'].toSorted(),
    );
  });

  test('a part is not due after the whole', async () => {
    const [own] = await assign(province, [1], [to('440100', { dueOn: '2026-06-30' })]);
    const error = await guangzhou.refused('breakDownAssignment', {
      id: own?.id,
      organizations: [to('440106', { dueOn: '2026-07-01' })],
    });
    expect(refusedFields(error)).toEqual(['BAD_INPUT', 'organizations.0.dueOn afterParentsDueDate']);
    expect(error.extensions.fields?.['organizations.0.dueOn']?.message).toBe(
      '不能晚于上级任务的期限2026年6月30日',
    );
    await breakDown(own?.id, [to('440106', { dueOn: '2026-06-30' })]);
  });

  test('assigning a point that the city has itself makes a part of it', async () => {
    const [own] = await assign(province, [1], [to('440100', { dueOn: '2026-06-30' })]);
    const [part] = await assign(guangzhou, [1], [to('440106', { dueOn: '2026-06-30' })]);
    expect(part?.parent.id).toBe(own?.id);
    const late = await guangzhou.refused('assignWorkItems', {
      workItemIds: [plan.items[1]],
      organizations: [to('440103', { organizationId: await server.organizationId('440103') })],
    });
    expect(refusedFields(late)).toEqual(['BAD_INPUT', 'organizations.0.dueOn afterParentsDueDate']);
  });

  test('what was claimed as done is not handed on, by whichever command', async () => {
    const [own] = await assign(province, [1], [to('440100')]);
    const { assignment } = await guangzhou.run(
      'acknowledgeAssignment',
      { id: own?.id, version: 1 },
      'assignment { id version }',
    );
    await guangzhou.run('completeAssignment', { ...assignment, summary: '已完成' }, 'assignment { id }');
    const organizations = [to('440106')];
    const broken = await guangzhou.refused('breakDownAssignment', { id: own?.id, organizations });
    const given = await guangzhou.refused('assignWorkItems', { workItemIds: [plan.items[1]], organizations });
    expect([broken.extensions.code, given.extensions.code]).toEqual(['WRONG_STATE', 'WRONG_STATE']);
  });

  test('another’s assignment answers as one that is not there', async () => {
    const [theirs] = await assign(province, [1], [to('440300')]);
    const organizations = [to('440106')];
    const foreign = await guangzhou.refused('breakDownAssignment', { id: theirs?.id, organizations });
    const missing = await guangzhou.refused('breakDownAssignment', { id: 'nowhere', organizations });
    expect(foreign).toEqual(missing);
    expect(foreign.extensions.code).toBe('NOT_FOUND');
  });
});
