import pg from 'pg';

/** Tables whose rows many pages name and few commands change. */
export const referenceTables = [
  'organization',
  'app_user',
  'membership',
  'session',
  'work_plan',
  'work_plan_section',
  'work_item',
  'calendar_year',
] as const;
export type ReferenceTable = (typeof referenceTables)[number];

/** The channel on which the database's triggers name a changed table (migration 0002). */
const channel = 'duban_changed';

/** What a hearer is told where it may have missed something. */
export const everything = '*';

/** Rows of one kind, kept until a table that they come from changes. */
export class ReferenceCache<Key, Row> {
  private readonly rows = new Map<Key, Row>();
  private readonly most: number;
  /** Goes up when emptied: what was read before that is not kept. */
  epoch = 0;

  constructor(most: number) {
    this.most = most;
  }

  get(key: Key): Row | undefined {
    return this.rows.get(key);
  }

  set(key: Key, row: Row, epoch: number): void {
    if (epoch !== this.epoch) return;
    if (this.rows.size >= this.most) this.rows.clear();
    this.rows.set(key, row);
  }

  clear(): void {
    this.epoch += 1;
    this.rows.clear();
  }
}

/**
 * Reference rows in the process, emptied by LISTEN/NOTIFY: every server of the database hears of a change within
 * milliseconds of its commit. While the listening connection is down nothing is kept.
 */
export class References {
  private readonly caches = new Map<
    symbol,
    { cache: ReferenceCache<never, never>; tables: readonly ReferenceTable[] }
  >();
  private readonly url: string;
  private client: pg.Client | null = null;
  private closed = false;
  /** Other channels on the same connection, and who hears them. */
  private readonly hearers = new Map<string, Set<(payload: string) => void>>();
  /** One query at a time on the listening connection. */
  private last: Promise<void> = Promise.resolve();
  private readonly patience: number;

  /**
   * @param patience milliseconds after which a connection that does not answer is taken for lost: a firewall that forgets an
   * idle one ends neither side, and a revoked right would live on
   */
  constructor(url: string, patience = 5_000) {
    this.url = url;
    this.patience = patience;
  }

  /** The cache of that identity; null while changes cannot be heard. */
  cache<Key, Row>(
    identity: symbol,
    tables: readonly ReferenceTable[],
    most: number,
  ): ReferenceCache<Key, Row> | null {
    if (!this.client) return null;
    let entry = this.caches.get(identity);
    if (!entry) {
      entry = { cache: new ReferenceCache<never, never>(most), tables };
      this.caches.set(identity, entry);
    }
    return entry.cache as unknown as ReferenceCache<Key, Row>;
  }

  changed(table: string): void {
    for (const { cache, tables } of this.caches.values()) {
      if ((tables as readonly string[]).includes(table)) cache.clear();
    }
  }

  async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'duban references',
      connectionTimeoutMillis: this.patience,
      query_timeout: this.patience,
    });
    const lost = () => this.lost(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', (heard) => {
      if (heard.channel === channel) this.changed(heard.payload ?? '');
      else this.tell(heard.channel, heard.payload ?? '');
    });
    await client.connect();
    for (const name of [channel, ...this.hearers.keys()]) await client.query(`listen ${name}`);
    if (this.closed) await client.end();
    else this.client = client;
    this.watch(client);
    // What was said while nobody listened is not said again.
    for (const name of this.hearers.keys()) this.tell(name, everything);
  }

  /**
   * Calls for each word on another channel, and with `everything` after an interruption.
   * @returns a function that ends it
   */
  async hear(name: string, hearer: (payload: string) => void): Promise<() => void> {
    const hearers = this.hearers.get(name) ?? new Set();
    this.hearers.set(name, hearers.add(hearer));
    if (hearers.size === 1) await this.client?.query(`listen ${name}`);
    return () => void hearers.delete(hearer);
  }

  private tell(name: string, payload: string): void {
    for (const hearer of this.hearers.get(name) ?? []) hearer(payload);
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = null;
    for (const { cache } of this.caches.values()) cache.clear();
    this.retry();
  }

  /** Asks again and again, since silence alone tells nothing. */
  private watch(client: pg.Client): void {
    const timer = setInterval(() => {
      if (this.client !== client) return clearInterval(timer);
      this.settled().catch(() => {
        this.lost(client);
        void client.end().catch(() => {});
      });
    }, this.patience).unref();
  }

  private retry(): void {
    if (this.closed) return;
    setTimeout(() => this.listen().catch(() => this.retry()), 1_000).unref();
  }

  /** Resolves when every change committed before the call has been heard: a round trip on the listening connection. */
  settled(): Promise<void> {
    this.last = this.last.catch(() => {}).then(async () => void (await this.client?.query('select 1')));
    return this.last;
  }

  async close(): Promise<void> {
    this.closed = true;
    const { client } = this;
    this.client = null;
    await client?.end();
  }
}
