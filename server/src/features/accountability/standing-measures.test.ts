import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { standingMeasures } from './accountability.queries.ts';

let server: TestServer;
let guangzhou: string;

beforeAll(async () => {
  server = await startServer();
  guangzhou = await server.organizationId('440100');
  const province = await server.organizationId('440000');
  const author = await server.user('440000', 'SUPERVISOR');
  /** number, status, effect */
  const rows = [
    ['served', 'SERVED', '2026-03-01', '2026-08-31'],
    ['asked', 'UNDER_REVIEW', '2026-09-30', '2026-12-31'],
    ['changed', 'CHANGED', '2025-12-01', '2026-02-01'],
    ['over', 'UPHELD', '2025-01-01', '2026-01-31'],
    ['next', 'SERVED', '2026-10-01', '2026-12-31'],
    ['revoked', 'REVOKED', '2026-03-01', '2026-08-31'],
    ['unserved', 'APPROVED', '2026-03-01', '2026-08-31'],
  ];
  for (const values of rows) {
    await server.query(
      `insert into accountability_decision (organization_id, province_id, concerned_id, kind, grounds, persons, proposed_at,
         proposer_id, approved_at, number, status, effective_from, effective_to)
       select $1, $1, $2, 'CRITICISM', '逾期', '[]', now(), u.id, now(), $4, $5, $6, $7 from app_user u where u.username = $3`,
      [province, guangzhou, author.username, ...values],
    );
  }
});
afterAll(() => server.stop());

test('what was served, stands, and has effect on a day of the period', async () => {
  const { reader } = server.database;
  const found = await standingMeasures(reader, [guangzhou], '2026-02-01', '2026-09-30');
  expect(found.map((row) => [row.number, row.kind, row.organizationId])).toEqual([
    ['changed', 'CRITICISM', guangzhou],
    ['served', 'CRITICISM', guangzhou],
    ['asked', 'CRITICISM', guangzhou],
  ]);
  expect(
    await standingMeasures(reader, [await server.organizationId('440300')], '2026-01-01', '2026-12-31'),
  ).toEqual([]);
});
