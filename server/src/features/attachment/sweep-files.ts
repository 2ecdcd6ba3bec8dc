import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { type Database, transactionReader } from '../../kernel/database.ts';
import { nobodyHasBytes } from './attachment.queries.ts';

const folderPattern = /^[0-9a-f]{2}$/;
const digestPattern = /^[0-9a-f]{64}$/;
/** An upload that was broken off by the server's end left bytes without a row; none takes so long. */
const youngestMs = 86_400_000;
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

export interface Swept {
  files: number;
  bytes: number;
}

/**
 * Removes files that no row names: what was forgotten, and what a server left that fell between file and row. Any number of
 * servers may do it at once, and beside uploads of the same bytes.
 */
export async function sweepFiles(database: Database, filesDir: string): Promise<Swept> {
  const swept = { files: 0, bytes: 0 };
  const folders = (await readdir(filesDir).catch(() => [])).filter((name) => folderPattern.test(name));
  for (const folder of folders) {
    const names = (await readdir(join(filesDir, folder))).filter((name) => digestPattern.test(name));
    for (let from = 0; from < names.length; from += mostAtOnce) {
      for (const digest of await withoutRow(database, names.slice(from, from + mostAtOnce))) {
        const bytes = await removeBytes(database, join(filesDir, folder, digest), digest);
        if (bytes > 0) swept.files += 1;
        swept.bytes += bytes;
      }
    }
  }
  return swept;
}
