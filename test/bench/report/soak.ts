import type { Latencies } from '../soak/latencies.ts';
import { burstMilliseconds, type Phase, phasesOf } from '../soak/schedule.ts';
import type { SoakResult } from '../soak/soak.ts';
import { columns } from './table.ts';

/** Milliseconds of reporting day's writes and reads; MiB; the share that the last half may add to memory. */
const soakBars = { p95: 500, memory: 400, growth: 0.05 } as const;

const verdict = (isReached: boolean) => (isReached ? 'reached' : 'missed');

const titles: Readonly<Record<Phase['name'], string>> = {
  warmUp: 'warm-up',
  burst: 'reporting day',
  after: 'after it',
};

function row(title: string, { count, p50, p95, p99, max }: Latencies, isHeld: boolean): string[] {
  const goal = isHeld ? `p95 under ${soakBars.p95}: ${verdict(p95 < soakBars.p95)}` : '';
  return [title, String(count), ...[p50, p95, p99, max].map((taken) => taken.toFixed(1)), goal];
}

function latencyTable({ minutes, latencies }: SoakResult): string {
  const rows = phasesOf(minutes).flatMap(({ name, load }) => {
    const taken = latencies[name];
    if (!taken || name === 'warmUp') return [];
    return [
      row(`${titles[name]}: ${load.writes} reports/s`, taken.write, name === 'burst'),
      row(`${titles[name]}: ${load.reads} reads/s`, taken.read, name === 'burst'),
    ];
  });
  return columns([['ms from when it was due', 'count', 'p50', 'p95', 'p99', 'max', ''], ...rows]);
}

function memoryLines({ memory }: SoakResult): string[] {
  if (!memory) return ['memory: this system does not tell'];
  const { start, max, end, growthOfLastHalf } = memory;
  return [
    `memory of the server: ${start.toFixed(0)} MiB at the start, ${max.toFixed(0)} at most (bar ${soakBars.memory} ${verdict(max < soakBars.memory)}), ${end.toFixed(0)} at the end`,
    `growth over the last half: ${(growthOfLastHalf * 100).toFixed(1)} % (bar ${soakBars.growth * 100} % ${verdict(growthOfLastHalf < soakBars.growth)})`,
  ];
}

export function soakTable(result: SoakResult): string {
  const { reports, errors, firstErrors, connections, cpu } = result;
  const { answered, stored, lost, surplus } = reports;
  return [
    `\nEach second's reports come within its first ${burstMilliseconds} ms, its reads evenly; over up to ${connections} connections, the client took ${cpu.toFixed(0)} s of CPU.`,
    latencyTable(result),
    `errors: ${errors}`,
    ...firstErrors.map((error) => `  ${error}`),
    `reports: ${answered} answered, ${stored} stored with trail and key, ${lost} lost, ${surplus} too many`,
    ...memoryLines(result),
  ].join('\n');
}

/** Delays and memory depend on the machine and are told; an error or a loss is one anywhere. */
export function hasFailed({ errors, reports }: SoakResult): boolean {
  return errors > 0 || reports.lost > 0 || reports.surplus !== 0 || reports.stored < reports.answered;
}
