import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { releasedOptions } from '../../harness/process.ts';
import type { ServerName } from './index.ts';

export interface RunningServer {
  name: ServerName;
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const entries: Readonly<Record<ServerName, string>> = {
  ours: 'ours-server.mjs',
  postgraphile: 'postgraphile-server.ts',
  postgraphileFunctions: 'postgraphile-functions-server.ts',
  limit: 'limit-server.ts',
};

/** Aggregates that sort for one column sort that column alone: a third off the counts of an item. */
const peerOptions = '-c enable_presorted_aggregate=off';

function environment(name: ServerName, databaseUrl: string, dataDir: string): NodeJS.ProcessEnv {
  const url = new URL(databaseUrl);
  if (name !== 'ours') url.searchParams.set('options', peerOptions);
  return {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    DATABASE_URL: url.href,
    DATA_DIR: dataDir,
    DEMO: 'off',
    PORT: '0',
  };
}

/** Each server is a process of its own, of the same role in the same database. */
export async function startServer(
  name: ServerName,
  databaseUrl: string,
  dataDir: string,
): Promise<RunningServer> {
  const nodeOptions = name === 'ours' ? releasedOptions() : [];
  const child = spawn(process.execPath, [...nodeOptions, join(import.meta.dirname, entries[name])], {
    env: environment(name, databaseUrl, dataDir),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C reaches the parent, which ends them in order.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await firstAddress(child, name);
  return {
    name,
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
    },
  };
}

function firstAddress(child: ChildProcess, name: ServerName): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${name} did not start:\n${output.trim()}`));
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      fail();
    }, 60_000);
    const read = (chunk: Buffer) => {
      output += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (!url) return;
      clearTimeout(late);
      resolve(url);
    };
    child.stdout?.on('data', read);
    // Warnings at the start are no failure, and an error explains one.
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.once('close', fail);
  });
}
