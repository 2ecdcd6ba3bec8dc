import pg from 'pg';
import type { Facts } from '../facts.ts';
import { callsOf } from '../questions.ts';
import type { RunningServer } from '../servers/start.ts';
import { answerOf, deepEqual } from './equality.ts';

type Row = Record<string, unknown>;

/** What differs from one report to the next, whoever writes it. */
const passing = new Set([
  'id',
  'entity_id',
  'progress_report_id',
  'key',
  'request_digest',
  'submitted_at',
  'submittedAt',
  'at',
  'created_at',
  'address',
]);

function lasting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lasting);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !passing.has(name))
      .map(([name, inner]) => [name, lasting(inner)]),
  );
}

interface Written {
  answer: unknown;
  rows: Record<string, Row[]>;
}

/** One report by one server: its answer, and every row that it left. */
async function writeOne(
  client: pg.Client,
  server: RunningServer,
  facts: Facts,
  assignment: Row,
): Promise<Written> {
  const call = callsOf('W1', facts, `compare-${server.name}-${Date.now()}`).at(0);
  const { rows: before } = await client.query('select coalesce(max(id), 0) as id from audit_entry');
  const answer = await answerOf(server, call, facts.today);
  const again = await answerOf(server, call, facts.today);
  const read = async (text: string, values: unknown[]) => (await client.query(text, values)).rows as Row[];
  const rows = {
    progress_report: await read(
      'select * from progress_report where assignment_id = $1 order by submitted_at desc limit 2',
      [assignment.id],
    ),
    assignment: await read('select * from assignment where id = $1', [assignment.id]),
    reporting_period: await read(
      'select * from reporting_period where assignment_id = $1 order by starts_on',
      [assignment.id],
    ),
    audit_entry: await read('select * from audit_entry where id > $1', [before[0].id]),
    idempotency_key: await read('select * from idempotency_key where user_id = $1 and key = $2', [
      call.viewer.userId,
      call.key,
    ]),
  };
  const idOf = (given: unknown) =>
    (given as { submitProgressReport: { progressReport: { id: string } } }).submitProgressReport
      .progressReport.id;
  if (idOf(again) !== idOf(answer)) throw new Error(`${server.name} wrote a second report for the same key`);
  return { answer, rows };
}

/** Puts the assignment and its periods back, so that the next server starts from the same rows. */
async function putBack(client: pg.Client, row: Row, periods: readonly Row[]): Promise<void> {
  await client.query(
    'update assignment set version = $2, percent = $3, report_due_on = $4, yellow_on = $5, red_on = $6 where id = $1',
    [row.id, row.version, row.percent, row.report_due_on, row.yellow_on, row.red_on],
  );
  for (const period of periods)
    await client.query(
      'update reporting_period set version = $2, status = $3, first_reported_on = $4, progress_report_id = $5 where id = $1',
      [period.id, period.version, period.status, period.first_reported_on, period.progress_report_id],
    );
}

/** The same report by each server: answer and rows must be the same, but for ids and moments. */
export async function compareWrites(servers: RunningServer[], facts: Facts, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // A day is a day: no zone is to shift it.
  client.setTypeParser(pg.types.builtins.DATE, (text) => text);
  try {
    const id = facts.reportable[0]?.assignmentId;
    const { rows } = await client.query('select * from assignment where id = $1', [id]);
    const periods = await client.query('select * from reporting_period where assignment_id = $1', [id]);
    let first: Written | null = null;
    for (const server of servers) {
      const written = lasting(await writeOne(client, server, facts, rows[0])) as Written;
      // The second newest report is what stood before: the same for all but the first server's successors.
      written.rows.progress_report = written.rows.progress_report?.slice(0, 1) ?? [];
      await putBack(client, rows[0], periods.rows);
      first ??= written;
      deepEqual(written, first, `${server.name} and ${servers[0]?.name} write different rows`);
    }
  } finally {
    await client.end();
  }
}

export type Counts = Record<'progress_report' | 'audit_entry' | 'idempotency_key', number>;

export async function countWritten(url: string): Promise<Counts> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } =
      await client.query(`select (select count(*)::int from progress_report) as progress_report,
      (select count(*)::int from audit_entry) as audit_entry, (select count(*)::int from idempotency_key) as idempotency_key`);
    return rows[0];
  } finally {
    await client.end();
  }
}

/** Every report that was answered is there, with its trail and its key: nothing was lost, and nothing answered from an old key. */
export function assertWritten(before: Counts, after: Counts, requests: number): void {
  for (const table of Object.keys(before) as (keyof Counts)[]) {
    const written = after[table] - before[table];
    if (written !== requests) throw new Error(`W1: ${requests} answers, but ${written} rows in ${table}`);
  }
}
