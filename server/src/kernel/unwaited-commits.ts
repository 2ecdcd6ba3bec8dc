import type { Pool } from 'pg';

async function setForAll(pool: Pool, statement: string): Promise<void> {
  const all = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  for (const client of all) {
    await client.query(statement);
    client.release();
  }
}

/**
 * Commits of this work do not wait for the disk, each of its own: for what is begun anew where it was broken off. The next
 * commit that does wait carries all of them along. Other sessions, and these afterwards, wait as ever.
 */
export async function withUnwaitedCommits(pool: Pool, work: () => Promise<void>): Promise<void> {
  await setForAll(pool, 'set synchronous_commit = off');
  try {
    await work();
  } finally {
    await setForAll(pool, 'reset synchronous_commit');
  }
}
