import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Names one process for good: a number alone comes back for another process after a restart of the machine.
 * Null when the process is gone. A zombie counts as gone: in a container whose first process reaps nobody, a
 * killed process stays in the table for ever and `kill(pid, 0)` goes on saying that it lives.
 */
export function processIdentity(pid: number): string | null {
  if (process.platform !== 'linux') return identityFromPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startedAt] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? null : `${pid}@${startedAt}`;
  } catch {
    return null;
  }
}

/** Whether the process has made this its folder, as a postmaster does; true also after the folder was moved. */
export function worksIn(folder: string, pid: number): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === folder;
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes(folder);
  } catch {
    return false;
  }
}

function identityFromPs(pid: number): string | null {
  try {
    const [state, ...startedAt] = execFileSync('ps', ['-p', String(pid), '-o', 'state=,lstart='], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/);
    return state?.startsWith('Z') ? null : `${pid}@${startedAt.join(' ')}`;
  } catch {
    return null;
  }
}
