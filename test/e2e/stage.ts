import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../harness/browser.ts';
import { startServer, type TestServer } from '../harness/server.ts';

const consoleDir = join(import.meta.dirname, '..', '..', 'admin', 'dist');

export interface Stage {
  server: TestServer;
  browser: Browser;
  close(): Promise<void>;
}

/** A server with the console as it is built, and a browser; the browser's own clock says which days date fields offer, so the server's is the same. */
export async function openStage(): Promise<Stage> {
  const build = '../../server/bin/build.mjs';
  await (await import(build)).build(['admin'], () => {});
  const [server, browser] = await Promise.all([
    startServer({ consoleDir, now: new Date() }),
    launchBrowser(),
  ]);
  return {
    server,
    browser,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

/** Late enough for everything that is given. */
export const dueOn = new Date(Date.now() + 120 * 86_400_000).toISOString().slice(0, 10);
