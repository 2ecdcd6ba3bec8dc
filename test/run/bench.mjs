import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from './execute.mjs';

const main = join(import.meta.dirname, '..', 'bench', 'main.mjs');

/**
 * The smallest benchmark: that it runs, that all servers answer the same, that what was written is there. Its ratios are
 * shown and not held: the machines that run this are noisy.
 */
export async function runBench() {
  const folder = mkdtempSync(join(tmpdir(), 'duban-smoke-'));
  // PostgreSQL's own user goes through it.
  chmodSync(folder, 0o711);
  try {
    const least = ['--quick', '--rounds', '1', '--seconds', '1', '--data', join(folder, 'data')];
    await execute([process.execPath, main, ...least], { echo: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
