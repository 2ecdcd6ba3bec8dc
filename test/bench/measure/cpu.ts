import { readdirSync, readFileSync } from 'node:fs';

/** /proc counts in hundredths of a second on every Linux that Node runs on. */
const tick = 10;

interface Times {
  parent: number;
  own: number;
  ofGoneChildren: number;
}

/** Null once the process is gone. */
function timesOf(pid: number | string): Times | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may itself hold spaces and brackets.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, childUser = 0, childSystem = 0] = [1, 11, 12, 13, 14].map(
      (at) => fields[at],
    );
    return { parent, own: (user + system) * tick, ofGoneChildren: (childUser + childSystem) * tick };
  } catch {
    return null;
  }
}

export const canReadCpu = process.platform === 'linux';

/** Milliseconds that the process has taken. */
export function cpuOf(pid: number): number {
  return timesOf(pid)?.own ?? 0;
}

/** Milliseconds that PostgreSQL has taken: its first process, its backends, and those that have ended. */
export function cpuOfPostgres(postmaster: number): number {
  const first = timesOf(postmaster);
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(timesOf)
    .filter((times) => times?.parent === postmaster);
  return (
    (first?.own ?? 0) +
    (first?.ofGoneChildren ?? 0) +
    backends.reduce((sum, times) => sum + (times?.own ?? 0), 0)
  );
}
