import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, createClient } from '../harness/client.ts';
import { inProgress, issuedPlan } from '../harness/plan.ts';
import { startServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let second: TestServer;
let assignments: { id: string; here: Client; there: Client }[];
const codes = ['440100', '440200', '440300', '440400', '440500', '440600'];

beforeAll(async () => {
  server = await startServer({ logLevel: 'silent' });
  second = await startServer({
    databaseUrl: server.database.pool.options.connectionString,
    logLevel: 'silent',
  });
  const province = await server.user('440000', 'SUPERVISOR');
  const plan = await issuedPlan(province);
  assignments = [];
  for (const code of codes) {
    const here = await server.user(code, 'REPORTER');
    const there = Object.assign(createClient(second.url), { cookie: here.cookie });
    const { id } = await inProgress(province, here, plan.items[4] ?? '', await server.organizationId(code));
    assignments.push({ id, here, there });
  }
});
afterAll(async () => {
  await second.stop();
  await server.stop();
});

const document = `mutation($input: SubmitProgressReportInput!) { submitProgressReport(input: $input) {
  progressReport { id summary } } }`;

const report = (client: Client, assignmentId: string, key: string) =>
  client.send(document, { input: { assignmentId, percent: 50, summary: key } }, { 'Idempotency-Key': key });

/** What is stored under each of the keys: once, with one line in the trail, and a version for each report. */
async function isWhole(keys: readonly string[]): Promise<void> {
  const rows = await server.query<{ summary: string; reports: number; trail: number }>(
    `select r.summary, count(*)::int as reports,
       (select count(*)::int from audit_entry e where e.entity_id = any(array_agg(r.id)) and e.action = 'submitProgressReport') as trail
     from progress_report r where r.summary = any($1) group by 1 order by 1`,
    [keys],
  );
  expect(rows).toEqual([...keys].sort().map((summary) => ({ summary, reports: 1, trail: 1 })));
  const [whole] = await server.query<{ off: number }>(
    `select count(*)::int as off from assignment a where a.version - 2 <> (select count(*) from progress_report r where r.assignment_id = a.id)`,
  );
  expect(whole?.off).toBe(0);
}

test('the same request to two servers at once is one report, whichever is faster', async () => {
  const keys = assignments.flatMap(({ id }) => [1, 2, 3, 4, 5].map((number) => `both-${number}-${id}`));
  const pairs = await Promise.all(
    keys.map((key) => {
      const { id, here, there } = assignments.find((one) =>
        key.endsWith(one.id),
      ) as (typeof assignments)[number];
      return Promise.all([report(here, id, key), report(there, id, key)]);
    }),
  );
  for (const [one, other] of pairs) {
    expect(one.errors ?? other.errors).toBeUndefined();
    expect(one.data).toEqual(other.data);
  }
  await isWhole(keys);
});

test('connections that end under load lose nothing that was answered, and repeat nothing', async () => {
  const admin = new pg.Client(server.database.pool.options.connectionString);
  await admin.connect();
  let isOver = false;
  const ending = (async () => {
    while (!isOver) {
      await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and random() < 0.3`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  })();
  const refusals = new Set<string>();
  const persist = async (place: number, number: number) => {
    const { id, here, there } = assignments[place] as (typeof assignments)[number];
    const key = `ended-${number}-${id}`;
    for (let tries = 0; tries < 200; tries += 1) {
      const answer = await report(tries % 2 ? there : here, id, key);
      if (!answer.errors) return key;
      for (const { extensions } of answer.errors) refusals.add(extensions.code);
    }
    throw new Error(`${key} was never answered`);
  };
  const keys: string[] = [];
  try {
    // A fast machine may be done before the first connection ends.
    for (let round = 0; refusals.size === 0 && round < 50; round += 1)
      keys.push(
        ...(await Promise.all(
          assignments.flatMap((_, place) =>
            Array.from({ length: 10 }, (_x, number) => persist(place, round * 10 + number)),
          ),
        )),
      );
  } finally {
    isOver = true;
  }
  await ending;
  await admin.end();
  expect([...refusals]).toEqual(['UNAVAILABLE']);
  await isWhole(keys);
  await expect.poll(async () => (await server.anonymous().fetch('/health/ready')).status).toBe(200);
});
