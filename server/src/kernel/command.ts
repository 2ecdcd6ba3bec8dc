import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { AuditEntry } from './audit.entity.ts';
import { type Context, type SignedIn, signedIn } from './context.ts';
import { transactionReader } from './database.ts';
import { badInput, conflict } from './errors.ts';
import type { Reader } from './sql.ts';

/** What a command works with: one transaction, its reader, and the trail that it must leave. */
export interface Work {
  em: EntityManager;
  reader: Reader;
  context: SignedIn;
  /** Notes a change in the same transaction. */
  audit(entityType: string, entityId: string, changes: Record<string, unknown>): void;
}

const keyPattern = /^[\x21-\x7e]{1,200}$/;

function digestOf(name: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([name, input]))
    .digest('hex');
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
  if (!keyPattern.test(key)) throw badInput('Idempotency-Key', 'keyMalformed');
  const claimed = await reader.rows(sql`
    insert into idempotency_key (user_id, key, request_digest) values (${viewer.userId}, ${key}, ${digest})
    on conflict do nothing returning key`);
  if (claimed.length > 0) return null;
  const earlier = await reader.row<{ requestDigest: string; result: unknown }>(sql`
    select request_digest as "requestDigest", result from idempotency_key
    where user_id = ${viewer.userId} and key = ${key}`);
  if (!earlier || earlier.requestDigest !== digest) throw conflict('keyReused', undefined, 'Idempotency-Key');
  return { result: earlier.result };
}

/** Entities carry scalars only (foreign keys are ids), so a copy of their own properties is the row. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
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
  const { viewer } = caller;
  return caller.database.orm.em.fork().transactional(async (em) => {
    const reader = transactionReader(em as EntityManager);
    const replay = await claimKey(reader, caller, digestOf(name, input));
    if (replay) return replay.result as Result;
    const entries: AuditEntry[] = [];
    const audit: Work['audit'] = (entityType, entityId, changes) => {
      entries.push(
        Object.assign(new AuditEntry(), {
          actorId: viewer.userId,
          organizationId: viewer.organizationId,
          provinceId: viewer.provinceId,
          action: name,
          entityType,
          entityId,
          changes,
          at: caller.clock.now().toISOString(),
          address: caller.address,
        }),
      );
    };
    const outcome = await work({ em: em as EntityManager, reader, context: caller, audit });
    em.persist(entries);
    await em.flush();
    const result = plain(outcome) as Result;
    if (caller.idempotencyKey !== null) {
      await reader.rows(sql`
        update idempotency_key set result = ${JSON.stringify(result)}::jsonb
        where user_id = ${viewer.userId} and key = ${caller.idempotencyKey}`);
    }
    return result;
  });
}

/** The caller decided on a certain version: a later one is a conflict, and nothing is written. */
export function atVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw conflict('staleVersion', undefined, 'version');
}
