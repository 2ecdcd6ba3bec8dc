import { Reader } from '@duban/server/kernel/sql.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { driftedCoverage } from './coverage.queries.ts';

let server: TestServer;
let plan: Plan;
/** A city, a county of it, and a county that the province addresses itself. */
const codes = ['440100', '440106', '440606'];

beforeAll(async () => {
  server = await startServer();
  const province = await server.user('440000', 'SUPERVISOR');
  plan = await issuedPlan(province);
});
afterAll(() => server.stop());

const drift = () => driftedCoverage(new Reader(server.database.pool as never), 10);

const input = (workItemIds: (string | undefined)[], title: string) => ({
  kind: 'ROUTINE',
  title,
  body: '开展检查。',
  occurredAt: '2026-03-01T10:00:00+08:00',
  workItemIds,
});

test('cells equal a full count after submissions, activities, adoptions and removals in parallel', async () => {
  const writers = await Promise.all(codes.map((code) => server.user(code, 'LIAISON')));
  const adopter = await server.user('440000', 'SUPERVISOR');
  const { 1: one, 2: two, 3: three } = plan.items;
  const write = async (writer: Client, round: number): Promise<string> => {
    const about = round % 2 ? [one, two] : [two, three];
    const { submission } = await writer.run(
      'submitSubmission',
      input(about, `第${round}期`),
      'submission { id }',
    );
    await writer.run(
      'createPublicityActivity',
      { title: '宣传周', startsOn: '2026-03-02', endsOn: '2026-03-03', workItemIds: [one] },
      'publicityActivity { id }',
    );
    return submission.id;
  };
  const rounds = Array.from({ length: 8 }, (_, round) => round);
  const ids = await Promise.all(writers.flatMap((writer) => rounds.map((round) => write(writer, round))));
  expect(ids).toHaveLength(24);
  await Promise.all([
    ...ids
      .slice(0, 12)
      .map((id) =>
        server.query('update submission_work_item set adoptions = adoptions + 1 where submission_id = $1', [
          id,
        ]),
      ),
    ...ids
      .slice(12)
      .map((id) => server.query('delete from submission_work_item where submission_id = $1', [id])),
  ]);
  expect(await drift()).toEqual([]);
  const [sums] = await server.query(
    'select count(*)::int as cells, sum(submissions)::int as s, sum(adoptions)::int as a, sum(activities)::int as v from coverage_cell',
  );
  // Two branches (Guangzhou with Tianhe, Shunde) × three items; 12 pieces of two items each are left, all adopted once; 24 activities.
  expect(sums).toEqual({ cells: 6, s: 24, a: 24, v: 24 });
  const { workItems } = await adopter.data(
    'query { workItems(filter: { year: 2026 }, first: 2) { nodes { coverage { submissions adoptions activities } } } }',
  );
  // Of the 12 pieces 8 are Guangzhou's (four on items 1 and 2, four on 2 and 3) and 4 are Tianhe's.
  expect(workItems.nodes).toEqual([
    { coverage: { submissions: 6, adoptions: 6, activities: 24 } },
    { coverage: { submissions: 12, adoptions: 12, activities: 0 } },
  ]);
});

test('a drifted cell is found', async () => {
  await server.query('update coverage_cell set adoptions = adoptions + 1 where work_item_id = $1', [
    plan.items[2],
  ]);
  expect(await drift()).toHaveLength(2);
});
