import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChangeStage, changeStage } from '../../../../test/harness/changes.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { at } from '../../../../test/harness/time.ts';
import { addDays } from '../../kernel/days.ts';
import { runJob } from '../../kernel/jobs.ts';
import { escalate } from './escalation.job.ts';

let stage: ChangeStage;
let server: ChangeStage['server'];
let province: Client;
let leader: Client;
let city: Client;
let cityLeader: Client;
let read: ChangeStage['read'];

beforeAll(async () => {
  stage = await changeStage();
  ({ server, province, leader, city, read } = stage);
  cityLeader = await server.user('440100', 'LEADER');
});
beforeEach(async () => {
  await server.query('truncate escalation, escalation_policy, job_inbox, notification cascade');
  await stage.reset();
});
afterAll(() => server.stop());

let starts = 0;
/** As at eight in the morning of the day in China. */
const morning = (day: string, key = `${day} ${++starts}`) =>
  runJob(server.database, escalate, key, new Date(`${day}T08:00:00+08:00`));
async function mornings(from: string, to: string): Promise<void> {
  for (let day = from; day <= to; day = addDays(day, 1)) await morning(day);
}

/** Of the city, from the province, acknowledged; without a figure to reach. */
const given = async (dueOn = '2026-09-30'): Promise<string> => (await stage.give([], 4, dueOn)).city;
const climbed = async (id: string): Promise<string[]> => {
  const { escalations } = await read(province, id, 'escalations { level onDay status }');
  return escalations.map((row: Data) => `${row.onDay} ${row.level} ${row.status}`).toReversed();
};
const told = async (): Promise<Data> => {
  const rows = await server.query<{ username: string; told: string }>(
    `select u.username, string_agg(n.kind, ' ' order by n.id) as told from notification n join app_user u on u.id = n.recipient_id
     where n.kind in ('REMINDER', 'ESCALATED') group by u.username`,
  );
  return Object.fromEntries(rows.map((row) => [row.username, row.told]));
};
const nothing = { reminded: 0, escalated: 0, lapsed: 0, told: 0 };

describe('around National Day', () => {
  test('each step on its day: the responsible, their leader and the one who assigned hear of it, nobody else', async () => {
    const id = await given();
    await mornings('2026-09-20', '2026-10-31');
    // After 30 September the working days are 8, 9, Saturday 10, 12, 13 October, and so on.
    expect(await climbed(id)).toEqual([
      '2026-09-23 REMINDER TOLD',
      '2026-09-27 REMINDER TOLD',
      '2026-09-29 REMINDER TOLD',
      '2026-09-30 REMINDER TOLD',
      '2026-10-08 ORDER PROPOSED',
      '2026-10-13 CRITICISM PROPOSED',
      '2026-10-20 INTERVIEW PROPOSED',
      '2026-10-27 ACCOUNTABILITY PROPOSED',
    ]);
    const all = 'REMINDER REMINDER REMINDER REMINDER ESCALATED ESCALATED ESCALATED ESCALATED';
    expect(await told()).toEqual(
      Object.fromEntries([province, city, cityLeader].map((client) => [client.username, all])),
    );
    const { notifications } = await province.data(
      '{ notifications(first: 8) { nodes { kind text subjectType subjectId } } }',
    );
    expect(notifications.nodes[0]).toEqual({
      kind: 'ESCALATED',
      text: '逾期 27 天，提请问责：第 4 项（广州市局）做好测试统计',
      subjectType: 'Assignment',
      subjectId: id,
    });
    expect(notifications.nodes[7].text).toBe(
      '催办：2026年9月30日到期，还剩 7 天：第 4 项（广州市局）做好测试统计',
    );
    await at(server, '2026-10-27T09:00:00+08:00');
    expect(await read(city, id, 'escalationLevel')).toEqual({ escalationLevel: 'ACCOUNTABILITY' });
    const trail = await server.query(
      "select changes->>'level' as level, actor_id from audit_entry where action = 'escalate' and entity_type = 'Escalation' order by id",
    );
    expect(trail).toEqual(
      ['ORDER', 'CRITICISM', 'INTERVIEW', 'ACCOUNTABILITY'].map((level) => ({ level, actor_id: null })),
    );
  });

  test('the one who assigned hears in one line of all that is due on a day', async () => {
    const first = await stage.give([], 4, '2026-09-30');
    await stage.give([], 3, '2026-09-30');
    expect(first).toBeDefined();
    await morning('2026-09-29');
    expect(await told()).toEqual({
      [province.username ?? '']: 'REMINDER',
      [city.username ?? '']: 'REMINDER REMINDER',
      [cityLeader.username ?? '']: 'REMINDER REMINDER',
    });
    const { notifications } = await province.data(
      '{ notifications(first: 1) { nodes { text subjectType } } }',
    );
    expect(notifications.nodes).toEqual([
      { text: '催办：2026年9月30日到期，还剩 1 天：第 3、4 项（广州市局）', subjectType: 'WorkPlan' },
    ]);
  });

  test('never twice: the same start, another start, two at once, two at once on two servers', async () => {
    const id = await given();
    expect(await morning('2026-09-23', 'one')).toEqual({ reminded: 1, escalated: 0, lapsed: 0, told: 3 });
    expect(await morning('2026-09-23', 'one')).toBeNull();
    expect(await morning('2026-09-23', 'two')).toEqual(nothing);
    const both = await Promise.all(['three', 'four'].map((key) => morning('2026-09-27', key)));
    expect(both.map((done) => done?.reminded).sort()).toEqual([0, 1]);
    // A server that counted an hour ahead would be on the next day no sooner than the database is.
    await Promise.all(['five', 'six', 'seven'].map((key) => morning('2026-10-08', key)));
    expect(await climbed(id)).toEqual([
      '2026-09-23 REMINDER TOLD',
      '2026-09-27 REMINDER TOLD',
      '2026-10-08 ORDER PROPOSED',
    ]);
    expect(Object.values(await told())).toEqual(Array(3).fill('REMINDER REMINDER ESCALATED'));
  });

  test('a server that slept sends one reminder, and climbs one rung at the ladder’s own pace', async () => {
    const id = await given();
    await morning('2026-09-28');
    await mornings('2026-12-01', '2026-12-14');
    expect(await climbed(id)).toEqual([
      '2026-09-28 REMINDER TOLD',
      '2026-12-01 ORDER PROPOSED',
      // Four working days later, as between the first and the fifth; then five.
      '2026-12-07 CRITICISM PROPOSED',
      '2026-12-14 INTERVIEW PROPOSED',
    ]);
  });
});

test('where nothing is due nobody is told', async () => {
  expect(await morning('2026-09-30')).toEqual(nothing);
  await given('2026-12-31');
  expect(await morning('2026-09-30')).toEqual(nothing);
  expect(await told()).toEqual({});
});

describe('the ladder', () => {
  const claim = async (id: string) => {
    const { version } = await read(city, id, 'version');
    await city.run('completeAssignment', { id, version, summary: '已完成' }, 'assignment { id }');
  };
  const judge = async (id: string, decision: string) => {
    const { version } = await read(province, id, 'version');
    const input = { id, version, decision, ...(decision === 'RETURN' && { comment: '佐证不足' }) };
    await province.run('confirmCompletion', input, 'assignment { id }');
  };

  test('waits while a claim does, goes on after its return, and stops when done', async () => {
    const id = await given();
    await mornings('2026-09-30', '2026-10-08');
    await at(server, '2026-10-09T09:00:00+08:00');
    await claim(id);
    await mornings('2026-10-10', '2026-10-15');
    await at(server, '2026-10-15T09:00:00+08:00');
    await judge(id, 'RETURN');
    await mornings('2026-10-16', '2026-10-23');
    await at(server, '2026-10-24T09:00:00+08:00');
    await claim(id);
    await judge(id, 'CONFIRM');
    await mornings('2026-10-25', '2026-11-10');
    expect(await climbed(id)).toEqual([
      '2026-09-30 REMINDER TOLD',
      '2026-10-08 ORDER LAPSED',
      '2026-10-16 CRITICISM LAPSED',
      '2026-10-23 INTERVIEW LAPSED',
    ]);
    expect(await read(city, id, 'escalationLevel')).toEqual({ escalationLevel: null });
  });

  test('waits while an extension asked for in time does; refused it goes on, granted it begins anew', async () => {
    const id = await given();
    await at(server, '2026-09-29T09:00:00+08:00');
    const refused = await stage.ask(city, { assignmentId: id, kind: 'EXTENSION', dueOn: '2026-11-15' });
    await mornings('2026-09-30', '2026-10-14');
    expect(await climbed(id)).toEqual([]);
    await at(server, '2026-10-14T09:00:00+08:00');
    await stage.decide(province, refused, { decision: 'REJECT', comment: '不予延期' });
    await mornings('2026-10-15', '2026-10-20');
    await at(server, '2026-10-20T09:00:00+08:00');
    await stage.change(province, id, { kind: 'EXTENSION', dueOn: '2026-11-16' });
    expect(await read(city, id, 'escalationLevel')).toEqual({ escalationLevel: null });
    await mornings('2026-10-21', '2026-11-17');
    expect(await climbed(id)).toEqual([
      '2026-10-15 ORDER LAPSED',
      '2026-11-09 REMINDER TOLD',
      '2026-11-13 REMINDER TOLD',
      '2026-11-15 REMINDER TOLD',
      '2026-11-16 REMINDER TOLD',
      '2026-11-17 ORDER PROPOSED',
    ]);
  });

  test('waits while suspended, and goes by the due date that moved', async () => {
    const id = await given();
    await at(server, '2026-09-20T09:00:00+08:00');
    await stage.change(province, id, { kind: 'SUSPENSION' });
    await mornings('2026-09-20', '2026-10-14');
    expect(await climbed(id)).toEqual([]);
    await at(server, '2026-10-15T09:00:00+08:00');
    await stage.change(province, id, { kind: 'RESUMPTION' });
    // 25 days later than 30 September.
    expect(await read(city, id, 'dueOn')).toEqual({ dueOn: '2026-10-25' });
    await mornings('2026-10-16', '2026-10-26');
    expect((await climbed(id)).at(-1)).toBe('2026-10-26 ORDER PROPOSED');
  });

  test('takes along what was proposed above a waived rung', async () => {
    const id = await given();
    await mornings('2026-10-08', '2026-10-20');
    await at(server, '2026-10-20T09:00:00+08:00');
    const { escalations } = await read(leader, id, 'escalations { id version level }');
    const criticism = escalations.find((row: Data) => row.level === 'CRITICISM');
    const input = { id: criticism.id, version: criticism.version, reason: '已当面督促' };
    await leader.run('waiveEscalation', input, 'escalation { status }');
    await mornings('2026-10-21', '2026-11-10');
    expect(await climbed(id)).toEqual([
      '2026-10-08 ORDER PROPOSED',
      '2026-10-13 CRITICISM WAIVED',
      '2026-10-20 INTERVIEW LAPSED',
    ]);
    expect(await read(city, id, 'escalationLevel')).toEqual({ escalationLevel: 'ORDER' });
  });

  test('ends where a rung was waived', async () => {
    const id = await given();
    await mornings('2026-10-08', '2026-10-08');
    await at(server, '2026-10-09T09:00:00+08:00');
    const { escalations } = await read(leader, id, 'escalations { id version availableActions }');
    const [{ id: rung, version, availableActions }] = escalations;
    expect(availableActions).toEqual(['CARRY_OUT', 'WAIVE']);
    expect((await read(cityLeader, id, 'escalations { availableActions }')).escalations[0]).toEqual({
      availableActions: [],
    });
    const input = { id: rung, version, reason: ' 已当面督促，月底前完成 ' };
    expect(await stage.refusal(cityLeader, 'waiveEscalation', input)).toEqual(['FORBIDDEN', undefined]);
    expect(await stage.refusal(leader, 'waiveEscalation', { ...input, reason: ' ' })).toEqual([
      'BAD_INPUT',
      'reason required',
    ]);
    const key = { 'idempotency-key': 'waive' };
    const fields = 'escalation { status reason decider { name } decidedAt version }';
    const waived = await leader.run('waiveEscalation', input, fields, key);
    expect(waived.escalation).toMatchObject({
      status: 'WAIVED',
      reason: '已当面督促，月底前完成',
      version: 2,
    });
    expect(await leader.run('waiveEscalation', input, fields, key)).toEqual(waived);
    expect(await stage.refusal(leader, 'waiveEscalation', input)).toEqual([
      'CONFLICT',
      'version staleVersion',
    ]);
    expect(await stage.refusal(leader, 'waiveEscalation', { ...input, version: 2 })).toEqual([
      'WRONG_STATE',
      undefined,
    ]);
    await mornings('2026-10-10', '2026-10-31');
    expect(await climbed(id)).toEqual(['2026-10-08 ORDER WAIVED']);
    expect(await read(city, id, 'escalationLevel')).toEqual({ escalationLevel: null });
  });
});
