import { execFile } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, commandAs } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';

const run = promisify(execFile);

export interface Cluster {
  folder: string;
  passwordOf(role: string): string;
}

/** Makes the cluster on first use; a first start that was cut short leaves nothing that a second takes for whole. */
export async function openCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  account: Account,
  durable: boolean,
): Promise<Cluster> {
  const folder = join(dataDir, 'postgres');
  const passwordOf = passwords(dataDir, existsSync(folder));
  if (existsSync(folder)) takeOver(folder, account);
  else await createCluster(folder, passwordOf('postgres'), binaries, account, durable);
  return { folder, passwordOf };
}

async function createCluster(
  folder: string,
  password: string,
  binaries: PostgresBinaries,
  account: Account,
  durable: boolean,
): Promise<void> {
  clearDrafts(dirname(folder));
  // A name of its own: the initdb of a first start that was killed may still be writing to that one's draft.
  const draft = mkdtempSync(`${folder}.new-`);
  const passwordFile = `${draft}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.owner) {
    for (const path of [draft, passwordFile]) chownSync(path, account.owner.uid, account.owner.gid);
  }
  try {
    await initialize(draft, passwordFile, binaries, account, durable);
    renameSync(draft, folder);
    if (durable) syncFolder(dirname(folder));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function clearDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith('postgres.new-'))) {
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true });
    } catch {
      // Still being written to; it only takes space, until the next first start.
    }
  }
}

async function initialize(
  draft: string,
  passwordFile: string,
  binaries: PostgresBinaries,
  account: Account,
  durable: boolean,
): Promise<void> {
  const args = [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=zh-Hans-CN',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ];
  // pg_trgm asks the C library what a letter is: under plain C no Chinese character is one, and it indexes nothing.
  for (const letters of ['--lc-ctype=C.UTF-8', '--lc-ctype=en_US.UTF-8']) {
    try {
      const [command, line, options] = commandAs(account, binaries.initdb, [...args, letters]);
      await run(command, line, options);
      return;
    } catch (error) {
      const { stderr = String(error) } = error as { stderr?: string };
      if (stderr.includes('invalid locale name')) continue;
      throw new Error(`PostgreSQL could not set up its data folder:\n${stderr}`);
    }
  }
  throw new Error(
    'PostgreSQL needs the locale C.UTF-8 or en_US.UTF-8; install one of them, or set DATABASE_URL.',
  );
}

/** One secret file gives every role a password of its own. */
function passwords(dataDir: string, clusterExists: boolean): (role: string) => string {
  const path = join(dataDir, 'postgres.secret');
  if (!existsSync(path)) {
    if (clusterExists)
      throw new Error(`${path} is missing: restore it, it holds the password of the database beside it.`);
    writeFileSync(`${path}.new`, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  }
  return readPasswords(dataDir);
}

export function readPasswords(dataDir: string): (role: string) => string {
  const secret = readFileSync(join(dataDir, 'postgres.secret'), 'utf8');
  return (role) => createHmac('sha256', secret).update(role).digest('hex');
}

/** The data was copied by root, restored from a backup, or belongs to the account of an earlier start. */
function takeOver(folder: string, { owner }: Account): void {
  if (!owner || statSync(folder).uid === owner.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), owner.uid, owner.gid);
  }
  // Last, so that an interruption starts this over.
  lchownSync(folder, owner.uid, owner.gid);
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
