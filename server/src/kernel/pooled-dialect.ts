import { CompiledQuery, type DatabaseConnection, PostgresDialect, PostgresDriver } from 'kysely';
import type { Pool } from 'pg';

const goodbye = CompiledQuery.raw('select pg_terminate_backend(pg_backend_pid())');

/**
 * Kysely gives a transaction's connection back to its pool where COMMIT or ROLLBACK was answered, and only there. Of a
 * connection that PostgreSQL has ended (a restart, a transaction that stood idle for too long) neither is: each took a place of the
 * pool with it, and after twelve of them nobody could ask for anything. Its transaction is rolled back all the same.
 */
class PooledDriver extends PostgresDriver {
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch {
      // Whatever else it was: nobody may be given a connection with half a transaction on it.
      await connection.executeQuery(goodbye).catch(() => {});
    }
  }
}

export class PooledDialect extends PostgresDialect {
  private readonly pool: Pool;

  constructor(pool: Pool) {
    super({ pool });
    this.pool = pool;
  }

  override createDriver(): PooledDriver {
    return new PooledDriver({ pool: this.pool });
  }
}
