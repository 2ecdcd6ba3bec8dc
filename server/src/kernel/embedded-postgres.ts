import { chmodSync, existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chooseAccount } from './postgres/account.ts';
import { findPostgresBinaries } from './postgres/binaries.ts';
import { openCluster, readPasswords } from './postgres/cluster.ts';
import { lockDataDirectory } from './postgres/data-lock.ts';
import {
  clearOrphan,
  endProcess,
  type Postmaster,
  type PostmasterOptions,
  portOfRunning,
  startPostmaster,
} from './postgres/postmaster.ts';
import { provisionDatabase, urlFor } from './postgres/provision.ts';
import { embeddedSettings } from './postgres/settings.ts';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  onLog?: (message: string) => void;
  /** Over the defaults, for tests and fault runs only: the server refuses a database that may lose commits. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** The database `duban`, as its owner `duban`, who is no superuser. */
  url: string;
  /** The database `postgres`, as superuser: for cloning test databases and for backups. */
  adminUrl: string;
  /** The process that runs now; another one after PostgreSQL was killed and started again. */
  pid(): number;
  stop(): Promise<void>;
}

export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = prepareFolder(options.dataDir);
  const lock = lockDataDirectory(dataDir);
  try {
    const running = await start(dataDir, options);
    const stop = async () => {
      await running.stop();
      lock.release();
    };
    let stopped: Promise<void> | undefined;
    return { ...running, stop: () => (stopped ??= stop()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The address of the database that another process (the server) runs on this folder; null when none runs. */
export function findRunningPostgres(dataDir: string): string | null {
  const folder = join(dataDir, 'postgres');
  const port = existsSync(folder) ? portOfRunning(realpathSync(folder)) : null;
  return port === null ? null : urlFor({ port, passwordOf: readPasswords(dataDir) }, 'duban', 'duban');
}

async function start(dataDir: string, { onLog = () => {}, settings }: EmbeddedPostgresOptions) {
  const binaries = findPostgresBinaries();
  const account = chooseAccount(dataDir, binaries.postgres, onLog);
  const durable = settings?.fsync !== 'off';
  const { folder, passwordOf } = await openCluster(dataDir, binaries, account, durable);
  await clearOrphan(folder, onLog);
  const access = { port: await freePort(), passwordOf };
  const supervised = await supervise(
    {
      postgres: binaries.postgres,
      folder,
      logFile: logFileIn(dataDir),
      port: access.port,
      account,
      settings: { ...embeddedSettings, ...settings },
    },
    onLog,
  );
  try {
    await provisionDatabase(access);
  } catch (error) {
    await supervised.stop();
    throw error;
  }
  return {
    url: urlFor(access, 'duban', 'duban'),
    adminUrl: urlFor(access, 'postgres', 'postgres'),
    ...supervised,
  };
}

/** Keeps PostgreSQL running on one port until `stop`: connections come back by themselves after it was killed. */
async function supervise(options: PostmasterOptions, onLog: (message: string) => void) {
  let stopping = false;
  let current: Postmaster = await startPostmaster(options);
  const keepRunning = async () => {
    for (;;) {
      await current.exited;
      if (stopping) return;
      onLog('PostgreSQL ended unexpectedly, starting it again');
      await restart();
    }
  };
  const restart = async () => {
    while (!stopping) {
      try {
        await clearOrphan(options.folder, onLog);
        current = await startPostmaster(options);
        return;
      } catch (error) {
        onLog((error as Error).message);
        await delay(1000);
      }
    }
  };
  const ended = keepRunning();
  const stop = async () => {
    stopping = true;
    let over = false;
    const end = ended.then(() => {
      over = true;
    });
    // Again and again: a restart may be under way, and then the process to end is still to come.
    while (!over) {
      if (current.process.pid) await endProcess(current.process.pid);
      await Promise.race([end, delay(50)]);
    }
  };
  return { pid: () => current.process.pid ?? 0, stop };
}

function prepareFolder(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true });
    // Others may pass but not look: `nobody` must reach the cluster, whatever the umask of root is.
    chmodSync(path, 0o711);
  }
  return realpathSync(path);
}

function logFileIn(dataDir: string): string {
  const path = join(dataDir, 'postgres.log');
  if (existsSync(path) && statSync(path).size > 10_000_000) rmSync(path);
  return path;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
