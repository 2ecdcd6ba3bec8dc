import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

/** `SIMILAR_PIECES=50000 pnpm test tests similar-size` tells how long the comparison takes among so many. */
const pieces = Number(process.env.SIMILAR_PIECES ?? 2000);

const batch = 200;

let server: TestServer;
let editor: Client;

/** Half a page each of the same forty sentences, which is as alike as pieces can be: hardly a pair of characters is rare. */
beforeAll(async () => {
  server = await startServer();
  editor = await server.user('440000', 'EDITOR');
  for (let from = 1; from <= pieces; from += batch)
    await server.query(
      `with bureau as (select row_number() over (order by id) - 1 as place, count(*) over () as bureaus, * from organization where kind = 'BUREAU')
       insert into submission (organization_id, city_id, province_id, kind, title, body, occurred_at, due_at, submitted_at, late, status, author_id)
       select o.id, o.city_id, o.province_id, 'ROUTINE', '第' || n || '期动态', b.body, m.at, m.at, m.at, false, 'ACCEPTED', (select id from app_user limit 1)
       from generate_series($1::int, $2::int) n join bureau o on o.place = n % o.bureaus
         cross join lateral (select '2026-03-01'::timestamptz - n * interval '15 minutes' as at) m
         cross join lateral (select string_agg('我局' || chr(19968 + (n * 7 + k * 31) % 400) || '项检查' || (n * k) % 97 || '家' ||
           chr(20100 + (n + k) % 900) || chr(20200 + (n * k) % 900) || '，成效明显。', '' order by k) as body from generate_series(1, 14) k) b`,
      [from, Math.min(from + batch - 1, pieces)],
    );
  await server.query('analyze submission');
}, 300_000);
afterAll(() => server.stop());

test('among many alike the one that was copied is found', async () => {
  const [copied] = await server.query<{ id: string; title: string; body: string }>(
    'select id, title, body from submission order by submitted_at limit 1 offset $1',
    [Math.floor(pieces / 2)],
  );
  const began = performance.now();
  const { similarSubmissions } = await editor.data(
    `query($input: SimilarSubmissionsInput!) { similarSubmissions(input: $input) { percent submission { id } } }`,
    { input: { title: `转发${copied?.title}`, body: copied?.body } },
  );
  // Beside other work it says little, so it is told and not held.
  console.log(`${pieces} pieces: ${Math.round(performance.now() - began)} ms`);
  expect(similarSubmissions[0]).toEqual({ percent: 100, submission: { id: copied?.id } });
}, 60_000);
