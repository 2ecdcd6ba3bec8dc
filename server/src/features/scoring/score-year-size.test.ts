import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { inForce, rulesOf } from '../../../../test/harness/scoring.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';

/** `SCORED_PIECES=50000 pnpm test tests score-year-size` tells the seconds of a province's year. */
const pieces = Number(process.env.SCORED_PIECES ?? 500);
let server: TestServer;
let editor: Client;

/** Pieces of all bureaus and days; two media each, every tenth with a joint author, every seventh late. */
beforeAll(async () => {
  server = await startServer();
  editor = await server.user('440000', 'EDITOR');
  await inForce(editor, await server.user('440000', 'LEADER'), {
    rules: rulesOf('CEILING'),
    startsOn: '2025-01-01',
  });
  for (let from = 1; from <= pieces; from += 5000)
    await server.query(
      `with bureau as (select row_number() over (order by id) - 1 as n, count(*) over () as bureaus, * from organization where kind = 'BUREAU' and level <> 'PROVINCE'),
      made as (
        insert into submission (organization_id, city_id, province_id, kind, title, body, occurred_at, due_at, submitted_at, late, status, secrecy, author_id)
        select b.id, b.city_id, b.province_id, 'ROUTINE', i::text, '正文', m.at, m.at, m.at, i % 7 = 0, 'ACCEPTED', 'PASSED', (select id from app_user limit 1)
        from generate_series($1::int, $2::int) i join bureau b on b.n = i % b.bureaus
          cross join lateral (select '2025-01-01T12:00:00+08:00'::timestamptz + i % 365 * interval '1 day' as at) m returning id, submitted_at, title::int as i),
      joint as (
        insert into joint_author (submission_id, organization_id)
        select m.id, b.id from made m join bureau b on b.n = (m.i + 1) % b.bureaus where m.i % 10 = 0)
    insert into adoption (submission_id, channel, kind, level, adopted_on, recorder_id)
    select m.id, level, 'NEWSPAPER', level, m.submitted_at::date, (select id from app_user limit 1)
    from made m cross join unnest(array['CITY', case m.i % 2 when 0 then 'PROVINCE' else 'NATIONAL' end]) level`,
      [from, Math.min(from + 4999, pieces)],
    );
  await server.query('analyze');
}, 120_000);
afterAll(() => server.stop());

test('a year of many pieces', async () => {
  const score = async () => {
    const began = performance.now();
    const { scoreYear } = await editor.run('computeScores', { year: 2025 }, 'scoreYear { lines digest }');
    // The bar is 10 s for 50,000 on an idle machine; beside other work it says nothing, so it is told and not held.
    console.log(
      `${pieces} pieces, ${scoreYear.lines} lines: ${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
    return scoreYear;
  };
  const first = await score();
  expect(first.lines).toBeGreaterThan(pieces * 2);
  expect(await score()).toEqual(first);
}, 120_000);
