import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../harness/client.ts';
import { dataFolder, isAlive, type Running, runToEnd, startProduct } from '../harness/process.ts';

const folder = dataFolder();
const settings = { DATA_DIR: folder.path, DEMO: 'off' };
const secret = 'Kept-2026-pass';
let running: Running | null = null;

afterEach(async () => {
  await running?.kill();
  running = null;
});
afterAll(() => folder.remove());

async function status(url: string): Promise<number> {
  return (await fetch(url)).status;
}

// The build before the first start, initdb and migration; on two busy cores.
const enough = 90_000;

describe('a server of one’s own', { timeout: enough }, () => {
  test('first start: ready, the console at /, nobody’s account; SIGTERM ends it with all its processes', async () => {
    running = await startProduct(settings);
    const { url } = running;
    expect([await status(`${url}/health/live`), await status(`${url}/health/ready`)]).toEqual([200, 200]);
    const page = await fetch(url);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<div id="root">');
    expect(running.output()).not.toContain('province.supervisor');
    const refused = await createClient(url).refused('signIn', {
      username: 'province.supervisor',
      password: 'Duban-2026!',
    });
    expect(refused.extensions.code).toBe('UNAUTHENTICATED');
    const postgres = running.postgresPid();
    expect(postgres && isAlive(postgres)).toBe(true);
    expect(await running.terminate()).toMatchObject({ code: 0 });
    expect(postgres && isAlive(postgres)).toBe(false);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('kill -9 of everything loses nothing that was answered', async () => {
    running = await startProduct(settings);
    const made = await runToEnd(
      'duban.mjs',
      ['create-admin', '--username', 'first.admin', '--name', '首位'],
      {
        ...settings,
        DUBAN_PASSWORD: secret,
      },
    );
    expect(made).toMatchObject({ code: 0, output: expect.stringContaining('first.admin') });
    const admin = createClient(running.url);
    await admin.signIn('first.admin', secret);
    const { organizations } = await admin.data('{ organizations(first: 1) { nodes { id } } }');
    const organizationId = organizations.nodes[0].id;
    const usernames = Array.from({ length: 20 }, (_, index) => `kept.${index}`);
    for (const username of usernames) {
      const input = { username, name: '留存', password: secret, organizationId, roles: ['SUPERVISOR'] };
      await admin.run('createUser', input, 'user { id }');
    }
    const postgres = running.postgresPid();
    await running.kill();
    expect(postgres && isAlive(postgres)).toBe(false);

    running = await startProduct(settings);
    const again = createClient(running.url);
    await again.signIn('first.admin', secret);
    const { users } = await again.data(
      '{ users(first: 100, filter: { search: "kept." }) { nodes { username } } }',
    );
    expect(users.nodes.map((user: { username: string }) => user.username).toSorted()).toEqual(
      usernames.toSorted(),
    );
    await createClient(running.url).signIn('kept.19', secret);
    expect(await running.terminate()).toMatchObject({ code: 0 });
  });

  test('the first administrator is made once, and not with a weak password', async () => {
    const create = (username: string, password: string) =>
      runToEnd('duban.mjs', ['create-admin', '--username', username], {
        ...settings,
        DUBAN_PASSWORD: password,
      });
    const weak = await create('weak.admin', 'short');
    expect(weak.code).toBe(1);
    const twice = await create('first.admin', secret);
    expect(twice.code).toBe(1);
    expect(twice.output).not.toMatch(/\bat .*\.js:\d+/);
  });
});

describe('wrong settings end it with exit code 1 and a sentence', { timeout: enough }, () => {
  test('a setting that is not understood is named', async () => {
    const { code, output } = await runToEnd('start.mjs', [], { ...settings, PORT: 'abc' });
    expect([code, output.trim()]).toEqual([1, 'PORT must be a number from 0 to 65535, not "abc"']);
  });

  test('a database that is not there is named, its password is not', async () => {
    const { code, output } = await runToEnd('start.mjs', [], {
      ...settings,
      DATABASE_URL: 'postgres://duban:secret@127.0.0.1:1/duban',
    });
    expect(code).toBe(1);
    expect(output).toContain('127.0.0.1:1');
    expect(output).not.toContain('secret');
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runToEnd('start.mjs', [], { ...settings, PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`127.0.0.1:${port}: set PORT to a free one`);
  });
});
