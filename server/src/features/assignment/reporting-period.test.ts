import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { issuedPlan, type Plan } from '../../../../test/harness/plan.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { reportingPeriods } from './reporting-period.job.ts';

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
const states = async (id: string) =>
  (await read(id)).periods.map((row: Data) => `${row.year}-${row.ordinal} ${row.dueOn} ${row.status}`);

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
const report = async (assignmentId: string, more: object = {}): Promise<Data> =>
  (
    await county.run(
      'submitProgressReport',
      { assignmentId, percent: 20, summary: '按月推进', ...more },
      'progressReport { id version period { year ordinal status } assignment { light reportDueOn } }',
    )
  ).progressReport;

describe('the recurrence of a point by level', () => {
  test('becomes duties at each level by itself', async () => {
    const [department] = await server.query<{ id: string }>(
      "select id from organization where level = 'PROVINCE' and kind = 'DEPARTMENT' order by sort_order limit 1",
    );
    const both = await given();
    const { assignments } = await province.run(
      'assignWorkItems',
      {
        workItemIds: [plan.items[2]],
        organizations: [{ organizationId: department?.id, role: 'SUPPORT', dueOn: '2026-12-31' }],
      },
      `assignments { ${fields} }`,
    );
    const duties = [assignments[0], both.city, both.county].map(({ cadence, reportDueOn, periods }) => [
      cadence,
      reportDueOn,
      periods.map((row: Data) => [row.startsOn, row.endsOn, row.dueOn, row.closesOn, row.status]),
    ]);
    expect(duties).toEqual([
      ['HALF_YEARLY', '2026-06-30', [['2026-01-05', '2026-06-30', '2026-06-30', '2026-07-14', 'OPEN']]],
      ['QUARTERLY', '2026-03-31', [['2026-01-05', '2026-03-31', '2026-03-31', '2026-04-15', 'OPEN']]],
      // The last of January is a Saturday: due on the Monday after.
      ['MONTHLY', '2026-02-02', [['2026-01-05', '2026-01-31', '2026-02-02', '2026-02-14', 'OPEN']]],
    ]);
  });

  test('a county that joins in June owes from June', async () => {
    await server.query("update organization set valid_from = '2026-06-15' where code = '440106'");
    await at(server, '2026-06-20T09:00:00+08:00');
    const { county: part } = await given();
    await night('2026-07-01');
    expect(await states(part.id)).toEqual(['2026-6 2026-06-30 OPEN', '2026-7 2026-07-31 OPEN']);
  });
});

describe('a county’s year', () => {
  test('in time, late, missed, returned and made anew', async () => {
    const { city: whole, county: part } = await given();
    await acknowledge(cityReporter, whole);
    await acknowledge(county, part);
    const { id } = part;

    await at(server, '2026-01-30T16:00:00+08:00');
    const january = await report(id);
    expect(january.period).toEqual({ year: 2026, ordinal: 1, status: 'REPORTED' });
    expect(january.assignment.reportDueOn).toBe('2026-02-28');
    // Nothing more is owed this month: a further report stands for no period.
    expect((await report(id, { percent: 25 })).period).toBeNull();

    expect(await night('2026-02-01')).toEqual({ opened: 1, missed: 0, waived: 0 });
    expect(await night('2026-02-01')).toEqual({ opened: 0, missed: 0, waived: 0 });
    expect(await night('2026-03-01')).toEqual({ opened: 1, missed: 0, waived: 0 });

    await at(server, '2026-03-05T09:00:00+08:00');
    expect(await read(id)).toMatchObject({ light: 'YELLOW', reportDueOn: '2026-02-28' });
    expect((await report(id)).period).toEqual({ year: 2026, ordinal: 2, status: 'LATE' });

    await night('2026-04-01');
    await at(server, '2026-04-15T23:00:00+08:00');
    const march = (await read(id)).periods[2];
    expect(march).toMatchObject({ status: 'OPEN', overdue: true, closesOn: '2026-04-15' });
    expect(await night('2026-04-15')).toMatchObject({ missed: 0 });
    // With it the city's own first quarter.
    expect(await night('2026-04-16')).toEqual({ opened: 0, missed: 2, waived: 0 });
    const trail = await server.query(
      "select actor_id, entity_type, changes->>'to' as to from audit_entry where action = 'reportingPeriods' and entity_id = $1",
      [march.id],
    );
    expect(trail).toEqual([{ actor_id: null, entity_type: 'ReportingPeriod', to: 'MISSED' }]);

    await at(server, '2026-04-20T09:00:00+08:00');
    const closed = await county.refused('submitProgressReport', {
      ...{ assignmentId: id, periodId: march.id, percent: 30, summary: '补报三月' },
    });
    expect([closed.extensions.code, closed.extensions.fields?.periodId]).toEqual([
      'BAD_INPUT',
      {
        key: 'periodClosed',
        params: { closesOn: '2026-04-15' },
        message: '本期已于2026年4月15日截止，不再接收报告',
      },
    ]);
    // What was missed keeps the light yellow until the next report.
    expect(await read(id)).toMatchObject({ light: 'YELLOW', reportDueOn: '2026-03-31' });
    const april = await report(id, { percent: 40 });
    expect(april.assignment).toEqual({ light: 'GREEN', reportDueOn: '2026-06-01' });

    await at(server, '2026-05-06T09:00:00+08:00');
    await city.run(
      'reviewProgressReport',
      { id: april.id, version: april.version, decision: 'RETURN', comment: '没有数据' },
      'progressReport { id }',
    );
    expect(await states(id)).toEqual([
      '2026-1 2026-02-02 REPORTED',
      '2026-2 2026-02-28 LATE',
      '2026-3 2026-03-31 MISSED',
      '2026-4 2026-04-30 OPEN',
      // Opened by the return, which came before the night’s run.
      '2026-5 2026-06-01 OPEN',
    ]);
    expect(await read(id)).toMatchObject({ light: 'YELLOW', reportDueOn: '2026-03-31' });
    await at(server, '2026-05-08T09:00:00+08:00');
    expect((await report(id, { percent: 45 })).period).toEqual({
      year: 2026,
      ordinal: 4,
      status: 'REPORTED',
    });
    const reported = (await read(id)).periods[0].id;
    const again = { assignmentId: id, periodId: reported, percent: 45, summary: '再报' };
    expect((await county.refused('submitProgressReport', again)).extensions.fields?.periodId?.key).toBe(
      'periodReported',
    );
    const other = {
      ...again,
      periodId: march.id.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')),
    };
    expect((await county.refused('submitProgressReport', other)).extensions.fields?.periodId?.key).toBe(
      'notFound',
    );
  });

  test('over the year’s end, where nobody has published the next: entering it moves what is due', async () => {
    await at(server, '2026-12-20T09:00:00+08:00');
    const { city: whole } = await given('2027-12-31');
    await night('2027-01-01');
    expect(await states(whole.id)).toEqual(['2026-4 2026-12-31 OPEN', '2027-1 2027-03-31 OPEN']);
    await at(server, '2027-01-02T09:00:00+08:00');
    const admin = await server.user('440000', 'SYSTEM_ADMIN');
    const days = ['2027-03-31', '2027-04-01'].map((day) => ({ day, kind: 'HOLIDAY', name: '测试节' }));
    await admin.run(
      'setCalendarYear',
      { year: 2027, version: 0, source: '测试通知', days },
      'workCalendar { version }',
    );
    expect(await states(whole.id)).toEqual(['2026-4 2026-12-31 OPEN', '2027-1 2027-04-02 OPEN']);
    await server.query('delete from calendar_year where province_id is not null');
  });

  test('what is done, or waits for its confirmation, owes nothing further', async () => {
    const { county: part } = await given();
    await acknowledge(county, part);
    await at(server, '2026-01-20T09:00:00+08:00');
    const claim = (await read(part.id)).version;
    const claimed = await county.run(
      'completeAssignment',
      { id: part.id, version: claim, summary: '全部完成' },
      'assignment { id version }',
    );
    expect(await states(part.id)).toEqual(['2026-1 2026-02-02 WAIVED']);
    await at(server, '2026-03-10T09:00:00+08:00');
    expect(await night('2026-03-10')).toEqual({ opened: 0, missed: 0, waived: 1 });
    // Returned: January and February fell due while the city decided, March is owed.
    await city.run(
      'confirmCompletion',
      { ...claimed.assignment, decision: 'RETURN', comment: '尚未完成' },
      'assignment { id }',
    );
    expect(await read(part.id)).toMatchObject({ reportDueOn: '2026-03-31' });
    expect(await states(part.id)).toEqual([
      '2026-1 2026-02-02 WAIVED',
      '2026-2 2026-02-28 WAIVED',
      '2026-3 2026-03-31 OPEN',
    ]);
  });
});
