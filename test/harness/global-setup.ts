import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../server/src/kernel/embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The empty database `duban` as its owner, who also owns every clone. */
    databaseUrl: string;
    /** Superuser's address of the one PostgreSQL of this run. */
    databaseAdminUrl: string;
  }
}

/** One PostgreSQL for the whole run. It may lose commits: nothing of it outlives the run. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'duban-test-'));
  chmodSync(folder, 0o711);
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '200',
  };
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), settings });
  project.provide('databaseUrl', server.url);
  project.provide('databaseAdminUrl', server.adminUrl);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
