import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds of one rest at most: a busy server must not keep a download waiting for minutes. */
const longestRest = 60;

/** Rests as long as the work took, times those who work: pages that come meanwhile find the server free half of the time. */
export async function rest(tookMs: number, workers: number): Promise<void> {
  await wait(Math.min(tookMs * workers, longestRest * workers));
}
