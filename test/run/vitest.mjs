import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from './execute.mjs';

const vitest = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'vitest');

/** Runs the tests with their output shown as it comes, and counts them. */
export async function runVitest(filters) {
  const folder = mkdtempSync(join(tmpdir(), 'duban-report-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  try {
    const ended = await execute([vitest, ...args], { echo: true }).then(
      () => true,
      () => false,
    );
    return countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, ended);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countTests(report, endedWell) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  // A file that could not even be loaded has no tests to count.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
