import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';

let server: TestServer;
let province: Client;
let guangzhou: Client;
let shenzhen: Client;
let plan: Plan;

/** Given on 2 March until 30 June; acknowledged on the 3rd, reported on 10 March and 20 April, done on 1 May. */
beforeAll(async () => {
  server = await startServer();
  [province, guangzhou, shenzhen] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR', 'REPORTER'),
    server.user('440300', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  const [one, other] = await Promise.all(['440100', '440300'].map((code) => server.organizationId(code)));
  const { assignments } = await province.run(
    'assignWorkItems',
    {
      workItemIds: [plan.items[1]],
      organizations: [
        { organizationId: one, role: 'LEAD', dueOn: '2026-06-30' },
        { organizationId: other, role: 'SUPPORT', dueOn: '2026-06-30' },
      ],
    },
    'assignments { id version organization { id } }',
  );
  const own = assignments.find((row: { organization: { id: string } }) => row.organization.id === one);
  const report = (percent: number) =>
    guangzhou.run(
      'submitProgressReport',
      { assignmentId: own.id, percent, summary: `完成${percent}` },
      'progressReport { id }',
    );
  await at(server, '2026-03-03T09:00:00+08:00');
  await guangzhou.run(
    'acknowledgeAssignment',
    { id: own.id, version: 1, responsiblePerson: '王建国' },
    'assignment { version }',
  );
  // Half an hour before midnight in China, when it is afternoon in UTC.
  await at(server, '2026-03-10T23:30:00+08:00');
  await report(20);
  await at(server, '2026-04-20T00:30:00+08:00');
  await report(60);
  await at(server, '2026-05-01T10:00:00+08:00');
  await guangzhou.run('completeAssignment', { id: own.id, version: 4, summary: '完成' }, 'assignment { id }');
  await province.run(
    'confirmCompletion',
    { id: own.id, version: 5, decision: 'CONFIRM' },
    'assignment { id }',
  );
  await at(server, '2026-06-01T10:00:00+08:00');
});
afterAll(() => server.stop());

const fields = `day light percent lead { shortName } assignmentCounts { status count } latestReport { summary }
  assignments { role status percent light dueOn responsiblePerson organization { shortName } }`;

async function on(day: string, client = province) {
  const { workItem } = await client.data(
    `query($id: ID!, $day: Date!) { workItem(id: $id) { onDay(day: $day) { ${fields} } } }`,
    { id: plan.items[1], day },
  );
  const { assignmentCounts, assignments, lead, latestReport, ...figures } = workItem.onDay;
  return {
    ...figures,
    lead: lead?.shortName ?? null,
    latest: latestReport?.summary ?? null,
    counts: assignmentCounts
      .filter(({ count }: { count: number }) => count > 0)
      .map(({ status, count }: { status: string; count: number }) => `${status} ${count}`),
    people: assignments.map((row: { responsiblePerson: string | null }) => row.responsiblePerson),
  };
}

test('how a point stood on any day: whose it was, its light, its figures', async () => {
  expect(await on('2026-03-01')).toEqual({
    day: '2026-03-01',
    light: null,
    percent: 0,
    lead: null,
    latest: null,
    counts: [],
    people: [],
  });
  expect(await on('2026-03-02')).toMatchObject({ light: 'GREEN', lead: '广州市局', counts: ['PENDING 2'] });
  expect((await on('2026-03-02')).people).toEqual([null, null]);
  expect((await on('2026-03-03')).people).toContain('王建国');
  expect(await on('2026-03-09')).toMatchObject({
    percent: 0,
    counts: ['PENDING 1', 'IN_PROGRESS 1'],
    latest: null,
  });
  expect(await on('2026-03-10')).toMatchObject({ percent: 10, latest: '完成20' });
  // At 20 percent Guangzhou is 20 points behind after 48 of 120 days, on 19 April.
  expect(await on('2026-04-18')).toMatchObject({ light: 'GREEN', percent: 10, latest: '完成20' });
  expect(await on('2026-04-19')).toMatchObject({ light: 'YELLOW', percent: 10, latest: '完成20' });
  expect(await on('2026-04-20')).toMatchObject({ light: 'GREEN', percent: 30, latest: '完成60' });
  expect(await on('2026-05-01')).toMatchObject({ percent: 50, counts: ['PENDING 1', 'COMPLETED 1'] });
  expect(await on('2026-06-01')).toMatchObject({
    light: 'GREEN',
    percent: 50,
    counts: ['PENDING 1', 'COMPLETED 1'],
  });
});

test('within scope, and not for days to come', async () => {
  expect(await on('2026-06-01', shenzhen)).toMatchObject({ counts: ['PENDING 1'], latest: null, lead: null });
  const { errors } = await province.send(
    'query($id: ID!) { workItem(id: $id) { onDay(day: "2026-06-02") { day } } }',
    { id: plan.items[1] },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', fields: { day: { key: 'inFuture' } } });
});

test('the days of change', async () => {
  const { workItem } = await province.data('query($id: ID!) { workItem(id: $id) { changeDays } }', {
    id: plan.items[1],
  });
  expect(workItem.changeDays).toEqual(['2026-05-01', '2026-04-20', '2026-03-10', '2026-03-03', '2026-03-02']);
});

test('what was is not rewritten', async () => {
  await expect(server.query('delete from assignment_history')).rejects.toThrow('append-only');
});
