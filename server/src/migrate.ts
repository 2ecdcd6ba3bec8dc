import pg from 'pg';
import { openDatabase } from './open-database.ts';

/** Any number, the same for every server: two that start at once migrate one after the other. */
const migrationLock = 733_2021;

/** Brings the database to this release. */
export async function migrateDatabase(url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    const database = await openDatabase(url, 2, false);
    try {
      await database.orm.migrator.up();
    } finally {
      await database.close();
    }
  } finally {
    await guard.end();
  }
}
