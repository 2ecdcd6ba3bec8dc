import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import sql from 'sql-template-tag';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { createMailer } from './features/notification-delivery/sending/mail.ts';
import { startDeliveries } from './features/notification-delivery/sending/start.ts';
import { sealSecrets } from './features/webhook/seal-secrets.queries.ts';
import { jobs } from './jobs.ts';
import { systemClock } from './kernel/clock.ts';
import { consoleDir } from './kernel/console-dir.ts';
import type { Database } from './kernel/database.ts';
import { startJobs } from './kernel/jobs.ts';
import { createSecretBox } from './kernel/secret-box.ts';
import { migrateDatabase } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { fileKeys } from './secret-keys.ts';
import { allowDemoAccounts } from './seeds/demo/accounts.ts';
import { DemonstrationBrokenOff, seedDemonstration } from './seeds/demonstration.ts';
import { seedOrganizations } from './seeds/organizations.ts';
import { startUpkeep } from './upkeep.ts';

export interface Serving {
  app: FastifyInstance;
  /** Lets what is under way end. */
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

/** Everything that one server does with its database, from migrations to jobs. */
export async function serve(url: string, config: Config): Promise<Serving> {
  const filesDir = join(config.dataDir, 'files');
  const database = await prepareDatabase(url, config.demo, filesDir);
  const { outgoing } = config;
  const secrets = createSecretBox(config.secretKeys ?? fileKeys(config.dataDir));
  const mailer = outgoing.smtp ? createMailer(outgoing.smtp) : null;
  const surroundings = {
    database,
    clock: systemClock,
    filesDir,
    outgoing,
    secrets,
    ...(mailer && { mailer }),
  };
  const app = await createApp({ ...surroundings, consoleDir });
  await sealSecrets(database.reader, secrets, app.log);
  await app.listen({ port: config.port, host: config.host });
  const endUpkeep = startUpkeep(database, systemClock, filesDir, app.log);
  const endJobs = await startJobs({ url, database, jobs, log: app.log });
  const endDeliveries = await startDeliveries({ ...outgoing, database, mailer, secrets }, app.log);
  return {
    app,
    async stop() {
      endUpkeep();
      await Promise.all([app.close(), endJobs(), endDeliveries()]);
      await database.close();
    },
  };
}
