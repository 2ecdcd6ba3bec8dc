import { readFileSync } from 'node:fs';
import type { Facts } from '../facts.ts';
import { bytesOf, errorMark } from '../measure/request.ts';
import { type Call, callsOf } from '../questions.ts';
import { ours } from '../servers/ours.ts';
import { Crowd } from './crowd.ts';
import { type Latencies, latenciesOf } from './latencies.ts';
import { type Arrival, arrivalsOf, type Phase } from './schedule.ts';

export interface SoakJob {
  url: string;
  /** Names the keys of the reports. */
  run: string;
  factsFile: string;
  phases: Phase[];
}

type Kind = Arrival['kind'];

export interface SoakOutcome {
  latencies: Partial<Record<Phase['name'], Record<Kind, Latencies>>>;
  /** The reports that were answered, by id. */
  answered: string[];
  errors: number;
  /** The first of them, in words. */
  firstErrors: string[];
  /** Connections at once. */
  connections: number;
  /** Seconds of CPU that the client took. */
  cpu: number;
}

/** Each read is another question than the one before, by another of those who ask it. */
function callsFor(facts: Facts, run: string): Record<Kind, (number: number) => Call> {
  const reads = (['Q1', 'Q2', 'Q3'] as const).map((question) => callsOf(question, facts, run));
  const writes = callsOf('W1', facts, run);
  return {
    write: (number) => writes.at(number),
    read: (number) => (reads[number % reads.length] as (typeof reads)[number]).at(Math.floor(number / 3)),
  };
}

class Soak {
  private readonly crowd: Crowd;
  private readonly host: string;
  private readonly facts: Facts;
  private readonly calls: Record<Kind, (number: number) => Call>;
  private readonly sent: Record<Kind, number> = { write: 0, read: 0 };
  private readonly taken = new Map<string, number[]>();
  private readonly underWay = new Set<Promise<void>>();
  private readonly answered: string[] = [];
  private readonly errors: string[] = [];
  private readonly phases: Phase[];

  constructor({ url, factsFile, run, phases }: SoakJob) {
    this.facts = JSON.parse(readFileSync(factsFile, 'utf8'));
    this.calls = callsFor(this.facts, run);
    this.crowd = new Crowd(new URL(url));
    this.host = new URL(url).host;
    this.phases = phases;
  }

  async run(): Promise<SoakOutcome> {
    const began = performance.now();
    for (const arrival of arrivalsOf(this.phases)) {
      const early = began + arrival.at - performance.now();
      if (early > 0.5) await new Promise((resolve) => setTimeout(resolve, early));
      const asked = this.ask(arrival, began + arrival.at).finally(() => this.underWay.delete(asked));
      this.underWay.add(asked);
    }
    await Promise.all(this.underWay);
    this.crowd.close();
    return this.outcome();
  }

  /** Counted from when it was due: waiting for a free connection, or for this client, is waiting too. */
  private async ask({ kind, phase }: Arrival, due: number): Promise<void> {
    const call = this.calls[kind](this.sent[kind]++);
    try {
      const { status, body } = await this.crowd.send(bytesOf(ours.ask(call, this.facts.today), this.host));
      const place = `${phase} ${kind}`;
      if (!this.taken.has(place)) this.taken.set(place, []);
      this.taken.get(place)?.push(performance.now() - due);
      if (status !== 200 || body.includes(errorMark)) {
        throw new Error(`${status}: ${body.toString().slice(0, 300)}`);
      }
      if (kind === 'write')
        this.answered.push(JSON.parse(body.toString()).data.submitProgressReport.progressReport.id);
    } catch (error) {
      this.errors.push(`${call.question}: ${(error as Error).message}`);
    }
  }

  private outcome(): SoakOutcome {
    const of = (phase: string, kind: Kind) => latenciesOf(this.taken.get(`${phase} ${kind}`) ?? []);
    const each = this.phases.map(({ name }) => [name, { write: of(name, 'write'), read: of(name, 'read') }]);
    const { user, system } = process.cpuUsage();
    return {
      latencies: Object.fromEntries(each),
      answered: this.answered,
      errors: this.errors.length,
      firstErrors: this.errors.slice(0, 5),
      connections: this.crowd.peak,
      cpu: (user + system) / 1e6,
    };
  }
}

process.on('message', (job: SoakJob) => {
  new Soak(job).run().then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit(0));
