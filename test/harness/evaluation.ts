import type { Client, Data } from './client.ts';
import { issuedPlan } from './plan.ts';
import { startServer, type TestServer } from './server.ts';
import { at } from './time.ts';

/** Weights add up to 100; an order costs 4, so that the third of them finds 2 left. */
export const criteria = [
  { criterion: 'COMPLETION', weight: 40 },
  { criterion: 'TIMELINESS', weight: 20 },
  { criterion: 'QUALITY', weight: 10 },
  { criterion: 'RETURNS', weight: 5, each: 0.5 },
  { criterion: 'ORDERS', weight: 10, each: 4 },
  { criterion: 'CRITICISM', weight: 10, each: 3 },
  { criterion: 'PRAISE', weight: 5, each: 2.5 },
];
export const schemeInput = (more: object = {}) => ({
  title: '2026年度市局考核办法',
  year: 2026,
  level: 'CITY',
  criteria,
  ...more,
});
export const schemeFields = `evaluationScheme { id version title year level status evaluated figuresAt publishedAt availableActions
  criteria { criterion weight each } }`;

export interface Province {
  server: TestServer;
  supervisor: Client;
  leader: Client;
  /** Another leader, who publishes nothing. */
  deputy: Client;
  ids: Record<string, string>;
  items: Record<number, string>;
}

/**
 * A year of five cities and a county, by hand. Guangzhou (440100) has done one of two points, reported one period in time
 * and one late, had one of three reports returned, three orders and an interview. Shenzhen (440300) has done its point a day
 * late and another stands still; three praises. Foshan (440600) and Zhuhai (440400) have begun nothing and owe nothing yet,
 * Shantou (440500) neither, but has an order. Tianhe (440106) has half of Guangzhou's first point done.
 */
export async function provinceYear(): Promise<Province> {
  const server = await startServer();
  const [supervisor, leader, deputy] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'LEADER'),
    server.user('440000', 'LEADER'),
  ]);
  const ids: Record<string, string> = {};
  for (const code of ['440000', '440100', '440106', '440300', '440400', '440500', '440600'])
    ids[code] = await server.organizationId(code);
  const { items } = await issuedPlan(supervisor);
  const give = (client: Client, item: number, codes: string[], dueOn: string) =>
    client.run(
      'assignWorkItems',
      {
        workItemIds: [items[item]],
        organizations: codes.map((code) => ({ organizationId: ids[code], role: 'LEAD', dueOn })),
      },
      'assignments { id }',
    );
  await give(supervisor, 1, ['440100', '440300'], '2026-06-30');
  await give(supervisor, 2, ['440100', '440300'], '2026-06-30');
  await give(supervisor, 1, ['440400', '440500', '440600'], '2027-03-31');
  await give(await server.user('440100', 'SUPERVISOR'), 1, ['440106'], '2026-06-30');
  await fill(server);
  await at(server, '2027-01-10T12:00:00+08:00');
  return { server, supervisor, leader, deputy, ids, items };
}

const assignment = (
  code: string,
  item: number,
) => `(select a.id from assignment a join organization o on o.id = a.organization_id
  join work_item i on i.id = a.work_item_id where o.code = '${code}' and i.number = ${item})`;

async function fill({ query }: TestServer): Promise<void> {
  const stand = (code: string, item: number, set: string) =>
    query(`update assignment set acknowledged_at = assigned_at, ${set} where id = ${assignment(code, item)}`);
  const done = (moment: string) =>
    `status = 'COMPLETED', percent = 100, claimed_at = '${moment}', completed_at = '${moment}'`;
  await stand('440100', 1, done('2026-06-30T23:59:00+08:00'));
  await stand('440100', 2, `status = 'IN_PROGRESS', percent = 50`);
  await stand('440300', 1, done('2026-07-01T00:01:00+08:00'));
  await stand('440300', 2, `status = 'SUSPENDED', percent = 10`);
  // What point 2's own recurrence opened.
  await query('delete from reporting_period');
  await stand('440106', 1, `status = 'IN_PROGRESS', percent = 50`);
  for (const [ordinal, status] of ['REPORTED', 'LATE', 'WAIVED'].entries())
    await query(`insert into reporting_period (organization_id, city_id, province_id, assignment_id, work_item_id, cadence, year, ordinal,
        starts_on, ends_on, due_on, closes_on, status)
      select organization_id, city_id, province_id, id, work_item_id, 'MONTHLY', 2026, ${ordinal + 3}, '2026-03-01', '2026-03-31',
        '2026-03-31', '2026-04-15', '${status}' from assignment where id = ${assignment('440100', 2)}`);
  for (const status of ['ACCEPTED', 'RETURNED', 'ACCEPTED', 'SUBMITTED'])
    await query(`insert into progress_report (organization_id, city_id, province_id, assignment_id, work_item_id, reviewer_organization_id,
        percent, summary, measurements, submitted_at, status, author_id, reviewed_at)
      select a.organization_id, a.city_id, a.province_id, a.id, a.work_item_id, a.province_id, 10, '进展', '[]', '2026-04-01', '${status}',
        (select id from app_user limit 1), '2026-04-02' from assignment a where a.id = ${assignment('440100', 2)}`);
  for (const [index, [code, kind]] of orders.entries()) {
    const [order] = await query<{
      id: string;
    }>(`insert into supervision_order (organization_id, province_id, kind, year, serial, number,
        urgency, requirement, due_on, issued_at, status, author_id)
      select o.id, o.id, '${kind}', 2026, ${index + 1}, '督〔2026〕${index + 1}号', 'NORMAL', '督办', '2026-05-31', '2026-05-0${index + 1}T12:00:00+08:00',
        'ISSUED', (select id from app_user limit 1) from organization o where o.code = '440000' returning id`);
    await query(
      `insert into supervision_order_addressee (order_id, organization_id, city_id, province_id, status)
       select $1, o.id, o.city_id, o.province_id, 'PENDING' from organization o where o.code = $2`,
      [order?.id, code],
    );
  }
  for (const [index, [code, kind, status]] of measures.entries())
    await query(
      `insert into accountability_decision (organization_id, province_id, concerned_id, kind, grounds, persons, proposed_at, proposer_id,
         number, status, effective_from, effective_to, served_at)
       select p.id, p.id, o.id, $2, '事由', '[]', '2026-05-01', (select id from app_user limit 1), $3, $4, '2026-05-0${index + 1}', '2026-10-31',
         '2026-05-0${index + 1}' from organization o, organization p where o.code = $1 and p.code = '440000'`,
      [code, kind, `决〔2026〕${index + 1}号`, status],
    );
  // It began in the year before, and counted there.
  await query(
    `insert into accountability_decision (organization_id, province_id, concerned_id, kind, grounds, persons, proposed_at, proposer_id,
       number, status, effective_from, effective_to, served_at)
     select organization_id, province_id, concerned_id, 'CRITICISM', grounds, persons, '2025-12-01', proposer_id, '决〔2025〕1号', 'SERVED',
       '2025-12-01', '2026-05-31', '2025-12-01' from accountability_decision order by id limit 1`,
  );
}

/** A planned check is no fault of whom it visits. */
const orders = [
  ['440100', 'DAILY_FOLLOW_UP'],
  ['440100', 'DAILY_FOLLOW_UP'],
  ['440100', 'COMPREHENSIVE'],
  ['440100', 'DAILY_FOLLOW_UP'],
  ['440500', 'DAILY_FOLLOW_UP'],
] as const;

const measures = [
  ['440100', 'INTERVIEW', 'UPHELD'],
  ['440100', 'CRITICISM', 'REVOKED'],
  ['440300', 'PRAISE', 'SERVED'],
  ['440300', 'PRAISE', 'SERVED'],
  ['440300', 'PRAISE', 'SERVED'],
] as const;

/** Drawn up by the supervisor, put in force by the leader. */
export async function inForce({ supervisor, leader }: Province, more: object = {}): Promise<Data> {
  const { evaluationScheme: draft } = await supervisor.run(
    'createEvaluationScheme',
    schemeInput(more),
    schemeFields,
  );
  return step(leader, 'enactEvaluationScheme', draft);
}

export async function step(client: Client, mutation: string, { id, version }: Data): Promise<Data> {
  return (await client.run(mutation, { id, version }, schemeFields)).evaluationScheme;
}

export const resultFields = `id version year level status edition points rank publishedRank outOf figuresAt objectUntil availableActions
  organization { shortName } parts { criterion weight points rows }
  objection { reasons answerDueOn light answer } editions { id edition status }`;
export const results = async (client: Client, filter: object = {}): Promise<Data[]> =>
  (
    await client.data(
      `query($filter: EvaluationFilter) { evaluations(filter: $filter) { nodes { ${resultFields} } } }`,
      {
        filter,
      },
    )
  ).evaluations.nodes;
export const ledger = async (client: Client, evaluationId: string, criterion?: string): Promise<Data[]> =>
  (
    await client.data(
      `query($filter: EvaluationEntryFilter) { evaluationEntries(filter: $filter, first: 100) { nodes {
        criterion source sourceId assignmentId title day good total correction points workItem { number } } } }`,
      { filter: { evaluationId, criterion } },
    )
  ).evaluationEntries.nodes;
