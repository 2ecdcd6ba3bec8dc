import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { Assignment } from './assignment.entity.ts';
import { reportingPeriods } from './reporting-period.job.ts';
import { bookOf, writePeriods } from './reporting-period.queries.ts';

let server: TestServer;
let province: Client;
let city: Client;
let cityReporter: Client;
let county: Client;
let plan: Plan;
let cityId: string;
let countyId: string;

beforeAll(async () => {
  server = await startServer();
  [province, city, cityReporter, county] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440100', 'SUPERVISOR'),
    server.user('440100', 'REPORTER'),
    server.user('440106', 'REPORTER'),
  ]);
  plan = await issuedPlan(province);
  cityId = await server.organizationId('440100');
  countyId = await server.organizationId('440106');
});
beforeEach(async () => {
  await server.query('truncate assignment, job_inbox cascade');
  await at(server, '2026-01-05T09:00:00+08:00');
});
afterAll(() => server.stop());

let starts = 0;
/** As at 00:05 of the day in China. */
const night = (day: string, key = `${day} ${++starts}`) =>
  runJob(server.database, reportingPeriods, key, new Date(`${day}T00:05:00+08:00`));

const fields = `id version status cadence light yellowOn reportDueOn
  periods { id year ordinal startsOn endsOn dueOn closesOn status overdue firstReportedOn progressReport { id } }`;
const read = async (id: string): Promise<Data> =>
  (await city.data(`query($id: ID!) { assignment(id: $id) { ${fields} } }`, { id })).assignment;

/** Point 2: the province reports half-yearly, cities quarterly, counties monthly. */
async function given(dueOn = '2026-12-31', toCounty = countyId): Promise<{ city: Data; county: Data }> {
  const to = (organizationId: string) => ({ organizationId, role: 'LEAD', dueOn });
  const whole = await province.run(
    'assignWorkItems',
    { workItemIds: [plan.items[2]], organizations: [to(cityId)] },
    `assignments { ${fields} }`,
  );
  const part = await city.run(
    'breakDownAssignment',
    { id: whole.assignments[0].id, organizations: [to(toCounty)] },
    `assignments { ${fields} }`,
  );
  return { city: whole.assignments[0], county: part.assignments[0] };
}

const acknowledge = (client: Client, { id, version }: Data) =>
  client.run('acknowledgeAssignment', { id, version }, 'assignment { id }');
const report = async (assignmentId: string): Promise<Data> =>
  (
    await county.run(
      'submitProgressReport',
      { assignmentId, percent: 20, summary: '按月推进' },
      'progressReport { id }',
    )
  ).progressReport;

describe('the job', () => {
  test('one start has one effect; two starts at once do it once', async () => {
    await given();
    const same = await Promise.all([night('2026-05-01', 'same'), night('2026-05-01', 'same')]);
    // February to May of the county, the second quarter of the city.
    expect(same.filter((done) => done !== null)).toEqual([{ opened: 5, missed: 2, waived: 0 }]);
    expect(await night('2026-05-01', 'same')).toBeNull();
    const both = await Promise.all([night('2026-06-01'), night('2026-06-01')]);
    expect(both.map((done) => done?.opened).sort()).toEqual([0, 1]);
  });

  test('what it opens late, because no server ran, stays open for five working days', async () => {
    const { county: part } = await given();
    await night('2026-05-20');
    const { periods } = await read(part.id);
    expect(periods.map((row: Data) => [row.dueOn, row.closesOn, row.status])).toEqual([
      ['2026-02-02', '2026-02-14', 'MISSED'],
      ['2026-02-28', '2026-05-27', 'OPEN'],
      ['2026-03-31', '2026-05-27', 'OPEN'],
      ['2026-04-30', '2026-05-27', 'OPEN'],
      ['2026-06-01', '2026-06-15', 'OPEN'],
    ]);
  });
});

test('a period that was closed meanwhile is not overwritten', async () => {
  const { county: part } = await given();
  const { reader } = server.database;
  const [row] = await server.query<{ provinceId: string }>(
    'select province_id as "provinceId", assigned_at as "assignedAt" from assignment where id = $1',
    [part.id],
  );
  const duty = Object.assign(new Assignment(), part, row, { dueOn: '2026-12-31' });
  const book = await bookOf(reader, duty, '2026-02-10');
  const [january] = book.periods;
  if (!january) throw new Error('January');
  expect(await night('2026-02-15')).toMatchObject({ missed: 1 });
  await expect(writePeriods(reader, [Object.assign(january, { status: 'LATE' })])).rejects.toThrow(
    'CONFLICT',
  );
  expect((await read(part.id)).periods[0].status).toBe('MISSED');
});

describe('who has not reported', () => {
  test('as a list and counted by month, each within their scope', async () => {
    const { city: whole, county: part } = await given();
    await acknowledge(county, part);
    await acknowledge(cityReporter, whole);
    await at(server, '2026-02-01T09:00:00+08:00');
    await report(part.id);
    await night('2026-03-01');
    await at(server, '2026-03-05T09:00:00+08:00');
    const list = `{ reportingPeriods(filter: { overdue: true, dueFrom: "2026-02-01", dueTo: "2026-02-28" }) {
      totalCount nodes { year ordinal overdue organization { shortName } workItem { number } assignment { id } } } }`;
    const { reportingPeriods: late } = await city.data(list);
    expect(late).toEqual({
      totalCount: 1,
      nodes: [
        {
          ...{ year: 2026, ordinal: 2, overdue: true, workItem: { number: 2 }, assignment: { id: part.id } },
          organization: { shortName: '天河区局' },
        },
      ],
    });
    const nanshan = await server.user('440305', 'REPORTER');
    expect((await nanshan.data(list)).reportingPeriods.totalCount).toBe(0);
    const ledger = `query($filter: ReportingPeriodFilter) { reportingLedger(filter: $filter) {
      month total open overdue reported late missed waived organization { shortName } } }`;
    const cells = async (client: Client, filter: object) =>
      (await client.data(ledger, { filter })).reportingLedger;
    const none = { open: 0, overdue: 0, reported: 0, late: 0, missed: 0, waived: 0 };
    const tianhe = { shortName: '天河区局' };
    const january = { ...none, month: '2026-01', total: 1, reported: 1, organization: tianhe };
    const february = {
      ...none,
      month: '2026-02',
      total: 1,
      open: 1,
      overdue: 1,
      organization: tianhe,
    };
    const march = { ...none, month: '2026-03', total: 1, open: 1, organization: tianhe };
    const guangzhou = { ...march, organization: { shortName: '广州市局' } };
    expect(await cells(county, {})).toEqual([january, february, march]);
    expect(await cells(province, {})).toEqual([guangzhou, january, february, march]);
    expect(await cells(province, { subtreeOf: countyId, endsTo: '2026-02-28' })).toEqual([january, february]);
    expect(await cells(nanshan, {})).toEqual([]);
  });

  test('a page of assignments with their periods is one statement more', async () => {
    await given();
    const page = (more: string) => `{ assignments { nodes { id ${more} } } }`;
    await province.data(page(''));
    server.statements();
    await province.data(page(''));
    const without = server.statements();
    await province.data(page('periods { id status }'));
    expect(server.statements()).toBe(without + 1);
  });
});
