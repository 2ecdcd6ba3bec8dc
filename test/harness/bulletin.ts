import type { Client, Data } from './client.ts';
import { inProgress, issuedPlan } from './plan.ts';
import { startServer, type TestServer } from './server.ts';
import { at } from './time.ts';

export const bulletinFields = `bulletin { id version status title number serial figuresAt body unread returnComment availableActions
  figures { at lateCount sum { total completed completedInPeriod percent red yellow }
    progress { organization total completed completedInPeriod percent red yellow }
    late { assignmentId organization workItem dueOn daysLate percent } orders { number dueOn addressees answered }
    measures { kind number organization } }
  receipts { organization { shortName } readers { person { id name } at } } }`;

export interface March {
  server: TestServer;
  supervisor: Client;
  leader: Client;
  guangzhou: Client;
  shenzhen: Client;
  ids: Record<string, string>;
  /** Guangzhou's points 1 and 3, Shenzhen's point 1 and Nanshan's part of it. */
  given: Record<'done' | 'begun' | 'late' | 'part', string>;
  order: Data;
}

const report = (client: Client, assignmentId: string, percent: number) =>
  client.run(
    'submitProgressReport',
    { assignmentId, percent, summary: '进展' },
    'progressReport { assignment { version } }',
  );

export { report as reportProgress };

/**
 * A month of two cities: Guangzhou completes one of two points on the tenth; Shenzhen's is due on the twentieth and stands
 * at 40 percent, Nanshan's part of it is due on the last day and not begun. Both got an order, which Guangzhou answered;
 * Shenzhen was criticized. The clock then stands on the fifth of April.
 */
export async function march(): Promise<March> {
  const server = await startServer();
  const [supervisor, leader, guangzhou, shenzhen, nanshan] = (await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'SUPERVISOR', 'LEADER', 'REPORTER'),
    server.user('440300', 'SUPERVISOR', 'REPORTER'),
    server.user('440305', 'REPORTER'),
  ])) as [Client, Client, Client, Client, Client];
  const ids: Record<string, string> = {};
  for (const code of ['440000', '440100', '440106', '440300', '440305'])
    ids[code] = await server.organizationId(code);
  const { items } = await issuedPlan(supervisor);
  const give = async (from: Client, to: Client, item: number, code: string, dueOn: string) =>
    (await inProgress(from, to, items[item] ?? '', ids[code] ?? '', dueOn)).id;
  const given = {
    done: await give(supervisor, guangzhou, 1, '440100', '2026-06-30'),
    begun: await give(supervisor, guangzhou, 3, '440100', '2026-12-31'),
    late: await give(supervisor, shenzhen, 1, '440300', '2026-03-20'),
    part: await give(shenzhen, nanshan, 1, '440305', '2026-03-20'),
  };
  await at(server, '2026-03-10T10:00:00+08:00');
  const { progressReport } = await report(guangzhou, given.done, 100);
  const claim = { id: given.done, version: progressReport.assignment.version, summary: '已完成' };
  const { assignment } = await guangzhou.run('completeAssignment', claim, 'assignment { id version }');
  await supervisor.run('confirmCompletion', { ...assignment, decision: 'CONFIRM' }, 'assignment { id }');
  await at(server, '2026-03-12T10:00:00+08:00');
  await report(shenzhen, given.late, 40);
  await at(server, '2026-03-20T10:00:00+08:00');
  const input = {
    organizationIds: [ids['440100'], ids['440300']],
    requirement: '请加快',
    dueOn: '2026-03-30',
  };
  const { supervisionOrder: order } = await supervisor.run(
    'issueSupervisionOrder',
    input,
    'supervisionOrder { id version number }',
  );
  await at(server, '2026-03-25T10:00:00+08:00');
  await guangzhou.run('replyToSupervisionOrder', { id: order.id, text: '已加快' }, 'supervisionOrder { id }');
  await server.query(`insert into accountability_decision (organization_id, province_id, concerned_id, kind, grounds, persons, proposed_at,
      proposer_id, number, status, served_at)
    select p.id, p.id, o.id, 'CRITICISM', '逾期', '[]', '2026-03-24', (select id from app_user limit 1), '粤质监督办批〔2026〕1号', 'SERVED',
      '2026-03-25 10:00+08' from organization o, organization p where o.code = '440300' and p.code = '440000'`);
  await at(server, '2026-04-05T09:00:00+08:00');
  return { server, supervisor, leader, guangzhou, shenzhen, ids, given, order };
}
