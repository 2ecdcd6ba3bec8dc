import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../kernel/database.ts';
import { everything } from '../../kernel/references.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { type Standing, standings } from './notification.queries.ts';
import { notifiedChannel } from './notify.queries.ts';

/** One open window. */
export interface LiveReader {
  readonly userId: string;
  /** Who it is now; null once the session has ended. */
  look(): Promise<Viewer | null>;
  tell(standing: Pick<Standing, 'unread' | 'id'>): void;
  beat(): void;
  end(): void;
}

export interface LiveOptions {
  /** A comment keeps proxies from closing a silent connection, and finds the ones that are gone. */
  heartbeatMs?: number;
  /** Of one user. */
  most?: number;
}

/** Words that come together are answered together: a batch of a thousand is one statement, not a thousand. */
const gatherMs = 30;

/** The windows connected to this server, and what they are told: a LISTEN for all of them, one statement for a change. */
export class NotificationReaders {
  private readonly byUser = new Map<string, Set<LiveReader>>();
  private readonly database: Database;
  private readonly log: FastifyBaseLogger;
  private readonly most: number;
  private readonly heartbeat: NodeJS.Timeout;
  private changed = new Set<string>();
  private gathering: NodeJS.Timeout | null = null;
  private stopHearing: (() => void) | null = null;
  private closed = false;

  constructor(
    database: Database,
    log: FastifyBaseLogger,
    { heartbeatMs = 25_000, most = 4 }: LiveOptions = {},
  ) {
    this.database = database;
    this.log = log;
    this.most = most;
    this.heartbeat = setInterval(() => void this.beat(), heartbeatMs).unref();
  }

  async listen(): Promise<void> {
    this.stopHearing = await this.database.references.hear(notifiedChannel, (payload) => this.heard(payload));
  }

  /** False where the user has as many windows open as one may, or the server is ending. */
  add(reader: LiveReader): boolean {
    const own = this.byUser.get(reader.userId) ?? new Set();
    if (this.closed || own.size >= this.most) return false;
    this.byUser.set(reader.userId, own.add(reader));
    return true;
  }

  remove(reader: LiveReader): void {
    const own = this.byUser.get(reader.userId);
    own?.delete(reader);
    if (own?.size === 0) this.byUser.delete(reader.userId);
  }

  private heard(payload: string): void {
    const named = payload === everything ? this.byUser.keys() : payload.split(',');
    for (const userId of named) if (this.byUser.has(userId)) this.changed.add(userId);
    if (this.changed.size === 0 || this.gathering) return;
    this.gathering = setTimeout(() => {
      this.gathering = null;
      const users = [...this.changed];
      this.changed = new Set();
      this.tell(users).catch((error: unknown) => this.log.error({ err: error }, 'notifications untold'));
    }, gatherMs);
  }

  /** Each window's rights are looked at before it is told anything. */
  private async tell(users: readonly string[]): Promise<void> {
    const readers = users.flatMap((userId) => [...(this.byUser.get(userId) ?? [])]);
    const looked = await Promise.all(
      readers.map(async (reader) => ({ reader, viewer: await reader.look() })),
    );
    const there = looked.flatMap(({ reader, viewer }) => (viewer ? [{ reader, viewer }] : []));
    for (const { reader, viewer } of looked) if (!viewer) this.drop(reader);
    if (there.length === 0) return;
    const rows = await standings(
      this.database.reader,
      there.map(({ viewer }) => viewer),
    );
    const byKey = new Map(rows.map((row) => [`${row.userId} ${row.organizationId}`, row]));
    for (const { reader, viewer } of there) {
      const standing = byKey.get(`${viewer.userId} ${viewer.organizationId}`);
      if (standing) reader.tell(standing);
    }
  }

  private async beat(): Promise<void> {
    for (const reader of [...this.byUser.values()].flatMap((own) => [...own])) {
      const viewer = await reader.look().catch(() => undefined);
      if (viewer === null) this.drop(reader);
      // A database that does not answer for a moment ends nobody's session.
      else reader.beat();
    }
  }

  private drop(reader: LiveReader): void {
    this.remove(reader);
    reader.end();
  }

  close(): void {
    this.closed = true;
    clearInterval(this.heartbeat);
    if (this.gathering) clearTimeout(this.gathering);
    this.stopHearing?.();
    for (const reader of [...this.byUser.values()].flatMap((own) => [...own])) this.drop(reader);
  }
}
