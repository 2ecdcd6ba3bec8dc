import pg from 'pg';
import { expect, test } from 'vitest';
import { cloneDatabase } from './database.ts';

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'forgetful' });
  client.on('error', () => {});
  await client.connect();
  return client;
}

test('each clone is a database of its own, and of the application role', async () => {
  const [one, other] = await Promise.all([cloneDatabase(), cloneDatabase()]);
  const client = await connect(one.url);
  await client.query('create table only_here (id int)');
  await client.end();
  const second = await connect(other.url);
  const { rows } = await second.query(`select to_regclass('only_here') as found, current_user::text as role`);
  await second.end();
  expect(rows).toEqual([{ found: null, role: 'duban' }]);
  await Promise.all([one.drop(), other.drop()]);
});

test('a connection left open is named, and the database goes all the same', async () => {
  const database = await cloneDatabase();
  const client = await connect(database.url);
  await client.query('select 1 as forgotten');
  await expect(database.drop()).rejects.toThrow(/forgetful, idle: select 1 as forgotten/);
  await expect(connect(database.url)).rejects.toThrow(/does not exist/);
});
