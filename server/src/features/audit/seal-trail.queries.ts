import type { Reader } from '../../kernel/sql.ts';
import { type Horizon, horizonNow, isSettled, mostAtOnce, sealUpTo } from './audit-seal.queries.ts';

/** A trail that was never sealed is caught up with in turns, not at once. */
const mostTurns = 4;

/**
 * Seals the trail a step behind: what was numbered at one call is sealed by a later one, once all that had begun by then has
 * ended, so that no entry appears behind a seal. Any number of servers may do it.
 * @returns a function that seals, and answers with how many entries
 */
export function trailSealer(reader: Reader): () => Promise<number> {
  let horizon: Horizon | null = null;
  return async () => {
    const now = await horizonNow(reader);
    const former = horizon;
    horizon ??= now;
    if (former === null || !(await isSettled(reader, former))) return 0;
    let done = 0;
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const entries = await sealUpTo(reader, former);
      done += entries;
      if (entries < mostAtOnce) {
        horizon = now;
        break;
      }
    }
    return done;
  };
}
