import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Resolves with the last line of the output; rejects with all of it. */
export function execute([command, ...args], { echo = false } = {}) {
  const colours = echo ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      // The tools' own first line says `node`, which must be the one that runs this.
      env: {
        ...process.env,
        ...colours,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        if (echo) target.write(chunk);
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const text = output.trim();
      if (code === 0) resolve(text.split('\n').at(-1));
      else reject(new Error(echo ? `ended with ${signal ?? code}` : text || `ended with ${signal ?? code}`));
    });
  });
}
