import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Account, commandAs } from './account.ts';
import { processIdentity, worksIn } from './process-identity.ts';

export interface Postmaster {
  process: ChildProcess;
  exited: Promise<void>;
}

export interface PostmasterOptions {
  postgres: string;
  folder: string;
  logFile: string;
  port: number;
  account: Account;
  settings: Record<string, string>;
}

/** Starts PostgreSQL and waits until it takes connections. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  // The processes of a postmaster that was killed outlive it for a moment and hold its shared memory.
  const deadline = Date.now() + 15_000;
  for (;;) {
    const logStart = existsSync(options.logFile) ? statSync(options.logFile).size : 0;
    const postmaster = spawnPostmaster(options);
    if (await isReady(options.folder, postmaster)) return postmaster;
    const log = readFileSync(options.logFile, 'utf8').slice(logStart).trim();
    if (!log.includes('shared memory block') || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start:\n${log.split('\n').slice(-10).join('\n')}`);
    }
    await delay(100);
  }
}

function spawnPostmaster({
  postgres,
  folder,
  logFile,
  port,
  account,
  settings,
}: PostmasterOptions): Postmaster {
  const flags = Object.entries({ ...settings, port: String(port) }).map(
    ([name, value]) => `--${name}=${value}`,
  );
  const [command, args, options] = commandAs(account, postgres, ['-D', folder, ...flags]);
  const log = openSync(logFile, 'a', 0o600);
  // Its own session, or Ctrl-C would end PostgreSQL while the server is still finishing its requests.
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return { process: child, exited };
}

async function isReady(folder: string, postmaster: Postmaster): Promise<boolean> {
  let gone = false;
  void postmaster.exited.then(() => {
    gone = true;
  });
  while (!gone) {
    const lines = pidFile(folder);
    if (Number(lines[0]) === postmaster.process.pid && lines[7]?.trim() === 'ready') return true;
    await delay(10);
  }
  return false;
}

/** Stops what a killed parent left running, and clears a pid file whose process is gone or has become another one. */
export async function clearOrphan(folder: string, onLog: (message: string) => void): Promise<void> {
  const pid = Number(pidFile(folder)[0]);
  if (!pid) return;
  // PostgreSQL itself only asks whether the number is in use, and then refuses to start after a restart of the machine.
  if (isPostmasterOf(folder, pid)) {
    onLog(`stopping PostgreSQL (process ${pid}) that an earlier Duban left running`);
    await endProcess(pid);
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true });
}

export function portOfRunning(folder: string): number | null {
  const [pid, , , port, , , , status] = pidFile(folder);
  return isPostmasterOf(folder, Number(pid)) && status?.trim() === 'ready' ? Number(port) : null;
}

function isPostmasterOf(folder: string, pid: number): boolean {
  return processIdentity(pid) !== null && worksIn(folder, pid);
}

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT leaves recovery to the next start; neither loses a commit. */
export async function endProcess(pid: number): Promise<void> {
  const identity = processIdentity(pid);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!identity || processIdentity(pid) !== identity) return;
    process.kill(pid, signal);
    const deadline = Date.now() + 20_000;
    while (processIdentity(pid) === identity && Date.now() < deadline) await delay(10);
  }
}

function pidFile(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}
