import type { RoleName } from '@duban/schema/vocabulary/user';
import type { Client } from './client.ts';
import type { TestServer } from './server.ts';

/** Whoever holds all of them may do what the business asks of anyone. */
export const business = [
  'SUPERVISOR',
  'LEADER',
  'REPORTER',
  'LIAISON',
  'EDITOR',
] as const satisfies RoleName[];

const readers = {
  province: ['440000', business],
  city: ['440100', business],
  county: ['440106', business],
  auditor: ['440000', ['AUDITOR']],
  accounts: ['440000', ['SECURITY_ADMIN']],
  system: ['440000', ['SYSTEM_ADMIN']],
} as const satisfies Record<string, readonly [string, readonly RoleName[]]>;

export type ReaderName = keyof typeof readers;
export const readerNames = Object.keys(readers) as ReaderName[];

/** One of each kind that sees something else: who works on each level, and the three administrators. */
export async function signInReaders(server: TestServer): Promise<Record<ReaderName, Client>> {
  const clients = {} as Record<ReaderName, Client>;
  for (const name of readerNames) {
    const [code, roles] = readers[name];
    clients[name] = await server.user(code, ...roles);
  }
  return clients;
}
