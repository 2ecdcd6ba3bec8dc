import { type RoleName, roleNames } from '@duban/schema/vocabulary/user';
import { createSchema } from '@duban/server/schema.ts';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import { doors } from './operations.ts';

let server: TestServer;
let schema: GraphQLSchema;
const clients = new Map<RoleName | 'nobody', Client>();

beforeAll(async () => {
  server = await startServer();
  schema = await createSchema();
  clients.set('nobody', server.anonymous());
  for (const role of roleNames) clients.set(role, await server.user('440000', role));
});
afterAll(() => server.stop());

const samples: Readonly<Record<string, unknown>> = {
  ID: '01980000-0000-7000-8000-000000000000',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2026-06-30',
  DateTime: '2026-03-01T08:00:00+08:00',
};

/** The least that the schema takes: nothing of it need make sense, since the door is checked before the input. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return samples[type.name];
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}

function request(path: string): { query: string; variables: Record<string, unknown> } {
  const [kind = '', name = ''] = path.split('.');
  const field = (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields()[name];
  if (!field) throw new Error(`no operation ${path}`);
  const args = field.args.filter((arg) => isNonNullType(arg.type));
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const [head, call] = args.length ? [`(${declared})`, `(${passed})`] : ['', ''];
  return {
    query: `${kind.toLowerCase()}${head} { ${name}${call} ${selection} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, sampleOf(arg.type)])),
  };
}

/** What the door answers; what comes after it is no matter here. */
async function answer(who: RoleName | 'nobody', path: string): Promise<'in' | string> {
  const { query, variables } = request(path);
  const { errors, data } = (await clients.get(who)?.send(query, variables)) ?? {};
  const code = errors?.[0]?.extensions.code ?? 'none';
  expect(code === 'none' ? data : errors).toBeTruthy();
  return code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? code : 'in';
}

/** signIn refuses with UNAUTHENTICATED what it lets in, and signOut ends the session that other rows need. */
const guarded = Object.entries(doors).filter(([path]) => !/sign(In|Out)$/.test(path));

describe.each(guarded)('%s', (path, who) => {
  test('anonymous', async () => {
    expect(await answer('nobody', path)).toBe(who === 'anyone' ? 'in' : 'UNAUTHENTICATED');
  });

  test('each role', async () => {
    const answers = await Promise.all(roleNames.map(async (role) => [role, await answer(role, path)]));
    const expected = roleNames.map((role) => [
      role,
      who === 'anyone' || who.includes(role) ? 'in' : 'FORBIDDEN',
    ]);
    expect(answers).toEqual(expected);
  });
});
