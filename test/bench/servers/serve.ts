import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Set by the parent process. */
export const databaseUrl = process.env.DATABASE_URL ?? '';
/** As many connections as this project's server holds. */
export const poolSize = 12;

/** Listens on a free port of the loopback, tells the parent, and ends with it. */
export function announce(server: Server, release: () => unknown): void {
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () =>
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  );
  process.on('SIGTERM', async () => {
    server.closeAllConnections();
    server.close();
    await release();
    process.exit(0);
  });
}
