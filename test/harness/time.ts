import type { Client } from './client.ts';
import { password, type TestServer } from './server.ts';

/** Lets the clock stand at the moment; sessions end after half an hour, so whoever goes on signs in anew. */
export async function at(server: TestServer, moment: string, ...clients: Client[]): Promise<void> {
  server.clock.set(new Date(moment));
  await Promise.all(clients.map((client) => client.signIn(client.username ?? '', password)));
}
