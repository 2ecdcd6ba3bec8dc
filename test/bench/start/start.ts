import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from '../../harness/client.ts';
import { dataFolder, type Running, startProduct } from '../../harness/process.ts';
import { type GivenOut, giveOutWholePlan } from '../../start/whole-plan.ts';
import type { Undo } from '../bench.ts';
import { newestYear } from '../data/size.ts';
import type { Progress } from '../progress.ts';
import { columns } from '../report/table.ts';
import { residentOf, shareOfPostgres } from './footprint.ts';

const warmStarts = 3;
const idleSeconds = 10;

export interface StartFigures {
  /** From the command to the first answer: with an empty folder (what is stale is built, the demonstration played), and with a filled one. */
  firstSeconds: number;
  warmSeconds: number[];
  /** MiB, ten seconds after a warm start that nobody used. */
  idle: { server: number | null; postgres: number | null };
  givenOut: Pick<GivenOut, 'points' | 'organizations' | 'assignments' | 'requests' | 'seconds'>;
}

/** What the README's command starts: database, demonstration, console and API, until the database answers too. */
async function timedStart(dataDir: string, undo: Undo): Promise<{ running: Running; seconds: number }> {
  const began = performance.now();
  const running = await startProduct({ DATA_DIR: dataDir, NODE_ENV: 'production' });
  undo.push(() => running.terminate());
  const { status } = await fetch(`${running.url}/health/ready`);
  if (status !== 200) throw new Error(`started, and not ready: ${status}\n${running.output()}`);
  return { running, seconds: (performance.now() - began) / 1000 };
}

export async function measureStart(undo: Undo, progress: Progress): Promise<StartFigures> {
  const folder = dataFolder();
  undo.push(() => folder.remove());
  progress.begin('first start');
  const first = await timedStart(folder.path, undo);
  progress.end();
  let last = first.running;
  const warmSeconds: number[] = [];
  for (let start = 1; start <= warmStarts; start += 1) {
    progress.begin(`warm start ${start} of ${warmStarts}`);
    await last.terminate();
    const { running, seconds } = await timedStart(folder.path, undo);
    last = running;
    warmSeconds.push(seconds);
    progress.end();
  }
  progress.begin('idle');
  await delay(idleSeconds * 1000);
  const postgres = last.postgresPid();
  const idle = {
    server: residentOf(last.pid),
    postgres: postgres === null ? null : shareOfPostgres(postgres),
  };
  progress.end();
  progress.begin('import and assignment');
  const province = createClient(last.url);
  await province.signIn('province.supervisor', 'Duban-2026!');
  // A year that the demonstration has no plan of, and whose days are still to come.
  const year = Math.max(newestYear, new Date().getFullYear()) + 1;
  const { points, organizations, assignments, requests, seconds } = await giveOutWholePlan(province, year);
  progress.end();
  const givenOut = { points, organizations, assignments, requests, seconds };
  return { firstSeconds: first.seconds, warmSeconds, idle, givenOut };
}

const bars = { warm: 3, idle: 250, givenOut: 5 } as const;

export function startTable({ firstSeconds, warmSeconds, idle, givenOut }: StartFigures): string {
  const median = warmSeconds.toSorted((a, b) => a - b)[Math.floor(warmSeconds.length / 2)] ?? Number.NaN;
  const { points, organizations, assignments, requests, seconds } = givenOut;
  const memory = (value: number | null) => (value === null ? '–' : `${value} MiB`);
  const time = (value: number) => `${value.toFixed(1)} s`;
  return `\n${columns([
    ['', 'measured', 'bar'],
    ['first start: what has to be built, the demonstration', time(firstSeconds), ''],
    [`warm start, median of ${warmSeconds.length}`, time(median), `${bars.warm} s`],
    ['idle: the server', memory(idle.server), `${bars.idle} MiB`],
    ['idle: PostgreSQL', memory(idle.postgres), ''],
    [`${points} points to ${organizations} bureaus`, time(seconds.all), `${bars.givenOut} s`],
    [`of it ${assignments} assignments, in one of ${requests} requests`, time(seconds.assign), ''],
  ])}`;
}
