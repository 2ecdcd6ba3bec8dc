import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import pg from 'pg';
import { inject } from 'vitest';
import type {} from './global-setup.ts';

export interface TestDatabase {
  url: string;
  /** As superuser. */
  adminUrl: string;
  /** Fails when a connection is still open: a forgotten pool hides in the last test, and breaks the next. */
  drop(): Promise<void>;
}

const template = 'duban_template';
const migrateModule = new URL('../../server/src/migrate.ts', import.meta.url);
const templateLock = 20260101;

/** A fresh, migrated, empty database; some 40 ms. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `duban_${randomBytes(6).toString('hex')}`;
  await asAdmin(async (admin) => {
    await prepareTemplate(admin);
    await admin.query(`create database ${name} template ${template} strategy wal_log owner duban`);
    // As another office may have set theirs up; vitest.config.ts says which zones are tried.
    if (process.env.TZ)
      await admin.query(`alter database ${name} set timezone = ${pg.escapeLiteral(process.env.TZ)}`);
  });
  const adminUrl = Object.assign(new URL(inject('databaseAdminUrl')), { pathname: name }).href;
  return { url: urlOf(name), adminUrl, drop: () => dropDatabase(name) };
}

/** Once a run, by whichever test file comes first; the others wait on the lock. */
async function prepareTemplate(admin: pg.Client): Promise<void> {
  // For the session, as CREATE DATABASE allows no transaction.
  await admin.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const ready = await admin.query('select from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (ready.rowCount) return;
    await admin.query(`drop database if exists ${template}`);
    await admin.query(`create database ${template} owner duban`);
    if (existsSync(migrateModule)) {
      const { migrateDatabase } = await import(migrateModule.href);
      await migrateDatabase(urlOf(template));
    }
    await assertClosed(admin, template, 'migrateDatabase()');
    await admin.query(`alter database ${template} is_template true`);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [templateLock]);
  }
}

async function dropDatabase(name: string): Promise<void> {
  await asAdmin(async (admin) => {
    try {
      await assertClosed(admin, name, 'the test');
    } finally {
      await admin.query(`drop database ${name} with (force)`);
    }
  });
}

async function assertClosed(admin: pg.Client, database: string, who: string): Promise<void> {
  const deadline = Date.now() + 1000;
  for (;;) {
    const { rows } = await admin.query<{ application_name: string; state: string; query: string }>(
      `select application_name, state, query from pg_stat_activity
       where datname = $1 and backend_type = 'client backend'`,
      [database],
    );
    if (rows.length === 0) return;
    if (Date.now() > deadline) {
      const list = rows.map((row) => `  ${row.application_name || '(no name)'}, ${row.state}: ${row.query}`);
      throw new Error(`${who} left ${rows.length} connection(s) open:\n${list.join('\n')}`);
    }
    // end() returns before the server has taken note of it.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function urlOf(database: string): string {
  const url = new URL(inject('databaseUrl'));
  url.pathname = database;
  return url.href;
}

async function asAdmin(use: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client(inject('databaseAdminUrl'));
  await admin.connect();
  try {
    await use(admin);
  } finally {
    await admin.end();
  }
}
