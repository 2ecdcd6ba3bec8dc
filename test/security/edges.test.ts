import { createSchema } from '@duban/server/schema.ts';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLists } from '../budgets/fill-lists.ts';
import type { Client } from '../harness/client.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { doors } from './operations.ts';

/** What stands for each scalar: the ends of what it can say. */
interface Edge {
  number: number;
  day: string;
  text: string;
  id: string;
}

const missing = '00000000-0000-4000-8000-000000000000';
const edges: Edge[] = [
  { number: 2_147_483_647, day: '2999-12-31', text: '\u{1F600}%_\\\'"', id: missing },
  { number: -2_147_483_648, day: '1900-01-01', text: 'x', id: '' },
  { number: 0, day: '2026-02-28', text: ' ', id: missing },
  { number: 1, day: '2026-12-31', text: '*', id: 'x' },
];

function given(type: GraphQLInputType, edge: Edge, depth: number): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [given(inner.ofType, edge, depth)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter(
      ({ type: one }) => depth > 0 || isNonNullType(one),
    );
    return Object.fromEntries(fields.map((field) => [field.name, given(field.type, edge, depth - 1)]));
  }
  switch (String(inner)) {
    case 'Int':
    case 'Float':
      return edge.number;
    case 'Boolean':
      return true;
    case 'Date':
      return edge.day;
    case 'DateTime':
      return `${edge.day}T23:59:59.999Z`;
    case 'ID':
      return edge.id;
    default:
      return edge.text;
  }
}

/** What turns at its ends. */
const turns = ['Int', 'Float', 'Date', 'DateTime', 'String'];

let server: TestServer;
let clients: Record<string, Client>;
const office = ['SUPERVISOR', 'LEADER', 'REPORTER', 'LIAISON', 'EDITOR'] as const;

beforeAll(async () => {
  server = await startServer();
  clients = { business: await server.user('440000', ...office) };
  // Over empty tables a condition is not even looked at.
  await fillLists(server, await server.user('440000', 'SUPERVISOR'));
  for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const)
    clients[role] = await server.user('440000', role);
});
afterAll(() => server.stop());

const clientFor = (path: string): Client | undefined => {
  const allowed = doors[path];
  if (allowed === undefined || allowed === 'anyone') return undefined;
  return allowed.includes('SUPERVISOR') ||
    allowed.some((role) => (office as readonly string[]).includes(role))
    ? clients.business
    : clients[allowed[0] ?? ''];
};

/** Given together one condition would hide what another does: each field of a filter is asked for by itself. */
function inputsOf(field: GraphQLField<unknown, unknown>, edge: Edge): object[] {
  const whole = Object.fromEntries(
    field.args.map(({ name, type }) => [
      name,
      name === 'first' || name === 'offset' ? 1 : given(type, edge, 2),
    ]),
  );
  const filter = field.args.find(({ name }) => name === 'filter');
  const of = filter && getNamedType(filter.type);
  if (!of || !isInputObjectType(of)) return [whole];
  const fields = Object.values(of.getFields());
  const required = fields.filter(({ type }) => isNonNullType(type));
  const single = fields.filter(({ type }) => turns.includes(String(getNamedType(type))));
  return [...single, ...(single.length === 0 ? fields.slice(0, 1) : [])].map((one) => ({
    ...whole,
    filter: Object.fromEntries([...required, one].map(({ name, type }) => [name, given(type, edge, 1)])),
  }));
}

async function ask(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, edge: Edge) {
  const client = clientFor(`${kind === 'query' ? 'Query' : 'Mutation'}.${field.name}`);
  if (!client) return [];
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(field.type);
  const page =
    isObjectType(type) && type.getFields().nodes ? 'totalCount nodes { __typename }' : '__typename';
  const text = `${kind}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${isLeafType(type) ? '' : `{ ${page} }`} }`;
  const failed: string[] = [];
  for (const variables of inputsOf(field, edge)) {
    const { errors } = await client.send(text, variables);
    if (errors?.some(({ extensions }) => extensions.code === 'INTERNAL'))
      failed.push(`${field.name} ${JSON.stringify(variables)}`);
  }
  return failed;
}

test.each(['query', 'mutation'] as const)(
  'no %s fails inside at the ends of numbers, days and texts',
  async (kind) => {
    const schema = await createSchema();
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const failed: string[] = [];
    for (const field of Object.values(root?.getFields() ?? {}))
      for (const edge of edges) failed.push(...(await ask(kind, field, edge)));
    expect(failed).toEqual([]);
  },
  120_000,
);
