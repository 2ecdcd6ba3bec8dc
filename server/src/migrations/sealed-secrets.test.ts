import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/harness/database.ts';
import { sealSecrets } from '../features/webhook/seal-secrets.queries.ts';
import type { Database } from '../kernel/database.ts';
import { createSecretBox } from '../kernel/secret-box.ts';
import { migrateDatabase } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { seedOrganizations } from '../seeds/organizations.ts';

let clone: TestDatabase;
let database: Database;

/** What the release before wrote: the secret in plain, and once more in the answer kept for a repeated request. */
const former = `
insert into app_user (username, name, password_hash) values ('system', '管理', '-');
insert into webhook (organization_id, province_id, url, secret, created_at)
  select id, province_id, 'https://oa.example/', 'plain-secret', now() from organization where code = '440100';
insert into idempotency_key (user_id, key, request_digest, result)
  select u.id, 'k', '-', to_jsonb(w) || jsonb_build_object('provinceId', w.province_id) from app_user u, webhook w;
`;

beforeAll(async () => {
  clone = await cloneDatabase();
  const before = await openDatabase(clone.url, 2, false);
  await before.pool.query('drop schema public cascade; create schema public');
  await before.orm.migrator.up({ to: '0053-returned-schemes' });
  await seedOrganizations(before, '2026-01-01');
  await before.pool.query(former);
  await before.close();
  await migrateDatabase(clone.url);
  database = await openDatabase(clone.url, 2, false);
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

test('a secret that stood in plain goes on signing, sealed by the first start that has a key', async () => {
  const box = createSecretBox([randomBytes(32)]);
  expect(await sealSecrets(database.reader, box)).toEqual([]);
  const { rows } = await database.pool.query('select id, secret from webhook');
  expect(rows[0].secret).toMatch(/^v1\./);
  const opened = box.open(rows[0].secret, `webhook ${rows[0].id} secret`);
  expect(createHmac('sha256', opened).update('x').digest('hex')).toBe(
    createHmac('sha256', 'plain-secret').update('x').digest('hex'),
  );
  const checked = await database.pool.query(
    `select convalidated from pg_constraint where conname = 'webhook_sealed'`,
  );
  expect(checked.rows).toEqual([{ convalidated: true }]);
  const kept = await database.pool.query('select result::text as text from idempotency_key');
  expect(kept.rows[0].text).toContain('oa.example');
  expect(kept.rows[0].text).not.toContain('plain-secret');
});
