import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import {
  inForce,
  ledger,
  type Province,
  provinceYear,
  resultFields,
  results,
  step,
} from '../../../../test/harness/evaluation.ts';
import { at } from '../../../../test/harness/time.ts';

let province: Province;
let supervisor: Client;
let leader: Client;
let deputy: Client;

beforeAll(async () => {
  province = await provinceYear();
  ({ supervisor, leader, deputy } = province);
});
beforeEach(async () => {
  await province.server.query('truncate evaluation_scheme, evaluation, evaluation_entry cascade');
  await at(province.server, '2027-01-10T12:00:00+08:00');
});
afterAll(() => province.server.stop());

const published = async () =>
  step(leader, 'publishEvaluations', await step(supervisor, 'computeEvaluations', await inForce(province)));

const object = async (code: string) => {
  const client = await province.server.user(code, 'LEADER');
  const [{ id, version }] = await results(client);
  const reasonsGiven = { id, version, reasons: '督办单所涉事项不属我局' };
  return (await client.run('objectToEvaluation', reasonsGiven, `evaluation { ${resultFields} }`)).evaluation;
};
const answer = (row: Data, more: object) => ({
  id: row.id,
  version: row.version,
  answer: '经核实',
  ...more,
});

test('an objection that is upheld makes a new version, and ranks anew', async () => {
  const scheme = await published();
  const row = await object('440600');
  expect(row).toMatchObject({
    status: 'OBJECTED',
    points: 55,
    objection: { answerDueOn: '2027-02-09', light: 'GREEN', answer: null },
  });
  const open = await supervisor.refused('closeEvaluationScheme', {
    id: scheme.id,
    version: scheme.version,
  });
  expect(reasons(open)).toEqual(['WRONG_STATE', 'openObjections']);
  const told = async (client: Client) =>
    (await client.data('{ notifications(first: 1) { nodes { kind text } } }')).notifications.nodes;
  expect(await told(deputy)).toEqual([
    {
      kind: 'EVALUATION_OBJECTED',
      text: expect.stringMatching(/对2026年考核结果提出异议，请于2027年2月9日前答复$/),
    },
  ]);
  const correction = { criterion: 'PRAISE', points: 2.5, reason: '补计省政府通报表扬一次' };
  const uphold = answer(row, { decision: 'UPHOLD', corrections: [correction] });
  expect(reasons(await leader.refused('answerObjection', uphold))).toEqual(['FORBIDDEN', 'ownWork']);
  for (const [corrections, reason] of [
    [[], 'corrections required'],
    [[{ ...correction, points: 6 }], 'corrections.0.points outOfRange'],
    [[{ ...correction, criterion: 'QUALITY', points: 0.01 }], 'corrections.0.points outOfRange'],
    [[{ ...correction, points: 0 }], 'corrections.0.points nothingChanged'],
  ] as const)
    expect(reasons(await deputy.refused('answerObjection', { ...uphold, corrections }))).toEqual([
      'BAD_INPUT',
      reason,
    ]);
  const { evaluation: corrected } = await deputy.run(
    'answerObjection',
    uphold,
    `evaluation { ${resultFields} }`,
  );
  expect(corrected).toMatchObject({
    edition: 2,
    status: 'PUBLISHED',
    points: 57.5,
    rank: 3,
    publishedRank: 3,
    objectUntil: null,
  });
  expect(corrected.editions.map((one: Data) => [one.edition, one.status])).toEqual([
    [2, 'PUBLISHED'],
    [1, 'CORRECTED'],
  ]);
  expect(await ledger(deputy, corrected.id, 'PRAISE')).toMatchObject([
    { source: null, correction: true, title: '补计省政府通报表扬一次', day: '2027-01-10', points: 2.5 },
  ]);
  expect((await ledger(deputy, corrected.id)).length).toBe((await ledger(deputy, row.id)).length + 1);
  const standing = await results(supervisor);
  expect(standing.map((one) => [one.rank, one.publishedRank])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 5],
  ]);
  const whole = await province.server.user('440600', 'LEADER');
  const again = await whole.refused('objectToEvaluation', {
    id: corrected.id,
    version: corrected.version,
    reasons: '仍不服',
  });
  expect(reasons(again)).toEqual(['WRONG_STATE']);
});

test('an objection that is rejected says why, and nothing changes', async () => {
  await published();
  const row = await object('440500');
  const reject = answer(row, { decision: 'REJECT', answer: '督办单系逾期引起' });
  const { evaluation } = await deputy.run('answerObjection', reject, `evaluation { ${resultFields} }`);
  expect(evaluation).toMatchObject({
    id: row.id,
    status: 'CONFIRMED',
    points: 51,
    objection: { answer: '督办单系逾期引起' },
  });
});

test('an objection comes within thirty days, from the organization’s own leader', async () => {
  await published();
  const [first, second] = await results(supervisor);
  const shenzhen = await province.server.user('440300', 'LEADER');
  const foreign = await shenzhen.refused('objectToEvaluation', {
    id: second.id,
    version: second.version,
    reasons: '不服',
  });
  expect(foreign.extensions.code).toBe('NOT_FOUND');
  await at(province.server, '2027-02-10T00:00:00+08:00');
  const late = await shenzhen.refused('objectToEvaluation', {
    id: first.id,
    version: first.version,
    reasons: '不服',
  });
  expect(reasons(late)).toEqual(['WRONG_STATE', 'objectionTooLate']);
});
