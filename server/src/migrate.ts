import pg from 'pg';
import { migrations } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';

/** Any number, the same for every server: two that start at once migrate one after the other. */
const migrationLock = 733_2021;

/** The usual case; the ORM takes as long to open for finding that out as for everything else. */
async function isCurrent(guard: pg.Client): Promise<boolean> {
  const { rows: tables } = await guard.query<{ known: boolean }>(
    `select to_regclass('migration') is not null as known`,
  );
  if (!tables[0]?.known) return false;
  const { rows } = await guard.query<{ name: string }>('select name from migration');
  const done = new Set(rows.map(({ name }) => name));
  return migrations.every(({ name }) => done.has(name));
}

/** Brings the database to this release. */
export async function migrateDatabase(url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock]);
    if (await isCurrent(guard)) return;
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
