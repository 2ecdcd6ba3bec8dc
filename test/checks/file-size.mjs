import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const limit = 300;
const root = process.argv[2] ?? join(import.meta.dirname, '..', '..');
const code = /\.(ts|tsx|mjs|cjs|css|html|sql)$/;
const apart = /(^|\/)(node_modules|dist|generated|fixtures|\.\w+)$/;

const sizes = globSync('**/*.*', { cwd: root, exclude: (path) => apart.test(path) })
  .filter((path) => code.test(path))
  .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => b.lines - a.lines);

const tooLong = sizes.filter(({ lines }) => lines > limit);
for (const { path, lines } of tooLong) console.log(`${path}: ${lines} lines, at most ${limit}`);
const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;
console.log(
  `${sizes.length} files, median ${median} lines, ${sizes.filter(({ lines }) => lines > 200).length} over 200`,
);
process.exitCode = tooLong.length > 0 ? 1 : 0;
