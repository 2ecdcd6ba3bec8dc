import type { Database } from '../../../kernel/database.ts';
import { lock } from './lock.ts';

interface Tries {
  failures: number;
  /** null: not locked since the last success or the last lock's end */
  lockedUntil: number | null;
}

/** Some megabytes at most; the oldest is forgotten first. */
const most = 10_000;
const names = new WeakMap<Database, Map<string, Tries>>();

function triesAt(database: Database): Map<string, Tries> {
  const known = names.get(database) ?? new Map<string, Tries>();
  names.set(database, known);
  return known;
}

/**
 * Counts a try at a name that nobody has or that is shut out, and says whether it would be locked by now: were only
 * real names ever locked, six tries would tell which names exist.
 */
export function strangerIsLocked(database: Database, username: string, now: Date): boolean {
  const tries = triesAt(database);
  const { failures, lockedUntil } = tries.get(username) ?? { failures: 0, lockedUntil: null };
  if (lockedUntil !== null && lockedUntil > now.getTime()) return true;
  const count = lockedUntil === null ? failures + 1 : 1;
  tries.delete(username);
  tries.set(username, {
    failures: count,
    lockedUntil: count >= lock.failures ? now.getTime() + lock.minutes * 60_000 : null,
  });
  const [oldest] = tries.keys();
  if (tries.size > most && oldest !== undefined) tries.delete(oldest);
  return false;
}
