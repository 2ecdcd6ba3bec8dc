import type { Client, Data, GraphQLErrorBody } from './client.ts';
import { inProgress, issuedPlan } from './plan.ts';
import { startServer, type TestServer } from './server.ts';
import { at } from './time.ts';

const fields = `accountabilityDecision { id version kind status number serial measure standing effectiveFrom effectiveTo
  receivedOn reviewUntil availableActions persons { name post responsibility } assignments { id }
  interview { interviewer { name } heldOn rectificationDueOn rectifiedOn }
  review { dueOn light outcome findings formerMeasure formerEffectiveTo } }`;

export const persons = [
  { name: '甲', post: '科长', responsibility: 'DIRECT' },
  { name: '乙', post: '副局长', responsibility: 'MAIN' },
];
export const accountability = {
  kind: 'ACCOUNTABILITY',
  measure: 'ADMONITION',
  competentOrgan: '广州市纪委',
  persons,
};

export const run = async (client: Client, mutation: string, values: object): Promise<Data> =>
  (await client.run(mutation, values, fields)).accountabilityDecision;

/** Id and version, and what else an input says. */
export const of = ({ id, version }: Data, more: object = {}) => ({ id, version, ...more });

export const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...(extensions.reason ? [extensions.reason.key] : []),
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

/** The province, Guangzhou with an assignment of the province's, and Tianhe below it. */
export class Office {
  readonly server: TestServer;
  readonly ids: Readonly<Record<string, string>>;
  readonly supervisor: Client;
  readonly leader: Client;
  readonly city: Client;
  readonly cityLeader: Client;
  readonly countyLeader: Client;
  assignmentId = '';

  private constructor(server: TestServer, ids: Record<string, string>, clients: Client[]) {
    this.server = server;
    this.ids = ids;
    [this.supervisor, this.leader, this.city, this.cityLeader, this.countyLeader] = clients as [
      Client,
      Client,
      Client,
      Client,
      Client,
    ];
  }

  static async open(): Promise<Office> {
    const server = await startServer();
    const clients = await Promise.all([
      server.user('440000', 'SUPERVISOR'),
      server.user('440000', 'LEADER'),
      server.user('440100', 'SUPERVISOR', 'REPORTER'),
      server.user('440100', 'LEADER'),
      server.user('440106', 'LEADER'),
    ]);
    const ids: Record<string, string> = {};
    for (const code of ['440000', '440100', '440106', '440300'])
      ids[code] = await server.organizationId(code);
    const office = new Office(server, ids, clients);
    const plan = await issuedPlan(office.supervisor);
    const given = await inProgress(office.supervisor, office.city, plan.items[1] ?? '', ids['440100'] ?? '');
    office.assignmentId = given.id;
    return office;
  }

  /** Decided nothing yet, at noon of 2026-03-02. */
  async empty(): Promise<void> {
    await this.server.query('truncate accountability_decision, accountability_counter cascade');
    await at(this.server, '2026-03-02T12:00:00+08:00');
  }

  input(more: object = {}) {
    return {
      kind: 'CRITICISM',
      organizationId: this.ids['440100'],
      grounds: '逾期两个月未报送',
      assignmentIds: [this.assignmentId],
      ...more,
    };
  }

  propose(client: Client, more: object = {}): Promise<Data> {
    return run(client, 'proposeAccountabilityDecision', this.input(more));
  }

  approve(client: Client, row: Data): Promise<Data> {
    return run(client, 'decideAccountabilityProposal', of(row, { decision: 'APPROVE' }));
  }

  serve(client: Client, row: Data): Promise<Data> {
    return run(client, 'serveAccountabilityDecision', of(row));
  }

  /** Proposed, approved and served by the province at once. */
  async served(more: object = {}): Promise<Data> {
    const proposal = await this.propose(this.supervisor, more);
    return this.serve(this.supervisor, await this.approve(this.leader, proposal));
  }
}
