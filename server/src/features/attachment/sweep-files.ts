import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attachmentLimits } from '@duban/schema/vocabulary/attachment';
import type { EntityManager } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { type Database, transactionReader } from '../../kernel/database.ts';
import { nobodyHasBytes, pathOf } from './attachment.queries.ts';

const folderPattern = /^[0-9a-f]{2}$/;
const digestPattern = /^[0-9a-f]{64}$/;
/** An upload that was broken off by the server's end left bytes without a row; a backup that was put back has fewer rows for a while. */
const youngestMs = attachmentLimits.unusedDays * 86_400_000;
/** Names the trail whose files the folder keeps. */
export const ownerFile = 'owner.txt';
const mostAtOnce = 500;

async function withoutRow({ reader }: Database, digests: readonly string[]): Promise<string[]> {
  const known = await reader.rows<{ digest: string }>(
    sql`select distinct digest from attachment where digest = any(${digests}::text[])`,
  );
  const kept = new Set(known.map(({ digest }) => digest));
  return digests.filter((digest) => !kept.has(digest));
}

/** Alone with the bytes, in a transaction that an upload of the same waits for. @returns how many bytes went */
async function removeBytes(database: Database, path: string, digest: string): Promise<number> {
  return database.orm.em.fork().transactional(async (em) => {
    if (!(await nobodyHasBytes(transactionReader(em as EntityManager), digest))) return 0;
    const found = await stat(path).catch(() => null);
    if (!found || found.mtimeMs > Date.now() - youngestMs) return 0;
    await rm(path, { force: true });
    return found.size;
  });
}

/** A trail begins once, and a copy of its database begins as it did. */
async function trailOf({ reader }: Database): Promise<string | null> {
  const first = await reader.row<{ at: string; entityId: string }>(
    sql`select at, entity_id as "entityId" from audit_entry order by id limit 1`,
  );
  return first && `${first.entityId} ${first.at}`;
}

/** A folder at a time, a part of them at a time: there may be millions. */
async function* digestsIn(filesDir: string): AsyncGenerator<string[]> {
  const folders = (await readdir(filesDir).catch(() => [])).filter((name) => folderPattern.test(name));
  for (const folder of folders) {
    const names = (await readdir(join(filesDir, folder))).filter((name) => digestPattern.test(name));
    for (let from = 0; from < names.length; from += mostAtOnce) yield names.slice(from, from + mostAtOnce);
  }
}

/** Whether a row knows a file of the folder, or there is none. */
async function isKnown(database: Database, filesDir: string): Promise<boolean> {
  let isEmpty = true;
  for await (const digests of digestsIn(filesDir)) {
    if ((await withoutRow(database, digests)).length < digests.length) return true;
    isEmpty = false;
  }
  return isEmpty;
}

/** A folder that nobody has named yet is the database's that knows a file of it, and named after its trail from then on. */
async function isOwn(database: Database, filesDir: string): Promise<boolean> {
  const trail = await trailOf(database);
  const path = join(filesDir, ownerFile);
  const named = await readFile(path, 'utf8').catch(() => null);
  if (named !== null) return named.trim() === trail;
  if (!(await isKnown(database, filesDir))) return false;
  if (trail === null) return true;
  await mkdir(filesDir, { recursive: true });
  await writeFile(path, `${trail}\n`);
  return true;
}

export interface Swept {
  files: number;
  bytes: number;
}

/**
 * Removes files that no row names: what was forgotten, and what a server left that fell between file and row. Any number of
 * servers may do it at once, and beside uploads of the same bytes.
 * @returns null where the folder keeps another database's files, of which none is touched
 */
export async function sweepFiles(database: Database, filesDir: string): Promise<Swept | null> {
  if (!(await isOwn(database, filesDir))) return null;
  const swept = { files: 0, bytes: 0 };
  for await (const digests of digestsIn(filesDir)) {
    for (const digest of await withoutRow(database, digests)) {
      const bytes = await removeBytes(database, pathOf(filesDir, digest), digest);
      if (bytes > 0) swept.files += 1;
      swept.bytes += bytes;
    }
  }
  return swept;
}
