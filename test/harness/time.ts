import type { TestServer } from './server.ts';

/** Lets the clock stand at the moment, with everybody still signed in: sessions end after half an hour. */
export async function at(server: TestServer, moment: string): Promise<void> {
  server.clock.set(new Date(moment));
  await server.query('update session set created_at = $1, last_seen_at = $1', [new Date(moment)]);
}
