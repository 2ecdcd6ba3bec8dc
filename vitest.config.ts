import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/run/longest-first.ts';

/** What hangs on days and hours: it answers the same wherever the machine stands. */
const timely = [
  'admin/src/features/calendar/days',
  'admin/src/features/submission/timeliness',
  'admin/src/ui/dates',
  'server/src/features/assignment/assignment-sheet',
  'server/src/features/assignment/reporting-period',
  'server/src/features/accountability/accountability.state',
  'server/src/features/bulletin/bulletin',
  'server/src/features/burden/burden',
  'server/src/features/change-request/waiting.state',
  'server/src/features/deadline/deadline',
  'server/src/features/deadline/deadline.state',
  'server/src/features/escalation/escalation.state',
  'server/src/features/escalation/period-reminder',
  'server/src/features/submission/submission.state',
  'server/src/features/supervision-order/supervision-order.state',
  'server/src/features/work-plan/item-history',
  'server/src/kernel/working-days',
  'test/stories/stories',
  'test/harness/zone',
].map((path) => `${path}.test.ts`);

/** Machine and database stand in the zone. */
const project = (name: string, zone: string, include: readonly string[]) => ({
  resolve: {
    // Node takes graphql's CommonJS, also for the libraries; Vite would take its module, a second copy of every class.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    name,
    env: { TZ: zone },
    include: [...include],
    exclude: ['**/node_modules/**', '**/dist/**', '**/fixtures/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    globalSetup: ['test/harness/global-setup.ts'],
    sequence: { sequencer: LongestFirst },
    maxWorkers: availableParallelism(),
    // A server's modules take a second of CPU to load, and each file has a server and a database of its own anyway: what
    // files of one worker share is code alone.
    isolate: false,
    projects: [
      project('suite', process.env.TZ ?? 'UTC', ['{server,admin,schema,test}/**/*.test.{ts,tsx}']),
      project('Asia/Shanghai', 'Asia/Shanghai', timely),
      project('America/New_York', 'America/New_York', timely),
    ],
  },
});
