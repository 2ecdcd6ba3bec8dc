import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { systemClock } from './kernel/clock.ts';
import type { Database } from './kernel/database.ts';
import { findRunningPostgres, startEmbeddedPostgres } from './kernel/embedded-postgres.ts';
import { migrateDatabase } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { createFirstAdministrator } from './seeds/first-administrator.ts';
import { seedOrganizations } from './seeds/organizations.ts';

const usage = `pnpm duban create-admin --username NAME --name "DISPLAY NAME" [--role SECURITY_ADMIN|SYSTEM_ADMIN|AUDITOR]

Makes an administrator's account in the provincial bureau; without --role the security administrator, who makes all
further accounts in the console. The password is read from the environment variable DUBAN_PASSWORD, else one is made
and printed once. Reads DATA_DIR and DATABASE_URL as the server does, and works beside a running server.`;

/** Beside a running server its own PostgreSQL is used; else one is started for the moment. */
async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const running = config.databaseUrl ?? findRunningPostgres(config.dataDir);
  mkdirSync(config.dataDir, { recursive: true });
  const postgres = running ? null : await startEmbeddedPostgres({ dataDir: config.dataDir });
  const url = running ?? postgres?.url ?? '';
  try {
    await migrateDatabase(url);
    const database = await openDatabase(url, 2, false);
    try {
      await seedOrganizations(database, systemClock.today());
      await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await postgres?.stop();
  }
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      username: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (positionals[0] !== 'create-admin' || values.help || !values.username) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const { username, name, role } = values;
  await withDatabase(async (database) => {
    const made = await createFirstAdministrator(database, {
      username,
      name,
      role,
      password: process.env.DUBAN_PASSWORD,
    });
    console.log(
      `${made.role} ${made.username}${made.password ? `, password ${made.password} (shown once: change it after signing in)` : ''}`,
    );
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
