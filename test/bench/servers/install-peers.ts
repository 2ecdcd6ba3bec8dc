import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { WorkingCopy } from '../data/cluster.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, 'sql', name), 'utf8');

/** What the parameters of w1.sql are called inside the function. */
const names = [
  'for_assignment',
  'percent_done',
  'summary_text',
  'difficulties_text',
  'next_steps_text',
  'reporter_id',
  'reporter_organization_id',
  'request_key',
  'digest',
  'moment_text',
  'client_address',
  'moment',
];

/** The same statement as LIMIT's, inside a function: it writes the same rows. */
function submitStatement(): string {
  const statement = read('w1.sql').replaceAll(/^--.*$/gm, '');
  const named = statement.replaceAll(/\$(\d+)/g, (_, place: string) => names[Number(place) - 1] ?? '');
  return `${named.replace('\nfrom report r', '\ninto outcome\nfrom report r').trim()};`;
}

/** Row security binds whoever does not own the table. Roles belong to the cluster, so it may be there from another run. */
const viewerRole = `do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'bench_viewer') then create role bench_viewer nologin; end if;
  grant bench_viewer to duban;
end $$`;

async function run(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What both PostGraphile servers find in the database beside this project's tables. */
export async function installPeers({ url, adminUrl }: WorkingCopy): Promise<void> {
  await run(adminUrl, [viewerRole]);
  const functions = read('postgraphile-functions.sql').replace('-- {w1}', () => submitStatement());
  await run(url, [functions, read('postgraphile.sql')]);
}
