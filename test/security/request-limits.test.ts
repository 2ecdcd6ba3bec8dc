import { request as httpRequest } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { issuedPlan, type Plan } from '../harness/plan.ts';
import { startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let user: Client;

beforeAll(async () => {
  server = await startServer();
  user = await server.user('440000', 'SUPERVISOR');
});
afterAll(() => server.stop());

let issued: Promise<Plan> | undefined;
const plan = () => {
  issued ??= issuedPlan(user);
  return issued;
};

interface Reply {
  status: number;
  code: string | undefined;
  text: string;
}

async function post(body: string, headers: Record<string, string> = {}, client = user): Promise<Reply> {
  const response = await client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return read(response.status, await response.text());
}

function read(status: number, text: string): Reply {
  let code: string | undefined;
  try {
    const [error] = (JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }).errors ?? [];
    code = error?.extensions?.code;
  } catch {}
  return { status, code, text };
}

const ask = (query: string, client = user) => post(JSON.stringify({ query }), {}, client);
const nested = (depth: number): string => (depth === 1 ? 'id' : `parent { ${nested(depth - 1)} }`);

describe('the shape of a query (G1)', () => {
  const refused = { status: 400 };

  test('depth 8 passes, depth 9 does not, nor through fragments', async () => {
    expect(await ask(`{ assignment(id: "x") { ${nested(7)} } }`)).toMatchObject({
      status: 200,
      code: undefined,
    });
    expect(await ask(`{ assignment(id: "x") { ${nested(8)} } }`)).toMatchObject(refused);
    const parts = `query { assignment(id: "x") { ...A } } fragment A on Assignment { ${nested(4).replace('id', '...B')} }
      fragment B on Assignment { ${nested(5)} }`;
    expect(await ask(parts)).toMatchObject(refused);
  });

  test('15 aliases pass, 16 do not, nor through fragments', async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');
    expect(await ask(`{ ${aliases(15)} }`)).toMatchObject({ status: 200, code: undefined });
    expect(await ask(`{ ${aliases(16)} }`)).toMatchObject(refused);
    const parts = `query { ...A ...B } fragment A on Query { ${aliases(8)} } fragment B on Query { ${aliases(8).replaceAll('a', 'b')} }`;
    expect(await ask(parts)).toMatchObject(refused);
  });

  test('10 directives pass, 11 do not', async () => {
    const fields = (count: number) => '__typename @include(if: true) '.repeat(count);
    expect(await ask(`{ ${fields(10)} }`)).toMatchObject({ status: 200, code: undefined });
    expect(await ask(`{ ${fields(11)} }`)).toMatchObject(refused);
    expect(await ask(`{ __typename ${'@include(if: true) '.repeat(11)} }`)).toMatchObject(refused);
  });

  test('more than 1,000 tokens are not parsed', async () => {
    expect(await ask(`{ ${'__typename '.repeat(700)} }`)).toMatchObject({ status: 200, code: undefined });
    expect(await ask(`{ ${'__typename '.repeat(1001)} }`)).toMatchObject({
      ...refused,
      code: 'GRAPHQL_PARSE_FAILED',
    });
  });

  test('no more than 5,000 objects, by literal or variable, nor through fragments', async () => {
    const lists = `issuer { id } author { id } addressees { organization { id } decisions { author { id } } }
      replies { author { id } organization { id } } assignments { workItem { id } organization { id } }`;
    const page = (first: string) => `supervisionOrders(first: ${first}) { nodes { ${lists} } }`;
    // 1 + 100 × (1 + 2 + 2 × (1 + 1 + 2 × 2) + 2 × 3 + 2 × 3) = 2,701
    expect(await ask(`{ ${page('100')} }`)).toMatchObject({ status: 200, code: undefined });
    const twice = await ask(`{ one: ${page('100')} other: ${page('100')} }`);
    expect(twice).toMatchObject({ ...refused, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(twice.text).toContain('Cost limit of 5000 exceeded, found 5402.');
    expect(await ask(`{ one: ${page('20')} other: ${page('20')} }`)).toMatchObject({ status: 200 });
    const byVariable = `query($first: Int) { one: ${page('$first')} other: ${page('$first')} }`;
    expect(await post(JSON.stringify({ query: byVariable, variables: { first: 1 } }))).toMatchObject(refused);
    const parts = `query { one: ${page('100').replace(lists, '...A')} other: ${page('100').replace(lists, '...A')} }
      fragment A on SupervisionOrder { ${lists} }`;
    expect(await ask(parts)).toMatchObject(refused);
  });

  test('circular and exponential fragments end at once', async () => {
    const began = performance.now();
    const circle = 'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    expect(await ask(circle)).toMatchObject(refused);
    expect(await ask('query { ...A } fragment A on Query { __typename ...A }')).toMatchObject(refused);
    const doubling = Array.from(
      { length: 30 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const last = 'fragment F30 on Query { __typename }';
    expect(await ask(`query { ...F0 } ${doubling.join(' ')} ${last}`)).toMatchObject(refused);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('a refusal of an operation runs no part of it', async () => {
    const input = `{ workItemIds: ["x"], organizations: [] }`;
    const reply = await ask(`mutation { assignWorkItems(input: ${input}) { assignments { ${nested(9)} } } }`);
    expect(reply).toMatchObject(refused);
    expect(await server.query(`select 1 from audit_entry where action = 'assignWorkItems'`)).toEqual([]);
  });
});

describe('the size of a page', () => {
  const pages = ['assignments', 'workItems', 'organizations', 'submissions', 'supervisionOrders'];

  test.each([101, 1_000_000, 0, -1])('first: %d is refused everywhere', async (first) => {
    for (const page of pages) {
      const { errors } = await user.send(`{ ${page}(first: ${first}) { totalCount } }`);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        fields: { first: { key: 'outOfRange' } },
      });
    }
  });

  test('first: 100 is taken, a negative offset is not', async () => {
    expect(
      (await user.data('{ organizations(first: 100) { nodes { id } } }')).organizations.nodes,
    ).toHaveLength(100);
    expect((await user.refusal('{ organizations(offset: -1) { totalCount } }')).extensions.code).toBe(
      'BAD_INPUT',
    );
    expect((await user.refusal('{ organizations(offset: 1000001) { totalCount } }')).extensions.code).toBe(
      'BAD_INPUT',
    );
  });
});

test('the same text asked for a hundred times is read once', async () => {
  await plan();
  const aliases = Array.from(
    { length: 15 },
    (_, index) => `a${index}: workItems { nodes { workPlan { text } } }`,
  );
  server.statements();
  await user.data(`{ ${aliases.join(' ')} }`);
  // 15 pages of two statements, the plan, and its text.
  expect(server.statements()).toBeLessThanOrEqual(33);
});

describe('the size of a body: 256 KiB for who is not signed in', () => {
  const megabyte = JSON.stringify({ query: '{ __typename }', variables: { text: 'a'.repeat(1024 * 1024) } });

  test('1 MB of a stranger is refused, of a user taken', async () => {
    expect((await post(megabyte, {}, server.anonymous())).status).toBe(413);
    expect((await post(megabyte)).status).toBe(200);
    expect((await post(JSON.stringify({ query: '{ __typename }' }), {}, server.anonymous())).status).toBe(
      200,
    );
  });

  test('an invented cookie does not make a user', async () => {
    const stranger = server.anonymous();
    stranger.cookie = '__Host-duban=invented';
    const { status, text } = await post(megabyte, {}, stranger);
    expect([401, 413]).toContain(status);
    expect(text).not.toContain('__typename');
  });

  test('nor does a body that does not say how long it is', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
      const sent = httpRequest(`${server.url}/graphql`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      // The server may hang up before all is sent.
      sent.on('error', (error) =>
        (error as { code?: string }).code === 'EPIPE' ? resolve(413) : reject(error),
      );
      sent.end(megabyte);
    });
    expect(status).toBe(413);
  });
});

test('lists that lead to each other end where an answer grows too large, with one error', async () => {
  const { items } = await plan();
  const cities = await server.query<{ id: string }>(
    `select id from organization where level = 'CITY' and kind = 'BUREAU' order by id`,
  );
  const organizations = cities.map(({ id }) => ({ organizationId: id, role: 'LEAD', dueOn: '2026-06-30' }));
  const given = { workItemIds: Object.values(items), organizations };
  const { assignments } = await user.run('assignWorkItems', given, 'assignments { id }');
  expect(assignments).toHaveLength(84);
  for (let order = 0; order < 5; order += 1)
    await user.run(
      'issueSupervisionOrder',
      {
        organizationIds: cities.map(({ id }) => id),
        assignmentIds: assignments.map(({ id }: { id: string }) => id),
        ...{ requirement: 'r', dueOn: '2026-04-01', despiteRepeat: true, repeatReason: 'r' },
      },
      'supervisionOrder { id }',
    );
  // 10 × 5 × 84 × 5 = 21,000; with one step more 1,764,000.
  const asked = (deepest: string) => `{ assignments(first: 10) { nodes { supervisionOrders { assignments {
    supervisionOrders { ${deepest} } } } } } }`;
  expect((await user.send(asked('id'))).errors).toBeUndefined();
  for (const beside of ['', '__typename ']) {
    const { status, errors } = await user.send(asked('assignments { id }').replace('{ ', `{ ${beside}`));
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([200, ['TOO_LARGE']]);
  }
});

test('texts that are sent once are not kept for ever: a stranger’s nor a user’s', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = async (client: Client, name: string) => {
    const send = async (index: number) => {
      const query = `query ${name}${index} { viewer { id } } #${'x'.repeat(250_000)}`;
      expect((await post(JSON.stringify({ query }), {}, client)).status).toBe(200);
    };
    await send(0);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let index = 1; index <= 20; index += 1) await send(index);
    // The harness keeps each request's reader until it is asked how many statements they ran.
    server.statements();
    collect();
    return process.memoryUsage().heapUsed - before;
  };
  // 20 of 250,000 characters are 5 MB, kept once.
  expect(await held(server.anonymous(), 'stranger')).toBeLessThan(2_500_000);
  expect(await held(user, 'user')).toBeLessThan(2_500_000);
});

describe('how a request arrives (G3)', () => {
  const query = '{ __typename }';

  test('a batch is refused', async () => {
    expect((await post(JSON.stringify([{ query }, { query }]))).status).toBe(400);
  });

  test('a mutation by GET is refused, whatever header comes with it', async () => {
    const path = `/graphql?query=${encodeURIComponent('mutation { signOut }')}`;
    const plain = await user.fetch(path);
    const marked = await user.fetch(path, { headers: { 'apollo-require-preflight': '1' } });
    expect([plain.status, marked.status]).toEqual([400, 405]);
    expect((await user.data('{ viewer { id } }')).viewer).not.toBeNull();
  });

  test.each([
    ['text/plain', JSON.stringify({ query: 'mutation { signOut }' })],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent('mutation { signOut }')}`],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\nmutation { signOut }\r\n--x--\r\n',
    ],
    ['', JSON.stringify({ query: 'mutation { signOut }' })],
  ])('%s, as another site’s form would send it, is refused', async (type, body) => {
    const { status } = await post(body, { 'content-type': type });
    expect([400, 415]).toContain(status);
    expect((await user.data('{ viewer { id } }')).viewer).not.toBeNull();
  });

  test('what is no JSON is refused without a word of the inside', async () => {
    for (const body of [
      '{',
      'null',
      '[]',
      '"x"',
      '{"query": 1}',
      '{"__proto__": {"query": "{ __typename }"}}',
    ]) {
      const { status, text } = await post(body);
      expect([body, status]).toEqual([body, 400]);
      expect(text).not.toMatch(/node_modules|\.ts:|\bat .+:\d+:\d+/);
    }
  });
});
