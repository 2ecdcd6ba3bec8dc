import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

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

export async function installFunctions(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(read('postgraphile.sql').replace('-- {w1}', () => submitStatement()));
  } finally {
    await client.end();
  }
}
