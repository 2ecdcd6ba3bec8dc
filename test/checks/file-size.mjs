import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const limit = 300;
const root = process.argv[2] ?? join(import.meta.dirname, '..', '..');
const code = /\.(ts|tsx|mjs|cjs|css|html|sql)$/;
const apart = /(^|\/)(node_modules|dist|generated|fixtures|\.\w+)\//;

function filesToMeasure() {
  try {
    // With new files, without ignored ones.
    const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n');
  } catch {
    return readdirSync(root, { recursive: true });
  }
}

const sizes = filesToMeasure()
  .filter((path) => code.test(path) && !apart.test(path) && existsSync(join(root, path)))
  .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => b.lines - a.lines);

const tooLong = sizes.filter(({ lines }) => lines > limit);
for (const { path, lines } of tooLong) console.log(`${path}: ${lines} lines, at most ${limit}`);
const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;
console.log(
  `${sizes.length} files, median ${median} lines, ${sizes.filter(({ lines }) => lines > 200).length} over 200`,
);
process.exitCode = tooLong.length > 0 ? 1 : 0;
