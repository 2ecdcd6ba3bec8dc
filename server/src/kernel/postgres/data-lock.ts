import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from './process-identity.ts';

export class DataDirectoryInUse extends Error {
  constructor(dataDir: string, pid: string) {
    super(
      `Another Duban (process ${pid}) is running on ${dataDir}. Stop it first, or give this one its own DATA_DIR.`,
    );
  }
}

const lockName = /^lock\.(\d+)$/;

/**
 * One process per data directory; a lock whose holder was killed is free.
 *
 * Each holder adds the next number with link(2), which fails when another process was first. The newest file is never
 * removed, not even at release: were it, a slow process that had found the old lock dead could take a number beside
 * one that started again from 1.
 */
export function lockDataDirectory(dataDir: string): { release(): void } {
  for (;;) {
    const newest = newestLock(dataDir);
    const holder = newest === 0 ? '' : readLock(join(dataDir, `lock.${newest}`));
    const pid = holder.split('@')[0] ?? '';
    if (holder !== '' && processIdentity(Number(pid)) === holder) throw new DataDirectoryInUse(dataDir, pid);
    const mine = join(dataDir, `lock.${newest + 1}`);
    if (!claim(mine)) continue;
    if (newestLock(dataDir) > newest + 1) {
      // Our listing was so old that this number had been used and cleared away.
      rmSync(mine, { force: true });
      continue;
    }
    for (const older of lockNumbers(dataDir).filter((number) => number <= newest)) {
      rmSync(join(dataDir, `lock.${older}`), { force: true });
    }
    return { release: () => writeFileSync(mine, '') };
  }
}

function claim(path: string): boolean {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, processIdentity(process.pid) ?? '');
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Removed by the holder of a newer one: go round again and find that.
    return '';
  }
}

function newestLock(dataDir: string): number {
  return Math.max(0, ...lockNumbers(dataDir));
}

function lockNumbers(dataDir: string): number[] {
  return readdirSync(dataDir)
    .flatMap((name) => lockName.exec(name)?.[1] ?? [])
    .map(Number);
}
