import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUp, type Undo } from '../bench.ts';
import type { Cluster } from '../data/cluster.ts';
import { gatherFacts } from '../facts.ts';
import { countWritten } from '../measure/written.ts';
import type { Options } from '../options.ts';
import type { Progress } from '../progress.ts';
import type { SoakJob, SoakOutcome } from './client.ts';
import { countKept, type Kept } from './lost.ts';
import { growthOfLastHalf, residentOf } from './memory.ts';
import { phasesOf } from './schedule.ts';

export interface SoakResult extends Omit<SoakOutcome, 'answered'> {
  minutes: number;
  reports: Kept;
  /** MiB of the server, a sample a second; null where the system does not tell. */
  memory: { start: number; max: number; end: number; growthOfLastHalf: number } | null;
}

/** Runs the client in a process of its own, and calls `everySecond` meanwhile. */
async function runClient(job: SoakJob, undo: Undo, everySecond: () => void): Promise<SoakOutcome> {
  const child = fork(join(import.meta.dirname, 'client.ts'), { detached: true });
  undo.push(() => child.kill());
  const ended = once(child, 'close').then(() => {
    throw new Error('the client process ended');
  });
  // Heard while it runs; afterwards it is meant to end.
  ended.catch(() => {});
  const timer = setInterval(everySecond, 1000);
  try {
    child.send(job);
    const [outcome] = (await Promise.race([once(child, 'message'), ended])) as [SoakOutcome];
    return outcome;
  } finally {
    clearInterval(timer);
  }
}

function memoryOf(samples: number[]): SoakResult['memory'] {
  const [start] = samples;
  if (start === undefined) return null;
  const end = samples.at(-1) ?? start;
  return { start, max: Math.max(...samples), end, growthOfLastHalf: growthOfLastHalf(samples) };
}

/** Reporting day against this project's server alone, then memory under less, on its durable database. */
export async function soak(
  cluster: Cluster,
  { size, minutes }: Options,
  undo: Undo,
  progress: Progress,
): Promise<SoakResult> {
  const { servers, copy, factsFile } = await setUp(cluster, size, ['ours'], undo, progress);
  const [server] = servers;
  if (!server) throw new Error('no server to ask');
  // Every bureau below the province reports, not the cities alone.
  writeFileSync(factsFile, JSON.stringify(await gatherFacts(copy.url, 'belowProvince')));
  const before = await countWritten(copy.url);
  const phases = phasesOf(minutes);
  const seconds = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  const run = `soak-${Date.now().toString(36)}`;
  const samples: number[] = [];
  progress.begin('soak');
  const { answered, ...outcome } = await runClient({ url: server.url, run, factsFile, phases }, undo, () => {
    const resident = residentOf(server.pid);
    if (resident !== null) samples.push(resident);
    progress.at(Math.min(samples.length, seconds), seconds, `${samples.at(-1)?.toFixed(0) ?? '–'} MiB`);
  });
  progress.end(`${answered.length} reports answered`);
  const reports = await countKept(copy.url, run, answered, before.progress_report);
  return { minutes, ...outcome, reports, memory: memoryOf(samples) };
}
