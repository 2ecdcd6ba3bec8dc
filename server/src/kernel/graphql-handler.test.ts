import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../test/harness/server.ts';
import { contextMaker } from '../request-context.ts';
import { createSchema } from '../schema.ts';
import { graphqlHandler } from './graphql-handler.ts';
import { createGraphQLServer } from './graphql-server.ts';
import { KnownOperations } from './known-operations.ts';

let server: TestServer;
let app: FastifyInstance;
let endApollo: () => Promise<void>;
let cookie: string;

/** A second front over the same database, whose Apollo can be ended while it goes on. */
beforeAll(async () => {
  server = await startServer();
  ({ cookie } = await server.user('440000', 'SUPERVISOR'));
  app = Fastify();
  await app.register(import('@fastify/cookie'));
  const schema = await createSchema();
  const operations = new KnownOperations(schema, app.log);
  const graphql = createGraphQLServer(schema, operations, app.log);
  await graphql.start();
  endApollo = () => graphql.stop();
  const contextOf = contextMaker({
    database: server.database,
    clock: server.clock,
    filesDir: '/nonexistent',
  });
  app.post('/graphql', graphqlHandler(graphql, operations, contextOf));
});
afterAll(async () => {
  await app.close();
  await server.stop();
});

const post = async (payload: object, headers: Record<string, string> = { cookie }) => {
  const response = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
  return { status: response.statusCode, type: response.headers['content-type'], body: response.json() };
};
const viewer = { query: 'query A { viewer { id } } query B { viewer { name } }', operationName: 'A' };
const wrong = {
  query: 'query W($filter: OrganizationFilter) { organizations(filter: $filter) { totalCount } }',
  variables: { filter: { level: 'MOON' } },
};
const forbidden = { query: '{ users(first: 1) { totalCount } }' };
const json = 'application/json; charset=utf-8';

test('what Apollo answered once is answered again, word for word, when Apollo is no more', async () => {
  const asked = [viewer, wrong, forbidden];
  const before = await Promise.all(asked.map((body) => post(body)));
  expect(before[0]).toEqual({
    status: 200,
    type: json,
    body: { data: { viewer: { id: expect.any(String) } } },
  });
  expect(before[1]?.body.errors[0].extensions).toMatchObject({
    code: 'BAD_INPUT',
    fields: { level: { key: 'invalid' } },
  });
  expect(before[2]?.body).toMatchObject({
    errors: [{ path: ['users'], extensions: { code: 'FORBIDDEN' } }],
  });
  const unseen = { query: '{ viewer { name } }' };
  expect((await post(unseen, {})).body).toEqual({ data: { viewer: null } });
  await endApollo();
  expect(await Promise.all(asked.map((body) => post(body)))).toEqual(before);
  expect((await post({ ...wrong, variables: {} })).body.data.organizations.totalCount).toBe(170);
  // What only strangers sent was not kept, and what is kept answers each by who asks.
  expect((await post(unseen, {})).status).toBe(500);
  expect((await post(viewer, {})).body).toEqual({ data: { viewer: null } });
});

test('anything else is Apollo’s to look at, which is no more', async () => {
  const others: [object, Record<string, string>?][] = [
    [{ ...viewer, operationName: 'B' }],
    [{ ...viewer, query: `${viewer.query} ` }],
    [{ ...viewer, variables: 'none' }],
    [{ ...viewer, extensions: { persistedQuery: {} } }],
    [[viewer]],
    [viewer, { cookie, accept: 'application/graphql-response+json' }],
    [{ query: '{ __schema { queryType { name } } }' }],
  ];
  for (const [body, headers] of others)
    expect((await post(body, headers)).status, JSON.stringify(body)).toBe(500);
});
