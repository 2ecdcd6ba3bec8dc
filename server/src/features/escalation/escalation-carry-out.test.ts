import { afterAll, beforeAll, expect, test } from 'vitest';
import { Office, reasons } from '../../../../test/harness/accountability.ts';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { at } from '../../../../test/harness/time.ts';
import { runJob } from '../../kernel/jobs.ts';
import { escalate } from './escalation.job.ts';

let office: Office;
let county: Client;

beforeAll(async () => {
  office = await Office.open();
  county = await office.server.user('440106', 'REPORTER');
});
afterAll(() => office.server.stop());

const morning = (day: string) =>
  runJob(office.server.database, escalate, `carry out ${day}`, new Date(`${day}T08:00:00+08:00`));
const list = async (client: Client, filter: object): Promise<Data> =>
  (
    await client.data(
      `query($filter: EscalationFilter) { escalations(filter: $filter) { totalCount nodes { id version level status dueOn onDay
        availableActions organization { code: divisionCode } assigner { level } assignment { id escalationLevel }
        supervisionOrder { number } accountabilityDecision { kind } } } }`,
      { filter },
    )
  ).escalations;
const order = async (assignmentIds: string[]): Promise<string> => {
  const input = {
    organizationIds: [office.ids['440100']],
    assignmentIds,
    requirement: '请于十日内办结',
    dueOn: '2026-07-20',
  };
  const issued = await office.supervisor.run('issueSupervisionOrder', input, 'supervisionOrder { id }');
  return issued.supervisionOrder.id;
};
const refused = async (client: Client, row: Data, more: object) =>
  reasons(await client.refused('carryOutEscalation', { id: row.id, version: row.version, ...more }));
const carryOut = async (row: Data, more: object): Promise<Data> => {
  const fields = `escalation { status decider { name } supervisionOrder { id } accountabilityDecision { id } }`;
  const input = { id: row.id, version: row.version, ...more };
  return (await office.supervisor.run('carryOutEscalation', input, fields)).escalation;
};

test('each rung is carried out by what it asks for, about that assignment, by the one who assigned', async () => {
  const { supervisor, city, assignmentId } = office;
  // 30 June is a Tuesday: the first working day after it is 1 July, the fifth 7 July.
  for (const day of ['2026-06-30', '2026-07-01', '2026-07-07']) await morning(day);
  await at(office.server, '2026-07-07T09:00:00+08:00');
  const waiting = await list(supervisor, { awaitingDecision: true });
  expect(waiting.nodes.map((row: Data) => [row.level, row.onDay, row.assigner.level])).toEqual([
    ['CRITICISM', '2026-07-07', 'PROVINCE'],
    ['ORDER', '2026-07-01', 'PROVINCE'],
  ]);
  const [criticism, first] = waiting.nodes;
  expect(first).toMatchObject({
    dueOn: '2026-06-30',
    availableActions: ['CARRY_OUT', 'WAIVE'],
    assignment: { id: assignmentId, escalationLevel: 'CRITICISM' },
  });
  const foreign = await order([]);
  const about = await order([assignmentId]);
  const decision = await office.propose(supervisor);
  const interview = await office.propose(supervisor, { kind: 'INTERVIEW' });

  expect(await refused(city, first, { supervisionOrderId: about })).toEqual(['FORBIDDEN']);
  expect(await refused(county, first, { supervisionOrderId: about })).toEqual(['FORBIDDEN']);
  expect(await refused(supervisor, first, {})).toEqual(['BAD_INPUT', 'supervisionOrderId required']);
  expect(await refused(supervisor, first, { supervisionOrderId: foreign })).toEqual([
    'BAD_INPUT',
    'supervisionOrderId notAboutThis',
  ]);
  const twice = { supervisionOrderId: about, accountabilityDecisionId: decision.id };
  expect(await refused(supervisor, first, twice)).toEqual([
    'BAD_INPUT',
    'accountabilityDecisionId notAboutThis',
  ]);
  expect(await refused(supervisor, criticism, { supervisionOrderId: about })).toEqual([
    'BAD_INPUT',
    'accountabilityDecisionId required',
  ]);
  expect(await refused(supervisor, criticism, { accountabilityDecisionId: interview.id })).toEqual([
    'BAD_INPUT',
    'accountabilityDecisionId notAboutThis',
  ]);

  expect(await carryOut(first, { supervisionOrderId: about })).toMatchObject({
    status: 'CARRIED_OUT',
    supervisionOrder: { id: about },
    accountabilityDecision: null,
  });
  expect(await carryOut(criticism, { accountabilityDecisionId: decision.id })).toMatchObject({
    status: 'CARRIED_OUT',
    accountabilityDecision: { id: decision.id },
  });
  expect(await refused(supervisor, first, { supervisionOrderId: about })).toEqual([
    'CONFLICT',
    'staleVersion',
    'version staleVersion',
  ]);
  // What is carried out is no end: the ladder goes on.
  expect(await morning('2026-07-14')).toMatchObject({ escalated: 1 });
});

test('a list within scope, by rung, state, assignment, branch and due date', async () => {
  const { supervisor, city, assignmentId, ids } = office;
  const count = async (client: Client, filter: object) => (await list(client, filter)).totalCount;
  expect(await count(city, {})).toBe(4);
  expect(await count(county, {})).toBe(0);
  expect(await count(county, { assignmentId })).toBe(0);
  expect(await count(supervisor, { level: 'REMINDER' })).toBe(1);
  expect(await count(supervisor, { status: 'CARRIED_OUT' })).toBe(2);
  expect(await count(supervisor, { assignmentId, level: 'INTERVIEW', status: 'PROPOSED' })).toBe(1);
  expect(await count(supervisor, { subtreeOf: ids['440100'] })).toBe(4);
  expect(await count(supervisor, { subtreeOf: ids['440300'] })).toBe(0);
  expect(await count(supervisor, { organizationId: ids['440100'], dueFrom: '2026-06-30' })).toBe(4);
  expect(await count(supervisor, { dueFrom: '2026-07-01' })).toBe(0);
  expect(await count(supervisor, { dueTo: '2026-06-29' })).toBe(0);
  expect(await count(city, { awaitingDecision: true })).toBe(0);
  // Persons are named in decisions: those who report do not read them here either.
  const reporter = await office.server.user('440100', 'REPORTER');
  const { nodes } = await list(reporter, { level: 'CRITICISM' });
  expect(nodes).toMatchObject([{ status: 'CARRIED_OUT', accountabilityDecision: null }]);
});
