import type { ExportRun, Latency } from '../export/export.ts';
import { columns } from './table.ts';

const pair = (latency: Latency | null) =>
  latency ? `${latency.p50.toFixed(1)} / ${latency.p95.toFixed(1)}` : '–';

function ratio({ before, during }: ExportRun): string {
  if (!before || !during) return '–';
  return `${(during.p50 / before.p50).toFixed(2)} / ${(during.p95 / before.p95).toFixed(2)}`;
}

export function exportTable(runs: ExportRun[]): string {
  const head = [
    'readers of Q1',
    'rows',
    'MB',
    'seconds',
    'CPU s Node + PostgreSQL',
    'server MB before',
    'most',
    'Q1 ms p50 / p95 before',
    'during',
    '×',
  ];
  const rows = runs.map((run) => [
    String(run.connections),
    run.rows.toLocaleString('en'),
    run.megabytes.toFixed(1),
    run.seconds.toFixed(1),
    `${run.cpu.node.toFixed(1)} + ${run.cpu.postgres.toFixed(1)}`,
    run.memoryBefore.toFixed(0),
    run.memory.toFixed(0),
    pair(run.before),
    pair(run.during),
    ratio(run),
  ]);
  return `\nExport of the ledger\n${columns([head, ...rows])}`;
}
