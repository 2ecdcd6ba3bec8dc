import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Chosen one by one: the package's own list has `--single-process` and `--disable-web-security`. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-proxy-server',
  // Containers give 64 MB of /dev/shm, which a page of this console exceeds.
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** `DUBAN_TEST_CHROMIUM=npm` takes the one from npm even where one is installed. */
export async function launchBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...quiet, ...sandbox],
    headless: true,
  });
}

async function findChromium(): Promise<string> {
  const { CHROME_PATH, DUBAN_TEST_CHROMIUM } = process.env;
  if (DUBAN_TEST_CHROMIUM === 'npm') return unpackChromium();
  if (CHROME_PATH) return CHROME_PATH;
  return installed.find((path) => existsSync(path)) ?? unpackChromium();
}

async function unpackChromium(): Promise<string> {
  // Read at import: only where it believes to be on Lambda does it unpack the libraries that a bare Debian lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
