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

/** A folder that nobody has named yet is the database's whose rows know a file of it, or where there is none. */
async function isOwn(database: Database, filesDir: string, digests: readonly string[]): Promise<boolean> {
  const trail = await trailOf(database);
  if (trail === null) return false;
  const path = join(filesDir, ownerFile);
  const named = await readFile(path, 'utf8').catch(() => null);
  if (named !== null) return named.trim() === trail;
  const some = digests.slice(0, mostAtOnce);
  if (some.length > 0 && (await withoutRow(database, some)).length === some.length) return false;
  await mkdir(filesDir, { recursive: true });
  await writeFile(path, `${trail}\n`);
  return true;
}

async function digestsIn(filesDir: string): Promise<string[]> {
  const folders = (await readdir(filesDir).catch(() => [])).filter((name) => folderPattern.test(name));
  const names = await Promise.all(folders.map((folder) => readdir(join(filesDir, folder))));
  return names.flat().filter((name) => digestPattern.test(name));
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
  const digests = await digestsIn(filesDir);
  if (!(await isOwn(database, filesDir, digests)))
    return digests.length === 0 ? { files: 0, bytes: 0 } : null;
  const swept = { files: 0, bytes: 0 };
  for (let from = 0; from < digests.length; from += mostAtOnce) {
    for (const digest of await withoutRow(database, digests.slice(from, from + mostAtOnce))) {
      const bytes = await removeBytes(database, pathOf(filesDir, digest), digest);
      if (bytes > 0) swept.files += 1;
      swept.bytes += bytes;
    }
  }
  return swept;
}
