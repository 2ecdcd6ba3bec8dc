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
  });
});

test('a database of one’s own brings no demonstration, unless it is asked for', () => {
  const DATABASE_URL = 'postgres://duban@db.example/duban';
  expect(readConfig({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, demo: false });
  expect(readConfig({ DATABASE_URL, DEMO: 'on' }).demo).toBe(true);
  expect(readConfig({ DEMO: 'off' }).demo).toBe(false);
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
  // It may carry a password: the message does not repeat it.
  ['DATABASE_URL', 'duban:secret@db', 'DATABASE_URL must begin with postgres:// or postgresql://'],
])('%s=%s is refused with a sentence that names it', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(sentence));
});
