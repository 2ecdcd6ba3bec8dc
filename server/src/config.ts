import { resolve } from 'node:path';
import { ConfigError, listOf, type OutgoingConfig, readOutgoing } from './outgoing-config.ts';
import { keysOf } from './secret-keys.ts';

export { ConfigError };

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** null: embedded PostgreSQL under dataDir */
  databaseUrl: string | null;
  demo: boolean;
  /** null: those of a file under dataDir */
  secretKeys: Buffer[] | null;
  outgoing: OutgoingConfig;
}

type Environment = Readonly<Record<string, string | undefined>>;

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigError(`PORT must be a number from 0 to 65535, not "${text}"`);
  return port;
}

function databaseUrlOf(text: string | undefined): string | null {
  if (!text) return null;
  if (!/^postgres(ql)?:\/\/.+/.test(text))
    throw new ConfigError('DATABASE_URL must begin with postgres:// or postgresql://');
  return text;
}

const switches: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  '1': true,
  off: false,
  false: false,
  '0': false,
};

function demoOf(text: string | undefined, byDefault: boolean): boolean {
  if (!text) return byDefault;
  const value = switches[text.toLowerCase()];
  if (value === undefined) throw new ConfigError(`DEMO must be on or off, not "${text}"`);
  return value;
}

/**
 * Reads PORT, HOST, DATA_DIR, DATABASE_URL, DEMO and SECRET_KEYS, and what outgoing-config.ts names.
 * @throws ConfigError with a sentence that names the variable
 */
export function readConfig(environment: Environment): Config {
  const databaseUrl = databaseUrlOf(environment.DATABASE_URL);
  const keys = listOf(environment.SECRET_KEYS);
  return {
    port: portOf(environment.PORT || '4000'),
    host: environment.HOST || '127.0.0.1',
    dataDir: resolve(environment.DATA_DIR || '.data'),
    databaseUrl,
    demo: demoOf(environment.DEMO, databaseUrl === null),
    secretKeys: keys.length > 0 ? keysOf(keys, 'SECRET_KEYS') : null,
    outgoing: readOutgoing(environment),
  };
}
