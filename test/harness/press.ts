import { reasons } from './accountability.ts';
import type { Client, Data } from './client.ts';
import { issuedPlan, type Plan } from './plan.ts';
import { startServer, type TestServer } from './server.ts';
import { at } from './time.ts';

export const releaseFields = `pressRelease { id version mode status title position round stepsLeft chainRevision digest approvedAt releasedAt
  form place consentBy consentOn steps { name kind body } organization { shortName } bureau { shortName } subjectArea { name }
  approvals { round position step decision comment decidedBy decidedOn replyNumber person { name } attachments { name } }
  workItems { number } channels { name } submissions { title } spokesperson { name } planEntry { id subject } availableActions
  disciplineRecords { kind title } }`;

/** A release as it is drafted at noon of 2 March, to go out a week later. */
export const draft = (subjectAreaId: string, more: object = {}) => ({
  mode: 'SPECIAL',
  title: '液化气瓶安全隐患排查情况',
  body: '全市共排查液化气充装单位三十六家，消除隐患十二处。',
  subjectAreaId,
  plannedOn: '2026-03-09',
  workItemIds: [],
  ...more,
});

export const outside = (decidedBy: string, decidedOn: string, replyNumber?: string) => ({
  decidedBy,
  decidedOn,
  ...(replyNumber && { replyNumber }),
});

/** A mutation of a release, at the version that it was read at. */
export const act = async (client: Client, mutation: string, { id, version }: Data, more: object = {}) =>
  (await client.run(mutation, { id, version, ...more }, releaseFields)).pressRelease as Data;

export const decide = (client: Client, row: Data, decision: 'PASS' | 'RETURN', more: object = {}) =>
  act(client, 'decidePressApproval', row, { decision, ...more });

/** The thirteen ready areas of a bureau; gives their ids by name. */
export async function adoptAreas(office: Client): Promise<Record<string, string>> {
  const { subjectAreas } = await office.run(
    'adoptSubjectAreas',
    { startsOn: '2026-01-01' },
    'subjectAreas { id name }',
  );
  return Object.fromEntries(subjectAreas.map((area: Data) => [area.name, area.id]));
}

export async function spokesperson(office: Client, more: object = {}): Promise<Data> {
  const input = {
    name: '沈发言',
    title: '办公室主任',
    phone: '020-81230001',
    startsOn: '2026-01-01',
    ...more,
  };
  return (await office.run('createSpokesperson', input, 'spokesperson { id version name }')).spokesperson;
}

/** Empties what a test of releases leaves behind; rows that refuse it are emptied with their table. */
export const clear = (server: TestServer) =>
  server.query(`truncate press_release, release_plan, spokesperson, leading_group_post, subject_area, approval_chain, notification
    cascade`);

export const versioned = ({ id, version }: Data, more: object = {}) => ({ id, version, ...more });

export const refusedTo = async (client: Client, mutation: string, input: object) =>
  reasons(await client.refused(mutation, input));

/** The province’s press office: a department that drafts, a leader who drafts too, the office, and who sets chains. */
export class PressDesk {
  areas: Record<string, string> = {};
  speaker: Data = null;

  private constructor(
    readonly server: TestServer,
    readonly plan: Plan,
    readonly drafter: Client,
    readonly leader: Client,
    readonly office: Client,
    readonly system: Client,
  ) {}

  static async open(): Promise<PressDesk> {
    const server = await startServer();
    return new PressDesk(
      server,
      await issuedPlan(await server.user('440000', 'SUPERVISOR')),
      await server.user('440000-office', 'REPORTER'),
      await server.user('440000', 'LEADER', 'LIAISON'),
      await server.user('440000', 'EDITOR'),
      await server.user('440000', 'SYSTEM_ADMIN'),
    );
  }

  /** At noon of 2 March, with the ready areas and a spokesperson, and nothing drafted. */
  async clear(): Promise<void> {
    await clear(this.server);
    await at(this.server, '2026-03-02T12:00:00+08:00');
    this.areas = await adoptAreas(this.office);
    this.speaker = await spokesperson(this.office);
  }

  get area(): string {
    return this.areas.特种设备安全监察 ?? '';
  }

  async write(more: object = {}, client = this.drafter): Promise<Data> {
    return (await client.run('draftPressRelease', draft(this.area, more), releaseFields)).pressRelease;
  }

  async submitted(more: object = {}, client = this.drafter): Promise<Data> {
    return act(client, 'submitPressRelease', await this.write(more, client));
  }

  consent(row: Data): Promise<Data> {
    const input = { by: '分管副省长', day: '2026-03-02', reference: '口头同意' };
    return act(this.office, 'recordPressConsent', row, input);
  }

  async passAll(row: Data): Promise<Data> {
    const reply = { comment: '同意', outside: outside('新闻办', '2026-03-02') };
    const examined = await decide(this.office, await decide(this.leader, row, 'PASS'), 'PASS', reply);
    return decide(this.office, examined, 'PASS', reply);
  }

  publishing(more: object = {}): object {
    return {
      ...{ releasedAt: '2026-03-02T12:00:00+08:00', form: 'WRITTEN', spokespersonId: this.speaker.id },
      ...{ channelIds: [], submissionIds: [], ...more },
    };
  }
}
