import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds of one rest at most: a busy server must not keep a download waiting for minutes. */
const longestRest = 40;

/** Rests for twice what the work took, times those who work: pages that come meanwhile find the server free most of the time. */
export async function rest(tookMs: number, workers: number): Promise<void> {
  await wait(Math.min(2 * tookMs, longestRest) * workers);
}
