import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { inProgress, issuedPlan, type Plan } from '../harness/plan.ts';
import { startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let province: Client;
let city: Client;
let plan: Plan;
let guangzhou: string;
let assignmentId: string;

beforeAll(async () => {
  server = await startServer();
  province = await server.user('440000', 'SUPERVISOR', 'EDITOR');
  city = await server.user('440100', 'SUPERVISOR', 'REPORTER', 'LIAISON');
  guangzhou = await server.organizationId('440100');
  plan = await issuedPlan(province);
  assignmentId = (await inProgress(province, city, plan.items[1] ?? '', guangzhou)).id;
});
afterAll(() => server.stop());

/** PostgreSQL keeps neither a zero character in text nor half a surrogate pair in JSON. */
const unstorable = ['a\u0000b', 'a\ud83d', '\udc00b'];

describe.each(unstorable)('text that cannot be stored (%j) is the client’s mistake', (text) => {
  test('in every kind of text', async () => {
    const piece = { kind: 'ROUTINE', occurredAt: '2026-03-01T08:00:00Z', workItemIds: [] };
    const dates = { startsOn: '2026-03-01', endsOn: '2026-03-02', workItemIds: [plan.items[1]] };
    const order = { organizationIds: [guangzhou], dueOn: '2026-04-01' };
    const refusals = [
      await city.refused('submitProgressReport', { assignmentId, percent: 1, summary: text }),
      await city.refused('submitProgressReport', {
        assignmentId,
        percent: 1,
        summary: 's',
        difficulties: text,
      }),
      await city.refused('submitSubmission', { ...piece, title: text, body: 'b' }),
      await city.refused('submitSubmission', { ...piece, title: 't', body: text }),
      await city.refused('createPublicityActivity', { ...dates, title: text }),
      await city.refused('createPublicityActivity', { ...dates, title: 't', theme: text }),
      await province.refused('issueSupervisionOrder', { ...order, requirement: text }),
      await province.refused('importWorkPlan', { text }),
    ];
    expect(refusals.map(({ extensions }) => extensions.code)).toEqual(refusals.map(() => 'BAD_INPUT'));
  });

  test('in searches and names', async () => {
    const query = 'query($search: String!) { assignments(filter: { search: $search }) { totalCount } }';
    expect((await city.refusal(query, { search: text })).extensions.code).toBe('BAD_INPUT');
    const signIn = await server.anonymous().refused('signIn', { username: text, password: 'x' });
    expect(signIn.extensions.code).toBe('BAD_INPUT');
  });
});

test('a name that reads like another is refused; around a name, and in a long text, nothing is hidden by it', async () => {
  const piece = (title: string, body: string) => ({
    ...{ kind: 'ROUTINE', occurredAt: '2026-03-01T08:00:00Z', workItemIds: [], title, body },
  });
  for (const unseen of ['\u200b', '\u200d', '\u202e', '\u2066', '\ufeff']) {
    const { extensions } = await city.refused('submitSubmission', piece(`某${unseen}报`, 'b'));
    expect(extensions.fields?.title?.key).toBe('unseen');
  }
  const { submission } = await city.run(
    'submitSubmission',
    piece('\ufeff某报', `b\u200bb`),
    'submission { title }',
  );
  expect(submission.title).toBe('某报');
});

describe('days and moments out of all bounds', () => {
  test.each([
    '9999-12-31',
    '0000-01-01',
    '0001-01-01',
    '2026-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '',
  ])('%j', async (day) => {
    const organizations = [{ organizationId: guangzhou, role: 'LEAD', dueOn: day }];
    const assign = await province.refused('assignWorkItems', { workItemIds: [plan.items[2]], organizations });
    const order = { organizationIds: [guangzhou], requirement: 'x', dueOn: day };
    const codes = [assign, await province.refused('issueSupervisionOrder', order)].map(
      ({ extensions }) => extensions.code,
    );
    expect(codes).toEqual(['BAD_INPUT', 'BAD_INPUT']);
  });

  test.each(['0000-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '2026-03-01', '2026-03-01T25:00:00Z', 'now'])(
    '%j',
    async (occurredAt) => {
      const piece = { kind: 'ROUTINE', title: 't', body: 'b', occurredAt, workItemIds: [] };
      expect((await city.refused('submitSubmission', piece)).extensions.code).toBe('BAD_INPUT');
    },
  );

  test('a leap day is a day', async () => {
    const organizations = [{ organizationId: guangzhou, role: 'LEAD', dueOn: '2028-02-29' }];
    const input = { workItemIds: [plan.items[3]], organizations };
    const { assignments } = await province.run('assignWorkItems', input, 'assignments { dueOn }');
    expect(assignments).toEqual([{ dueOn: '2028-02-29' }]);
  });
});

describe('what looks like SQL is text', () => {
  const hostile = [`'; drop table assignment; --`, `' or '1'='1`, '%', '_', '\\', '$1', '"', ') or true --'];

  test.each(hostile)('%s in a search finds nothing, and breaks nothing', async (search) => {
    const { assignments, workItems, organizations } = await city.data(
      `query($search: String!) { assignments(filter: { search: $search }) { totalCount }
        workItems(filter: { search: $search }) { totalCount } organizations(filter: { search: $search }) { totalCount } }`,
      { search },
    );
    expect([assignments.totalCount, workItems.totalCount, organizations.totalCount]).toEqual([0, 0, 0]);
  });

  test.each(hostile)('%s is kept as it was written', async (text) => {
    const input = { assignmentId, percent: 1, summary: text };
    const { progressReport } = await city.run('submitProgressReport', input, 'progressReport { summary }');
    expect(progressReport.summary).toBe(text);
  });
});

test.each([
  ['percent', { percent: 101 }],
  ['percent', { percent: -1 }],
  ['summary', { summary: ' \n\t　' }],
  ['summary', { summary: 'a'.repeat(100_001) }],
  ['measurements.0.value', { measurements: [{ targetId: 'x', value: -1 }] }],
  ['measurements.0.value', { measurements: [{ targetId: 'x', value: 1e13 }] }],
])('a report’s %s is checked: %j', async (field, change) => {
  const error = await city.refused('submitProgressReport', {
    assignmentId,
    percent: 1,
    summary: 's',
    ...change,
  });
  expect(error.extensions.code).toBe('BAD_INPUT');
  expect(Object.keys(error.extensions.fields ?? {})).toEqual([field]);
});

test('nothing of this was an error of the server’s own', async () => {
  const deep = { kind: 'ROUTINE', title: { a: 1 }, body: ['x'], occurredAt: 5, workItemIds: 'x' };
  const { extensions } = await city.refused('submitSubmission', deep);
  expect(extensions.code).toBe('BAD_INPUT');
});
