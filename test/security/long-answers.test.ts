import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await server.query(
    `insert into webhook (organization_id, province_id, url, secret, created_at)
     select p.id, p.id, 'https://example.test/' || repeat('长', 20000), 'v1.s', now() from organization p, generate_series(1, 100) where p.code = '440000'`,
  );
});
afterAll(() => server.stop());

test('what an operation reads ends before it is more than the server holds; afterwards everything is answered', async () => {
  const system = await server.user('440000', 'SYSTEM_ADMIN');
  const page = (name: number) => `a${name}: webhooks(first: 100) { nodes { url } }`;
  const asked = (pages: number) => `{ ${Array.from({ length: pages }, (_, name) => page(name)).join(' ')} }`;
  const codes = (await Promise.all(Array.from({ length: 3 }, () => system.send(asked(15))))).map(
    ({ errors }) => errors?.[0]?.extensions.code,
  );
  expect(codes.filter((code) => code !== 'TOO_LARGE' && code !== 'BUSY')).toEqual([]);
  expect((await system.send(asked(2))).errors).toBeUndefined();
});

test('a page of long texts is answered, and not under fifteen names at once', async () => {
  const system = await server.user('440000', 'SYSTEM_ADMIN');
  const asked = (names: number) =>
    `{ webhooks(first: 100) { nodes { ${Array.from({ length: names }, (_, name) => `n${name}: url`).join(' ')} } } }`;
  for (const text of [asked(2), `${asked(2)} `]) {
    const { data } = await system.send(text);
    expect(data.webhooks.nodes).toHaveLength(100);
  }
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { data, errors } = await system.send(asked(15), {}, { accept });
    expect([data, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['TOO_LARGE']]);
  }
});
