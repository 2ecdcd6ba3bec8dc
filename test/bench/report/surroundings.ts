import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const versionIn = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;

export interface Surroundings {
  machine: { processor: string; cores: number; memoryGiB: number; system: string; loadBefore: number };
  versions: { duban: string; node: string; postgresql: string; postgraphile: string };
  date: string;
}

/** What the figures hold for. The load before says whether the machine was quiet. */
export async function surroundingsOf(adminUrl: string): Promise<Surroundings> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const { rows } = await client.query('show server_version');
  await client.end();
  const [processor] = cpus();
  return {
    machine: {
      processor: processor?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      system: `${type()} ${release()}`,
      loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
    },
    versions: {
      duban: versionIn(join(import.meta.dirname, '..', '..', '..', 'package.json')),
      node: process.version,
      postgresql: rows[0].server_version,
      postgraphile: versionIn(findPackageJSON('postgraphile', import.meta.url) ?? ''),
    },
    date: new Date().toISOString(),
  };
}

/** A line for the machine and one for the versions. */
export function describeSurroundings({ machine, versions, date }: Surroundings): [string, string] {
  const { processor, cores, memoryGiB, system, loadBefore } = machine;
  const { duban, node, postgresql, postgraphile } = versions;
  return [
    `${date.slice(0, 10)}: ${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}; load ${loadBefore} before`,
    `Duban ${duban}, Node ${node}, PostgreSQL ${postgresql}, PostGraphile ${postgraphile}`,
  ];
}
