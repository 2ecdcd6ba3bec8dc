import type { FastifyBaseLogger } from 'fastify';
import sql from 'sql-template-tag';
import { driftedCells, refreshStaleCells } from './features/assignment/completion-cell.queries.ts';
import { driftedCoverage } from './features/submission/coverage.queries.ts';
import type { Clock } from './kernel/clock.ts';
import type { Database } from './kernel/database.ts';

const minutes = (count: number) => count * 60_000;

/** After midnight readers would count turned cells anew one by one; this does it before they come. */
const betweenRefreshes = minutes(1);
const betweenDriftChecks = minutes(60);
/** An answer to a repeated request is kept for three days: longer than any client retries. */
const keysKeptDays = 3;

async function dropOld({ reader }: Database): Promise<void> {
  await reader.rows(
    sql`delete from idempotency_key where created_at < now() - make_interval(days => ${keysKeptDays})`,
  );
  await reader.rows(sql`delete from session where created_at < now() - interval '1 day'`);
}

/** The rollups must equal a full count: any difference is an error of the program, and is said aloud. */
async function reportDrift({ reader }: Database, log: FastifyBaseLogger): Promise<void> {
  const drifted = await driftedCells(reader, 20);
  if (drifted.length > 0)
    log.error({ drifted }, 'completion cells differ from a full count of their assignments');
  const told = await driftedCoverage(reader, 20);
  if (told.length > 0) log.error({ drifted: told }, 'coverage cells differ from a full count of their ties');
}

/**
 * What has to be done from time to time, each harmless when several servers do it at once.
 * @returns a function that ends it
 */
export function startUpkeep(database: Database, clock: Clock, log: FastifyBaseLogger): () => void {
  const every = (interval: number, work: () => Promise<void>) => {
    const run = () => work().catch((error: unknown) => log.error({ err: error }, 'upkeep failed'));
    void run();
    return setInterval(run, interval).unref();
  };
  const timers = [
    every(betweenRefreshes, () => refreshStaleCells(database.reader, sql`true`, clock.today())),
    every(betweenDriftChecks, () => reportDrift(database, log)),
    every(betweenDriftChecks, () => dropOld(database)),
  ];
  return () => timers.forEach(clearInterval);
}
