import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyBytes } from './kernel/secret-box.ts';
import { ConfigError } from './outgoing-config.ts';

/** Beside the database, not in it: a copy of the one alone opens nothing. */
export const secretKeyFile = 'secret.keys';

/** @throws ConfigError where one is none */
export function keysOf(texts: readonly string[], source: string): Buffer[] {
  return texts.map((text) => {
    const key = Buffer.from(text, 'base64');
    if (key.length !== keyBytes || !/^[\w+/=-]+$/.test(text))
      throw new ConfigError(
        `${source} must hold keys of ${keyBytes} bytes in base64 (openssl rand -base64 32)`,
      );
    return key;
  });
}

/** Whole or not at all: of two servers that start at once on one folder both read the file of the first. */
function makeFile(path: string): void {
  const partial = `${path}.${process.pid}`;
  const text = `# Opens what the database keeps sealed. Keep a copy elsewhere; the first key seals, all open.\n${randomBytes(keyBytes).toString('base64')}\n`;
  writeFileSync(partial, text, { mode: 0o600, flush: true });
  try {
    linkSync(partial, path);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    rmSync(partial);
  }
}

function readFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}

/** The keys of the file under DATA_DIR, which is made where there is none; for its owner's eyes only. */
export function fileKeys(dataDir: string): Buffer[] {
  const path = join(dataDir, secretKeyFile);
  mkdirSync(dataDir, { recursive: true });
  if (readFile(path) === null) makeFile(path);
  if (statSync(path).mode & 0o077) chmodSync(path, 0o600);
  const lines = (readFile(path) ?? '').split('\n').map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length === 0)
    throw new ConfigError(`${path} holds no key: put it back, or remove the file for a new one`);
  return keysOf(keys, path);
}
