import { readFileSync } from 'node:fs';

const mebibyte = 2 ** 20;

/** MiB that the process holds; null where the system does not tell, or once it is gone. */
export function residentOf(pid: number): number | null {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / mebibyte;
  } catch {
    return null;
  }
}

/**
 * By how much the last half grew, as a share of where it began: along the line that fits its samples best, so that neither
 * a collection of garbage at its end nor one at its beginning decides.
 */
export function growthOfLastHalf(samples: readonly number[]): number {
  const half = samples.slice(Math.floor(samples.length / 2));
  const many = half.length;
  if (many < 2) return 0;
  const middle = (many - 1) / 2;
  const mean = half.reduce((sum, sample) => sum + sample, 0) / many;
  const slope =
    half.reduce((sum, sample, place) => sum + (place - middle) * (sample - mean), 0) /
    half.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  return (slope * (many - 1)) / (mean - slope * middle);
}
