import { join } from 'node:path';
import { build } from '../../server/bin/build.mjs';
import { execute } from './execute.mjs';

const root = join(import.meta.dirname, '..', '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const check = (name) => [process.execPath, join(root, 'test', 'checks', name)];

/** Checks that need nothing of one another; `run` resolves with what there is to say of a success. */
export const checks = [
  { name: 'types of server', run: () => execute([bin('tsc'), '-p', 'server']) },
  { name: 'types of admin', run: () => execute([bin('tsc'), '-p', 'admin']) },
  { name: 'types of schema', run: () => execute([bin('tsc'), '-p', 'schema']) },
  { name: 'types of test', run: () => execute([bin('tsc'), '-p', 'test']) },
  { name: 'build', run: () => build(undefined, () => {}) },
  { name: 'style', run: () => execute([bin('biome'), 'ci', '--colors=off', '--error-on-warnings', '.']) },
  {
    name: 'imports',
    run: () =>
      execute([bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'server', 'admin', 'schema', 'test']),
  },
  { name: 'file sizes', run: () => execute(check('file-size.mjs')) },
  { name: 'schema drift', run: () => execute(check('schema-drift.mjs')) },
];
