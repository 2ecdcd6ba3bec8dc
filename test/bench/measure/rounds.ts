import type { Progress } from '../progress.ts';
import type { QuestionName } from '../questions.ts';
import type { ServerName } from '../servers/index.ts';
import type { RunningServer } from '../servers/start.ts';
import { canReadCpu, cpuOf, cpuOfPostgres } from './cpu.ts';
import type { Driver } from './drive.ts';

export interface Plan {
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
  connections: number[];
}

export interface Round {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of CPU for each request; null where the system does not tell. */
  nodeCpu: number | null;
  postgresCpu: number | null;
  clientCpu: number;
}

export interface Series {
  question: QuestionName;
  connections: number;
  /** In the order of the rounds, so that what one round had in common can be compared. */
  rounds: Record<string, Round[]>;
}

export interface Measured {
  series: Series[];
  /** Of the warm-up too: each of a mutation's must have left its rows. */
  requests: number;
}

/** A server under a name of its own: the same one may serve two databases. */
export interface Contender {
  label: string;
  server: RunningServer;
  factsFile: string;
}

interface Surroundings {
  driver: Driver;
  postmaster: number;
  progress: Progress;
}

async function measureOnce(
  { driver, postmaster }: Surroundings,
  { server, factsFile }: Contender,
  job: { question: QuestionName; connections: number; seconds: number; run: string },
): Promise<Round> {
  const cpu = () => (canReadCpu ? [cpuOf(server.pid), cpuOfPostgres(postmaster)] : [0, 0]);
  const [nodeBefore = 0, postgresBefore = 0] = cpu();
  const outcome = await driver.run({
    ...job,
    server: server.name,
    url: server.url,
    factsFile,
  });
  const [nodeAfter = 0, postgresAfter = 0] = cpu();
  return {
    requests: outcome.requests,
    perSecond: outcome.requests / outcome.seconds,
    p50: outcome.p50,
    p99: outcome.p99,
    nodeCpu: canReadCpu ? (nodeAfter - nodeBefore) / outcome.requests : null,
    postgresCpu: canReadCpu ? (postgresAfter - postgresBefore) / outcome.requests : null,
    clientCpu: outcome.clientCpu,
  };
}

/** A B C, B C A, C A B, …: what disturbs the machine for a while disturbs all alike. */
function turned<T>(list: T[], by: number): T[] {
  return list.map((_, place) => list[(place + by) % list.length] as T);
}

async function warmUp(
  surroundings: Surroundings,
  contenders: Contender[],
  question: QuestionName,
  plan: Plan,
  stamp: string,
): Promise<number> {
  const connections = plan.connections[0] ?? 16;
  let requests = 0;
  surroundings.progress.begin(`${question} warm-up`);
  for (const [place, contender] of contenders.entries()) {
    const job = { question, connections, seconds: plan.warmUpSeconds, run: `${stamp}-warm-${place}` };
    requests += (await measureOnce(surroundings, contender, job)).requests;
  }
  surroundings.progress.end();
  return requests;
}

async function measureSeries(
  surroundings: Surroundings,
  contenders: Contender[],
  {
    question,
    connections,
    plan,
    stamp,
  }: Pick<Series, 'question' | 'connections'> & { plan: Plan; stamp: string },
): Promise<Series> {
  const { progress } = surroundings;
  const rounds: Record<string, Round[]> = Object.fromEntries(contenders.map(({ label }) => [label, []]));
  progress.begin(`${question} at ${connections} connections`);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const [place, contender] of turned(contenders, round).entries()) {
      progress.at(round * contenders.length + place, plan.rounds * contenders.length, contender.label);
      // Every job has keys of its own: a key that was used is answered and not written again.
      const run = `${stamp}-${connections}-${round}-${place}`;
      const job = { question, connections, seconds: plan.seconds, run };
      rounds[contender.label]?.push(await measureOnce(surroundings, contender, job));
    }
  }
  progress.end();
  return { question, connections, rounds };
}

/** Measures one question at each number of connections. */
export async function measure(
  surroundings: Surroundings,
  contenders: Contender[],
  question: QuestionName,
  plan: Plan,
): Promise<Measured> {
  const stamp = Date.now().toString(36);
  let requests = await warmUp(surroundings, contenders, question, plan, stamp);
  const series: Series[] = [];
  for (const connections of plan.connections) {
    const one = await measureSeries(surroundings, contenders, { question, connections, plan, stamp });
    series.push(one);
    requests += Object.values(one.rounds)
      .flat()
      .reduce((sum, round) => sum + round.requests, 0);
  }
  return { series, requests };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export interface Ratio {
  median: number;
  min: number;
  max: number;
}

/** Round against round: what slowed both is in neither. Null where one of them was not measured. */
export function ratioOf(series: Series, one: ServerName, other: ServerName): Ratio | null {
  const [ours, theirs] = [series.rounds[one] ?? [], series.rounds[other] ?? []];
  const ratios = ours.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? Number.NaN));
  if (ratios.length === 0 || ratios.some(Number.isNaN)) return null;
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}
