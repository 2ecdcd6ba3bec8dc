import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account that runs PostgreSQL. */
export interface Account {
  /** Undefined: as we are ourselves. */
  owner?: { uid: number; gid: number };
  /** What a command line must begin with, where a plain change of user is not enough. */
  prefix: string[];
}

const nobody = 65534;

/**
 * PostgreSQL refuses to run as root, so root must find it another account, and that account must be able to enter both
 * the data directory and node_modules. In this order:
 *
 * 1. the owner of the data directory or of its parent, where that is not root;
 * 2. `nobody`;
 * 3. `nobody` with one Linux capability that lets it pass closed folders. A clone under /root or a `mktemp -d` folder
 *    (mode 0700) needs this. Opening those folders is not ours to do, a copy elsewhere (/tmp) would not be durable, and
 *    a capability lasts only as long as the process. CAP_DAC_READ_SEARCH is tried first since it cannot write;
 *    containers usually grant only CAP_DAC_OVERRIDE. The price is that a hole in PostgreSQL itself would then reach
 *    root's files, so `onWeaker` says so aloud.
 */
export function chooseAccount(
  dataDir: string,
  postgres: string,
  onWeaker: (message: string) => void,
): Account {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const plain = [...ownersOf(dataDir, dirname(dataDir)), idOfNobody()].map((owner) => ({
    owner,
    prefix: [],
  }));
  const account = plain.find((candidate) => canUse(candidate, dataDir, postgres));
  if (account) return account;
  const capable = ['dac_read_search', 'dac_override'].map((capability) => withCapability(capability));
  const weaker = capable.find((candidate) => canUse(candidate, dataDir, postgres));
  if (!weaker) throw new Error(explainClosedFolders(dataDir, postgres));
  onWeaker(
    'PostgreSQL runs as nobody with the right to pass closed folders, because this folder is open to root only. For production put the clone and DATA_DIR where others may enter (chmod o+x), or start as an ordinary user.',
  );
  return weaker;
}

function ownersOf(...folders: string[]): { uid: number; gid: number }[] {
  return folders.map((folder) => statSync(folder)).filter(({ uid }) => uid !== 0);
}

function idOfNobody(): { uid: number; gid: number } {
  try {
    const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
    return { uid: Number(uid ?? nobody), gid: Number(gid ?? nobody) };
  } catch {
    return { uid: nobody, gid: nobody };
  }
}

function withCapability(capability: string): Account {
  const owner = idOfNobody();
  const set = `-all,+${capability}`;
  // Without no_setuid_fixup access(2), which PostgreSQL asks, leaves capabilities out of account.
  const prefix = [
    'setpriv',
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    `--bounding-set=${set}`,
    `--inh-caps=${set}`,
    `--ambient-caps=${set}`,
  ];
  return { owner, prefix };
}

/** Tried for real: mode bits alone know nothing of access lists, mounts and security modules. */
function canUse(account: Account, dataDir: string, postgres: string): boolean {
  const [command, args, options] = commandAs(account, '/bin/sh', [
    '-c',
    'cd "$1" && "$2" --version',
    'sh',
    dataDir,
    postgres,
  ]);
  const { status, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  // `--version` succeeds even where PostgreSQL cannot find its own files; it then complains on stderr.
  return status === 0 && stderr === '';
}

/** A command line and spawn options that run `command` under the account, from a folder that anyone can enter. */
export function commandAs(account: Account, command: string, args: string[]) {
  const [first = command, ...rest] = [...account.prefix, command, ...args];
  const identity = account.prefix.length === 0 ? account.owner : undefined;
  // An inherited environment could carry PGDATA, PGPORT or a locale that this machine lacks.
  const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };
  return [first, rest, { cwd: '/', env, uid: identity?.uid, gid: identity?.gid }] as const;
}

function explainClosedFolders(dataDir: string, postgres: string): string {
  return [
    'PostgreSQL refuses to run as root, and no other account can enter one of these:',
    `  data:     ${dataDir}`,
    `  programs: ${dirname(postgres)}`,
    'Any one of these helps: start as an ordinary user; move the clone (and DATA_DIR) to a folder that others may enter;',
    'chmod o+x the closed folders above them; or set DATABASE_URL to a PostgreSQL server of your own.',
  ].join('\n');
}
