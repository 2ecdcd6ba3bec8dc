import { connect, createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../../../test/harness/database.ts';
import { References } from './references.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

/** A way to the database that can fall silent, as behind a firewall that forgets: neither side hears of it. */
async function silentWay(url: string) {
  const target = new URL(url);
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    sockets.push(near, far);
    for (const socket of [near, far]) socket.on('error', () => {});
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = (server.address() as { port: number }).port;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    fallSilent: () => sockets.forEach((socket) => void socket.unpipe().pause()),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

test('a listening connection that is silent is taken for lost: nothing is kept, and what was missed is looked for', async () => {
  const way = await silentWay(database.url);
  const references = new References(way.url, 100);
  const heard: string[] = [];
  await references.hear('duban_notified', (payload) => heard.push(payload));
  await references.listen();
  const cacheOf = () => references.cache<string, string>(Symbol.for('of a test'), ['organization'], 10);
  const cache = cacheOf();
  cache?.set('a', 'kept', cache.epoch);
  expect([cache?.get('a'), heard]).toEqual(['kept', ['*']]);
  way.fallSilent();
  await expect.poll(() => cache?.get('a'), { timeout: 5_000 }).toBeUndefined();
  await expect.poll(() => cacheOf() !== null, { timeout: 5_000 }).toBe(true);
  expect(heard).toEqual(['*', '*']);
  const other = new pg.Client(database.url);
  await other.connect();
  await other.query(`notify duban_notified, 'someone'`);
  await expect.poll(() => heard).toEqual(['*', '*', 'someone']);
  await other.end();
  await references.close();
  way.close();
});
