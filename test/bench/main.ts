import { writeFileSync } from 'node:fs';
import { bench, type Undo } from './bench.ts';
import { openCluster } from './data/cluster.ts';
import { describe } from './data/size.ts';
import { exportBench } from './export/export.ts';
import { growth, growthTable } from './growth.ts';
import { canReadCpu } from './measure/cpu.ts';
import { type Options, readOptions, UsageError, usage } from './options.ts';
import { createProgress } from './progress.ts';
import type { QuestionName } from './questions.ts';
import { chartOf } from './report/chart.ts';
import { exportTable } from './report/export.ts';
import { growthChart } from './report/growth-chart.ts';
import { hasFailed, soakTable } from './report/soak.ts';
import { type QuestionSummary, summarise } from './report/summary.ts';
import { describeSurroundings, surroundingsOf } from './report/surroundings.ts';
import { tableOf } from './report/table.ts';
import { soak } from './soak/soak.ts';
import { measureStart, startTable } from './start/start.ts';

async function undoAll(undo: Undo): Promise<void> {
  for (let step = undo.pop(); step; step = undo.pop()) {
    try {
      await step();
    } catch (error) {
      console.error((error as Error).message);
    }
  }
}

function write(path: string | null, content: string): void {
  if (path === null) return;
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}

async function run(options: Options, undo: Undo): Promise<void> {
  const progress = createProgress();
  const cluster = await openCluster(options.dataDir, progress);
  undo.push(() => cluster.postgres.stop());
  const surroundings = await surroundingsOf(cluster.postgres.adminUrl);
  console.log(describeSurroundings(surroundings).join('\n'));
  if (!canReadCpu)
    console.log('CPU is read from /proc, which this system does not have: those columns stay empty.');
  if (options.growth) {
    const results = await growth(cluster, options, undo, progress);
    console.log(growthTable(results, options));
    write(options.chart, growthChart(results, describeSurroundings(surroundings)));
    return write(options.json, JSON.stringify({ growth: results, ...surroundings }, null, 2));
  }
  if (options.soak) {
    const result = await soak(cluster, options, undo, progress);
    console.log(soakTable(result));
    write(options.json, JSON.stringify({ soak: result, data: options.size, ...surroundings }, null, 2));
    if (hasFailed(result)) process.exitCode = 1;
    return;
  }
  if (options.start) {
    const figures = await measureStart(undo, progress);
    console.log(startTable(figures));
    return write(options.json, JSON.stringify({ start: figures, ...surroundings }, null, 2));
  }
  if (options.export) {
    const runs = await exportBench(cluster, options, undo, progress);
    console.log(exportTable(runs));
    return write(
      options.json,
      JSON.stringify({ export: runs, data: options.size, ...surroundings }, null, 2),
    );
  }
  const summary = summarise(await bench(cluster, options, undo, progress));
  for (const [question, figures] of Object.entries(summary) as [QuestionName, QuestionSummary][]) {
    console.log(tableOf(question, figures));
  }
  write(
    options.json,
    JSON.stringify({ questions: summary, data: options.size, plan: options.plan, ...surroundings }, null, 2),
  );
  write(options.chart, chartOf(summary, [describe(options.size), ...describeSurroundings(surroundings)]));
}

const undo: Undo = [];
let broken = false;

function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (broken) return;
      broken = true;
      console.error('\nending servers and database …');
      undoAll(undo).finally(() => process.exit(130));
    });
  }
}

function explain(error: unknown): string {
  const { message } = error as Error;
  return error instanceof UsageError ? `${message}\n\n${usage}` : message;
}

/** `build` brings the server's output up to date. */
export async function main(build: () => Promise<void>): Promise<void> {
  endOnSignals();
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.help) return console.log(usage);
    await build();
    await run(options, undo);
  } catch (error) {
    // What breaks while servers are being ended is no news.
    if (broken) return;
    console.error(explain(error));
    process.exitCode = 1;
  } finally {
    if (!broken) await undoAll(undo);
  }
}
