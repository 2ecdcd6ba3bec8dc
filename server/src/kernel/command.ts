import { createHmac, hash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { AuditEntry } from './audit.entity.ts';
import { systemClock } from './clock.ts';
import { type Context, type SignedIn, signedIn } from './context.ts';
import { transactionReader } from './database.ts';
import { badInput, conflict } from './errors.ts';
import type { ReferenceTable } from './references.ts';
import type { Reader } from './sql.ts';

/** What a command works with: one transaction, its reader, and the trail that it must leave. */
export interface Work {
  em: EntityManager;
  reader: Reader;
  context: SignedIn;
  /** Notes a change in the same transaction. */
  audit(entityType: string, entityId: string, changes: Record<string, unknown>): void;
  /** This server forgets the table's kept rows as soon as the change is committed; the others hear of it. */
  forget(...tables: ReferenceTable[]): void;
}

const keyPattern = /^[\x21-\x7e]{1,200}$/;

/**
 * What a key stands for: the request, in the organization that it was sent from (what was answered there is nothing for
 * the next one).
 * @throws DomainError BAD_INPUT where the request's key is malformed
 */
export function requestDigest({ viewer, idempotencyKey }: SignedIn, name: string, input: unknown): string {
  if (idempotencyKey !== null && !keyPattern.test(idempotencyKey))
    throw badInput('Idempotency-Key', 'keyMalformed');
  return hash('sha256', JSON.stringify([viewer.organizationId, name, input]));
}

/** @throws DomainError CONFLICT where the key was used for another request */
export function keptAnswer<Result>(keptDigest: string, result: unknown, digest: string): Result {
  if (keptDigest !== digest) throw conflict('keyReused', undefined, 'Idempotency-Key');
  return result as Result;
}

/** Dies with the process, so that nobody who reads the table can try secrets against the digests in it. */
const sealKey = randomBytes(32);

/** Stands for a secret in a command's input: another secret is another request. */
export function sealed(secret: string): string {
  return createHmac('sha256', sealKey).update(secret).digest('base64url');
}

/**
 * Claims the request's Idempotency-Key. A parallel request with the same key waits here for the first to commit
 * (the unique index blocks it) and then gets its answer.
 */
async function claimKey(
  reader: Reader,
  context: SignedIn,
  digest: string,
): Promise<{ result: unknown } | null> {
  const { viewer, idempotencyKey: key } = context;
  if (key === null) return null;
  const claimed = await reader.rows(sql`
    insert into idempotency_key (user_id, key, request_digest) values (${viewer.userId}, ${key}, ${digest})
    on conflict do nothing returning key`);
  if (claimed.length > 0) return null;
  const earlier = await reader.row<{ requestDigest: string; result: unknown }>(sql`
    select request_digest as "requestDigest", result from idempotency_key
    where user_id = ${viewer.userId} and key = ${key}`);
  return { result: keptAnswer(earlier?.requestDigest ?? '', earlier?.result, digest) };
}

/** Entities carry scalars only (foreign keys are ids), so a copy of their own properties is the row. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** In one transaction: the key, the work, its audit rows and the kept answer. */
async function inTransaction<Result>(
  caller: SignedIn,
  em: EntityManager,
  { name, input, work, forget }: Command<Result>,
): Promise<Result> {
  const reader = transactionReader(em);
  if (caller.clock !== systemClock) await countFrom(reader, caller.clock.now());
  const replay = await claimKey(reader, caller, requestDigest(caller, name, input));
  if (replay) return replay.result as Result;
  const entries: AuditEntry[] = [];
  const audit: Work['audit'] = (...change) => void entries.push(auditEntry(caller, name, ...change));
  const outcome = await work({ em, reader, context: caller, audit, forget });
  em.persist(entries);
  await em.flush();
  const answer = plain(outcome) as Result;
  await keepAnswer(reader, caller, answer);
  return answer;
}

interface Command<Result> extends Pick<Work, 'forget'> {
  name: string;
  input: unknown;
  work: (work: Work) => Promise<Result>;
}

const mostTries = 5;

/** Of two that wait for each other PostgreSQL ends one (40P01): nothing of it was written, and it begins again. */
async function untangled<Result>(caller: SignedIn, transaction: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction();
    } catch (error) {
      if ((error as { code?: string }).code !== '40P01' || tries === mostTries) throw error;
      caller.loaders.clear();
    }
  }
}

/**
 * Runs one mutation: one transaction with its idempotency key, its changes and its audit rows.
 * @throws DomainError CONFLICT where the key was used for another request, or a version is stale
 */
export async function runCommand<Result>(
  context: Context,
  name: string,
  input: unknown,
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  const caller = signedIn(context);
  const { orm, turns, references } = caller.database;
  const forgotten = new Set<ReferenceTable>();
  const forget: Work['forget'] = (...tables) => {
    for (const table of tables) forgotten.add(table);
  };
  const command = { name, input, work, forget };
  const result = await turns.take(() =>
    untangled(caller, () =>
      orm.em.fork().transactional((em) => inTransaction(caller, em as EntityManager, command)),
    ),
  );
  // A second mutation of the same request answers with rows as it left them, not as the first read them.
  caller.loaders.clear();
  for (const table of forgotten) references.changed(table);
  return result;
}

function auditEntry(
  { viewer, clock, address }: SignedIn,
  action: string,
  entityType: string,
  entityId: string,
  changes: Record<string, unknown>,
): AuditEntry {
  const { userId: actorId, organizationId, provinceId } = viewer;
  const at = clock.now().toISOString();
  return Object.assign(new AuditEntry(), {
    actorId,
    organizationId,
    provinceId,
    action,
    entityType,
    entityId,
    changes,
    at,
    address,
  });
}

async function keepAnswer(
  reader: Reader,
  { viewer, idempotencyKey }: SignedIn,
  answer: unknown,
): Promise<void> {
  if (idempotencyKey === null) return;
  await reader.rows(sql`
    update idempotency_key set result = ${JSON.stringify(answer)}::jsonb
    where user_id = ${viewer.userId} and key = ${idempotencyKey}`);
}

/** The moment that the database's own records of a change carry; unless told, its transaction's. */
export async function countFrom(reader: Reader, moment: Date): Promise<void> {
  await reader.rows(sql`select set_config('duban.now', ${moment.toISOString()}, true)`);
}

/** The caller decided on a certain version: a later one is a conflict, and nothing is written. */
export function atVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw conflict('staleVersion', undefined, 'version');
}
