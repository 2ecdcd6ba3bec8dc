import { argon2Sync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoleName } from '@duban/schema/vocabulary/user';
import { type AppOptions, createApp } from '@duban/server/app.ts';
import { fixedClock } from '@duban/server/kernel/clock.ts';
import type { Database } from '@duban/server/kernel/database.ts';
import { createSecretBox, type SecretBox } from '@duban/server/kernel/secret-box.ts';
import type { Reader } from '@duban/server/kernel/sql.ts';
import { openDatabase } from '@duban/server/open-database.ts';
import { seedOrganizations } from '@duban/server/seeds/organizations.ts';
import type pg from 'pg';
import { type Client, createClient } from './client.ts';
import { cloneDatabase } from './database.ts';

export const password = 'Test-2026-pass';

/** Codes of the tree: 440000 the province, 440100 Guangzhou, 440106 Tianhe, 440300 Shenzhen, 440305 Nanshan. */
export interface TestServer {
  url: string;
  database: Database;
  clock: ReturnType<typeof fixedClock>;
  /** As superuser; empty where the caller brought the database. */
  adminUrl: string;
  /** Where uploads are kept. */
  filesDir: string;
  /** What its secrets are sealed with. */
  secrets: SecretBox;
  /** Statements that requests' readers ran since the last call. */
  statements(): number;
  organizationId(code: string): Promise<string>;
  /** Makes an account with the roles and signs it in. */
  user(organizationCode: string, ...roles: RoleName[]): Promise<Client>;
  anonymous(): Client;
  /** Rows of any statement, as the owner of the database. */
  query<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>;
  stop(): Promise<void>;
}

/** As the server stores it, but at the least cost: the parameters stand in the hash, and five hundred sign-ins at the real cost took a minute of a run. */
function cheaply(message: string): string {
  const cost = { memory: 8, passes: 1, parallelism: 1, tagLength: 32 };
  const nonce = Buffer.alloc(16, 1);
  const tag = argon2Sync('argon2id', { message, nonce, ...cost });
  return `$argon2id$v=19$m=8,t=1,p=1$${nonce.toString('base64')}$${tag.toString('base64')}`;
}

const hashed = cheaply(password);

interface ServerOptions {
  /** The built console, for a browser. */
  consoleDir?: string;
  /** Where the clock stands. */
  now?: Date;
  /** A database that the caller has filled, and drops; else a clone with the tree. */
  databaseUrl?: string;
  /** What leaves the server beside its answers. */
  outgoing?: AppOptions['outgoing'];
  /** Sends what somebody waits for at the screen. */
  mailer?: AppOptions['mailer'];
  /** Of its GET /events. */
  live?: AppOptions['live'];
  /** Where errors are what is tried. */
  logLevel?: AppOptions['logLevel'];
}

/** A server of its own over a cloned database with the real tree; its clock stands at noon of 2026-03-02 in China. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const { consoleDir, now, outgoing, mailer, live, logLevel = 'error' } = options;
  const clone = options.databaseUrl === undefined ? await cloneDatabase() : null;
  const databaseUrl = clone?.url ?? options.databaseUrl ?? '';
  const filesDir = mkdtempSync(join(tmpdir(), 'duban-files-'));
  const clock = fixedClock(now ?? new Date('2026-03-02T12:00:00+08:00'));
  const secrets = createSecretBox([randomBytes(32)]);
  const database = await openDatabase(databaseUrl, 8);
  if (clone) await seedOrganizations(database, clock.today());
  const readers: Reader[] = [];
  const app = await createApp({
    database,
    clock,
    filesDir,
    logLevel,
    ...(consoleDir && { consoleDir }),
    outgoing,
    mailer,
    secrets,
    live,
    onReader: (reader) => readers.push(reader),
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  /** What a statement changed must be heard before the next request, as from another server within milliseconds. */
  const query = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const { rows } = await database.pool.query<R>(text, values);
    await database.references.settled();
    return rows;
  };
  let users = 0;
  return {
    url,
    database,
    clock,
    adminUrl: clone?.adminUrl ?? '',
    filesDir,
    secrets,
    query,
    statements: () => readers.splice(0).reduce((sum, reader) => sum + reader.statements, 0),
    async organizationId(code) {
      const [row] = await query<{ id: string }>('select id from organization where code = $1', [code]);
      if (!row) throw new Error(`no organization ${code}`);
      return row.id;
    },
    async user(code, ...roles) {
      users += 1;
      const username = `${roles[0]?.toLowerCase().replaceAll('_', '.') ?? 'nobody'}.${code}.${users}`;
      await query(
        `with made as (insert into app_user (username, name, password_hash) values ($1, $2, $3) returning id)
         insert into membership (user_id, organization_id, role, valid_from)
         select made.id, o.id, role, '2020-01-01' from made, organization o, unnest($4::text[]) role where o.code = $5`,
        [username, `测试${users}`, hashed, roles, code],
      );
      const client = createClient(url);
      await client.signIn(username, password);
      return client;
    },
    anonymous: () => createClient(url),
    async stop() {
      await app.close();
      await database.close();
      rmSync(filesDir, { recursive: true, force: true });
      await clone?.drop();
    },
  };
}
