import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { generate } from '../bench/data/generate.ts';
import type { Size } from '../bench/data/size.ts';
import { cloneDatabase, type TestDatabase } from '../harness/database.ts';

const ordersOfAYear = 3000;
const silent = { begin() {}, at() {}, end() {} };

/** The benchmark's rows, with supervision, files and trail beside them; PostgreSQL tells each statement's plan to its client. */
export async function bigDatabase(size: Size): Promise<TestDatabase> {
  const database = await cloneDatabase();
  await asSuperuser(database.adminUrl, leaveAlone);
  await generate(database.adminUrl, size, silent);
  await asSuperuser(database.adminUrl, async (client) => {
    const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
    await client.query(read('supervision.sql').replaceAll('$1', String(ordersOfAYear)));
    await client.query(read('notifications.sql'));
    await client.query(read('revisions.sql'));
    await client.query(read('evaluation.sql'));
    await client.query(read('bulletins.sql'));
    await client.query(read('publicity.sql'));
    await client.query(read('concerns.sql'));
    await client.query(read('search.sql'));
    await client.query(read('channels.sql'));
    await client.query(read('scoring.sql'));
    await client.query(read('honours.sql'));
    await client.query(read('press.sql'));
    await client.query(read('submissions.sql'));
    await client.query('vacuum (analyze)');
    const settings = {
      session_preload_libraries: 'auto_explain',
      'auto_explain.log_min_duration': '0',
      'auto_explain.log_nested_statements': 'on',
      'auto_explain.log_analyze': 'on',
      'auto_explain.log_timing': 'off',
      'auto_explain.log_level': 'notice',
      'auto_explain.log_format': 'json',
    };
    for (const [name, value] of Object.entries(settings)) await setForSessions(client, name, value);
  });
  return database;
}

/** PostgreSQL's own upkeep comes when a minute is over, which is in the middle on a slow machine: plans were others then. */
async function leaveAlone(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  for (const { name } of rows) await client.query(`alter table ${name} set (autovacuum_enabled = off)`);
}

async function setForSessions(client: pg.Client, name: string, value: string): Promise<void> {
  await client.query(`alter database ${client.database} set ${name} = ${pg.escapeLiteral(value)}`);
}

async function asSuperuser(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
