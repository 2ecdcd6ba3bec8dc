import { randomBytes } from 'node:crypto';
import sql from 'sql-template-tag';
import { tokenDigest, viewerByToken } from '../../features/user/session.queries.ts';
import { fixedClock } from '../../kernel/clock.ts';
import type { SignedIn } from '../../kernel/context.ts';
import type { Database } from '../../kernel/database.ts';
import { addDays } from '../../kernel/days.ts';
import type { Viewer } from '../../kernel/viewer.ts';

/** A repeatable source of chance (mulberry32): the demonstration is the same on every machine. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(list: readonly T[], random: () => number): T {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new Error('pick() from an empty list');
  return value;
}

/** Plays commands as their users, at moments of the past. */
export class Stage {
  readonly database: Database;
  readonly today: string;
  private readonly filesDir: string;
  private readonly viewers = new Map<string, Viewer>();

  constructor(database: Database, filesDir: string, today: string) {
    this.database = database;
    this.filesDir = filesDir;
    this.today = today;
  }

  /** The day so many days before today. */
  ago(days: number): string {
    return addDays(this.today, -days);
  }

  /** Nine to half past five of a day in China, and never later than now. */
  moment(daysAgo: number, random: () => number): Date {
    const minutes = 9 * 60 + Math.floor(random() * 510);
    const moment = new Date(Date.parse(`${this.ago(daysAgo)}T00:00:00+08:00`) + minutes * 60_000);
    return new Date(Math.min(moment.getTime(), Date.now() - 60_000));
  }

  /** Nine o'clock of a day in China, and never later than now. */
  momentOf(day: string): Date {
    return new Date(Math.min(Date.parse(`${day}T09:00:00+08:00`), Date.now() - 60_000));
  }

  private async viewer(username: string): Promise<Viewer> {
    const known = this.viewers.get(username);
    if (known) return known;
    const token = randomBytes(16).toString('hex');
    const digest = tokenDigest(token);
    await this.database.reader.rows(sql`
      insert into session (token_digest, user_id, organization_id)
      select ${digest}, m.user_id, m.organization_id from membership m join app_user u on u.id = m.user_id where u.username = ${username} limit 1`);
    const viewer = await viewerByToken(this.database.references, this.database.reader, token, new Date());
    await this.database.reader.rows(sql`delete from session where token_digest = ${digest}`);
    if (!viewer) throw new Error(`no account ${username}`);
    this.viewers.set(username, viewer);
    return viewer;
  }

  async as(username: string, moment: Date): Promise<SignedIn> {
    return {
      database: this.database,
      reader: this.database.newReader(),
      clock: fixedClock(moment),
      viewer: await this.viewer(username),
      language: 'zh',
      address: null,
      idempotencyKey: null,
      filesDir: this.filesDir,
      loaders: new Map(),
      setSession: () => {},
    };
  }

  /** Runs the jobs a few at a time, each job's own steps in order. */
  async inParallel<T>(list: readonly T[], job: (item: T, index: number) => Promise<void>): Promise<void> {
    let next = 0;
    const worker = async () => {
      for (let index = next++; index < list.length; index = next++) await job(list[index] as T, index);
    };
    await Promise.all(Array.from({ length: 8 }, worker));
  }
}
