import { runBench } from './run/bench.mjs';
import { checks } from './run/steps.mjs';
import { runVitest } from './run/vitest.mjs';

// `pnpm test` runs everything; `pnpm test types style` only the checks of these names; `pnpm test tests assignment`
// only the test files whose path holds the word; `pnpm test bench` only the smallest benchmark.
const names = process.argv.slice(2);
const onlyTests = names[0] === 'tests';
const chosen =
  names.length === 0 ? checks : checks.filter(({ name }) => names.some((word) => name.startsWith(word)));
const counts = { passed: 0, failed: 0, skipped: 0 };

async function runCheck({ name, run }) {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    await run();
    counts.passed += 1;
    console.log(`ok    ${name.padEnd(16)} ${seconds()}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`FAIL  ${name.padEnd(16)} ${seconds()}\n${error.message}\n`);
  }
}

async function runChecks(queue) {
  // Two at a time: the machines that run this have two cores.
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) await runCheck(check);
  };
  await Promise.all([worker(), worker()]);
}

if (!onlyTests) await runChecks([...chosen]);
if (onlyTests || names.length === 0) {
  const tests = await runVitest(names.slice(1));
  for (const outcome of Object.keys(counts)) counts[outcome] += tests[outcome];
}
// Alone, so that what it shows says something.
if (names.length === 0 || names.includes('bench')) await runCheck({ name: 'bench', run: runBench });
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
