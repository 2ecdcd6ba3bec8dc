import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Job, Outcome } from './driver.ts';

export interface Driver {
  run(job: Job): Promise<Outcome>;
  stop(): void;
}

/** The client is a process of its own, so that neither its work nor its garbage is a server's. */
export function startDriver(): Driver {
  const child: ChildProcess = fork(join(import.meta.dirname, 'driver.ts'), { detached: true });
  const ended = once(child, 'close').then(() => {
    throw new Error('the client process ended');
  });
  // Heard by the job that runs; at the end there is none.
  ended.catch(() => {});
  return {
    async run(job) {
      child.send(job);
      const [outcome] = (await Promise.race([once(child, 'message'), ended])) as [Outcome];
      if (outcome.failure) throw new Error(`${job.server}, ${job.question}: ${outcome.failure}`);
      return outcome;
    },
    stop: () => child.kill(),
  };
}
