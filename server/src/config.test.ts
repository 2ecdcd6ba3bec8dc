import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('without settings: the embedded database with the demonstration, on this machine only', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: resolve('.data'),
    databaseUrl: null,
    demo: true,
    secretKeys: null,
    outgoing: { smtp: null, mail: false, mailDomains: [], webhookNetworks: [], publicUrl: null },
  });
});

test('a database of one’s own brings no demonstration, unless it is asked for', () => {
  const DATABASE_URL = 'postgres://duban@db.example/duban';
  expect(readConfig({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, demo: false });
  expect(readConfig({ DATABASE_URL, DEMO: 'on' }).demo).toBe(true);
  expect(readConfig({ DEMO: 'off' }).demo).toBe(false);
});

test('mails, webhooks and links leave only where the settings say', () => {
  const settings = {
    SMTP_URL: 'smtps://duban:secret@mail.gd.gov.cn',
    MAIL_FROM: '督办 <duban@gd.gov.cn>',
    MAIL_DOMAINS: 'gd.gov.cn, SZ.gov.cn',
    WEBHOOK_NETWORKS: '10.1.0.0/16,fd00::/8',
    PUBLIC_URL: 'https://duban.gd.gov.cn/',
  };
  expect(readConfig(settings).outgoing).toEqual({
    smtp: { url: 'smtps://duban:secret@mail.gd.gov.cn', from: '督办 <duban@gd.gov.cn>' },
    mail: true,
    mailDomains: ['gd.gov.cn', 'sz.gov.cn'],
    webhookNetworks: ['10.1.0.0/16', 'fd00::/8'],
    publicUrl: 'https://duban.gd.gov.cn',
  });
});

test('empty settings are none', () => {
  expect(readConfig({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '', DEMO: '' })).toEqual(
    readConfig({}),
  );
});

test.each([
  ['PORT', 'abc', 'PORT must be a number from 0 to 65535, not "abc"'],
  ['PORT', '-1', 'PORT must be a number from 0 to 65535, not "-1"'],
  ['PORT', '65536', 'PORT must be a number from 0 to 65535, not "65536"'],
  ['PORT', '80.5', 'PORT must be a number from 0 to 65535, not "80.5"'],
  ['PORT', '0x50', 'PORT must be a number from 0 to 65535, not "0x50"'],
  ['DEMO', 'maybe', 'DEMO must be on or off, not "maybe"'],
  ['DATABASE_URL', 'mysql://db/duban', 'DATABASE_URL must begin with postgres:// or postgresql://'],
  ['SMTP_URL', 'http://duban:secret@mail', 'SMTP_URL must begin with smtp:// or smtps://'],
  ['SMTP_URL', 'smtp://mail.example', 'MAIL_FROM must be the address that mails come from'],
  ['WEBHOOK_NETWORKS', '10.1', 'WEBHOOK_NETWORKS must list networks such as 10.1.0.0/16, not "10.1"'],
  ['PUBLIC_URL', 'duban.example', 'PUBLIC_URL must begin with http:// or https://'],
  // It may carry a password: the message does not repeat it.
  ['DATABASE_URL', 'duban:secret@db', 'DATABASE_URL must begin with postgres:// or postgresql://'],
])('%s=%s is refused with a sentence that names it', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(sentence));
});
