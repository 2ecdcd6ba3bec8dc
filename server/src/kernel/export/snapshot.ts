import type { Pool, PoolClient, QueryConfig, QueryResultRow } from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import { type Queryable, Reader } from '../sql.ts';

export interface SnapshotLimits {
  /** Milliseconds of one statement: a sort of all rows comes before the first of them. */
  statement: number;
  /** … that the reader of the file may keep a batch waiting */
  idle: number;
  /** … of all */
  whole: number;
}

/**
 * One connection in one read-only transaction: everything read through it agrees. PostgreSQL itself ends what takes too
 * long or is not read on, so that no reader holds a connection for ever; `onLost` hears of that.
 */
export class Snapshot {
  readonly reader: Reader;
  private readonly client: PoolClient;
  private readonly onLost: (error: Error) => void;
  private running = 0;
  private ended = false;

  private constructor(client: PoolClient, onLost: (error: Error) => void) {
    this.client = client;
    this.onLost = onLost;
    this.reader = new Reader({ query: (config) => this.query(config) } satisfies Queryable);
    client.on('error', onLost);
  }

  static async open(pool: Pool, limits: SnapshotLimits, onLost: (error: Error) => void): Promise<Snapshot> {
    const snapshot = new Snapshot(await pool.connect(), onLost);
    try {
      // A connection that is cut during a statement is noticed within the second.
      await snapshot.client.query(`begin isolation level repeatable read, read only;
        set local statement_timeout = ${limits.statement}; set local transaction_timeout = ${limits.whole};
        set local idle_in_transaction_session_timeout = ${limits.idle}; set local client_connection_check_interval = 1000`);
      return snapshot;
    } catch (error) {
      await snapshot.end();
      throw error;
    }
  }

  /** All rows of the query, so many at a time, as they are asked for. */
  async *batches<Row extends object>(query: Sql, size: number): AsyncGenerator<Row[]> {
    await this.reader.rows(sql`declare batches no scroll cursor for ${query}`);
    const fetch = sql([`fetch forward ${size} from batches`]);
    for (;;) {
      const rows = await this.reader.rows<Row>(fetch);
      if (rows.length > 0) yield rows;
      if (rows.length < size) return;
    }
  }

  /** Gives the connection back; cuts it where a statement still runs on it. */
  async end(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    const cut = this.running > 0;
    const rolledBack = !cut && (await this.client.query('rollback').then(Boolean, () => false));
    this.client.off('error', this.onLost);
    // What ends with the connection concerns nobody any more.
    if (!rolledBack) this.client.on('error', () => {});
    this.client.release(!rolledBack);
  }

  private async query<Row extends QueryResultRow>(config: QueryConfig) {
    // Whoever was resting when it ended comes back to a connection that is somebody else's by now.
    if (this.ended) throw new Error('the snapshot has ended');
    this.running += 1;
    try {
      return await this.client.query<Row>(config);
    } finally {
      this.running -= 1;
    }
  }
}
