import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const shared = ['pnpm-lock.yaml', 'tsconfig.base.json', 'schema/package.json'];

/** What each output is made of: nothing else may change it, or a start would serve an old build. */
const targets = {
  server: {
    inputs: [
      ...shared,
      'schema/src/vocabulary',
      'schema/tsconfig.json',
      'schema/tsconfig.build.json',
      'server/src',
      'server/package.json',
      'server/tsconfig.json',
      'server/tsconfig.build.json',
      'server/bin/bundle.mjs',
    ],
    command: ['tsc', '-b', '--force', 'tsconfig.build.json'],
    after: 'bin/bundle.mjs',
  },
  admin: {
    inputs: [
      ...shared,
      'schema/src',
      'admin/src',
      'admin/public',
      'admin/index.html',
      'admin/package.json',
      'admin/tsconfig.json',
      'admin/vite.config.ts',
    ],
    command: ['vite', 'build', '--logLevel', 'warn'],
  },
};

/** Builds what is missing or whose inputs have changed; throws with the output of what failed. */
export async function build(names = Object.keys(targets), say = console.log) {
  const results = await Promise.allSettled(names.map((name) => buildOne(name, say)));
  const failures = results
    .filter((result) => result.status === 'rejected')
    .map((result) => result.reason.message);
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

async function buildOne(name, say) {
  const { inputs, command, after } = targets[name];
  const [tool, ...args] = command;
  const folder = join(root, name);
  const stamp = join(folder, 'dist', '.stamp');
  const wanted = hashOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const start = performance.now();
  say(`building ${name} …`);
  // Outputs of sources that are gone must go, and a build cut short must not pass for whole.
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  await run(join(folder, 'node_modules', '.bin', tool), args, folder, name);
  if (after) await run(process.execPath, [after], folder, name);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  say(`built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

function run(command, args, cwd, name) {
  // The tools' own first line says `node`: it has to be this one, also where it was started by its path.
  // A test's NODE_ENV would build React for developers, and the next start would serve that.
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`building ${name} failed:\n${output.trim()}`)),
    );
  });
}

function hashOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const path of inputs.map((input) => join(root, input)).flatMap(filesUnder)) {
    hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!path.match(/(src|public|vocabulary)$/)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (import.meta.main) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
