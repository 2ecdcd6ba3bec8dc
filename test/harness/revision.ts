import type { Client, Data, GraphQLErrorBody } from './client.ts';
import type { TestServer } from './server.ts';

/** The code, then each field with its reason. */
export const reasons = ({ extensions }: GraphQLErrorBody): string[] => [
  extensions.code,
  ...Object.entries(extensions.fields ?? {}).map(([field, { key }]) => `${field} ${key}`),
];

const fields = `id number status documentNumber issuedOn reason availableActions changeCounts { kind count }
  changes { kind number workItem { id number } before { number requirement } after { number requirement section }
    segments { kind text } targetChanges { before { value unit } after { value unit } } }
  affectedAssignments { totalCount nodes { id workItem { number } } }`;

export async function readRevision(client: Client, id: string): Promise<Data> {
  const { planRevision } = await client.data(`query($id: ID!) { planRevision(id: $id) { ${fields} } }`, {
    id,
  });
  return planRevision;
}

/** All that hangs on running assignments, as the database has it. */
export async function runningRows(server: TestServer): Promise<Record<string, unknown[]>> {
  const tables = [
    'assignment',
    'progress_report',
    'reporting_period',
    'assignment_history',
    'completion_cell',
  ];
  const rows = await Promise.all(
    tables.map((table) =>
      server.query(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`),
    ),
  );
  return Object.fromEntries(tables.map((table, index) => [table, rows[index] ?? []]));
}
