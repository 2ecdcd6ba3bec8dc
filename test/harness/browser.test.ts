import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from './browser.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<title>督办</title><button onclick="this.textContent = '已签收'">签收</button>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

async function clickThrough(): Promise<string[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: '签收' }).click();
    return [await page.title(), (await page.getByRole('button').textContent()) ?? ''];
  } finally {
    await browser.close();
  }
}

// The package from npm carries programs for Linux on x64 only.
test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the Chromium from npm renders a page',
  async () => {
    vi.stubEnv('DUBAN_TEST_CHROMIUM', 'npm');
    expect(await clickThrough()).toEqual(['督办', '已签收']);
  },
);

const onThisMachine = process.env.CHROME_PATH ?? '/usr/bin/chromium';

test.runIf(existsSync(onThisMachine))('an installed Chromium renders a page', async () => {
  vi.stubEnv('DUBAN_TEST_CHROMIUM', '');
  vi.stubEnv('CHROME_PATH', onThisMachine);
  expect(await clickThrough()).toEqual(['督办', '已签收']);
});
