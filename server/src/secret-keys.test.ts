import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { fileKeys, secretKeyFile } from './secret-keys.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duban-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, secretKeyFile);
const modeOf = () => (statSync(path()).mode & 0o777).toString(8);

test('the first start makes a key for its owner alone, later ones read it', () => {
  const keys = fileKeys(folder);
  expect(keys.map((key) => key.length)).toEqual([32]);
  expect(modeOf()).toBe('600');
  expect(fileKeys(folder)).toEqual(keys);
  expect(readdirSync(folder)).toEqual([secretKeyFile]);
});

test('a file that others could read is closed to them', () => {
  fileKeys(folder);
  chmodSync(path(), 0o644);
  fileKeys(folder);
  expect(modeOf()).toBe('600');
});

test('of several keys the first seals', () => {
  const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  writeFileSync(path(), `# keys\n${one.toString('base64')}\n\n${two.toString('base64')}\n`);
  expect(fileKeys(folder)).toEqual([one, two]);
});

test('an empty or broken file stops the start instead of being replaced', () => {
  writeFileSync(path(), '');
  expect(() => fileKeys(folder)).toThrow(/holds no key/);
  writeFileSync(path(), 'c2hvcnQ=\n');
  expect(() => fileKeys(folder)).toThrow(/32 bytes/);
});

test('SECRET_KEYS takes the file’s place', () => {
  const text = Buffer.alloc(32, 3).toString('base64');
  expect(readConfig({ SECRET_KEYS: `${text}, ${text}` }).secretKeys).toEqual([
    Buffer.alloc(32, 3),
    Buffer.alloc(32, 3),
  ]);
  expect(readConfig({}).secretKeys).toBeNull();
  expect(() => readConfig({ SECRET_KEYS: 'hunter2' })).toThrow(/^SECRET_KEYS must hold keys of 32 bytes/);
});
