import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import sql from 'sql-template-tag';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { createMailer } from './features/notification-delivery/sending/mail.ts';
import { startDeliveries } from './features/notification-delivery/sending/start.ts';
import { jobs } from './jobs.ts';
import { systemClock } from './kernel/clock.ts';
import type { Database } from './kernel/database.ts';
import { startEmbeddedPostgres } from './kernel/embedded-postgres.ts';
import { startJobs } from './kernel/jobs.ts';
import { migrateDatabase } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { allowDemoAccounts } from './seeds/demo/accounts.ts';
import { DemonstrationBrokenOff, seedDemonstration } from './seeds/demonstration.ts';
import { seedOrganizations } from './seeds/organizations.ts';
import { startUpkeep } from './upkeep.ts';

const consoleDir = resolve(import.meta.dirname, '../../admin/dist');

interface Running {
  app: FastifyInstance;
  stop(): Promise<void>;
}

/** Migrated, with the tree of organizations, and with the demonstration where it is wanted. */
async function prepareDatabase(url: string, demo: boolean, filesDir: string): Promise<Database> {
  await migrateDatabase(url);
  const database = await openDatabase(url);
  try {
    await seedOrganizations(database, systemClock.today());
    await allowDemoAccounts(database, demo);
    if (demo) await seedDemonstration(database, filesDir);
    return database;
  } catch (error) {
    if (!(error instanceof DemonstrationBrokenOff)) throw error;
    await database.reader.rows(sql`drop schema public cascade`);
    await database.reader.rows(sql`create schema public`);
    await database.close();
    return prepareDatabase(url, demo, filesDir);
  }
}

async function start(config: Config): Promise<Running> {
  mkdirSync(config.dataDir, { recursive: true });
  const postgres = config.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir });
  const url = config.databaseUrl ?? postgres?.url ?? '';
  try {
    const filesDir = join(config.dataDir, 'files');
    const database = await prepareDatabase(url, config.demo, filesDir);
    const { outgoing } = config;
    const app = await createApp({ database, clock: systemClock, filesDir, consoleDir, outgoing });
    await app.listen({ port: config.port, host: config.host });
    const endUpkeep = startUpkeep(database, systemClock, app.log);
    const endJobs = await startJobs({ url, database, jobs, log: app.log });
    const mailer = outgoing.smtp && createMailer(outgoing.smtp);
    const endDeliveries = await startDeliveries({ ...outgoing, database, mailer }, app.log);
    return {
      app,
      async stop() {
        endUpkeep();
        await Promise.all([app.close(), endJobs(), endDeliveries()]);
        await database.close();
        await postgres?.stop();
      },
    };
  } catch (error) {
    await postgres?.stop();
    throw error;
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const code = (error as { code?: string }).code;
  if (code === 'EADDRINUSE') return `${(error as Error).message}: set PORT to a free one`;
  return error instanceof Error ? error.message : String(error);
}

let stopping = false;

function stopOnSignals(running: Running): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      running.stop().then(
        () => process.exit(0),
        (error) => {
          console.error(explain(error));
          process.exit(1);
        },
      );
    });
  }
}

/** What loading left behind: 70 of 250 MiB, which V8 by itself keeps for as long as nobody comes. */
function giveMemoryBack(): void {
  setTimeout(() => void globalThis.gc?.({ type: 'major', flavor: 'last-resort' }), 1_000).unref();
}

const began = Date.now();
try {
  const config = readConfig(process.env);
  const running = await start(config);
  stopOnSignals(running);
  giveMemoryBack();
  const address = running.app.server.address();
  const port = typeof address === 'object' ? address?.port : config.port;
  console.log(`Duban 督办: http://${config.host}:${port} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (config.demo)
    console.log('Demonstration accounts, e.g. province.supervisor, all with the password Duban-2026!');
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
