import { setTimeout as wait } from 'node:timers/promises';
import { watchedRest } from '../pace.ts';

/** Milliseconds of the rest that is taken in any case, at most: an idle server need not keep a download waiting. */
const shortRest = 20;
/** Milliseconds more where others keep the loop busy all the time; 120,000 rows are 600 rests, and a minute is what they may take. */
const busyRest = 15;

/**
 * Rests four times as long as the work took, then as much longer as others used that rest to work, times those who export:
 * alone a download is quick, beside readers the loop and the cores are theirs for nine tenths of the time.
 */
export async function rest(tookMs: number, workers: number): Promise<void> {
  const busy = await watchedRest(Math.min(4 * tookMs, shortRest) * workers);
  if (busy > 0) await wait(busy * busyRest * workers);
}
