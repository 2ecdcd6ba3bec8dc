import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Client, Data } from '../../../../test/harness/client.ts';
import { startServer, type TestServer } from '../../../../test/harness/server.ts';
import { at } from '../../../../test/harness/time.ts';
import type { Mailer } from '../../kernel/outgoing.ts';
import { deliverDue } from '../notification-delivery/sending/deliver.ts';
import { createMailer } from '../notification-delivery/sending/mail.ts';
import { readMail, startMailServer, tellOf } from '../notification-delivery/sending/sending.fixture.ts';

let server: TestServer;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let mailer: Mailer;
let reader: Client;

const outgoing = { mail: true, mailDomains: [], webhookNetworks: [] };

beforeAll(async () => {
  mailServer = await startMailServer();
  mailer = createMailer({ url: mailServer.url, from: '督办 <duban@gd.gov.cn>' });
  server = await startServer({ outgoing, mailer });
});
beforeEach(async () => {
  await at(server, '2026-03-02T12:00:00+08:00');
  mailServer.mails.length = 0;
  mailServer.refuses = false;
  reader = await server.user('440100', 'REPORTER');
});
afterAll(async () => {
  mailer.close();
  await server.stop();
  await mailServer.stop();
});

const fields = 'version mailAddress mailVerifiedAt mailCodeUntil';
const state = async (client = reader): Promise<Data> =>
  (await client.data(`{ notificationChoices { ${fields} } }`)).notificationChoices;
const choose = async (mailAddress: string, client = reader): Promise<Data> => {
  const { version } = await state(client);
  const choices = [{ kind: 'REPORT_ACCEPTED', inbox: true, mail: true }];
  return client.run(
    'setNotificationChoices',
    { version, mailAddress, mailPace: 'AT_ONCE', language: 'zh', choices },
    fields,
  );
};
const request = async (headers?: Record<string, string>, client = reader): Promise<string> => {
  const { version } = await state(client);
  await client.run('requestMailCode', { version }, fields, headers);
  return codeOf(mailServer.mails.at(-1)?.text);
};
const codeOf = (raw = '') => /\b\d{6}\b/.exec(readMail(raw).text)?.[0] ?? '';
const confirm = async (code: string, headers?: Record<string, string>): Promise<Data> =>
  reader.run('confirmMailAddress', { version: (await state()).version, code }, fields, headers);
const refusedCode = async (code: string, headers?: Record<string, string>) => {
  const { version } = await state();
  const { extensions } = await reader.refused('confirmMailAddress', { version, code }, headers);
  return [extensions.code, extensions.fields?.code?.key, extensions.fields?.code?.params] as unknown[];
};
const otherThan = (code: string) => (code === '000000' ? '111111' : '000000');

test('the code that comes by mail confirms the address, and stands nowhere in the database', async () => {
  await choose('one@gd.gov.cn');
  expect(await state()).toMatchObject({ mailVerifiedAt: null, mailCodeUntil: null });
  const code = await request();
  const [mail] = mailServer.mails;
  expect(mail?.to).toEqual(['one@gd.gov.cn']);
  expect(readMail(mail?.text ?? '')).toMatchObject({ subject: '【督办】邮箱验证码' });
  expect((await state()).mailCodeUntil).toBe('2026-03-02T04:30:00Z');
  const rows = await server.query<{ text: string }>(
    `select m::text as text from mail_code m union all select k::text from idempotency_key k union all select a.changes::text from audit_entry a`,
  );
  expect(rows.map(({ text }) => text).join(' ')).not.toMatch(new RegExp(`\\b${code}\\b`));
  const confirmed = await confirm(code);
  expect(confirmed).toMatchObject({
    mailVerifiedAt: expect.stringMatching(/^2026-03-02T04:00:00/),
    mailCodeUntil: null,
  });
  expect(confirmed.version).toBe((await state()).version);
  const { version } = await state();
  expect(await reader.refused('requestMailCode', { version })).toMatchObject({
    extensions: { code: 'WRONG_STATE' },
  });
});

test('a wrong code is refused with the tries that are left; the sixth look at it is none, even at the right one', async () => {
  await choose('two@gd.gov.cn');
  const code = await request();
  expect(await refusedCode('12345')).toEqual(['BAD_INPUT', 'mailCodeMalformed', { digits: 6 }]);
  for (const left of [4, 3, 2, 1]) {
    expect(await refusedCode(otherThan(code))).toEqual(['BAD_INPUT', 'mailCodeWrong', { left }]);
  }
  expect(await refusedCode(otherThan(code))).toEqual(['BAD_INPUT', 'mailCodeSpent', { max: 5 }]);
  expect(await refusedCode(code)).toEqual(['BAD_INPUT', 'mailCodeSpent', { max: 5 }]);
  expect(await state()).toMatchObject({ mailVerifiedAt: null, mailCodeUntil: null });
  expect(await confirm(await request())).toMatchObject({ mailVerifiedAt: expect.any(String) });
});

test('thirty tries at once get no more looks than five, and the same request again is the same try', async () => {
  await choose('three@gd.gov.cn');
  const code = await request();
  const wrong = otherThan(code);
  for (let repeat = 0; repeat < 3; repeat += 1)
    expect(await refusedCode(wrong, { 'Idempotency-Key': 'try' })).toEqual([
      'BAD_INPUT',
      'mailCodeWrong',
      { left: 4 },
    ]);
  const keys = (await Promise.all(Array.from({ length: 30 }, () => refusedCode(wrong)))).map(
    ([, key]) => key,
  );
  expect(keys.filter((key) => key === 'mailCodeWrong')).toHaveLength(3);
  expect(keys.filter((key) => key === 'mailCodeSpent')).toHaveLength(27);
  expect(await server.query(`select tries from mail_code where address = 'three@gd.gov.cn'`)).toEqual([
    { tries: 5 },
  ]);
});

test('a code holds for thirty minutes, only the newest, and only for the address that it was sent to', async () => {
  await choose('four@gd.gov.cn');
  const first = await request();
  const second = await request();
  if (first !== second) expect((await refusedCode(first))[1]).toBe('mailCodeWrong');
  await at(server, '2026-03-02T12:30:00+08:00');
  expect((await refusedCode(second))[1]).toBe('mailCodeExpired');
  const third = await request();
  await choose('other@gd.gov.cn');
  expect((await refusedCode(third))[1]).toBe('mailCodeNone');
});

test('five an hour are sent to a user, whatever the address, and to an address, whoever asks', async () => {
  const later = (minute: number) => at(server, `2026-03-02T12:${String(minute).padStart(2, '0')}:00+08:00`);
  const refused = async (client: Client) => {
    const { version } = await state(client);
    const { extensions } = await client.refused('requestMailCode', { version });
    return extensions.fields?.mailAddress;
  };
  for (const [minute, address] of ['a', 'b', 'c', 'd', 'five'].entries()) {
    await later(minute * 10);
    await choose(`${address}@gd.gov.cn`);
    await request();
  }
  await later(59);
  expect(await refused(reader)).toMatchObject({ key: 'mailCodesTooMany', params: { max: 5 } });
  await at(server, '2026-03-02T13:00:00+08:00');
  await request();
  const others = [await server.user('440100', 'LEADER'), await server.user('440300', 'LEADER')];
  for (const client of others) await choose('five@gd.gov.cn', client);
  for (let sent = 0; sent < 3; sent += 1) await request(undefined, others[0]);
  expect(await refused(others[1] as Client)).toMatchObject({ key: 'mailCodesTooMany' });
});

test('the same request sends one mail; what the mail server does not take is told of the field', async () => {
  await choose('six@gd.gov.cn');
  const { version } = await state();
  const keyed = { 'Idempotency-Key': 'send' };
  await reader.run('requestMailCode', { version }, fields, keyed);
  await reader.run('requestMailCode', { version }, fields, keyed);
  expect(mailServer.mails).toHaveLength(1);
  mailServer.refuses = true;
  expect(await reader.refused('requestMailCode', { version })).toMatchObject({
    extensions: { code: 'BAD_INPUT', fields: { mailAddress: { key: 'mailNotTaken' } } },
  });
});

test('another address is unconfirmed again, the same one with other choices is not; a stale form confirms nothing', async () => {
  await choose('seven@gd.gov.cn');
  await confirm(await request());
  expect((await choose('seven@gd.gov.cn')).mailVerifiedAt).toEqual(expect.any(String));
  expect((await choose('eight@gd.gov.cn')).mailVerifiedAt).toBeNull();
  expect((await choose('seven@gd.gov.cn')).mailVerifiedAt).toBeNull();
  const stale = { version: (await state()).version - 1 };
  expect(await reader.refused('requestMailCode', stale)).toMatchObject({ extensions: { code: 'CONFLICT' } });
  expect(await reader.refused('confirmMailAddress', { ...stale, code: '123456' })).toMatchObject({
    extensions: { code: 'CONFLICT' },
  });
});

test('nothing is mailed to an address that is not confirmed; the delivery says why, and can be sent again afterwards', async () => {
  await choose('nine@gd.gov.cn');
  await tellOf(server, await server.organizationId('440100'));
  const { database, secrets } = server;
  const send = () =>
    deliverDue({ ...outgoing, database, secrets, mailer, publicUrl: null }, server.clock.now());
  await send();
  const toNine = () => mailServer.mails.filter(({ to }) => to.includes('nine@gd.gov.cn'));
  expect(toNine()).toEqual([]);
  const [delivery] = (
    await reader.data('{ notificationDeliveries { nodes { id version status lastError availableActions } } }')
  ).notificationDeliveries.nodes;
  expect(delivery).toMatchObject({
    status: 'GIVEN_UP',
    lastError: 'address unverified',
    availableActions: ['RETRY'],
  });
  await confirm(await request());
  mailServer.mails.length = 0;
  await reader.run(
    'retryDelivery',
    { id: delivery.id, version: delivery.version },
    'notificationDelivery { id }',
  );
  await send();
  expect(toNine()).toHaveLength(1);
});
