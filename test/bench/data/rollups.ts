import type pg from 'pg';

/**
 * Called when all rows are there. The rows are written past every trigger, so whatever the server derives from them
 * (a rollup of counts, a cached figure) is to be filled here, by the statement that the server itself verifies it with.
 */
export async function refreshRollups(_database: pg.Client): Promise<void> {
  // Nothing is derived yet.
}
