import { readdirSync, readFileSync } from 'node:fs';

function mebibytes(file: string, field: string): number | null {
  try {
    const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
    return kibibytes === undefined ? null : Math.round(Number(kibibytes) / 1024);
  } catch {
    return null;
  }
}

/** What a process holds of the machine's memory, MiB; null where there is no /proc. */
export function residentOf(pid: number): number | null {
  return mebibytes(`/proc/${pid}/status`, 'VmRSS');
}

/** PostgreSQL's processes share most of theirs: each counts with its part of it. Null where they may not be looked at. */
export function shareOfPostgres(postmaster: number): number | null {
  const isChild = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/status`, 'utf8').includes(`\nPPid:\t${postmaster}\n`);
    } catch {
      return false;
    }
  };
  try {
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isChild(name));
    const parts = [String(postmaster), ...children].map((pid) =>
      mebibytes(`/proc/${pid}/smaps_rollup`, 'Pss'),
    );
    return parts.every((part) => part === null)
      ? null
      : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  } catch {
    return null;
  }
}
