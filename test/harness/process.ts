import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Ended {
  code: number | null;
  output: string;
}

export interface Running {
  url: string;
  /** The server's own process. */
  pid: number;
  output(): string;
  postgresPid(): number | null;
  /** SIGTERM; resolves with how it ended. */
  terminate(): Promise<Ended>;
  /** SIGKILL to everything: the server and every process of its PostgreSQL. */
  kill(): Promise<void>;
}

/** A folder for data that PostgreSQL's own user can enter; `remove` is for afterAll. */
export function dataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'duban-start-'));
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Node's own options of `pnpm start`. */
export function releasedOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** Runs one of server/bin with settings of its own and none of this process's. */
function launch(script: string, args: string[], settings: Record<string, string>) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings };
  // A group of its own, so that killing it reaches whatever it started.
  const child = spawn(
    process.execPath,
    [...releasedOptions(), join(root, 'server', 'bin', script), ...args],
    {
      env,
      detached: true,
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, output })));
  return { child, ended, output: () => output };
}

/** Runs to its end. */
export function runToEnd(script: string, args: string[], settings: Record<string, string>): Promise<Ended> {
  return launch(script, args, settings).ended;
}

/** Starts the product as `pnpm start` does and resolves once it listens; fails with its output where it ends before. */
export async function startProduct(settings: Record<string, string>): Promise<Running> {
  const { child, ended, output } = launch('start.mjs', [], { PORT: '0', ...settings });
  const url = await Promise.race([listening(child, output), ended.then(({ code }) => code)]);
  if (typeof url !== 'string') throw new Error(`ended with ${url}:\n${output()}`);
  const pidFile = join(settings.DATA_DIR ?? '', 'postgres', 'postmaster.pid');
  const postgresPid = () =>
    existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : null;
  return {
    url,
    pid: child.pid ?? 0,
    output,
    postgresPid,
    terminate() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      const postmaster = postgresPid();
      signalGroup(child.pid, 'SIGKILL');
      // pg_ctl gives the postmaster a session of its own; its children end when they notice.
      if (postmaster) signalGroup(postmaster, 'SIGKILL') || process.kill(postmaster, 'SIGKILL');
      await ended;
      while (postmaster && isAlive(postmaster)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): boolean {
  try {
    process.kill(-(pid ?? Number.NaN), signal);
    return true;
  } catch {
    return false;
  }
}

function listening(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0];
      if (url) resolve(url);
    });
  });
}

/** Whether it runs: one that has ended and that nobody has reaped, as in a container without init, does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = `/proc/${pid}/stat`;
    return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
  } catch {
    return false;
  }
}
