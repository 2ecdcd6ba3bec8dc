import { defaultEscalationSteps } from '@duban/schema/vocabulary/escalation';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../../../../test/harness/changes.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { escalate } from './escalation.job.ts';

let stage: ChangeStage;
let server: ChangeStage['server'];
let province: Client;
let cityBoss: Client;
let planId: string;

beforeAll(async () => {
  stage = await changeStage();
  ({ server, province, cityBoss } = stage);
  planId = stage.plan.id;
});
beforeEach(async () => {
  await server.query('truncate escalation, escalation_policy, job_inbox, notification cascade');
  await stage.reset();
});
afterAll(() => server.stop());

const morning = (day: string) =>
  runJob(server.database, escalate, `policy ${day}`, new Date(`${day}T08:00:00+08:00`));
const step = (moment: string, days: number, level: string, unit = 'WORKING') => ({
  moment,
  days,
  unit,
  level,
});
const steps = [step('BEFORE_DUE', 2, 'REMINDER', 'CALENDAR'), step('AFTER_DUE', 2, 'ORDER')];
const own = [step('AFTER_DUE', 1, 'ORDER')];

const fields =
  'steps { moment days unit level } revision ofPlan version availableActions revisions { revision validFrom author { name } }';
const policy = async (client: Client, workPlanId: string | null = null): Promise<Data> =>
  (
    await client.data(`query($id: ID) { escalationPolicy(workPlanId: $id) { ${fields} } }`, {
      id: workPlanId,
    })
  ).escalationPolicy;
const set = async (input: object, headers?: Record<string, string>): Promise<Data> =>
  (await province.run('setEscalationPolicy', input, `escalationPolicy { ${fields} }`, headers))
    .escalationPolicy;

test('without any the default holds, for everybody to read; the province’s bureau sets another', async () => {
  const standing = { revision: 0, ofPlan: false, version: 0, revisions: [] };
  expect(await policy(cityBoss)).toEqual({
    ...standing,
    steps: defaultEscalationSteps,
    availableActions: [],
  });
  expect(await policy(province, planId)).toMatchObject({ ...standing, availableActions: ['SET'] });
  const input = { version: 0, validFrom: '2026-03-10', steps };
  expect(await stage.refusal(cityBoss, 'setEscalationPolicy', input)).toEqual(['FORBIDDEN', undefined]);
  const key = { 'idempotency-key': 'policy-1' };
  const first = await set(input, key);
  // Valid from later on: until then the default holds.
  expect(first).toMatchObject({ revision: 0, version: 1, steps: defaultEscalationSteps });
  expect(first.revisions).toEqual([{ revision: 1, validFrom: '2026-03-10', author: { name: '测试1' } }]);
  expect(await set(input, key)).toEqual(first);
  expect(await stage.refusal(province, 'setEscalationPolicy', input)).toEqual([
    'CONFLICT',
    'version staleVersion',
  ]);
  await at(server, '2026-03-10T09:00:00+08:00');
  expect(await policy(cityBoss)).toMatchObject({ revision: 1, steps });
  expect(await policy(cityBoss, planId)).toMatchObject({ revision: 1, ofPlan: false, version: 0, steps });
  await set({ workPlanId: planId, version: 0, validFrom: '2026-03-10', steps: own });
  expect(await policy(cityBoss, planId)).toMatchObject({ revision: 1, ofPlan: true, version: 1, steps: own });
  expect(await policy(cityBoss)).toMatchObject({ revision: 1, steps });
  const trail = await server.query(
    "select changes->>'validFrom' as day from audit_entry where action = 'setEscalationPolicy' order by id",
  );
  expect(trail).toEqual([{ day: '2026-03-10' }, { day: '2026-03-10' }]);
});

test.each([
  [
    'a rung left out',
    { steps: [step('AFTER_DUE', 1, 'ORDER'), step('AFTER_DUE', 5, 'INTERVIEW')] },
    'steps.1.level rungOrder',
  ],
  [
    'days that do not go up',
    { steps: [step('AFTER_DUE', 5, 'ORDER'), step('AFTER_DUE', 1, 'CRITICISM')] },
    'steps.1.days stepOrder',
  ],
  ['negative days', { steps: [step('AFTER_DUE', -1, 'ORDER')] }, 'steps.0.days outOfRange'],
  ['an order before the end', { steps: [step('BEFORE_DUE', 1, 'ORDER')] }, 'steps.0.level reminderBeforeDue'],
  ['no step', { steps: [] }, 'steps required'],
  ['a day that is over', { validFrom: '2026-03-01' }, 'validFrom inPast'],
  ['a plan that is none', { workPlanId: '00000000-0000-7000-8000-000000000000' }, 'workPlanId notFound'],
])('%s is refused', async (_, more, reason) => {
  const input = { version: 0, validFrom: '2026-03-02', steps, ...more };
  expect(await stage.refusal(province, 'setEscalationPolicy', input)).toEqual(['BAD_INPUT', reason]);
});

test('a revision holds from its day; what was reached before stays, and no rung is climbed twice', async () => {
  const { city: id } = await stage.give([], 4, '2026-09-30');
  await at(server, '2026-09-24T09:00:00+08:00');
  await set({ version: 0, validFrom: '2026-09-26', steps });
  for (const day of ['23', '24', '25', '26', '27', '28', '29', '30']) await morning(`2026-09-${day}`);
  for (const day of ['08', '09', '10']) await morning(`2026-10-${day}`);
  await at(server, '2026-10-10T09:00:00+08:00');
  await set({
    version: 1,
    validFrom: '2026-10-10',
    steps: [step('AFTER_DUE', 1, 'ORDER'), step('AFTER_DUE', 4, 'CRITICISM')],
  });
  for (const day of ['11', '12', '13', '14']) await morning(`2026-10-${day}`);
  // The plan's own first revision is another one than the province's first.
  const closer = [
    step('AFTER_DUE', 1, 'ORDER'),
    step('AFTER_DUE', 3, 'CRITICISM'),
    step('AFTER_DUE', 5, 'INTERVIEW'),
  ];
  await set({ workPlanId: planId, version: 0, validFrom: '2026-10-14', steps: closer });
  for (const day of ['15', '16']) await morning(`2026-10-${day}`);
  const policyText = (row: Data) =>
    row.policy ? `${row.policy.ofPlan ? 'plan' : 'province'} ${row.policy.revision}` : 'default';
  const { escalations } = await stage.read(
    province,
    id,
    'escalations { level onDay policy { revision ofPlan } }',
  );
  expect(escalations.map((row: Data) => `${row.onDay} ${row.level} ${policyText(row)}`).toReversed()).toEqual(
    [
      '2026-09-23 REMINDER default',
      '2026-09-28 REMINDER province 1',
      '2026-10-09 ORDER province 1',
      // Three working days after the order, as between the first and the fourth.
      '2026-10-13 CRITICISM province 2',
      '2026-10-15 INTERVIEW plan 1',
    ],
  );
});
