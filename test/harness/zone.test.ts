import pg from 'pg';
import { expect, test } from 'vitest';
import { cloneDatabase } from './database.ts';
import { startServer } from './server.ts';

const zone = process.env.TZ ?? '';
/** Minutes behind UTC in July. */
const offsets: Readonly<Record<string, number>> = { UTC: 0, 'Asia/Shanghai': -480, 'America/New_York': 240 };

test.skipIf(!(zone in offsets))('the process stands in the zone of its project', () => {
  expect(new Date('2026-07-01T12:00:00Z').getTimezoneOffset()).toBe(offsets[zone]);
});

test('so does the database by itself, and the server asks it in UTC all the same', async () => {
  const database = await cloneDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query('show timezone');
  await client.end();
  const server = await startServer({ databaseUrl: database.url });
  const said = await server.query('show timezone');
  await server.stop();
  await database.drop();
  expect([rows, said]).toEqual([[{ TimeZone: zone }], [{ TimeZone: 'UTC' }]]);
});
