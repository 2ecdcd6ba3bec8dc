import { afterAll, beforeAll, expect, test } from 'vitest';
import { of } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { schemeInput } from '../../../../test/harness/evaluation.ts';
import { inForce, schemeInput as scoringInput } from '../../../../test/harness/scoring.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { waitsFor } from '../../../../test/harness/waiting.ts';

let server: TestServer;
let supervisor: Client;
let editor: Client;
let leader: Client;
let fresh: Client;
let cityEditor: Client;
let cityLeader: Client;

/** The province's drafters and two of its leaders, Guangzhou's editor and leader. */
beforeAll(async () => {
  server = await startServer();
  [supervisor, editor, leader, fresh, cityEditor, cityLeader] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'EDITOR'),
    server.user('440000', 'LEADER'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'EDITOR'),
    server.user('440100', 'LEADER'),
  ]);
});
afterAll(() => server.stop());

test('a scheme waits to be put in force while its year has no other, its results once the year is over', async () => {
  const waits = () => waitsFor({ supervisor, leader, fresh, cityLeader }, 'schemesToHandle');
  const draft = async (): Promise<Data> => {
    const fields = 'evaluationScheme { id version }';
    return (await supervisor.run('createEvaluationScheme', schemeInput({ year: 2026 }), fields))
      .evaluationScheme;
  };
  const [one, other] = [await draft(), await draft()];
  expect(await waits()).toEqual({ leader: 2, fresh: 2 });
  const step = async (client: Client, mutation: string, row: Data): Promise<Data> =>
    (await client.run(mutation, of(row), 'evaluationScheme { id version }')).evaluationScheme;
  const list = '{ evaluationSchemes(filter: { awaiting: true }) { nodes { id } } }';
  await leader.run('returnEvaluationScheme', of(other, { comment: '合并' }), 'evaluationScheme { id }');
  expect(await waits()).toEqual({ leader: 1, fresh: 1, supervisor: 1 });
  expect((await supervisor.data(list)).evaluationSchemes.nodes).toEqual([{ id: other.id }]);
  expect((await leader.data(list)).evaluationSchemes.nodes).toEqual([{ id: one.id }]);
  const enacted = await step(leader, 'enactEvaluationScheme', one);
  // The other would be refused: it is its drafters' to withdraw. Of a year that goes on results are computed to be looked at.
  expect(await waits()).toEqual({ supervisor: 1 });
  const computed = await step(supervisor, 'computeEvaluations', enacted);
  expect(await waits()).toEqual({ supervisor: 1 });
  await at(server, '2027-01-10T12:00:00+08:00');
  expect(await waits()).toEqual({ leader: 1, fresh: 1, supervisor: 1 });
  expect((await leader.data(list)).evaluationSchemes.nodes).toEqual([{ id: one.id }]);
  expect((await supervisor.data(list)).evaluationSchemes.nodes).toEqual([{ id: other.id }]);
  await step(leader, 'publishEvaluations', computed);
  expect(await waits()).toEqual({ supervisor: 1 });
  await at(server, '2026-03-02T12:00:00+08:00');
});

test('a scoring scheme waits for leaders, and for the editors once it came back, unless one in force stays in its way', async () => {
  const fields = 'scoringScheme { id version }';
  const waits = () => waitsFor({ editor, leader, fresh, cityEditor, cityLeader }, 'scoringSchemesToHandle');
  const draft = async (startsOn: string, endsOn: string | null = null): Promise<Data> =>
    (await editor.run('createScoringScheme', scoringInput({ startsOn, endsOn }), fields)).scoringScheme;
  const list = '{ scoringSchemes(filter: { awaiting: true }) { totalCount nodes { id } } }';
  const listed = async (client: Client) => (await client.data(list)).scoringSchemes;
  const standing = await inForce(editor, leader, { startsOn: '2026-01-01' });
  expect(await waits()).toEqual({});
  // The one in force only lacks its last day, which the leader sets.
  const next = await draft('2027-01-01');
  expect(await waits()).toEqual({ leader: 1, fresh: 1 });
  const { scoringScheme: returned } = await leader.run(
    'returnScoringScheme',
    of(next, { comment: '改' }),
    fields,
  );
  expect(await waits()).toEqual({ editor: 1 });
  expect([await listed(editor), await listed(leader), await listed(cityEditor)]).toEqual([
    { totalCount: 1, nodes: [{ id: next.id }] },
    { totalCount: 0, nodes: [] },
    { totalCount: 0, nodes: [] },
  ]);
  // As early as the one in force, or earlier and open: no last day of that one would make room.
  await draft('2026-01-01', '2026-01-31');
  await draft('2025-07-01');
  expect(await waits()).toEqual({ editor: 3 });
  const past = await draft('2025-01-01', '2025-12-31');
  expect(await waits()).toEqual({ leader: 1, fresh: 1, editor: 3 });
  expect(await listed(leader)).toEqual({ totalCount: 1, nodes: [{ id: past.id }] });
  await leader.run('endScoringScheme', of(standing, { endsOn: '2026-12-31' }), fields);
  const again = await editor.run(
    'updateScoringScheme',
    of(returned, scoringInput({ startsOn: '2027-01-01' })),
    fields,
  );
  expect(await waits()).toEqual({ leader: 2, fresh: 2, editor: 2 });
  await leader.run('enactScoringScheme', of(again.scoringScheme), fields);
  expect(await waits()).toEqual({ leader: 1, fresh: 1, editor: 2 });
});
