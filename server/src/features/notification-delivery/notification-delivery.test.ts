import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import { notify } from '../notification/notify.queries.ts';
import { deliverDue, type Sending } from './sending/deliver.ts';
import { createMailer } from './sending/mail.ts';
import { confirmAddresses, readMail, startMailServer, startReceiver } from './sending/sending.fixture.ts';

type Receiver = Awaited<ReturnType<typeof startReceiver>>;
type MailServer = Awaited<ReturnType<typeof startMailServer>>;

let server: TestServer;
let receiver: Receiver;
let mailServer: MailServer;
let sending: Sending;
let admin: Client;
let reader: Client;
let guangzhou: string;

beforeAll(async () => {
  receiver = await startReceiver();
  mailServer = await startMailServer();
  const outgoing = { mail: true, mailDomains: ['gd.gov.cn'], webhookNetworks: ['127.0.0.1/32'] };
  server = await startServer({ outgoing });
  const mailer = createMailer({ url: mailServer.url, from: '督办 <duban@gd.gov.cn>' });
  const { database, secrets } = server;
  sending = { ...outgoing, database, secrets, mailer, publicUrl: 'https://duban.example' };
  admin = await server.user('440000', 'SYSTEM_ADMIN');
  reader = await server.user('440100', 'REPORTER');
  guangzhou = await server.organizationId('440100');
});
afterEach(async () => {
  await server.query('delete from notification_delivery; delete from webhook');
  receiver.heard.length = 0;
  mailServer.mails.length = 0;
});
afterAll(async () => {
  sending.mailer?.close();
  await server.stop();
  await receiver.stop();
  await mailServer.stop();
});

let keys = 0;
const tell = (item: number, kind: 'REPORT_ACCEPTED' | 'COMPLETION_CONFIRMED' = 'REPORT_ACCEPTED') => {
  keys += 1;
  return notify(server.database.reader, {
    kind,
    params: { by: '省局', item },
    subject: { type: 'Assignment', id: guangzhou },
    organizationIds: [guangzhou],
    actorId: null,
    at: server.clock.now(),
    dedupKey: `${kind} ${keys}`,
  });
};
const due = (moment: string) => deliverDue(sending, new Date(moment));
const fields = `id version channel status kind attempts lastError sentAt nextAttemptAt createdAt availableActions
  recipient { name } webhook { url } organization { name }`;
const deliveries = async (client: Client, filter: object = {}) =>
  (
    await client.data(
      `query($filter: NotificationDeliveryFilter) { notificationDeliveries(filter: $filter) { totalCount nodes { ${fields} } } }`,
      { filter },
    )
  ).notificationDeliveries.nodes as Data[];
const chooseMail = async (client: Client, more: object = {}) => {
  const { notificationChoices } = await client.data('{ notificationChoices { version } }');
  const choices = ['REPORT_ACCEPTED', 'COMPLETION_CONFIRMED'].map((kind) => ({
    kind,
    inbox: true,
    mail: true,
  }));
  const input = {
    version: notificationChoices.version,
    choices,
    mailAddress: 'reader@gd.gov.cn',
    mailPace: 'AT_ONCE',
    language: 'zh',
    ...more,
  };
  await client.run('setNotificationChoices', input, 'version');
  await confirmAddresses(server);
};

test('mails reach a mail server once, together where they come together, with a link', async () => {
  await chooseMail(reader);
  expect(
    await reader.refused('setNotificationChoices', {
      version: 1,
      choices: [],
      mailAddress: 'me@example.com',
      mailPace: 'AT_ONCE',
      language: 'zh',
    }),
  ).toMatchObject({
    extensions: { fields: { mailAddress: { key: 'mailDomain', params: { domains: 'gd.gov.cn' } } } },
  });
  await tell(7);
  expect(await due('2026-03-02T12:00:00+08:00')).toBe(1);
  expect(await due('2026-03-02T12:00:00+08:00')).toBe(0);
  expect(mailServer.mails.map((mail) => mail.to)).toEqual([['reader@gd.gov.cn']]);
  const mail = readMail(mailServer.mails[0]?.text ?? '');
  expect(mail).toMatchObject({
    subject: '【督办】进展审核通过',
    text: `省局审核通过了第 7 项的进展报告\nhttps://duban.example/#/assignment/${guangzhou}/show\n`,
  });
  const [delivery] = await deliveries(reader);
  expect(mail.messageId).toBe(`<${delivery.id}@duban>`);
  expect(delivery).toMatchObject({
    channel: 'EMAIL',
    status: 'SENT',
    attempts: 1,
    sentAt: '2026-03-02T04:00:00Z',
    nextAttemptAt: null,
    lastError: null,
    availableActions: [],
  });
  await tell(8);
  await tell(9, 'COMPLETION_CONFIRMED');
  await due('2026-03-02T12:00:00+08:00');
  expect(mailServer.mails).toHaveLength(2);
  expect(readMail(mailServer.mails[1]?.text ?? '').subject).toBe('【督办】2 条通知');
});

test('gathered mails wait for eight of the next working day', async () => {
  await chooseMail(reader, { mailPace: 'DAILY', language: 'en' });
  await at(server, '2026-03-06T17:00:00+08:00');
  await tell(1);
  expect((await deliveries(reader)).map((row) => row.nextAttemptAt)).toEqual(['2026-03-09T00:00:00Z']);
  expect(await due('2026-03-09T07:59:59+08:00')).toBe(0);
  expect(await due('2026-03-09T08:00:00+08:00')).toBe(1);
  expect(readMail(mailServer.mails[0]?.text ?? '').subject).toBe('[Duban] Report accepted');
  // Over the seven days of October, and on a Saturday that makes one of them up.
  await at(server, '2026-09-30T17:00:00+08:00');
  await tell(2);
  await at(server, '2026-10-09T17:00:00+08:00');
  await tell(3);
  const moments = (await deliveries(reader)).map((row) => row.nextAttemptAt);
  expect(moments.slice(0, 2)).toEqual(['2026-10-10T00:00:00Z', '2026-10-08T00:00:00Z']);
  await chooseMail(reader);
  await at(server, '2026-03-02T12:00:00+08:00');
});

test('what fails is tried after 1, 5, 25 minutes, 2 and 10 hours, is given up, and begins anew by hand', async () => {
  mailServer.refuses = true;
  await tell(2);
  const seen: unknown[] = [];
  for (const moment of ['12:00:00', '12:00:59', '12:01:00', '12:06:00', '12:31:00', '14:31:00']) {
    const tried = await due(`2026-03-02T${moment}+08:00`);
    const [row] = await deliveries(reader);
    seen.push([moment, tried, row.status, row.attempts, row.nextAttemptAt]);
  }
  expect(seen).toEqual([
    ['12:00:00', 1, 'FAILED', 1, '2026-03-02T04:01:00Z'],
    ['12:00:59', 0, 'FAILED', 1, '2026-03-02T04:01:00Z'],
    ['12:01:00', 1, 'FAILED', 2, '2026-03-02T04:06:00Z'],
    ['12:06:00', 1, 'FAILED', 3, '2026-03-02T04:31:00Z'],
    ['12:31:00', 1, 'FAILED', 4, '2026-03-02T06:31:00Z'],
    ['14:31:00', 1, 'FAILED', 5, '2026-03-02T16:31:00Z'],
  ]);
  await due('2026-03-03T00:31:00+08:00');
  const [given] = await deliveries(admin, { status: 'GIVEN_UP' });
  expect(given).toMatchObject({
    status: 'GIVEN_UP',
    attempts: 6,
    lastError: 'SMTP 451 try later',
    nextAttemptAt: null,
    availableActions: ['RETRY'],
  });
  expect(await due('2026-04-03T00:31:00+08:00')).toBe(0);
  mailServer.refuses = false;
  const stranger = await server.user('440100', 'REPORTER');
  const anew = { id: given.id, version: given.version };
  expect(await stranger.refused('retryDelivery', anew)).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  const { notificationDelivery } = await admin.run(
    'retryDelivery',
    anew,
    'notificationDelivery { status attempts version }',
  );
  expect(notificationDelivery).toMatchObject({ status: 'PENDING', attempts: 0 });
  expect(await admin.refused('retryDelivery', anew)).toMatchObject({ extensions: { code: 'CONFLICT' } });
  expect(await due('2026-03-02T12:00:00+08:00')).toBe(1);
  expect((await deliveries(reader))[0]).toMatchObject({ status: 'SENT', lastError: null });
  expect(mailServer.mails).toHaveLength(1);
});

const webhookTo = async (url: string) => {
  const { secret, webhook } = await admin.run(
    'createWebhook',
    { organizationId: guangzhou, url },
    'secret webhook { id version active organization { name } }',
  );
  return { secret, webhook };
};

test('a webhook hears once of what many were told, signed, with ids only', async () => {
  await server.user('440100', 'REPORTER');
  const { secret, webhook } = await webhookTo(`http://127.0.0.1:${receiver.port}/hook`);
  expect(webhook.organization.name).toBe('广州市质量技术监督局');
  expect(await tell(3)).toBeGreaterThan(1);
  await due('2026-03-02T12:00:10+08:00');
  expect(receiver.heard).toHaveLength(1);
  const [heard] = receiver.heard;
  const [delivery] = await deliveries(admin, { channel: 'WEBHOOK' });
  expect(JSON.parse(heard?.body ?? '')).toEqual({
    id: delivery.id,
    kind: 'REPORT_ACCEPTED',
    subject: { type: 'Assignment', id: guangzhou },
    organizationId: guangzhou,
    at: '2026-03-02T04:00:00Z',
  });
  // Worked out as the receiver would: 2026-03-02T04:00:10Z is 1772424010.
  const digest = createHmac('sha256', secret).update(`1772424010.${heard?.body}`).digest('hex');
  expect(heard?.headers['x-duban-signature']).toBe(`t=1772424010,v1=${digest}`);
  expect(await deliveries(reader, { channel: 'WEBHOOK' })).toEqual([]);
  await admin.run('updateWebhook', { ...webhookInput(webhook), active: false }, 'webhook { active }');
  await tell(4);
  expect(await deliveries(admin, { channel: 'WEBHOOK' })).toHaveLength(1);
});

const webhookInput = ({ id, version }: Data) => ({
  id,
  version,
  url: `http://127.0.0.1:${receiver.port}/hook`,
});

test('an answer that is no success is a failure, a redirect too, which nobody follows', async () => {
  await webhookTo(`http://127.0.0.1:${receiver.port}/hook`);
  for (const [status, error] of [
    [302, 'HTTP 302'],
    [500, 'HTTP 500'],
  ] as const) {
    receiver.status = status;
    await tell(5);
    await due('2026-03-02T12:00:00+08:00');
    expect((await deliveries(admin, { channel: 'WEBHOOK' }))[0]).toMatchObject({
      status: 'FAILED',
      lastError: error,
    });
  }
  receiver.status = 204;
  expect(receiver.heard.map((one) => one.path)).toEqual(['/hook', '/hook']);
});

test('nothing is posted into networks that the settings do not open, by address or by name', async () => {
  for (const url of [
    'http://10.0.0.8/',
    'https://192.168.1.1/',
    'https://[::1]/',
    'https://169.254.169.254/',
    'https://[::ffff:127.0.0.2]/',
  ]) {
    expect(await admin.refused('createWebhook', { organizationId: guangzhou, url })).toMatchObject({
      extensions: { code: 'BAD_INPUT', fields: { url: { key: 'webhookAddress' } } },
    });
  }
  for (const url of ['ftp://example.com/', 'https://user:pass@example.com/', 'nowhere']) {
    expect(await admin.refused('createWebhook', { organizationId: guangzhou, url })).toMatchObject({
      extensions: { code: 'BAD_INPUT', fields: { url: { key: 'webhookUrl' } } },
    });
  }
  await webhookTo(`http://localhost:${receiver.port}/hook`);
  await tell(6);
  await deliverDue({ ...sending, webhookNetworks: [] }, new Date('2026-03-02T12:00:00+08:00'));
  expect((await deliveries(admin, { channel: 'WEBHOOK' }))[0]).toMatchObject({
    status: 'FAILED',
    lastError: 'address not allowed',
  });
  expect(receiver.heard).toEqual([]);
});

test('two servers at once send each thing once, and neither waits for what the other has taken', async () => {
  await webhookTo(`http://127.0.0.1:${receiver.port}/hook`);
  for (let item = 1; item <= 25; item += 1) await tell(item);
  const now = new Date('2026-03-02T12:00:00+08:00');
  const other = await server.database.pool.connect();
  await other.query('begin');
  await other.query("select id from notification_delivery where channel = 'WEBHOOK' limit 10 for update");
  const tried = await Promise.all([deliverDue(sending, now), deliverDue(sending, now)]);
  expect(tried.reduce((sum, count) => sum + count, 0)).toBe(40);
  await other.query('rollback');
  other.release();
  expect(await deliverDue(sending, now)).toBe(10);
  expect(new Set(receiver.heard.map((one) => one.headers['x-duban-event'])).size).toBe(25);
  expect(receiver.heard).toHaveLength(25);
});

test('who keeps the system sees that something failed, not what it says; others see their own', async () => {
  await tell(1);
  expect((await deliveries(admin)).map((row) => [row.kind, row.recipient?.name])).toEqual([
    ['REPORT_ACCEPTED', expect.stringMatching(/^测试/)],
  ]);
  expect(await deliveries(await server.user('440100', 'REPORTER'))).toEqual([]);
  expect(await (await server.user('440100', 'LEADER')).refusal('{ webhooks { totalCount } }')).toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});
