import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds of one rest at most: a busy server must not keep a download waiting for minutes. */
const longestRest = 50;

/** Rests four times as long as the work took, times those who work: the loop is the pages' for four fifths of the time. */
export async function rest(tookMs: number, workers: number): Promise<void> {
  await wait(Math.min(4 * tookMs, longestRest) * workers);
}
