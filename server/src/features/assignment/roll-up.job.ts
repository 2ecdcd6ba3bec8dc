import type { Job } from '../../kernel/jobs.ts';
import { driftedWholes, rollUp } from './roll-up.queries.ts';

/** Commands roll up what they change; this finds what a server that fell left behind, and what stood before there was a rule. */
export const rollUps: Job = {
  name: 'rollUps',
  cron: '34 * * * *',
  async run({ database, reader, now }) {
    return { mended: await rollUp(database, now, await driftedWholes(reader)) };
  },
};
