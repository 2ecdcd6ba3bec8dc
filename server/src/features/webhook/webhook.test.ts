import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { createSecretBox, type SecretBox } from '../../kernel/secret-box.ts';
import { housekeeping } from '../../upkeep.ts';
import { deliverDue } from '../notification-delivery/sending/deliver.ts';
import { startReceiver, tellOf } from '../notification-delivery/sending/sending.fixture.ts';
import { sealSecrets } from './seal-secrets.queries.ts';

let server: TestServer;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let admin: Client;
let guangzhou: string;

const outgoing = { mail: false, mailDomains: [], webhookNetworks: ['127.0.0.1/32'] };

beforeAll(async () => {
  receiver = await startReceiver();
  server = await startServer({ outgoing });
  admin = await server.user('440000', 'SYSTEM_ADMIN');
  guangzhou = await server.organizationId('440100');
});
afterEach(async () => {
  await server.query('delete from notification_delivery; delete from webhook');
  await at(server, '2026-03-02T12:00:00+08:00');
  receiver.heard.length = 0;
});
afterAll(async () => {
  await server.stop();
  await receiver.stop();
});

const create = (headers?: Record<string, string>): Promise<Data> =>
  admin.run(
    'createWebhook',
    { organizationId: guangzhou, url: `http://127.0.0.1:${receiver.port}/hook` },
    'secret webhook { id version secretReadable }',
    headers,
  );
const renew = ({ id, version }: Data, overlapHours: number): Promise<Data> =>
  admin.run(
    'renewWebhookSecret',
    { id, version, overlapHours },
    'secret webhook { id version secretReadable secretRenewedAt bothSignUntil }',
  );
const listed = async (client = admin): Promise<Data[]> =>
  (await client.data('{ webhooks { nodes { id version secretReadable bothSignUntil } } }')).webhooks.nodes;
const stored = () => server.query('select * from webhook');

const tell = () => tellOf(server, guangzhou);
const send = (moment = server.clock.now().toISOString(), secrets: SecretBox = server.secrets) =>
  deliverDue(
    { ...outgoing, database: server.database, mailer: null, publicUrl: null, secrets },
    new Date(moment),
  );
const deliveries = async (): Promise<Data[]> =>
  (
    await admin.data(
      '{ notificationDeliveries(filter: { channel: WEBHOOK }) { nodes { id version status lastError } } }',
    )
  ).notificationDeliveries.nodes;

/** As a receiver works it out: the header's digests of what it heard last. */
function signedBy(...secrets: string[]): string {
  const heard = receiver.heard.at(-1);
  const [, seconds] = /^t=(\d+)/.exec(String(heard?.headers['x-duban-signature'])) ?? [];
  const digest = (secret: string) =>
    `v1=${createHmac('sha256', secret).update(`${seconds}.${heard?.body}`).digest('hex')}`;
  return [`t=${seconds}`, ...secrets.map(digest)].join(',');
}
const signature = () => receiver.heard.at(-1)?.headers['x-duban-signature'];

test('its secret stands nowhere in the database, the kept answer of its own command included', async () => {
  const { secret } = await create({ 'Idempotency-Key': 'make-1' });
  expect(secret).toHaveLength(43);
  const [dump] = await server.query<{ text: string }>(
    `select string_agg(t::text, ' ') as text from (select w::text as t from webhook w union all select k::text from idempotency_key k
     union all select a::text from audit_entry a) all_rows`,
  );
  expect(dump?.text).toContain('v1.');
  expect(dump?.text).not.toContain(secret);
  // A lost answer is asked for again with the same key.
  expect((await create({ 'Idempotency-Key': 'make-1' })).secret).toBe(secret);
});

test('the database takes no secret in plain', async () => {
  await create();
  await expect(server.query(`update webhook set secret = 'plain'`)).rejects.toThrow(/webhook_sealed/);
});

test('after it is renewed both sign until the hours are over, then the new one alone, and the old is forgotten', async () => {
  const made = await create();
  const renewed = await renew(made.webhook, 24);
  expect(renewed.secret).not.toBe(made.secret);
  expect(renewed.webhook).toMatchObject({
    secretRenewedAt: '2026-03-02T04:00:00.000Z',
    bothSignUntil: '2026-03-03T04:00:00.000Z',
  });
  await tell();
  await send('2026-03-03T11:59:59+08:00');
  expect(signature()).toBe(signedBy(renewed.secret, made.secret));
  await tell();
  await send('2026-03-03T12:00:00+08:00');
  expect(signature()).toBe(signedBy(renewed.secret));
  await at(server, '2026-03-03T12:00:00+08:00');
  expect((await listed())[0]?.bothSignUntil).toBeNull();
  const work = { reader: server.database.reader, now: server.clock.now() };
  await housekeeping.run(work as Parameters<typeof housekeeping.run>[0]);
  expect((await stored())[0]).toMatchObject({ previous_secret: null, previous_until: null });
});

test('without hours the old one ends at once', async () => {
  const { webhook } = await create();
  const { secret } = await renew(webhook, 0);
  await tell();
  await send();
  expect(signature()).toBe(signedBy(secret));
});

test('renewing is refused with a stale version, hours out of range and another’s id, and is on the trail without the secret', async () => {
  const { webhook } = await create();
  const input = { id: webhook.id, version: webhook.version, overlapHours: 24 };
  expect(await admin.refused('renewWebhookSecret', { ...input, overlapHours: 169 })).toMatchObject({
    extensions: { code: 'BAD_INPUT', fields: { overlapHours: { params: { min: 0, max: 168 } } } },
  });
  await renew(webhook, 24);
  expect(await admin.refused('renewWebhookSecret', input)).toMatchObject({
    extensions: { code: 'CONFLICT' },
  });
  expect(await admin.refused('renewWebhookSecret', { ...input, id: guangzhou })).toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
  const trail = `select changes from audit_entry where action = 'renewWebhookSecret' and entity_id = $1`;
  expect(await server.query(trail, [webhook.id])).toEqual([
    { changes: { previousUntil: '2026-03-03T04:00:00.000Z' } },
  ]);
});

test('where its key is lost the delivery fails and says why, the list tells, and renewing mends it', async () => {
  await create();
  const other = await startServer({
    databaseUrl: server.database.orm.config.get('clientUrl') ?? '',
    outgoing,
  });
  try {
    const there = await otherAdmin(other);
    await tell();
    expect(await send(undefined, other.secrets)).toBe(1);
    expect(receiver.heard).toEqual([]);
    expect((await deliveries())[0]).toMatchObject({ status: 'FAILED', lastError: 'secret unreadable' });
    const [lost] = await listed(there);
    expect(lost?.secretReadable).toBe(false);
    expect((await listed())[0]?.secretReadable).toBe(true);
    expect(await sealSecrets(other.database.reader, other.secrets)).toEqual([lost?.id]);
    const { secret } = await there.run(
      'renewWebhookSecret',
      { id: lost?.id, version: lost?.version, overlapHours: 24 },
      'secret webhook { id }',
    );
    expect((await listed(there))[0]?.secretReadable).toBe(true);
    await send('2026-03-02T12:01:00+08:00', other.secrets);
    expect(signature()).toBe(signedBy(secret));
    expect((await deliveries())[0]).toMatchObject({ status: 'SENT', lastError: null });
  } finally {
    await other.stop();
  }
});

/** The same administrator, of a server that was started with another key. */
async function otherAdmin(other: TestServer): Promise<Client> {
  const client = other.anonymous();
  client.cookie = admin.cookie;
  return client;
}

test('a start seals anew under the current key what an earlier one sealed, and a secret moved to another row opens nothing', async () => {
  const [former, current] = [randomBytes(32), randomBytes(32)];
  const old = createSecretBox([former]);
  const { webhook } = await create();
  const place = `webhook ${webhook.id} secret`;
  await server.query('update webhook set secret = $1', [old.seal('kept', place)]);
  const rotated = createSecretBox([current, former]);
  expect(await sealSecrets(server.database.reader, rotated)).toEqual([]);
  const [row] = await stored();
  expect(createSecretBox([current]).open(row?.secret, place)).toBe('kept');
  const second = (await create()).webhook;
  await server.query('update webhook set secret = (select secret from webhook where id = $1) where id = $2', [
    webhook.id,
    second.id,
  ]);
  expect(await sealSecrets(server.database.reader, rotated)).toEqual([second.id]);
});
