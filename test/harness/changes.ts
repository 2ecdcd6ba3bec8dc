import type { Client, Data } from './client.ts';
import { issuedPlan, type Plan } from './plan.ts';
import { startServer, type TestServer } from './server.ts';
import { at } from './time.ts';

const fields = `id version status percent light dueOn yellowOn redOn reportDueOn suspendedDays extensionAsked availableActions
  availableChanges waiting { organizationDays superiorDays suspendedDays } organization { id }`;
const requestFields = 'changeRequest { id version status }';

/** A city's assignment with its counties' parts, and what is asked and decided about them. */
export interface ChangeStage {
  server: TestServer;
  plan: Plan;
  /** The province's supervisor and leader, Guangzhou's reporter and supervisor, Tianhe's reporter. */
  province: Client;
  leader: Client;
  city: Client;
  cityBoss: Client;
  county: Client;
  id: Record<string, string>;
  /** Noon of 2 March, with nothing given that still stands. */
  reset(): Promise<void>;
  /** A point for the city, acknowledged, with parts of those counties due on 20 June: ids by `city` and code. */
  give(parts?: string[], point?: number, dueOn?: string): Promise<Data>;
  report(client: Client, assignmentId: string, percent: number): Promise<Data>;
  read(client: Client, assignmentId: string, selection?: string): Promise<Data>;
  ask(client: Client, input: object): Promise<Data>;
  decide(client: Client, request: Data, input: object): Promise<Data>;
  /** The one who assigned changes it unasked. */
  change(client: Client, assignmentId: string, input: object): Promise<Data>;
  /** Code, and field with its reason or the reason alone. */
  refusal(client: Client, name: string, input: object): Promise<(string | undefined)[]>;
}

export async function changeStage(): Promise<ChangeStage> {
  const server = await startServer();
  const [province, leader, city, cityBoss, county] = await Promise.all([
    server.user('440000', 'SUPERVISOR'),
    server.user('440000', 'LEADER'),
    server.user('440100', 'REPORTER'),
    server.user('440100', 'SUPERVISOR'),
    server.user('440106', 'REPORTER'),
  ]);
  const plan = await issuedPlan(province);
  const id: Record<string, string> = {};
  for (const code of ['440000', '440100', '440106', '440104', '440300'])
    id[code] = await server.organizationId(code);

  const read: ChangeStage['read'] = async (client, assignmentId, selection = fields) => {
    const query = `query($id: ID!) { assignment(id: $id) { ${selection} } }`;
    return (await client.data(query, { id: assignmentId })).assignment;
  };
  return {
    ...{ server, plan, province, leader, city, cityBoss, county, id, read },
    async reset() {
      await at(server, '2026-03-02T12:00:00+08:00');
      await server.query('truncate change_request, completion_claim');
      await server.query(
        "update assignment set status = 'CANCELLED', suspension_id = null, yellow_on = null, red_on = null",
      );
    },
    async give(parts = [], point = 1, dueOn = '2026-06-30') {
      const organizations = [{ organizationId: id['440100'], role: 'LEAD', dueOn }];
      const workItemIds = [plan.items[point]];
      const answer = 'assignments { id version }';
      const { assignments } = await province.run('assignWorkItems', { workItemIds, organizations }, answer);
      await city.run('acknowledgeAssignment', assignments[0], 'assignment { id }');
      const given: Data = { city: assignments[0].id };
      for (const code of parts) {
        const part = { organizationId: id[code], role: 'SUPPORT', dueOn: '2026-06-20' };
        const input = { id: given.city, organizations: [part] };
        given[code] = (await cityBoss.run('breakDownAssignment', input, answer)).assignments[0].id;
      }
      return given;
    },
    report: (client, assignmentId, percent) =>
      client.run(
        'submitProgressReport',
        { assignmentId, percent, summary: '进展' },
        'progressReport { id version }',
      ),
    async ask(client, input) {
      const asked = { reason: '设备招标推迟', progress: '已完成六成', ...input };
      return (await client.run('requestChange', asked, requestFields)).changeRequest;
    },
    async decide(client, { id: of, version }, input) {
      return (await client.run('decideChangeRequest', { id: of, version, ...input }, requestFields))
        .changeRequest;
    },
    async change(client, assignmentId, input) {
      const { version } = await read(client, assignmentId, 'version');
      const changed = { id: assignmentId, version, reason: '工作调整', ...input };
      return (await client.run('changeAssignment', changed, requestFields)).changeRequest;
    },
    async refusal(client, name, input) {
      const { extensions } = await client.refused(name, input);
      const [field] = Object.entries(extensions.fields ?? {});
      return [extensions.code, field ? `${field[0]} ${field[1].key}` : extensions.reason?.key];
    },
  };
}
