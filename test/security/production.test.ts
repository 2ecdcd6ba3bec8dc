import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Client } from '../harness/client.ts';
import { startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let user: Client;

beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  server = await startServer();
  user = await server.user('440000', 'SUPERVISOR');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

/** Nothing of the inside: tables, statements, files, and no hint at what the schema has. */
const inside =
  /app_user|audit_entry|work_item|select |insert |node_modules|\.ts\b|at .+:\d+:\d+|stack|Did you mean|postgres|relation|column "/i;

async function text(query: string, variables: object = {}): Promise<string> {
  const response = await user.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

describe('errors (G2)', () => {
  test.each([
    ['a field that is not there', '{ viewer { idd } }', {}],
    ['an operation that is not there', '{ viewers { id } }', {}],
    ['an argument that is not there', '{ assignments(frist: 1) { totalCount } }', {}],
    ['a type that is not there', 'query($a: AssignmentFilte) { assignments(filter: $a) { totalCount } }', {}],
    ['an enum’s value in the text', '{ assignments(filter: { status: PENDIN }) { totalCount } }', {}],
    ['an input’s field in the text', '{ assignments(filter: { statu: PENDING }) { totalCount } }', {}],
    [
      'an enum’s value in the variables',
      'query($a: AssignmentFilter) { assignments(filter: $a) { totalCount } }',
      { a: { status: 'PENDIN' } },
    ],
    [
      'an input’s field in the variables',
      'query($a: AssignmentFilter) { assignments(filter: $a) { totalCount } }',
      { a: { statu: 'PENDING' } },
    ],
    ['no GraphQL at all', '{ viewer { id ', {}],
  ])('%s', async (_, query, variables) => {
    const answer = await text(query, variables);
    expect(answer).toContain('"errors"');
    expect(answer).not.toMatch(inside);
    expect(answer).not.toMatch(/viewer\b.*\bname|PENDING\b.*PENDING|AssignmentFilter"\?/);
  });

  test('one of the server’s own gives a number to look it up by, and nothing else', async () => {
    await server.query('alter table work_plan rename to hidden_plan');
    const answer = JSON.parse(await text('{ workPlans { totalCount } }'));
    await server.query('alter table hidden_plan rename to work_plan');
    expect(answer.errors).toEqual([
      {
        message: expect.stringMatching(/^系统出错，请稍后重试（编号 [0-9a-f]{8}）。$/),
        extensions: { code: 'INTERNAL', params: { logId: expect.stringMatching(/^[0-9a-f]{8}$/) } },
        path: ['workPlans'],
        locations: [{ line: 1, column: 3 }],
      },
    ]);
    expect(answer.data).toBeNull();
  });

  test('and before there is a context', async () => {
    await server.query('alter table session rename to hidden_session');
    const stranger = server.anonymous();
    stranger.cookie = '__Host-duban=x';
    const response = await stranger.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ viewer { id } }"}',
    });
    const answer = await response.text();
    const file = await stranger.fetch('/attachments/x');
    const fileAnswer = await file.text();
    await server.query('alter table hidden_session rename to session');
    expect([response.status, file.status]).toEqual([500, 500]);
    for (const told of [answer, fileAnswer]) expect(told).not.toMatch(/relation|session|select|hidden/i);
  });
});

test('the schema is not told', async () => {
  for (const query of ['{ __schema { types { name } } }', '{ __type(name: "User") { name } }']) {
    const answer = await text(query);
    expect(answer).toContain('GRAPHQL_VALIDATION_FAILED');
    expect(answer).not.toContain('Assignment');
  }
});

test('neither page nor header tells what it runs on, and no other site may frame or read it', async () => {
  const { headers } = await user.fetch('/graphql', {
    headers: { accept: 'text/html', origin: 'https://elsewhere.example' },
  });
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
});
