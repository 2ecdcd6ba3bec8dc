import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../../../../test/harness/changes.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { at } from '../../../../test/harness/time.ts';
import { addDays } from '../../kernel/days.ts';
import { type Job, runJob } from '../../kernel/jobs.ts';
import { reportingPeriods } from '../assignment/reporting-period.job.ts';
import { remindPeriods } from './period-reminder.job.ts';

let stage: ChangeStage;
let server: ChangeStage['server'];
let province: Client;
let city: Client;
let cityBoss: Client;
let county: Client;
let countyLeader: Client;

beforeAll(async () => {
  stage = await changeStage();
  ({ server, province, city, cityBoss, county } = stage);
  countyLeader = await server.user('440106', 'LEADER');
});
beforeEach(async () => {
  await server.query('truncate reporting_period, escalation_policy, job_inbox, notification cascade');
  await stage.reset();
});
afterAll(() => server.stop());

let starts = 0;
const run = (job: Job, moment: string, key = `${moment} ${++starts}`) =>
  runJob(server.database, job, key, new Date(`${moment}:00+08:00`));
const night = (day: string) => run(reportingPeriods, `${day}T00:05`);
/** The night opens and closes periods, and at eight those who owe one are told. */
const morning = async (day: string, key?: string) => {
  await night(day);
  return run(remindPeriods, `${day}T08:02`, key);
};
async function mornings(from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = addDays(day, 1)) await morning(day);
}
/** Every sentence that somebody was told of periodic reports, with its day, oldest first. */
const heard = async (client: Client): Promise<string[]> => {
  const { notifications } = await client.data(
    '{ notifications(first: 100) { nodes { kind text createdAt } } }',
  );
  return notifications.nodes
    .filter(({ kind }: Data) => kind.startsWith('PERIOD_'))
    .map(({ text, createdAt }: Data) => `${createdAt.slice(5, 10)} ${text}`)
    .reverse();
};
/** Point 2: the county reports monthly until 20 June, its city quarterly until the end of the year. */
const given = async (...counties: string[]): Promise<Data> => {
  const all = await stage.give(counties, 2, '2026-12-31');
  const { version } = await stage.read(county, all['440106'] ?? '', 'version');
  await county.run('acknowledgeAssignment', { id: all['440106'], version }, 'assignment { id }');
  return all;
};
const nothing = { reminded: 0, told: 0 };

describe('a county’s monthly report', () => {
  test('is reminded of by the policy’s steps, once late, once missed: the reporter, the leader, and who assigned', async () => {
    await given('440106');
    // May ends on a Sunday: due on Monday, 1 June; taken until the 15th.
    await night('2026-05-01');
    await server.query("update reporting_period set status = 'WAIVED' where due_on < '2026-05-01'");
    await mornings('2026-05-20', '2026-06-20');
    const own = [
      '05-25 催报：2026年6月1日截止的定期报告还有 1 份未报（天河区局），还剩 7 天：第 2 项',
      '05-29 催报：2026年6月1日截止的定期报告还有 1 份未报（天河区局），还剩 3 天：第 2 项',
      '05-31 催报：2026年6月1日截止的定期报告还有 1 份未报（天河区局），还剩 1 天：第 2 项',
      '06-01 催报：今天（2026年6月1日）截止的定期报告还有 1 份未报（天河区局）：第 2 项',
      '06-02 定期报告逾期：2026年6月1日截止的还有 1 份未报（天河区局），2026年6月15日后记为漏报：第 2 项',
      '06-16 漏报：2026年6月1日截止的定期报告有 1 份到2026年6月15日仍未报（天河区局）：第 2 项',
    ];
    for (const client of [county, countyLeader, cityBoss]) expect(await heard(client)).toEqual(own);
    // The city’s own quarter is due at the end of June; the province, which gave it, hears of the city alone.
    expect(await heard(province)).toEqual([]);
  });

  test('those told hear in one line of all that is due on a day, and it leads to the ledger', async () => {
    await given('440106', '440104');
    expect(await morning('2026-03-28')).toMatchObject({ reminded: 3 });
    const { notifications } = await cityBoss.data(
      '{ notifications(first: 1) { nodes { text subjectType } } }',
    );
    expect(notifications.nodes).toEqual([
      {
        text: '催报：2026年3月31日截止的定期报告还有 2 份未报（天河区局、越秀区局），还剩 3 天：第 2 项',
        subjectType: 'WorkPlan',
      },
    ]);
    expect(await heard(city)).toEqual([
      '03-28 催报：2026年3月31日截止的定期报告还有 1 份未报（广州市局），还剩 3 天：第 2 项',
    ]);
    expect(await heard(province)).toHaveLength(1);
  });

  test('never twice, whatever number of starts, and never an empty one', async () => {
    await given('440106');
    expect(await morning('2026-03-15')).toEqual(nothing);
    const both = await Promise.all(['one', 'two'].map((key) => morning('2026-03-28', key)));
    expect(both.map((done) => done?.reminded).sort()).toEqual([0, 2]);
    expect(await morning('2026-03-28', 'one')).toBeNull();
    expect(await morning('2026-03-28')).toEqual(nothing);
    expect(await morning('2026-03-29')).toEqual(nothing);
    expect(await heard(county)).toHaveLength(1);
    // A server that slept over three steps sends one reminder.
    expect(await morning('2026-03-31')).toMatchObject({ reminded: 2 });
    expect(await heard(county)).toHaveLength(2);
  });

  test('stops when it is reported, goes on after a return, by steps that were told before too', async () => {
    const { 440106: id } = await given('440106');
    await mornings('2026-03-24', '2026-03-28');
    await at(server, '2026-03-28T10:00:00+08:00');
    await stage.report(county, id, 30);
    await mornings('2026-03-29', '2026-03-30');
    expect(await heard(county)).toHaveLength(2);
    await at(server, '2026-03-30T17:00:00+08:00');
    const { lastReport } = await stage.read(cityBoss, id, 'lastReport { id version }');
    const back = { ...lastReport, decision: 'RETURN', comment: '没有数据' };
    await cityBoss.run('reviewProgressReport', back, 'progressReport { id }');
    await mornings('2026-03-31', '2026-04-02');
    expect((await heard(county)).slice(2)).toEqual([
      '03-31 催报：今天（2026年3月31日）截止的定期报告还有 1 份未报（天河区局）：第 2 项',
      '04-01 定期报告逾期：2026年3月31日截止的还有 1 份未报（天河区局），2026年4月15日后记为漏报：第 2 项',
    ]);
    // Reported late, and returned: what had been told before is told again.
    await at(server, '2026-04-03T10:00:00+08:00');
    await stage.report(county, id, 35);
    await morning('2026-04-04');
    const { lastReport: late } = await stage.read(cityBoss, id, 'lastReport { id version }');
    await cityBoss.run(
      'reviewProgressReport',
      { ...late, decision: 'RETURN', comment: '仍无数据' },
      'progressReport { id }',
    );
    await morning('2026-04-05');
    expect((await heard(county)).at(-1)).toMatch(/^04-05 定期报告逾期：2026年3月31日/);
  });

  test('waits while suspended or claimed, and leaves the last period to the assignment’s own due date', async () => {
    const { 440106: id, city: whole } = await given('440106');
    await at(server, '2026-03-20T09:00:00+08:00');
    await stage.change(province, whole, { kind: 'SUSPENSION' });
    await mornings('2026-03-21', '2026-04-20');
    expect(await heard(county)).toEqual([]);
    await at(server, '2026-04-21T09:00:00+08:00');
    await stage.change(province, whole, { kind: 'RESUMPTION' });
    await mornings('2026-04-22', '2026-04-30');
    expect((await heard(county)).map((line) => line.slice(0, 5))).toEqual([
      '04-23',
      '04-27',
      '04-29',
      '04-30',
    ]);
    await at(server, '2026-05-02T09:00:00+08:00');
    const { version } = await stage.read(county, id, 'version');
    await county.run('completeAssignment', { id, version, summary: '已完成' }, 'assignment { id }');
    await mornings('2026-05-03', '2026-05-30');
    expect(await heard(county)).toHaveLength(4);
    const claimed = await stage.read(cityBoss, id, 'id version');
    const back = { ...claimed, decision: 'RETURN', comment: '尚未完成' };
    await at(server, '2026-05-31T09:00:00+08:00');
    await cityBoss.run('confirmCompletion', back, 'assignment { id }');
    // 32 days later than 20 June: July’s is due with the assignment.
    expect(await stage.read(county, id, 'dueOn')).toEqual({ dueOn: '2026-07-22' });
    await mornings('2026-06-01', '2026-07-31');
    const after = (await heard(county)).slice(4).map((line) => line.slice(0, 8));
    expect(after.slice(0, 3)).toEqual(['06-01 催报', '06-02 定期', '06-16 漏报']);
    expect(after.slice(3).map((line) => line.slice(0, 5))).toEqual([
      ...['06-23', '06-27', '06-29', '06-30', '07-01', '07-15'],
    ]);
  });

  test('goes by the plan’s own policy', async () => {
    await given('440106');
    const steps = [
      { moment: 'BEFORE_DUE', days: 2, unit: 'WORKING', level: 'REMINDER' },
      { moment: 'AFTER_DUE', days: 3, unit: 'WORKING', level: 'ORDER' },
    ];
    await at(server, '2026-03-03T09:00:00+08:00');
    const input = { workPlanId: stage.plan.id, version: 0, validFrom: '2026-03-03', steps };
    await province.run('setEscalationPolicy', input, 'escalationPolicy { revision }');
    await mornings('2026-03-20', '2026-04-02');
    expect((await heard(county)).map((line) => line.slice(0, 8))).toEqual(['03-27 催报', '04-01 定期']);
  });
});
