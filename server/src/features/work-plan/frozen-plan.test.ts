import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { issuedPlan, notice, type Plan, revisedNotice as revised } from '../../../../test/harness/plan.ts';
import { reasons } from '../../../../test/harness/revision.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

let server: TestServer;
let province: Client;
let city: Client;
let plan: Plan;

beforeAll(async () => {
  server = await startServer();
  [province, city] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR'),
  ]);
  plan = await issuedPlan(province);
});
afterAll(() => server.stop());

describe('the issued plan is frozen', () => {
  const refused = /the plan is issued/;
  test.each([
    `update work_item set requirement = '别的'`,
    `update work_item set work_plan_id = gen_random_uuid()`,
    'delete from work_item where number = 3',
    'update target set value = 1',
    'delete from target',
    `insert into target (work_item_id, ordinal, name, comparator, value, unit) select id, 9, 'x', 'EQUAL', 1, 'x' from work_item limit 1`,
    `update work_plan_section set title = '别的'`,
    'delete from work_plan_section',
    `insert into work_plan_section (work_plan_id, ordinal, title) select id, 9, 'x' from work_plan`,
    `update work_plan set text = '别的'`,
    `update work_plan set status = 'DRAFT'`,
    'delete from work_plan',
    `do $$ begin perform set_config('duban.revision', gen_random_uuid()::text, true); update work_item set requirement = '别的'; end $$`,
  ])('%s', async (statement) => {
    await expect(server.query(statement)).rejects.toThrow(refused);
  });

  test('which figures need evidence is said of an issued plan too', async () => {
    await server.query('update target set evidence_required = true');
  });

  test('a draft is not', async () => {
    const { importWorkPlan } = await province.data(
      'mutation($input: WorkPlanImportInput!) { importWorkPlan(input: $input) { workPlan { id } } }',
      { input: { text: notice.replaceAll('2026', '2027') } },
    );
    const { workPlan } = importWorkPlan;
    await server.query(
      "update target set name = '别的' where work_item_id in (select id from work_item where work_plan_id = $1)",
      [workPlan.id],
    );
    expect(
      reasons(
        await province.refused('createPlanRevision', {
          workPlanId: workPlan.id,
          text: revised,
          reason: '调整',
        }),
      ),
    ).toEqual(['BAD_INPUT', 'workPlanId planNotIssued']);
    await server.query('delete from work_plan where id = $1', [workPlan.id]);
  });
});

test('is refused where it says nothing new, and to whom the plan is not', async () => {
  const input = { workPlanId: plan.id, text: revised, reason: '任务调整' };
  expect(
    reasons(await province.refused('previewPlanRevision', { workPlanId: plan.id, text: notice })),
  ).toEqual(['CONFLICT', 'text revisionSame']);
  const traditional = notice.replace('开展质量测试', '開展質量測試');
  expect(
    reasons(await province.refused('previewPlanRevision', { workPlanId: plan.id, text: traditional })),
  ).toEqual(['CONFLICT', 'text revisionSame']);
  expect(reasons(await province.refused('previewPlanRevision', { workPlanId: plan.id }))).toEqual([
    'BAD_INPUT',
    'text textOrAttachment',
  ]);
  expect(reasons(await province.refused('createPlanRevision', { ...input, reason: ' ' }))).toEqual([
    'BAD_INPUT',
    'reason required',
  ]);
  expect(reasons(await city.refused('createPlanRevision', input))).toEqual(['FORBIDDEN']);
  expect(
    reasons(await province.refused('createPlanRevision', { ...input, workPlanId: plan.items[1] })),
  ).toEqual(['NOT_FOUND']);
});
