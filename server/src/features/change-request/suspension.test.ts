import { runJob } from '@duban/server/kernel/jobs.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../../../../test/harness/changes.ts';
import { at } from '../../../../test/harness/time.ts';
import { endSuspensions } from './change-request.job.ts';

let stage: ChangeStage;
let server: ChangeStage['server'];
let plan: ChangeStage['plan'];
let province: ChangeStage['province'];
let leader: ChangeStage['leader'];
let city: ChangeStage['city'];
let cityBoss: ChangeStage['cityBoss'];
let county: ChangeStage['county'];
let give: ChangeStage['give'];
let read: ChangeStage['read'];
let ask: ChangeStage['ask'];
let decide: ChangeStage['decide'];
let change: ChangeStage['change'];
let refusal: ChangeStage['refusal'];

beforeAll(async () => {
  stage = await changeStage();
  ({ server, plan, province, leader, city, cityBoss, county, give, read, ask, decide, change, refusal } =
    stage);
});
beforeEach(() => stage.reset());
afterAll(() => stage.server.stop());

describe('中止、恢复', () => {
  test('the clock stands still with the parts, and goes on later by as many days', async () => {
    const { city: whole, 440106: part, 440104: other } = await give(['440106', '440104'], 2);
    await county.run('acknowledgeAssignment', { id: part, version: 1 }, 'assignment { id }');
    await at(server, '2026-03-12T09:00:00+08:00');
    const request = await ask(city, { assignmentId: whole, kind: 'SUSPENSION' });
    await decide(province, request, { decision: 'APPROVE' });
    const still = { status: 'SUSPENDED', light: 'GREEN', redOn: null, yellowOn: null, reportDueOn: null };
    for (const one of [whole, part, other]) expect(await read(province, one)).toMatchObject(still);
    const { changeRequests } = await read(county, part, 'changeRequests { kind status reason withSuperior }');
    expect(changeRequests).toEqual([
      { kind: 'SUSPENSION', status: 'APPROVED', reason: '设备招标推迟', withSuperior: true },
    ]);
    expect(
      await refusal(county, 'submitProgressReport', { assignmentId: part, percent: 1, summary: '一' }),
    ).toEqual(['WRONG_STATE', undefined]);
    await at(server, '2026-07-20T09:00:00+08:00');
    const { overview, matrix } = await province.data(
      `query($id: ID!) { overview { assignments overdue red } matrix: completionMatrix(workPlanId: $id) { cells { total overdue red green } } }`,
      { id: plan.id },
    );
    expect(overview).toEqual({ assignments: 3, overdue: 0, red: 0 });
    expect(matrix.cells).toEqual([{ total: 3, overdue: 0, red: 0, green: 3 }]);
    // A part goes on with its whole only.
    expect(
      await refusal(cityBoss, 'changeAssignment', {
        id: part,
        version: (await read(city, part)).version,
        kind: 'RESUMPTION',
        reason: '先行恢复',
      }),
    ).toEqual(['WRONG_STATE', 'parentSuspended']);
    await at(server, '2026-07-30T09:00:00+08:00');
    const back = await ask(city, { assignmentId: whole, kind: 'RESUMPTION' });
    await at(server, '2026-08-01T09:00:00+08:00');
    await decide(leader, back, { decision: 'APPROVE' });
    // 142 days from 12 March to 1 August; the quarter of the day on which it goes on is owed next.
    expect(await read(city, whole)).toMatchObject({
      status: 'IN_PROGRESS',
      dueOn: '2026-11-19',
      suspendedDays: 142,
      reportDueOn: '2026-09-30',
      redOn: '2026-09-20',
      waiting: { organizationDays: 10, superiorDays: 2, suspendedDays: 140 },
    });
    await at(server, '2026-08-11T09:00:00+08:00');
    const { waiting } = await read(city, whole, 'waiting { organizationDays superiorDays suspendedDays }');
    expect(waiting).toEqual({ organizationDays: 20, superiorDays: 2, suspendedDays: 140 });
    expect(await read(county, part)).toMatchObject({ status: 'IN_PROGRESS', dueOn: '2026-11-09' });
    expect(await read(city, other)).toMatchObject({ status: 'PENDING', dueOn: '2026-11-09' });
  });

  test('until a day: from that day it goes on by itself, whenever the job runs', async () => {
    const { city: whole, 440106: part } = await give(['440106']);
    await change(province, whole, { kind: 'SUSPENSION', until: '2026-03-20' });
    const run = (key: string, moment: string) =>
      runJob(server.database, endSuspensions, key, new Date(moment));
    expect(await run('early', '2026-03-19T23:59:00+08:00')).toEqual({ ended: 0 });
    expect((await read(city, whole)).status).toBe('SUSPENDED');
    expect(await run('late', '2026-03-24T00:10:00+08:00')).toEqual({ ended: 2 });
    expect(await run('again', '2026-03-24T01:10:00+08:00')).toEqual({ ended: 0 });
    expect(await read(city, whole)).toMatchObject({ status: 'IN_PROGRESS', dueOn: '2026-07-18' });
    expect(await read(city, part)).toMatchObject({ status: 'PENDING', dueOn: '2026-07-08' });
    const [entry] = await server.query(
      "select actor_id, changes->>'to' as status from audit_entry where action = 'endSuspensions' and entity_id = $1",
      [whole],
    );
    expect(entry).toEqual({ actor_id: null, status: 'IN_PROGRESS' });
  });
});
