import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const dist = join(import.meta.dirname, '..', 'dist');
const dir = join(dist, 'start');

/**
 * Programs with all that they import, as a few files: finding, reading and linking two thousand modules took 1.0 of the
 * 1.6 s of CPU of loading them. Files are named from `import.meta`, so outputs lie as deep below `server` as the sources
 * that do so.
 */
async function bundle() {
  const programs = await rolldown({
    input: {
      main: join(dist, 'main.js'),
      cli: join(dist, 'cli.js'),
      // A thread's program, found beside whatever starts it.
      'notice-worker': join(dist, 'features/work-plan/import/notice-worker.js'),
    },
    platform: 'node',
    // Never installed: pg takes it where it is.
    external: ['pg-native'],
  });
  await programs.write({ dir, format: 'esm', keepNames: true });
}

/** One character beyond Latin-1 makes V8 keep the whole file at two bytes a character: 193 MiB of an idle server were 250. */
function escapeWideCharacters() {
  for (const name of readdirSync(dir).filter((file) => file.endsWith('.js'))) {
    const path = join(dir, name);
    const text = readFileSync(path, 'utf8');
    const wide = /[\u0100-\uffff]/g;
    writeFileSync(
      path,
      text.replaceAll(wide, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    );
  }
}

await bundle();
escapeWideCharacters();
