import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../test/harness/database.ts';
import type { Database } from './kernel/database.ts';
import { migrateDatabase } from './migrate.ts';
import { openDatabase } from './open-database.ts';

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await cloneDatabase();
  database = await openDatabase(clone.url, 2);
});
afterAll(async () => {
  await database.close();
  await clone.drop();
});

/** Written by migrations for the database itself: no entity says them. */
const withoutEntity =
  /^(set .*|drop (trigger|function) if exists .*|drop table if exists "(demonstration|search_entry|search_pending|search_progress)" cascade|alter table .* drop column "search_pairs"|drop index .*_search_index"?|alter table .* drop constraint "\w+_alone");$/gim;

test('the migrated database is what the entities say: nothing is left to change', async () => {
  const sql = await database.orm.schema.getUpdateSchemaSQL();
  expect(sql.replaceAll(withoutEntity, '').trim()).toBe('');
});

test('migrating again, and twice at once, changes nothing', async () => {
  const applied = () => database.pool.query('select name from migration order by id');
  const { rows } = await applied();
  await Promise.all([migrateDatabase(clone.url), migrateDatabase(clone.url)]);
  expect((await applied()).rows).toEqual(rows);
  expect(rows.length).toBeGreaterThan(0);
});
