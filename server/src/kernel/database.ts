import { setTimeout } from 'node:timers/promises';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import {
  type EntityClass,
  type EntityManager,
  type MigrationObject,
  MikroORM,
  UnderscoreNamingStrategy,
} from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';
import { Pool, type PoolConfig, type QueryConfig } from 'pg';
import { AuditEntry, IdempotencyKey } from './audit.entity.ts';
import { JobInbox } from './job-inbox.entity.ts';
import { PooledDialect } from './pooled-dialect.ts';
import { References } from './references.ts';
import { describedPool, learnColumns, type Queryable, Reader, rowTypes } from './sql.ts';
import { Turns } from './turns.ts';

export interface Database {
  orm: MikroORM;
  pool: Pool;
  reader: Reader;
  references: References;
  /** Of commands, each of which holds a connection. */
  turns: Turns;
  /** A reader of its own for one request, so that its statements can be counted. */
  newReader(): Reader;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  entities: EntityClass<object>[];
  migrations: MigrationObject[];
  poolSize?: number;
  /** false: nothing is kept in the process (migrations, the command line). */
  listen?: boolean;
}

/**
 * A command holds a connection and reads reference rows, and what its reader may see, on another one. Were all connections
 * held, each would wait for the others for ever, as twenty requests at once had it. So
 * three are left for exports, three for jobs, and one for reading.
 */
const leftByCommands = 7;

const kernelEntities: EntityClass<object>[] = [AuditEntry, IdempotencyKey, JobInbox];

/**
 * Sessions run in UTC and give up on a statement after 5 s. A statement is planned once: each filter has a text of its
 * own, and planning anew for every value took longer than reading (0.5 of 0.7 ms before a report).
 */
const sessionOptions =
  '-c timezone=UTC -c statement_timeout=5000 -c idle_in_transaction_session_timeout=15000 -c plan_cache_mode=force_generic_plan';

function openPool({ url, poolSize = 12 }: DatabaseOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    idleTimeoutMillis: 30_000,
    // The queue of a reporting day is a matter of seconds: whoever waits longer waits for what will not come.
    connectionTimeoutMillis: 30_000,
    types: rowTypes as PoolConfig['types'],
    options: sessionOptions,
  });
  // PostgreSQL ended a connection: whoever was asking hears of it by the answer, the next gets another one.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** As long as a statement may take: whoever asks whether the server is ready is not to wait for a database that is silent. */
const answersWithinMs = 5_000;

function answers(pool: Pool): Promise<boolean> {
  const asked = pool.query({ text: 'select 1', query_timeout: answersWithinMs } as QueryConfig).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, setTimeout(answersWithinMs, false, { ref: false })]);
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const pool = openPool(options);
  const orm = await MikroORM.init({
    clientUrl: options.url,
    entities: [...kernelEntities, ...options.entities],
    metadataProvider: ReflectMetadataProvider,
    metadataCache: { enabled: false },
    namingStrategy: UnderscoreNamingStrategy,
    extensions: [Migrator],
    migrations: { migrationsList: options.migrations, snapshot: false, tableName: 'migration', silent: true },
    // A function, since options are copied, and a pool cannot be.
    driverOptions: () => new PooledDialect(pool),
    forceUtcTimezone: true,
    allowGlobalContext: false,
  });
  learnColumns(orm);
  const references = new References(options.url);
  if (options.listen !== false) await references.listen();
  const queryable = describedPool(pool);
  return {
    orm,
    pool,
    reader: new Reader(queryable),
    references,
    turns: new Turns(Math.max(1, pool.options.max - leftByCommands)),
    newReader: () => new Reader(queryable),
    ready: () => answers(pool),
    async close() {
      await references.close();
      await orm.close(true);
      // Kysely ends the pool where it has asked it for anything.
      if (!pool.ending) await pool.end();
    },
  };
}

/** Reads on the connection of the running transaction, so that they see its own writes. */
export function transactionReader(em: EntityManager): Reader {
  const transaction = em.getTransactionContext<Transaction<unknown>>();
  if (!transaction) throw new Error('transactionReader() outside a transaction');
  const queryable: Queryable = {
    async query<R>(config: QueryConfig) {
      const result = await transaction.executeQuery<R>(CompiledQuery.raw(config.text, config.values ?? []));
      return { rows: result.rows, rowCount: Number(result.numAffectedRows ?? result.rows.length) };
    },
  };
  return new Reader(queryable);
}
