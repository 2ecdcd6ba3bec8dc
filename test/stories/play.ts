import { expect } from 'vitest';
import type { Client, Data } from '../harness/client.ts';
import { subjectId } from '../harness/concern.ts';
import type { TestServer } from '../harness/server.ts';
import { at } from '../harness/time.ts';
import { Mornings } from './mornings.ts';
import { activityAnswers, activityReads, occasionId } from './play-activity.ts';
import { concernAnswers, concernReads } from './play-concern.ts';
import { honourAnswers, honourReads, lineOf, relegationOf } from './play-honours.ts';
import { pressAnswers, pressReads } from './play-press.ts';
import type { Kind, Step, Story } from './story.ts';

/** How each kind of thing is read again. */
const reads: Readonly<Record<Kind, readonly [field: string, selection: string]>> = {
  plan: ['workPlan', 'status'],
  revision: [
    'planRevision',
    `status number changeCounts { kind count } affectedAssignments { totalCount }
     changes { kind number before { number } workItem { id } segments { kind text } targetChanges { before { value } after { value } } }`,
  ],
  item: [
    'workItem',
    'number requirement withdrawnOn light percent lead { shortName } targets { id } coverage { submissions adoptions activities }',
  ],
  assignment: [
    'assignment',
    'status percent light dueOn waiting { organizationDays superiorDays } escalationLevel escalations { level onDay status }',
  ],
  change: ['changeRequest', 'status waitingDays'],
  report: ['progressReport', 'status reviewComment measurements { value target { unit } }'],
  order: ['supervisionOrder', 'number status light conclusion addressees { status }'],
  decision: [
    'accountabilityDecision',
    'number status standing measure effectiveFrom effectiveTo receivedOn reviewUntil review { dueOn light outcome }',
  ],
  piece: [
    'submission',
    `status late secrecy textVersion adoptionCount reviewing { shortName } accepter { shortName } matterClosedAt
     followUpOverdue steps { action marks { quote } } followUps { ordinal closes late } instructions { leader assignment { id } }`,
  ],
  registration: ['liaisonRegistration', 'status liaison { name }'],
  coverage: [
    'coverageRequest',
    'status round outcome signatures { round step decision } workItems { id number } assistanceNotices { status }',
  ],
  notice: [
    'assistanceNotice',
    'status overdue feedback arrangement { name } workItems { id } coverageRequest { status }',
  ],
  ...pressReads,
  ...concernReads,
  ...activityReads,
  ...honourReads,
};

const answers: Readonly<Record<string, string>> = {
  importWorkPlan: 'workPlan { id sections { items { id } } }',
  issueWorkPlan: 'workPlan { id }',
  createPlanRevision: 'planRevision { id }',
  issuePlanRevision: 'planRevision { id changes { workItem { id } } }',
  assignWorkItems: 'assignments { id }',
  breakDownAssignment: 'assignments { id }',
  acknowledgeAssignment: 'assignment { id }',
  completeAssignment: 'assignment { id }',
  confirmCompletion: 'assignment { id }',
  requestChange: 'changeRequest { id }',
  decideChangeRequest: 'changeRequest { id }',
  submitProgressReport: 'progressReport { id }',
  reviewProgressReport: 'progressReport { id }',
  issueSupervisionOrder: 'supervisionOrder { id }',
  replyToSupervisionOrder: 'supervisionOrder { id }',
  closeSupervisionOrder: 'supervisionOrder { id }',
  carryOutEscalation: 'escalation { id }',
  proposeAccountabilityDecision: 'accountabilityDecision { id }',
  decideAccountabilityProposal: 'accountabilityDecision { id }',
  serveAccountabilityDecision: 'accountabilityDecision { id }',
  acknowledgeAccountabilityDecision: 'accountabilityDecision { id }',
  recordInterview: 'accountabilityDecision { id }',
  requestReview: 'accountabilityDecision { id }',
  decideReview: 'accountabilityDecision { id }',
  submitSubmission: 'submission { id }',
  reviewSubmission: 'submission { id }',
  reviewSecrecy: 'submission { id }',
  resubmitSubmission: 'submission { id }',
  followUpSubmission: 'submission { id }',
  recordAdoption: 'submission { id }',
  recordInstruction: 'instruction { id }',
  fileLiaisonRegistration: 'liaisonRegistration { id }',
  decideLiaisonRegistration: 'liaisonRegistration { id }',
  requestCoverage: 'coverageRequest { id }',
  resubmitCoverageRequest: 'coverageRequest { id }',
  signCoverageRequest: 'coverageRequest { id }',
  issueAssistanceNotice: 'assistanceNotice { id }',
  arrangeAssistance: 'assistanceNotice { id }',
  reportAssistance: 'assistanceNotice { id }',
  reviewAssistance: 'assistanceNotice { id }',
  ...pressAnswers,
  ...concernAnswers,
  ...activityAnswers,
  ...honourAnswers,
};

const inputTypes: Readonly<Record<string, string>> = { importWorkPlan: 'WorkPlanImportInput' };
const overviewFields =
  'items itemsUncovered assignments completed toAcknowledge reportsToReview completionsToConfirm changesToDecide ordersToReply submissionsToReview';

const onDay = (day: string) =>
  `onDay(day: "${day}") { light percent wording { number requirement targets { value unit } }
    assignments { status percent organization { shortName } } }`;

function follow(data: Data, path: string): Data {
  return path.split('.').reduce((value, key) => value?.[key], data);
}

/** Plays the steps of a story against a server, each as its actor, and holds it to what the step expects. */
export class Stage {
  private readonly server: TestServer;
  private readonly clients: Readonly<Record<string, Client>>;
  private readonly witness: Client;
  private readonly mornings: Mornings | null;
  private readonly known = new Map<string, { kind: Kind; id: string }>();

  private constructor(
    server: TestServer,
    clients: Readonly<Record<string, Client>>,
    witness: Client,
    mornings: Mornings | null,
  ) {
    this.server = server;
    this.clients = clients;
    this.witness = witness;
    this.mornings = mornings;
  }

  static async open(
    server: TestServer,
    { actors, mornings }: Pick<Story, 'actors' | 'mornings'>,
  ): Promise<Stage> {
    const entries = await Promise.all(
      Object.entries(actors).map(
        async ([name, { organization, role }]) => [name, await server.user(organization, role)] as const,
      ),
    );
    const witness = await server.user('440000', 'SUPERVISOR');
    return new Stage(server, Object.fromEntries(entries), witness, mornings ? new Mornings(server) : null);
  }

  async play(step: Step): Promise<void> {
    const client = this.clients[step.actor] as Client;
    if (step.at) {
      await this.mornings?.until(step.at);
      await at(this.server, `${step.at.replace(' ', 'T')}:00+08:00`);
    }
    const input = {
      ...(step.on && (await this.version(step.on, client))),
      ...(await this.resolve(step.input ?? {}, client)),
    };
    await this.act(client, step, input);
    for (const [name, expected] of Object.entries(step.stands ?? {}))
      expect(await this.read(name), name).toMatchObject(expected);
    await this.look(step);
    if (step.overview) {
      const { overview } = await client.data(`{ overview { ${overviewFields} } }`);
      expect(overview, 'overview').toMatchObject(step.overview);
    }
    for (const [name, sentences] of Object.entries(step.heard ?? {})) {
      const { notifications } = await (this.clients[name] as Client).data(
        '{ notifications(first: 50) { nodes { text } } }',
      );
      expect(
        notifications.nodes.map(({ text }: Data) => text),
        name,
      ).toEqual(sentences);
    }
    for (const [name, days] of Object.entries(step.onDays ?? {}))
      for (const [day, expected] of Object.entries(days))
        expect((await this.read(name, onDay(day))).onDay, `${name} on ${day}`).toMatchObject(expected);
    if (step.matrix) expect(await this.matrix()).toEqual(step.matrix);
  }

  /** What others see of it, and what they read elsewhere. */
  private async look({ seen, asked }: Step): Promise<void> {
    for (const [who, things] of Object.entries(seen ?? {}))
      for (const [name, expected] of Object.entries(things ?? {})) {
        const thing = await this.read(name, undefined, this.clients[who]);
        if (expected === null) expect(thing, `${name} to ${who}`).toBeNull();
        else expect(thing, `${name} to ${who}`).toMatchObject(expected);
      }
    for (const { by, query, variables, says } of asked ?? [])
      expect(
        await (this.clients[by] as Client).data(query, await this.resolve(variables ?? {})),
        by,
      ).toMatchObject(says);
  }

  private async act(
    client: Client,
    { does, names, refused, answers: told }: Step,
    input: object,
  ): Promise<void> {
    const type = inputTypes[does] ?? `${does[0]?.toUpperCase()}${does.slice(1)}Input`;
    const document = `mutation($input: ${type}!) { ${does}(input: $input) { ${answers[does]} } }`;
    if (refused) {
      const { extensions } = await client.refusal(document, { input });
      expect([extensions.code, extensions.reason?.key]).toEqual([refused[0], refused[1]]);
      return;
    }
    const answer = (await client.data(document, { input }))[does];
    if (told) expect(answer).toMatchObject(told);
    for (const [name, [kind, path]] of Object.entries(names ?? {}))
      this.known.set(name, { kind, id: follow(answer, path).id });
  }

  private thing(name: string): { kind: Kind; id: string } {
    const thing = this.known.get(name);
    if (!thing) throw new Error(`no step has named "${name}" yet`);
    return thing;
  }

  private async read(name: string, selection?: string, by: Client = this.witness): Promise<Data> {
    const { kind, id } = this.thing(name);
    const [field, whole] = reads[kind];
    const document = `query($id: ID!) { ${field}(id: $id) { ${selection ?? whole} } }`;
    return (await by.data(document, { id }))[field];
  }

  /** A draft of a city's is nothing to the province: then as its own people read it. */
  private async version(name: string, client: Client): Promise<{ id: string; version: number }> {
    const [whole = '', part] = name.split('/');
    if (!part) return (await this.read(name, 'id version')) ?? this.read(name, 'id version', client);
    if (this.thing(whole).kind === 'activity') {
      const { parts } = await this.read(whole, 'parts { id version organization { shortName } }');
      const { id, version } = parts.find((row: Data) => row.organization.shortName === part);
      return { id, version };
    }
    const { escalations } = await this.read(whole, 'escalations { id version level }');
    const { id, version } = escalations.find((row: Data) => row.level === part);
    return { id, version };
  }

  /** Puts ids where the story writes `$name`, `$name.path`, `@code`, `%subject`, `&occasion`, `#code n` for a line of the ledger, or `^code` for a relegation. */
  private async resolve(value: Data, client: Client = this.witness): Promise<Data> {
    if (Array.isArray(value)) return Promise.all(value.map((one) => this.resolve(one, client)));
    if (typeof value === 'string' && value.startsWith('^'))
      return relegationOf(client, await this.server.organizationId(value.slice(1)));
    if (typeof value === 'string' && value.startsWith('@')) return this.server.organizationId(value.slice(1));
    if (typeof value === 'string' && value.startsWith('%')) return subjectId(this.witness, value.slice(1));
    if (typeof value === 'string' && value.startsWith('&')) return occasionId(this.witness, value.slice(1));
    if (typeof value === 'string' && value.startsWith('#')) {
      const [code = '', place] = value.slice(1).split(' ');
      return lineOf(this.witness, await this.server.organizationId(code), Number(place));
    }
    if (typeof value === 'string' && value.startsWith('$')) {
      const [name = '', ...path] = value.slice(1).split('.');
      return path.length === 0 ? this.thing(name).id : follow(await this.read(name), path.join('.')).id;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = await Promise.all(
      Object.entries(value).map(async ([key, one]) => [key, await this.resolve(one, client)] as const),
    );
    return Object.fromEntries(entries);
  }

  private async matrix(): Promise<Record<string, object>> {
    const { completionMatrix } = await this.witness.data(
      `query($id: ID!) { completionMatrix(workPlanId: $id) { sections { id title } organizations { id shortName }
        cells { sectionId organizationId total completed overdue red yellow green percent } } }`,
      { id: this.thing('plan').id },
    );
    const { sections, organizations, cells } = completionMatrix;
    const nameOf = (list: Data[], id: string) => list.find((one) => one.id === id);
    return Object.fromEntries(
      cells.map(({ sectionId, organizationId, ...figures }: Data) => [
        `${nameOf(sections, sectionId)?.title} · ${nameOf(organizations, organizationId)?.shortName}`,
        figures,
      ]),
    );
  }
}
