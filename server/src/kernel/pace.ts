import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

/** Waits, and tells how much of that time others kept the event loop busy: 0 to 1. */
export async function watchedRest(milliseconds: number): Promise<number> {
  const before = performance.eventLoopUtilization();
  await wait(milliseconds);
  const { utilization } = performance.eventLoopUtilization(before);
  // Of a short rest that nobody used a little is still its own waking.
  return utilization > 0.1 ? utilization : 0;
}
