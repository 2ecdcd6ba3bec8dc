import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import { PgBoss } from 'pg-boss';
import sql from 'sql-template-tag';
import { AuditEntry } from './audit.entity.ts';
import { type Database, transactionReader } from './database.ts';
import { dayOf } from './days.ts';
import type { Reader } from './sql.ts';

/** One run of a job: a transaction, and the moment that it counts from (the database's, so that servers agree). */
export interface JobRun {
  readonly database: Database;
  readonly em: EntityManager;
  readonly reader: Reader;
  readonly now: Date;
  /** YYYY-MM-DD in China */
  readonly today: string;
  /** Notes a change that nobody made by hand; `provinceId` says whose auditor may read it. */
  audit(entityType: string, entityId: string, changes: Record<string, unknown>, provinceId: string): void;
}

/**
 * Work that time asks for. It is started at least once: what it does must be right when it is done again, and the inbox
 * row in its own transaction sees to it that one start has one effect.
 */
export interface Job {
  /** Also the queue's name and the audit trail's action. */
  name: string;
  /** When, in China's time: minute, hour, day of month, month, day of week. */
  cron: string;
  /** Returns what it did, for the log and for tests. */
  run(run: JobRun): Promise<Record<string, number>>;
}

/** A batch over a province may take longer than a request's statement. */
const jobStatementTimeout = '120s';

/**
 * Runs a job once for a key: null where that key's run was already committed, also by another server.
 */
export async function runJob(
  database: Database,
  job: Job,
  key: string,
  now: Date,
): Promise<Record<string, number> | null> {
  return database.orm.em.fork().transactional(async (forked) => {
    const em = forked as EntityManager;
    const reader = transactionReader(em);
    await reader.rows(sql`
      select set_config('statement_timeout', ${jobStatementTimeout}, true), set_config('duban.now', ${now.toISOString()}, true)`);
    const claimed = await reader.rows(sql`
      insert into job_inbox (key, job, at) values (${key}, ${job.name}, ${now}) on conflict do nothing returning key`);
    if (claimed.length === 0) return null;
    const entries: AuditEntry[] = [];
    const done = await job.run({
      database,
      em,
      reader,
      now,
      today: dayOf(now),
      audit(entityType, entityId, changes, provinceId) {
        const at = now.toISOString();
        const entry = { action: job.name, entityType, entityId, changes, provinceId, at };
        entries.push(Object.assign(new AuditEntry(), entry));
      },
    });
    em.persist(entries);
    await em.flush();
    await reader.rows(sql`update job_inbox set done = ${JSON.stringify(done)}::jsonb where key = ${key}`);
    return done;
  });
}

/** The one clock that all servers share: that of a server may be wrong. */
async function databaseNow({ reader }: Database): Promise<Date> {
  const row = await reader.row<{ now: string }>(sql`select now() as now`);
  return new Date(row?.now ?? Date.now());
}

const zone = 'Asia/Shanghai';

export interface JobsOptions {
  url: string;
  database: Database;
  jobs: readonly Job[];
  log: FastifyBaseLogger;
  /** How often each queue is looked at. */
  pollSeconds?: number;
}

/**
 * Starts the clockwork: pg-boss keeps the schedule in the database, so that of several servers one runs each job.
 * @returns a function that lets running jobs end, and stops
 */
export async function startJobs(options: JobsOptions): Promise<() => Promise<void>> {
  const { url, database, jobs, log, pollSeconds = 10 } = options;
  const boss = new PgBoss({ connectionString: url, application_name: 'duban jobs', max: 3 });
  boss.on('error', (error) => log.error({ err: error }, 'jobs'));
  await boss.start();
  const known = new Set(jobs.map(({ name }) => name));
  for (const { name } of await boss.getSchedules()) if (!known.has(name)) await boss.unschedule(name);
  for (const job of jobs) {
    // Retried with growing pauses for some hours; a server that dies in the middle is noticed by its silent heartbeat.
    await boss.createQueue(job.name, {
      policy: 'singleton',
      retryLimit: 8,
      retryDelay: 30,
      retryBackoff: true,
      expireInSeconds: 900,
      heartbeatSeconds: 60,
    });
    await boss.schedule(job.name, job.cron, {}, { tz: zone });
    await boss.work(job.name, { pollingIntervalSeconds: pollSeconds }, async ([started]) => {
      if (!started) return;
      const done = await runJob(database, job, started.id, await databaseNow(database));
      if (done && Object.values(done).some((count) => count > 0))
        log.info({ job: job.name, done }, 'job done');
    });
  }
  return () => boss.stop({ graceful: true, timeout: 8_000 });
}
