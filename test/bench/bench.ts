import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cluster, WorkingCopy } from './data/cluster.ts';
import { type Facts, gatherFacts } from './facts.ts';
import { type Driver, startDriver } from './measure/drive.ts';
import { compareAnswers } from './measure/equality.ts';
import { type Contender, measure, type Series } from './measure/rounds.ts';
import { assertWritten, compareWrites, countWritten } from './measure/written.ts';
import type { Options } from './options.ts';
import type { Progress } from './progress.ts';
import type { ServerName } from './servers/index.ts';
import { installPeers } from './servers/install-peers.ts';
import { type RunningServer, startServer } from './servers/start.ts';

/** What must be undone at the end, the newest first; also when the run is broken off. */
export type Undo = (() => unknown)[];

export interface Stage {
  facts: Facts;
  factsFile: string;
  servers: RunningServer[];
  copy: WorkingCopy;
}

/** A copy of the data with the servers over it. */
export async function setUp(
  cluster: Cluster,
  size: Options['size'],
  names: ServerName[],
  undo: Undo,
  progress: Progress,
): Promise<Stage> {
  const copy = await cluster.workingCopy(size);
  undo.push(() => copy.drop());
  if (names.some((name) => name.startsWith('postgraphile'))) await installPeers(copy);
  const facts = await gatherFacts(copy.url);
  const folder = mkdtempSync(join(tmpdir(), 'duban-bench-run-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const factsFile = join(folder, 'facts.json');
  writeFileSync(factsFile, JSON.stringify(facts));
  progress.begin('servers');
  const servers: RunningServer[] = [];
  for (const name of names) {
    const server = await startServer(name, copy.url, join(folder, name));
    undo.push(() => server.stop());
    servers.push(server);
  }
  progress.end(names.join(', '));
  return { facts, factsFile, servers, copy };
}

export function newDriver(undo: Undo): Driver {
  const driver = startDriver();
  undo.push(() => driver.stop());
  return driver;
}

/** Same questions, same answers, then how fast. */
export async function bench(
  cluster: Cluster,
  options: Options,
  undo: Undo,
  progress: Progress,
): Promise<Series[]> {
  const { facts, factsFile, servers, copy } = await setUp(
    cluster,
    options.size,
    options.servers,
    undo,
    progress,
  );
  for (const question of options.questions) {
    progress.begin(`${question} answers agree`);
    if (question === 'W1') await compareWrites(servers, facts, copy.url);
    const compared = await compareAnswers(servers, question, facts);
    progress.end(question === 'W1' ? 'and the rows written' : `${compared} calls`);
  }
  const driver = newDriver(undo);
  const contenders: Contender[] = servers.map((server) => ({ label: server.name, server, factsFile }));
  const surroundings = { driver, postmaster: cluster.postgres.pid(), progress };
  const all: Series[] = [];
  for (const question of options.questions) {
    const before = await countWritten(copy.url);
    const { series, requests } = await measure(surroundings, contenders, question, options.plan);
    assertWritten(before, await countWritten(copy.url), question === 'W1' ? requests : 0);
    all.push(...series);
  }
  return all;
}
