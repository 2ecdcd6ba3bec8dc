import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/harness/database.ts';
import { migrateDatabase } from '../migrate.ts';
import { openDatabase } from '../open-database.ts';
import { seedOrganizations } from '../seeds/organizations.ts';

let clone: TestDatabase;
let client: pg.Client;

const provinceId = "(select id from organization where code = '440000')";
const userId = '(select id from app_user)';

/** What the release before wrote. */
const former = `
insert into app_user (username, name, password_hash) values ('editor', '编辑', '-');
insert into demonstration_unit (province_id, name, creator_id) values (${provinceId}, '示范点', ${userId});
`;

beforeAll(async () => {
  clone = await cloneDatabase();
  client = new pg.Client(clone.url);
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  const database = await openDatabase(clone.url, 2, false);
  await database.orm.migrator.up({ to: '0041-submission-pages' });
  await seedOrganizations(database, '2026-01-01');
  await database.close();
  await client.query(former);
  await migrateDatabase(clone.url);
});
afterAll(async () => {
  await client.end();
  await clone.drop();
});

test.each(['demonstration_unit'])('what stood in %s is the province’s', async (table) => {
  const { rows } = await client.query(
    `select organization_id = ${provinceId} as office, city_id, province_id = ${provinceId} as province from ${table}`,
  );
  expect(rows).toEqual([{ office: true, city_id: null, province: true }]);
});
