import { newDriver, type Stage, setUp, type Undo } from '../bench.ts';
import type { Cluster } from '../data/cluster.ts';
import { cpuOf, cpuOfPostgres } from '../measure/cpu.ts';
import type { Driver } from '../measure/drive.ts';
import type { Outcome } from '../measure/driver.ts';
import type { Options } from '../options.ts';
import type { Progress } from '../progress.ts';
import { type Download, download } from './download.ts';
import { watchMemory } from './memory.ts';

/** Milliseconds of a page of work items: in the middle, and for all but one of twenty. */
export interface Latency {
  p50: number;
  p95: number;
}

export interface ExportRun extends Download {
  /** Readers of Q1 meanwhile; 0: nobody */
  connections: number;
  before: Latency | null;
  during: Latency | null;
  /** Seconds of CPU of Node and of PostgreSQL; with readers, theirs too */
  cpu: { node: number; postgres: number };
  /** Most of the server's memory before and during, in MB. */
  memoryBefore: number;
  memory: number;
}

/** One round of the page's readers. */
const roundSeconds = 2;
const readers = [4, 16];

const median = (values: number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const latencyOf = (rounds: Outcome[]): Latency => ({
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
});

/** Rounds of Q1, as long as `goesOn` says. */
async function pages(
  driver: Driver,
  stage: Stage,
  connections: number,
  goesOn: () => boolean,
): Promise<Outcome[]> {
  const [server] = stage.servers;
  const job = {
    server: 'ours',
    url: server?.url ?? '',
    question: 'Q1',
    run: '',
    factsFile: stage.factsFile,
  } as const;
  const rounds: Outcome[] = [];
  while (goesOn()) rounds.push(await driver.run({ ...job, connections, seconds: roundSeconds }));
  return rounds;
}

async function measured(
  driver: Driver,
  stage: Stage,
  connections: number,
  postmaster: number,
): Promise<ExportRun> {
  const [server] = stage.servers;
  if (!server) throw new Error('no server');
  let left = 6;
  const before = connections > 0 ? (await pages(driver, stage, connections, () => left-- > 0)).slice(1) : [];
  const memory = watchMemory(server.pid);
  const memoryBefore = memory.now();
  const cpuNow = () => ({ node: cpuOf(server.pid) / 1000, postgres: cpuOfPostgres(postmaster) / 1000 });
  const cpuBefore = cpuNow();
  let running = true;
  const [file, during] = await Promise.all([
    download(server.url, stage.facts.supervisor.token).finally(() => {
      running = false;
    }),
    connections > 0 ? pages(driver, stage, connections, () => running) : [],
  ]);
  const cpu = cpuNow();
  // The last round saw the end of the export, and what came after it.
  const whole = during.length > 1 ? during.slice(0, -1) : during;
  return {
    ...file,
    connections,
    before: before.length > 0 ? latencyOf(before) : null,
    during: whole.length > 0 ? latencyOf(whole) : null,
    cpu: { node: cpu.node - cpuBefore.node, postgres: cpu.postgres - cpuBefore.postgres },
    memoryBefore,
    memory: memory.end(),
  };
}

/** The whole ledger as a spreadsheet: alone, and while others read pages. */
export async function exportBench(
  cluster: Cluster,
  options: Options,
  undo: Undo,
  progress: Progress,
): Promise<ExportRun[]> {
  const stage = await setUp(cluster, options.size, ['ours'], undo, progress);
  const driver = newDriver(undo);
  const runs: ExportRun[] = [];
  // Alone it is measured on a server that has just started; the readers' first round is their warm-up.
  for (const connections of [0, ...readers]) {
    progress.begin(`export, ${connections} readers`);
    runs.push(await measured(driver, stage, connections, cluster.postgres.pid()));
    progress.end();
  }
  return runs;
}
