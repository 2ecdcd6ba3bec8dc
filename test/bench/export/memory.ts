import { readFileSync } from 'node:fs';

const interval = 50;

function residentMegabytes(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? Number.NaN : Number(kilobytes) / 1024;
  } catch {
    // Not every system has /proc.
    return Number.NaN;
  }
}

/** The most that a process has of memory while it is watched. */
export function watchMemory(pid: number): { now(): number; end(): number } {
  let most = residentMegabytes(pid);
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(pid));
  }, interval);
  return {
    now: () => residentMegabytes(pid),
    end() {
      clearInterval(timer);
      return Math.max(most, residentMegabytes(pid));
    },
  };
}
