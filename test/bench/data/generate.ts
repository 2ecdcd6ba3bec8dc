import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Progress } from '../progress.ts';
import { refreshRollups } from './rollups.ts';
import { fixedDay, newestYear, provinceDigits, type Size } from './size.ts';

const folder = join(import.meta.dirname, 'sql');
const seeds = join(import.meta.dirname, '..', '..', '..', 'server', 'seeds', 'organizations.json');

/** Several statements take no parameters: the values are written into the text. */
async function run(client: pg.Client, file: string, values: (string | number)[] = []): Promise<void> {
  const text = readFileSync(join(folder, file), 'utf8').replaceAll(/^--.*$/gm, '');
  await client.query(
    text.replaceAll(/\$(\d)/g, (_, place: string) => pg.escapeLiteral(String(values[Number(place) - 1]))),
  );
}

/** Fills a migrated database. As superuser: foreign keys hold by construction, and checking 1.6 million takes longer than writing them. */
export async function generate(adminUrl: string, size: Size, progress: Progress): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica; set synchronous_commit = off');
    // The planner takes a plan's rows for one: nested loops took 20 s of a plan's 25.
    await client.query(
      `set enable_nestloop = off; set work_mem = '256MB'; set maintenance_work_mem = '256MB'; set timezone = 'UTC'`,
    );
    await run(client, '0-functions.sql');
    const digits = provinceDigits.slice(0, size.provinces);
    await run(client, '1-organizations.sql', [readFileSync(seeds, 'utf8'), `{${digits.join()}}`]);
    await run(client, '2-users.sql');
    await run(client, '3-plans.sql', [newestYear, size.years]);
    const plans = size.provinces * size.years;
    for (let plan = 1; plan <= plans; plan += 1) {
      progress.at(plan - 1, plans + 2);
      await run(client, '4-assignments.sql', [plan, fixedDay]);
      await run(client, '5-reports.sql', [plan, fixedDay]);
      await run(client, '6-publicity.sql', [plan]);
    }
    progress.at(plans, plans + 2);
    await run(client, '7-trail.sql');
    await refreshRollups(client);
    progress.at(plans + 1, plans + 2);
    await client.query('drop schema bench cascade');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}
