import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const lines = (count: number) => 'let x;\n'.repeat(count);

test('a file of 301 lines fails, unless it is generated, installed or data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-sizes-'));
  const files = {
    'server/src/fits.ts': lines(300),
    'server/src/grown.ts': lines(301),
    'schema/src/generated/graphql.ts': lines(999),
    'server/node_modules/some/index.js': lines(999),
    'server/node_modules/some/index.d.ts': lines(999),
    'server/seeds/places.json': lines(999),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const program = join(import.meta.dirname, 'file-size.mjs');
  const { status, stdout } = spawnSync(process.execPath, [program, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stdout.split('\n')[0]).toBe('server/src/grown.ts: 301 lines, at most 300');
  expect(status).toBe(1);
});
