import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../server/src/kernel/embedded-postgres.ts';
import type { Progress } from '../progress.ts';
import { generate } from './generate.ts';
import { describe, nameOf, type Size } from './size.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export interface Cluster {
  postgres: EmbeddedPostgres;
  /** A database with the data set to measure on, gone at the end: writes of one run must not slow the next. */
  workingCopy(size: Size): Promise<WorkingCopy>;
}

export interface WorkingCopy {
  /** As the application's role. */
  url: string;
  /** As superuser. */
  adminUrl: string;
  drop(): Promise<void>;
}

/** Of the five servers of a growth measurement, some twenty each; the released one's sixty are for one or two. */
const connections = 150;

/** PostgreSQL with the settings of the released server, but for that; its folder is kept, so that a second run starts at once. */
export async function openCluster(dataDir: string, progress: Progress): Promise<Cluster> {
  const postgres = await startEmbeddedPostgres({
    dataDir,
    onLog: (message) => console.error(message),
    settings: { max_connections: String(connections) },
  });
  const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: database }).href;
  const admin = <T>(use: (client: pg.Client) => Promise<T>) => withClient(postgres.adminUrl, use);
  return {
    postgres,
    async workingCopy(size) {
      const template = nameOf(size);
      const stamp = stampOf();
      await admin(async (client) => {
        if ((await stampIn(client, template)) === stamp) return;
        progress.begin(`data ${describe(size)}`);
        await fill(
          client,
          template,
          (database) => ({ url: at(postgres.url, database), adminUrl: at(postgres.adminUrl, database) }),
          size,
          progress,
        );
        await client.query(`comment on database ${template} is '${stamp}'`);
        progress.end();
      });
      const name = `${template}_run`;
      progress.begin('copy of the data');
      await admin(async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
        await client.query(`create database ${name} template ${template} strategy file_copy owner duban`);
      });
      progress.end();
      const drop = () =>
        admin(async (client) => void (await client.query(`drop database ${name} with (force)`)));
      return { url: at(postgres.url, name), adminUrl: at(postgres.adminUrl, name), drop };
    },
  };
}

type Addresses = (database: string) => { url: string; adminUrl: string };

/** Under another name until it is whole. */
async function fill(
  client: pg.Client,
  template: string,
  addresses: Addresses,
  size: Size,
  progress: Progress,
): Promise<void> {
  const draft = `${template}_draft`;
  for (const name of [draft, template]) await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${draft} owner duban`);
  const { url, adminUrl } = addresses(draft);
  // The built one: the sources carry decorators, which Node does not run.
  const { migrateDatabase } = await import(pathToFileURL(join(root, 'server', 'dist', 'migrate.js')).href);
  await migrateDatabase(url);
  await generate(adminUrl, size, progress);
  await client.query(`alter database ${draft} rename to ${template}`);
}

async function stampIn(client: pg.Client, database: string): Promise<string | null> {
  const { rows } = await client.query(
    `select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = $1`,
    [database],
  );
  return rows[0]?.stamp ?? null;
}

/** What the rows follow from: another schema or generator makes them anew. */
function stampOf(): string {
  const hash = createHash('sha256');
  const inputs = [
    'test/bench/data/sql/*.sql',
    'test/bench/data/*.ts',
    'server/src/migrations/*.ts',
    'server/seeds/organizations.json',
  ];
  for (const path of globSync(inputs, { cwd: root }).sort())
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
