import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { announce, databaseUrl, poolSize } from './serve.ts';

/**
 * What the machine can do: one prepared statement a question, whose answer PostgreSQL writes as JSON, or where that
 * is slower this process from plain rows, without a parser, a schema or a check.
 */
const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
const read = (name: string) => readFileSync(join(import.meta.dirname, 'sql', name), 'utf8');

/** The moment as text, without the Date that pg would make of each. */
const types = { getTypeParser: () => (text: string) => text } as pg.CustomTypesConfig;

/** Each filter of Q2 is a statement with a plan of its own; how many there are is added up from cells. */
const filters: Readonly<Record<string, { filter: string; count: string; cells: string }>> = {
  all: { filter: 'and $2::int is null and $3::text is null', count: 'a.total', cells: '' },
  year: {
    filter: 'and a.year = $2::int and $3::text is null',
    count: 'a.total',
    cells: 'and a.year = $2::int',
  },
  IN_PROGRESS: { filter: 'and $2::int is null and a.status = $3::text', count: 'a.in_progress', cells: '' },
};
const assignments = read('limit-q2.sql');
const statements: Readonly<Record<string, string>> = {
  Q1: read('limit-q1.sql'),
  Q3: read('limit-q3.sql'),
  ...Object.fromEntries(
    Object.entries(filters).map(([name, { filter, count, cells }]) => [
      `Q2.${name}`,
      assignments.replaceAll('{filter}', filter).replaceAll('{count}', count).replaceAll('{cells}', cells),
    ]),
  ),
};
const submit = read('w1.sql');

/** In parts: a long text with one Chinese name in it has two bytes a character, and costs twice as much to write. */
function send(response: ServerResponse, status: number, parts: readonly string[]): void {
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.end(bytes);
}

async function rowsOf(name: string, values: unknown[]): Promise<string[][]> {
  const query = { name, text: statements[name] ?? '', values, types, rowMode: 'array' } as const;
  return (await pool.query<string[]>(query)).rows;
}

function cellsOf([section = '', branches = '', figures = '']: string[]): string[] {
  const organizations = branches.slice(1, -1).split(',');
  return figures
    .slice(2, -2)
    .split('},{')
    .map((row, place) => {
      const [total, completed, overdue, red, yellow, green, percent] = row.split(',');
      return `{"sectionId":"${section}","organizationId":"${organizations[place]}","total":${total},"completed":${completed},"overdue":${overdue},"red":${red},"yellow":${yellow},"green":${green},"percent":${percent}}`;
    });
}

function matrix([head, ...sections]: string[][]): string[] {
  const names = `{"completionMatrix":{"sections":${head?.[0]},"organizations":${head?.[1]},"cells":[`;
  return [names, sections.flatMap(cellsOf).join(), ']}}'];
}

async function answer(name: string, values: unknown[]): Promise<string[]> {
  const rows = await rowsOf(name, values);
  return name === 'Q3' ? matrix(rows) : [rows[0]?.[0] as string];
}

interface Submission {
  values: [
    assignment: string,
    percent: number,
    summary: string,
    difficulties: string | null,
    nextSteps: string | null,
  ];
  user: string;
  organization: string;
}

async function report(request: IncomingMessage, { values, user, organization }: Submission): Promise<string> {
  const key = String(request.headers['idempotency-key']);
  const digest = createHash('sha256')
    .update(JSON.stringify(['submitProgressReport', values]))
    .digest('hex');
  const moment = new Date().toISOString();
  const parameters = [
    ...values,
    user,
    organization,
    key,
    digest,
    moment,
    request.socket.remoteAddress,
    moment,
  ];
  const { rows } = await pool.query({ name: 'W1', text: submit, values: parameters, types });
  if (!rows[0]) return replay(user, key, digest);
  const { id, version, status, percent, assignment_id, assignment_percent, light } = rows[0];
  const assignment = { id: assignment_id, percent: Number(assignment_percent), light };
  return JSON.stringify({
    submitProgressReport: {
      progressReport: {
        id,
        version: Number(version),
        status,
        percent: Number(percent),
        availableActions: [],
        assignment,
      },
    },
  });
}

/** The key was used before: the first answer once more. */
async function replay(user: string, key: string, digest: string): Promise<string> {
  const { rows } = await pool.query(
    'select result from idempotency_key where user_id = $1 and key = $2 and request_digest = $3',
    [user, key, digest],
  );
  if (!rows[0]) throw new Error('not to report on, or the key is used');
  return JSON.stringify({ submitProgressReport: { progressReport: rows[0].result } });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const name = request.url?.slice(1) ?? '';
    const input = JSON.parse(Buffer.concat(chunks).toString());
    (name === 'W1' ? report(request, input).then((body) => [body]) : answer(name, input)).then(
      (parts) => send(response, 200, parts),
      (error: Error) => send(response, 500, [JSON.stringify({ errors: [{ message: error.message }] })]),
    );
  });
});
announce(server, () => pool.end());
