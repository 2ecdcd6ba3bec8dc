import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { limits, type Size } from './data/size.ts';
import type { Plan } from './measure/rounds.ts';
import { type QuestionName, questionNames } from './questions.ts';
import { type ServerName, serverNames } from './servers/index.ts';

export const usage = `pnpm bench [options]
  --quick             one year, 3 rounds of 2 s at 16 connections: a smoke test, under 4 minutes
  --growth            how the answers' time grows with years and provinces
  --soak              280 reports and 100 reads a second for a minute, then a quarter of it: delays, losses, memory
  --minutes N         of --soak, default 10
  --start             seconds to a warm start, idle memory, seconds to import a plan and give it to 143 bureaus
  --export            the whole ledger as a spreadsheet: seconds, memory, and what readers of pages notice
  --provinces N       ${1} to ${limits.provinces}, default 1 (with --growth: default ${limits.provinces})
  --years N           1 to ${limits.years}, default 10
  --only Q1,Q3        of ${questionNames.join(', ')}
  --servers ours,…    of ${serverNames.join(', ')}
  --connections 16,64 default 16,64
  --rounds N          default 5
  --seconds N         of one server in one round, default 5
  --data DIR          where the database is kept, default ${join(tmpdir(), 'duban-bench')}
  --json FILE         figures and ratios
  --chart FILE        an SVG
`;

export class UsageError extends Error {}

export interface Options {
  help: boolean;
  growth: boolean;
  start: boolean;
  soak: boolean;
  minutes: number;
  export: boolean;
  size: Size;
  questions: QuestionName[];
  servers: ServerName[];
  plan: Plan;
  dataDir: string;
  json: string | null;
  chart: string | null;
}

function numberIn(text: string | undefined, byDefault: number, name: string, most: number): number {
  const value = text === undefined ? byDefault : Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new UsageError(`--${name} must be from 1 to ${most}`);
  return value;
}

function listOf<T extends string>(text: string | undefined, known: readonly T[], name: string): T[] {
  if (text === undefined) return [...known];
  const wanted = text.split(',').map((word) => word.trim());
  const unknown = wanted.find((word) => !known.some((one) => one === word));
  if (unknown !== undefined) throw new UsageError(`--${name}: "${unknown}" is none of ${known.join(', ')}`);
  return known.filter((one) => wanted.includes(one));
}

const string = { type: 'string' } as const;
const boolean = { type: 'boolean', default: false } as const;
const known = {
  help: boolean,
  quick: boolean,
  growth: boolean,
  start: boolean,
  soak: boolean,
  minutes: string,
  export: boolean,
  provinces: string,
  years: string,
  only: string,
  servers: string,
  connections: string,
  rounds: string,
  seconds: string,
  data: string,
  json: string,
  chart: string,
} as const;

function read(args: string[]) {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws UsageError with a sentence that names the option */
export function readOptions(args: string[]): Options {
  const values = read(args);
  const short = values.quick || values.growth;
  const connections = (values.connections ?? (short ? '16' : '16,64')).split(',');
  const file = (path: string | undefined) =>
    path === undefined ? null : resolve(process.env.INIT_CWD ?? '.', path);
  return {
    help: values.help,
    growth: values.growth,
    start: values.start,
    soak: values.soak,
    minutes: numberIn(values.minutes, 10, 'minutes', 24 * 60),
    export: values.export,
    size: {
      provinces: numberIn(
        values.provinces,
        values.growth ? limits.provinces : 1,
        'provinces',
        limits.provinces,
      ),
      years: numberIn(values.years, values.quick ? 1 : 10, 'years', limits.years),
    },
    questions: listOf(values.only, questionNames, 'only'),
    servers: listOf(values.servers ?? (values.growth ? 'ours' : undefined), serverNames, 'servers'),
    plan: {
      rounds: numberIn(values.rounds, values.quick ? 3 : 5, 'rounds', 100),
      seconds: numberIn(values.seconds, values.quick ? 2 : 5, 'seconds', 60),
      warmUpSeconds: values.quick ? 1 : 3,
      connections: connections.map((count) => numberIn(count, 16, 'connections', 200)),
    },
    dataDir: file(values.data) ?? join(tmpdir(), 'duban-bench'),
    json: file(values.json),
    chart: file(values.chart),
  };
}
