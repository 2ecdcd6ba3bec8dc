import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { build } from './build.mjs';

const server = join(import.meta.dirname, '..');

/** In this process: signals, exit code and process id are then the server's own. */
export async function runBuilt(entry, targets) {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    fail('Duban needs Node 24, which its own scripts bring along: start it as `npx pnpm@12 start`.');
  }
  process.env.NODE_ENV ??= 'production';
  try {
    await build(targets);
  } catch (error) {
    fail(error.message);
  }
  enableCompileCache(join(server, '..', 'node_modules', '.cache', 'duban'));
  const path = join(server, 'dist', 'start', entry);
  if (!existsSync(path)) fail(`${path} is missing: remove server/dist and start again.`);
  await import(path);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
