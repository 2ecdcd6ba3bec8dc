import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { schemeInput as evaluationInput } from '../harness/evaluation.ts';
import { issuedPlan } from '../harness/plan.ts';
import { adoptAreas } from '../harness/press.ts';
import { schemeInput as scoringInput } from '../harness/scoring.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { pieceInput, resubmitPiece, reviewPiece, submitPiece } from '../harness/submission.ts';

/** Three of one office, each with all of its powers: what one wrote must not be passed by that one. */
let server: TestServer;
let people: [Client, Client, Client];
let inputs: Record<string, object>;

beforeAll(async () => {
  server = await startServer();
  const powers = () => server.user('440000', 'SUPERVISOR', 'EDITOR', 'LEADER', 'LIAISON');
  people = [await powers(), await powers(), await powers()];
  const { items } = await issuedPlan(people[0]);
  const organizationIds = [await server.organizationId('440100')];
  const areas = await adoptAreas(people[0]);
  const [subjectAreaId] = Object.values(areas);
  inputs = {
    SupervisionPlan: {
      ...{ title: 't', kind: 'COMPREHENSIVE', scope: 's', organizationIds, workItemIds: [items[1]] },
      ...{ startsOn: '2026-03-02', endsOn: '2026-03-31' },
    },
    EvaluationScheme: evaluationInput(),
    ScoringScheme: scoringInput(),
    Bulletin: { organizationIds, periodFrom: '2026-02-01', periodTo: '2026-02-28' },
    ReleasePlan: { year: 2026, entries: [{ month: 5, subject: 's', subjectAreaId, workItemIds: [] }] },
  };
});
afterAll(() => server.stop());

const change = (kind: string, { id, version }: Data): object => {
  const { year: _year, ...plan } = inputs.ReleasePlan as Data;
  if (kind === 'ReleasePlan') return { id, version, ...plan };
  const { organizationIds } = inputs.Bulletin as Data;
  if (kind === 'Bulletin') return { id, version, title: 't', body: 'b', organizationIds };
  return { id, version, ...inputs[kind] };
};

test.each([
  ['SupervisionPlan', 'create', 'approve', ['return']],
  ['EvaluationScheme', 'create', 'enact', ['return']],
  ['ScoringScheme', 'create', 'enact', ['return']],
  // Its return undoes an approval, and is a leader's whoever wrote it.
  ['Bulletin', 'draft', 'approve', []],
  ['ReleasePlan', 'create', 'approve', []],
])(
  '%s: who wrote it in the middle passes it no more than who wrote first or last',
  async (kind, begin, pass, also) => {
    const field = `${kind[0]?.toLowerCase()}${kind.slice(1)}`;
    const selected = `${field} { id version availableActions }`;
    const [first, middle, last] = people;
    const run = async (by: Client, verb: string, input: object): Promise<Data> =>
      (await by.run(`${verb}${kind}`, input, selected))[field];
    const begun = await run(first, begin, inputs[kind] ?? {});
    const second = await run(middle, 'update', change(kind, begun));
    const { id, version } = await run(last, 'update', change(kind, second));
    for (const writer of people) {
      for (const verb of [pass, ...also]) {
        const words = verb === 'return' && { comment: 'c' };
        const refused = await writer.refused(`${verb}${kind}`, { id, version, ...words });
        expect(refused.extensions.code).toBe('FORBIDDEN');
      }
      const seen = await writer.data(`query($id: ID!) { ${field}(id: $id) { availableActions } }`, { id });
      for (const verb of [pass, ...also])
        expect(seen[field].availableActions).not.toContain(verb.toUpperCase());
    }
    const other = await server.user('440000', 'LEADER');
    await run(other, pass, { id, version });
  },
);

test('a piece: who wrote its second text judges neither the third nor its secrecy', async () => {
  const [author, middle] = people;
  const reviewer = await server.user('440000', 'EDITOR');
  const back = (row: Data) => reviewPiece(reviewer, row, 'RETURN', { comment: '改' });
  const first = await back(await submitPiece(author));
  const second = await back(await resubmitPiece(middle, first, { body: `${pieceInput().body}二` }));
  const { id, version } = await resubmitPiece(author, second, { body: `${pieceInput().body}三` });
  const review = await middle.refused('reviewSubmission', { id, version, decision: 'ACCEPT' });
  const secrecy = await middle.refused('reviewSecrecy', { id, version, outcome: 'PASSED' });
  expect([review, secrecy].map(({ extensions }) => extensions.reason?.key)).toEqual(['ownWork', 'ownWork']);
  const waits = '{ submissions(filter: { awaitingReview: true }) { nodes { id } } }';
  expect((await middle.data(waits)).submissions.nodes).toEqual([]);
  expect((await reviewer.data(waits)).submissions.nodes).toEqual([{ id }]);
});
