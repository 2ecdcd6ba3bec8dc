import type { FastifyBaseLogger } from 'fastify';
import sql, { type Sql } from 'sql-template-tag';
import { driftedCells, refreshStaleCells } from './features/assignment/completion-cell.queries.ts';
import { ownerFile, sweepFiles } from './features/attachment/sweep-files.ts';
import { trailSealer } from './features/audit/seal-trail.queries.ts';
import { indexAll } from './features/search/search-index.queries.ts';
import { driftedCoverage } from './features/submission/coverage.queries.ts';
import type { Clock } from './kernel/clock.ts';
import type { Database } from './kernel/database.ts';
import type { Job } from './kernel/jobs.ts';

const minutes = (count: number) => count * 60_000;

/** After midnight readers would count turned cells anew one by one; this does it before they come. */
const betweenRefreshes = minutes(1);
/** The trail is sealed a step behind, so an entry waits for twice as long. */
const betweenSeals = 2_000;
/** What has waited since the last search, and the reports that have come. */
const betweenIndexing = minutes(1);
const betweenDriftChecks = minutes(60);
/** Of each server, whose files are its own or shared. */
const betweenSweeps = minutes(6 * 60);
/** An answer to a repeated request is kept for longer than any client retries, a job's start for longer than pg-boss does. */
const keptDays = {
  keys: 3,
  sessions: 1,
  starts: 30,
  deliveries: 90,
  readNotifications: 400,
  mailCodes: 1,
} as const;

/** Deletes what nobody asks for any more. */
export const housekeeping: Job = {
  name: 'housekeeping',
  cron: '17 * * * *',
  async run({ reader, now }) {
    const older = (days: number) => sql`${now}::timestamptz - make_interval(days => ${days})`;
    const deleted = async (statement: Sql) => (await reader.rows(sql`${statement} returning 1`)).length;
    return {
      keys: await deleted(sql`delete from idempotency_key where created_at < ${older(keptDays.keys)}`),
      sessions: await deleted(sql`delete from session where created_at < ${older(keptDays.sessions)}`),
      mailCodes: await deleted(sql`delete from mail_code where sent_at < ${older(keptDays.mailCodes)}`),
      deliveries: await deleted(
        sql`delete from notification_delivery where status in ('SENT', 'GIVEN_UP') and created_at < ${older(keptDays.deliveries)}`,
      ),
      notifications: await deleted(
        sql`delete from notification where read_at < ${older(keptDays.readNotifications)}`,
      ),
      // Not deleted but forgotten: what signed beside a renewed secret until then.
      secrets: await deleted(
        sql`update webhook set previous_secret = null, previous_until = null where previous_until <= ${now}::timestamptz`,
      ),
      starts: await deleted(sql`delete from job_inbox where at < ${older(keptDays.starts)}`),
    };
  },
};

/** The rollups must equal a full count: any difference is an error of the program, and is said aloud. */
async function reportDrift({ reader }: Database, log: FastifyBaseLogger): Promise<void> {
  const drifted = await driftedCells(reader, 20);
  if (drifted.length > 0)
    log.error({ drifted }, 'completion cells differ from a full count of their assignments');
  const told = await driftedCoverage(reader, 20);
  if (told.length > 0) log.error({ drifted: told }, 'coverage cells differ from a full count of their ties');
}

async function reportSweep(database: Database, filesDir: string, log: FastifyBaseLogger): Promise<void> {
  const swept = await sweepFiles(database, filesDir);
  if (!swept)
    log.error(
      { filesDir },
      `the files of this folder are another database's and stay; where they are this one's, remove ${ownerFile}`,
    );
  else if (swept.files > 0) log.warn({ swept }, 'files that nothing refers to were removed');
}

/**
 * What has to be done from time to time, each harmless when several servers do it at once.
 * @returns a function that ends it
 */
export function startUpkeep(
  database: Database,
  clock: Clock,
  filesDir: string,
  log: FastifyBaseLogger,
): () => void {
  const every = (interval: number, work: () => Promise<void>) => {
    const run = () => work().catch((error: unknown) => log.error({ err: error }, 'upkeep failed'));
    void run();
    return setInterval(run, interval).unref();
  };
  const seal = trailSealer(database.reader);
  const timers = [
    every(betweenSeals, async () => void (await seal())),
    every(betweenIndexing, async () => void (await indexAll(database, true))),
    every(betweenRefreshes, () => refreshStaleCells(database.reader, sql`true`, clock.today())),
    every(betweenDriftChecks, () => reportDrift(database, log)),
    every(betweenSweeps, () => reportSweep(database, filesDir, log)),
  ];
  return () => timers.forEach(clearInterval);
}
