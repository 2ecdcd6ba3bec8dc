import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data, GraphQLErrorBody } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import {
  cleared,
  pieceFields,
  resubmitPiece as resubmit,
  reviewPiece as review,
  submitPiece as submit,
} from '../../../../test/harness/submission.ts';

let server: TestServer;
let plan: Plan;
let liaison: Client;
let head: Client;
let city: Client;
let province: Client;

beforeAll(async () => {
  server = await startServer();
  [liaison, head, city, province] = await Promise.all([
    server.user('440106', 'LIAISON'),
    server.user('440106', 'LEADER'),
    server.user('440100', 'EDITOR', 'LIAISON'),
    server.user('440000', 'EDITOR'),
  ]);
  plan = await issuedPlan(await server.user('440000', 'SUPERVISOR'));
});
beforeEach(() => server.query('truncate submission cascade'));
afterAll(() => server.stop());

const key = ({ id, version }: Data) => ({ id, version });
const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...(extensions.reason ? [extensions.reason.key] : []),
  ...Object.entries(extensions.fields ?? {}).map(([field, reason]) => `${field} ${reason.key}`),
];

describe('secrecy review is a gate', () => {
  const adoption = (piece: Data) => ({
    ...key(piece),
    ...{ channel: '南方日报', kind: 'NEWSPAPER', level: 'PROVINCE', adoptedOn: '2026-03-02' },
  });

  test('nothing is adopted without it, and who passed it is on record', async () => {
    const accepted = await review(city, await review(head, await submit(liaison), 'PASS'), 'ACCEPT');
    expect(accepted).toMatchObject({ secrecy: 'PENDING', secrecyReview: null });
    expect(accepted.availableActions).not.toContain('RECORD_ADOPTION');
    expect(reasons(await city.refused('recordAdoption', adoption(accepted)))).toEqual([
      'WRONG_STATE',
      'secrecyMissing',
    ]);
    const passed = await cleared(head, accepted);
    expect(passed).toMatchObject({
      secrecy: 'PASSED',
      secrecyReview: { action: 'PASS_SECRECY', comment: '不涉密。' },
    });
    expect(reasons(await city.refused('reviewSecrecy', { ...key(passed), outcome: 'PASSED' }))).toEqual([
      'WRONG_STATE',
      'secrecyPassed',
    ]);
    const carried = await city.run(
      'recordAdoption',
      adoption(passed),
      'submission { version adoptionCount }',
    );
    expect(carried.submission.adoptionCount).toBe(1);
  });

  test('by somebody else than who wrote it; a refusal returns it with its reason', async () => {
    const sent = await submit(city);
    const own = await city.refused('reviewSecrecy', { ...key(sent), outcome: 'PASSED' });
    expect(reasons(own)).toEqual(['FORBIDDEN', 'ownWork']);
    const silent = await province.refused('reviewSecrecy', { ...key(sent), outcome: 'REFUSED' });
    expect(reasons(silent)).toEqual(['BAD_INPUT', 'opinion commentRequired']);
    const input = { ...key(sent), outcome: 'REFUSED', opinion: '涉及未公开的案情' };
    const { submission } = await province.run('reviewSecrecy', input, pieceFields);
    expect(submission).toMatchObject({
      ...{ status: 'RETURNED', secrecy: 'REFUSED', reviewing: null, reviewComment: '涉及未公开的案情' },
    });
  });

  test('another text has not passed; the same text has', async () => {
    const sent = await cleared(head, await submit(liaison));
    const returned = await review(head, sent, 'RETURN', { comment: '要点选错了' });
    const same = await resubmit(liaison, returned, { workItemIds: [plan.items[1]] });
    expect(same).toMatchObject({ secrecy: 'PASSED', textVersion: 1 });
    const back = await review(head, same, 'RETURN', { comment: '改' });
    expect(await resubmit(liaison, back, { body: '改过的正文。' })).toMatchObject({
      ...{ secrecy: 'PENDING', textVersion: 2, secrecyReview: null },
    });
  });

  test('the database refuses an adoption past the gate, whoever writes', async () => {
    const { id } = await submit(liaison);
    await expect(
      server.query(
        `insert into adoption (submission_id, channel, kind, level, adopted_on, recorder_id)
         select $1, '报', 'NEWSPAPER', 'CITY', '2026-03-02', author_id from submission`,
        [id],
      ),
    ).rejects.toThrow('has not passed secrecy review');
  });
});
