import { median, type Ratio, type Round, ratioOf, type Series } from '../measure/rounds.ts';
import type { QuestionName } from '../questions.ts';
import type { ServerName } from '../servers/index.ts';

/** Whom this project is held against, by the name of the ratio. */
export const rivals = {
  vsPostGraphile: 'postgraphile',
  vsPostGraphileFunctions: 'postgraphileFunctions',
  vsLimit: 'limit',
} as const satisfies Record<string, ServerName>;
export type RatioName = keyof typeof rivals;

type Bar = Partial<Record<RatioName, number>> & { vsLimit: number };

/** What this project holds itself to, at 16 connections. */
export const bars: Readonly<Record<QuestionName, Bar>> = {
  Q1: { vsPostGraphile: 2.5, vsLimit: 0.65 },
  Q2: { vsPostGraphile: 2.0, vsLimit: 0.65 },
  Q3: { vsPostGraphile: 2.5, vsLimit: 0.45 },
  W1: { vsPostGraphile: 2.0, vsLimit: 0.6 },
};

export interface Figures {
  perSecond: number;
  /** Milliseconds */
  p50: number;
  p99: number;
  nodeCpu: number | null;
  postgresCpu: number | null;
  clientCpu: number;
}

interface AtConnections extends Record<RatioName, number | null> {
  spread: Record<RatioName, [number, number] | null>;
  servers: Record<string, Figures>;
}

export interface QuestionSummary extends AtConnections {
  connections: number;
  at: Record<number, AtConnections>;
}

export function figuresOf(rounds: Round[]): Figures {
  const of = (read: (round: Round) => number | null): number | null => {
    const values = rounds.map(read);
    return values.includes(null) ? null : median(values as number[]);
  };
  const always = (read: (round: Round) => number) => of(read) ?? 0;
  return {
    perSecond: always((round) => round.perSecond),
    p50: always((round) => round.p50),
    p99: always((round) => round.p99),
    nodeCpu: of((round) => round.nodeCpu),
    postgresCpu: of((round) => round.postgresCpu),
    clientCpu: always((round) => round.clientCpu),
  };
}

const spreadOf = (ratio: Ratio | null): [number, number] | null => ratio && [ratio.min, ratio.max];

function atConnections(series: Series): AtConnections {
  const each = <T>(read: (ratio: Ratio | null) => T) =>
    Object.fromEntries(
      Object.entries(rivals).map(([name, rival]) => [name, read(ratioOf(series, 'ours', rival))]),
    ) as Record<RatioName, T>;
  return {
    ...each((ratio) => ratio?.median ?? null),
    spread: each(spreadOf),
    servers: Object.fromEntries(
      Object.entries(series.rounds).map(([label, rounds]) => [label, figuresOf(rounds)]),
    ),
  };
}

/** The first number of connections is the one that the bars are set at. */
export function summarise(all: Series[]): Record<string, QuestionSummary> {
  const summary: Record<string, QuestionSummary> = {};
  for (const series of all) {
    const here = atConnections(series);
    summary[series.question] ??= { connections: series.connections, ...here, at: {} };
    (summary[series.question] as QuestionSummary).at[series.connections] = here;
  }
  return summary;
}
