import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Office, of, run } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { schemeInput } from '../../../../test/harness/evaluation.ts';
import { schemeInput as scoringInput } from '../../../../test/harness/scoring.ts';

let office: Office;
let supervisor: Client;
let leader: Client;

beforeAll(async () => {
  office = await Office.open();
  ({ supervisor, leader } = office);
});
beforeEach(async () => {
  await office.server.query('truncate notification cascade');
  await office.empty();
});
afterAll(() => office.server.stop());

const heard = async (client: Client): Promise<string[]> => {
  const { notifications } = await client.data('{ notifications { nodes { kind text } } }');
  return notifications.nodes
    .filter(({ kind }: Data) => kind.startsWith('APPROVAL_'))
    .map(({ text }: Data) => text)
    .reverse();
};
/** Names of people are the tests' own. */
const withoutNames = async (client: Client) =>
  (await heard(client)).map((text) => text.replace(/^测试\S*?(?=提请|批准|未)/, '某人'));

test('of a decision the leaders hear that it was proposed, the supervisors what became of it', async () => {
  const praised = await office.propose(supervisor, { kind: 'PRAISE' });
  const blamed = await office.propose(supervisor);
  expect(await withoutNames(leader)).toEqual([
    '某人提请审批通报表扬：广州市局',
    '某人提请审批通报批评：广州市局',
  ]);
  await office.approve(leader, praised);
  await run(leader, 'decideAccountabilityProposal', of(blamed, { decision: 'REJECT', comment: '依据不足' }));
  expect(await withoutNames(supervisor)).toEqual([
    '某人批准了通报表扬：广州市局 粤质监督办扬〔2026〕1号',
    '某人未批准通报批评（广州市局）：依据不足',
  ]);
  // Neither the organization concerned nor its own leader learns of a proposal.
  expect([await heard(office.city), await heard(office.cityLeader)]).toEqual([[], []]);
});

test('of a plan of a check: as it is drafted, as it comes back, and once it was put right', async () => {
  const [item] = await office.server.query<{ id: string }>('select work_item_id as id from assignment');
  const plan = {
    ...{ title: '专项督查', kind: 'SPECIAL', scope: '台账', startsOn: '2026-03-02', endsOn: '2026-03-31' },
    ...{ organizationIds: [office.ids['440100']], workItemIds: [item?.id] },
  };
  const { supervisionPlan: drafted } = await supervisor.run(
    'createSupervisionPlan',
    plan,
    'supervisionPlan { id version }',
  );
  expect(await withoutNames(leader)).toEqual(['某人提请审批督查方案：专项督查']);
  const { supervisionPlan: returned } = await leader.run(
    'returnSupervisionPlan',
    of(drafted, { comment: '写明由谁参加' }),
    'supervisionPlan { id version }',
  );
  expect(await withoutNames(supervisor)).toEqual(['某人未批准督查方案（专项督查）：写明由谁参加']);
  const { supervisionPlan: edited } = await supervisor.run(
    'updateSupervisionPlan',
    of(returned, plan),
    'supervisionPlan { id version }',
  );
  expect(await withoutNames(leader)).toHaveLength(2);
  await leader.run('approveSupervisionPlan', edited, 'supervisionPlan { id }');
  expect((await withoutNames(supervisor)).slice(1)).toEqual(['某人批准了督查方案：专项督查']);
});

test('of an evaluation scheme: as it is drafted, not as it is edited, as it comes back and is put right, and in force', async () => {
  const input = schemeInput({ year: 2027 });
  const { evaluationScheme: drafted } = await supervisor.run(
    'createEvaluationScheme',
    input,
    'evaluationScheme { id version }',
  );
  const { evaluationScheme: edited } = await supervisor.run(
    'updateEvaluationScheme',
    of(drafted, input),
    'evaluationScheme { id version }',
  );
  expect(await withoutNames(leader)).toEqual(['某人提请审批考核办法：2026年度市局考核办法']);
  const { evaluationScheme: returned } = await leader.run(
    'returnEvaluationScheme',
    of(edited, { comment: '督办权重偏高' }),
    'evaluationScheme { id version }',
  );
  expect(await withoutNames(supervisor)).toEqual([
    '某人未批准考核办法（2026年度市局考核办法）：督办权重偏高',
  ]);
  const { evaluationScheme: again } = await supervisor.run(
    'updateEvaluationScheme',
    of(returned, { ...input, title: '市局考核办法二稿' }),
    'evaluationScheme { id version }',
  );
  expect((await withoutNames(leader)).slice(1)).toEqual(['某人提请审批考核办法：市局考核办法二稿']);
  await leader.run('enactEvaluationScheme', again, 'evaluationScheme { id }');
  expect((await withoutNames(supervisor)).slice(1)).toEqual(['某人批准了考核办法：市局考核办法二稿']);
  const [told] = await office.server.query<{ subject_type: string; subject_id: string }>(
    `select distinct subject_type, subject_id from notification where kind = 'APPROVAL_ASKED'`,
  );
  expect(told).toEqual({ subject_type: 'EvaluationScheme', subject_id: drafted.id });
});

test('of a scoring scheme the editors hear what became of it, not the supervisors; its link leads to it', async () => {
  const [editor, colleague] = await Promise.all([
    office.server.user('440000', 'EDITOR'),
    office.server.user('440000', 'EDITOR'),
  ]);
  const fields = 'scoringScheme { id version }';
  const input = scoringInput({ title: '计分办法' });
  const { scoringScheme: drafted } = await editor.run('createScoringScheme', input, fields);
  const { scoringScheme: edited } = await editor.run('updateScoringScheme', of(drafted, input), fields);
  expect(await withoutNames(leader)).toEqual(['某人提请审批计分办法：计分办法']);
  const { scoringScheme: returned } = await leader.run(
    'returnScoringScheme',
    of(edited, { comment: '封顶过低' }),
    fields,
  );
  for (const reader of [editor, colleague])
    expect(await withoutNames(reader)).toEqual(['某人未批准计分办法（计分办法）：封顶过低']);
  const { scoringScheme: again } = await colleague.run('updateScoringScheme', of(returned, input), fields);
  expect(await withoutNames(leader)).toHaveLength(2);
  await leader.run('enactScoringScheme', again, fields);
  expect((await withoutNames(editor)).slice(1)).toEqual(['某人批准了计分办法：计分办法']);
  expect([await heard(supervisor), await heard(office.city), await heard(office.cityLeader)]).toEqual([
    ...[[], [], []],
  ]);
  const path = '{ notifications { nodes { subjectType subjectId } } }';
  const [told] = (await editor.data(path)).notifications.nodes;
  expect(told).toEqual({ subjectType: 'ScoringScheme', subjectId: drafted.id });
});

test('of a bulletin: as it is drafted, as it comes back, and once it was put right', async () => {
  const draft = {
    title: '三月通报',
    periodFrom: '2026-03-01',
    periodTo: '2026-03-02',
    organizationIds: [office.ids['440100']],
  };
  let { bulletin } = await supervisor.run('draftBulletin', draft, 'bulletin { id version title body }');
  const step = async (client: Client, mutation: string, more: object = {}) => {
    ({ bulletin } = await client.run(mutation, of(bulletin, more), 'bulletin { id version title body }'));
  };
  const edit = () =>
    step(supervisor, 'updateBulletin', {
      title: bulletin.title,
      body: bulletin.body,
      organizationIds: draft.organizationIds,
    });
  await edit();
  expect(await withoutNames(leader)).toEqual(['某人提请审批督查通报：三月通报']);
  await step(leader, 'returnBulletin', { comment: '附清单' });
  expect(await withoutNames(supervisor)).toEqual(['某人未批准督查通报（三月通报）：附清单']);
  await edit();
  expect(await withoutNames(leader)).toHaveLength(2);
  await step(leader, 'approveBulletin');
  expect((await withoutNames(supervisor)).at(-1)).toBe('某人批准了督查通报：三月通报');
});

test('of a publicity bulletin the publicity office hears, not the supervisors', async () => {
  const editor = await office.server.user('440000', 'EDITOR');
  const draft = { kind: 'ADOPTION', periodFrom: '2026-01-01', periodTo: '2026-03-31' };
  const { bulletin } = await editor.run(
    'draftBulletin',
    { ...draft, title: '一季度', organizationIds: [office.ids['440100']] },
    'bulletin { id version }',
  );
  expect(await withoutNames(leader)).toEqual(['某人提请审批信息采用通报：一季度']);
  await leader.run('approveBulletin', bulletin, 'bulletin { id }');
  expect(await withoutNames(editor)).toEqual(['某人批准了信息采用通报：一季度']);
  expect(await heard(supervisor)).toEqual([]);
});
