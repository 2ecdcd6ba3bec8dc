import sql from 'sql-template-tag';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Client } from '../../../../test/harness/client.ts';
import { type EventStream, openEvents } from '../../../../test/harness/events.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { transactionReader } from '../../kernel/database.ts';
import { startDeliveries } from '../notification-delivery/sending/start.ts';
import { notify, notifyOfRows } from './notify.queries.ts';

let server: TestServer;
let reader: Client;
let other: Client;
let guangzhou: string;
const open: EventStream[] = [];

beforeAll(async () => {
  server = await startServer({ live: { heartbeatMs: 300, most: 2 } });
  reader = await server.user('440100', 'REPORTER');
  other = await server.user('440300', 'REPORTER');
  guangzhou = await server.organizationId('440100');
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
afterAll(async () => {
  const stream = await openEvents(reader);
  await server.stop();
  await vi.waitFor(() => expect(stream.ended).toBe(true));
});

async function listen(client: Client, headers?: Record<string, string>): Promise<EventStream> {
  const stream = await openEvents(client, headers);
  open.push(stream);
  return stream;
}

const tell = (key: string) =>
  notify(server.database.reader, {
    kind: 'REPORT_ACCEPTED',
    params: { by: '省局', item: 1 },
    subject: { type: 'Assignment', id: guangzhou },
    organizationIds: [guangzhou],
    actorId: null,
    at: server.clock.now(),
    dedupKey: key,
  });
const soon = { timeout: 1_000, interval: 10 };
const newest = async (client: Client) =>
  (await client.data('{ notifications(first: 1) { nodes { id } } }')).notifications.nodes[0].id;

test('an open window hears of it within a second, and nobody else does', async () => {
  const [own, second, foreign] = [await listen(reader), await listen(reader), await listen(other)];
  await expect.poll(() => [own, second, foreign].map(({ events }) => events.length), soon).toEqual([1, 1, 1]);
  expect(own.events[0]).toEqual({ event: 'notification', id: null, data: { unread: 0, id: null } });
  await tell('one');
  await expect.poll(() => own.events.at(-1)?.data.unread, soon).toBe(1);
  const id = await newest(reader);
  expect(own.events.at(-1)).toEqual({ event: 'notification', id, data: { unread: 1, id } });
  await reader.run('markNotificationsRead', {}, 'unread');
  await expect.poll(() => second.events.at(-1)?.data.unread, soon).toBe(0);
  await expect.poll(() => foreign.beats, soon).toBeGreaterThan(0);
  expect(foreign.events).toHaveLength(1);
});

test('a window that comes back hears what it missed', async () => {
  await tell('two');
  const seen = await newest(reader);
  await tell('three');
  const third = await newest(reader);
  await tell('four');
  // Heard before the window opens, so that it is missed; what is told live meanwhile may come a second time.
  await server.query('select 1');
  const stream = await listen(reader, { 'last-event-id': seen });
  const ids = () => [...new Set(stream.events.map(({ id }) => id))];
  await expect.poll(ids, soon).toEqual([third, await newest(reader)]);
  const strange = await listen(reader, { 'last-event-id': "x' or true" });
  await expect.poll(() => [...new Set(strange.events.map(({ data }) => data.unread))], soon).toEqual([3]);
});

test('strangers and a third window are refused; it ends with the session, and keeps none alive', async () => {
  expect((await listen(server.anonymous())).status).toBe(401);
  const one = await listen(other);
  const two = await listen(other);
  expect((await listen(other)).status).toBe(429);
  two.close();
  await expect.poll(async () => (await listen(other)).status, soon).toBe(200);
  const seen = () =>
    server.query(
      'select last_seen_at as at from session s join app_user u on u.id = s.user_id where u.username = $1',
      [other.username],
    );
  await at(server, '2026-03-02T12:00:00+08:00');
  server.clock.set(new Date('2026-03-02T12:05:00+08:00'));
  server.database.references.changed('session');
  const beats = one.beats;
  await expect.poll(() => one.beats, { timeout: 3_000 }).toBeGreaterThan(beats + 1);
  expect(await seen()).toEqual([{ at: '2026-03-02T04:00:00Z' }]);
  await other.data('mutation { signOut }');
  await expect.poll(() => one.ended, soon).toBe(true);
});

test('what is told is sent at once, without waiting for the minute', async () => {
  await server.query(
    `insert into notification_setting (user_id, muted, mailed, mail_address, mail_verified_at)
     select id, '{}', '{REPORT_ACCEPTED}', 'reader@gd.gov.cn', now() from app_user where username = $1`,
    [reader.username],
  );
  const sent: string[] = [];
  const mailer = { send: async ({ to }: { to: string }) => void sent.push(to), close() {} };
  const log = { error() {}, info() {} } as never;
  const { database, secrets } = server;
  const sending = { database, secrets, mailer, webhookNetworks: [], publicUrl: null };
  const end = await startDeliveries(sending, log, 60_000);
  await tell('five');
  await expect.poll(() => sent, soon).toEqual(['reader@gd.gov.cn']);
  await end();
});

test('ten thousand reminders are one statement of some seconds, and told to a window once', async () => {
  const stream = await listen(reader);
  const before = process.memoryUsage().rss;
  const began = performance.now();
  const remind = () =>
    server.database.orm.em.fork().transactional(async (em) => {
      await em.execute("set local statement_timeout = '60s'");
      return notifyOfRows(transactionReader(em as never), {
        kind: 'REMINDER',
        actorId: null,
        at: server.clock.now(),
        rows: sql`select ${guangzhou}::uuid as organization_id, null::uuid as user_id, 'Assignment' as subject_type, ${guangzhou}::uuid as subject_id,
          jsonb_build_object('item', n, 'organization', '广州', 'dueOn', '2026-03-05') as params, 'REMINDER ' || n as dedup_key
          from generate_series(1, 10000) n`,
      });
    });
  expect([await remind(), await remind()]).toEqual([10_000, 0]);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  await expect.poll(() => stream.events.at(-1)?.data.unread, soon).toBe(10_004);
  expect(stream.events.length).toBeLessThanOrEqual(3);
});
