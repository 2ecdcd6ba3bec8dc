import { daysBetween } from '../../kernel/days.ts';

/** From a day of China to another, which is no longer in it; null: it goes on. */
export interface Span {
  from: string;
  to: string | null;
}

/** 承办用时、上级审批用时、中止: whole days, each counted on one side only. */
export interface WaitingDays {
  organizationDays: number;
  superiorDays: number;
  suspendedDays: number;
}

/** Days in any of the spans within the life, each once. */
function daysIn(life: { from: string; to: string }, spans: readonly Span[]): number {
  let counted = 0;
  let next = life.from;
  for (const span of spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const [, from = next] = [span.from, next].toSorted();
    const to = span.to === null || span.to > life.to ? life.to : span.to;
    if (to <= from) continue;
    counted += daysBetween(from, to);
    next = to;
  }
  return counted;
}

/**
 * Whose turn it was. From the day of assignment to its end (or today), a day is the superior's where a claim of
 * completion or a request was awaiting its decision when the day ended; else nobody's where the assignment was
 * suspended; else the organization's. So what is decided on the day that it was asked costs the superior nothing. A
 * report that awaits its review stops nobody's work, and its days stay the organization's.
 */
export function waitingDays(
  life: Span,
  awaiting: readonly Span[],
  suspended: readonly Span[],
  today: string,
): WaitingDays {
  const whole = { from: life.from, to: life.to ?? today };
  const superiorDays = daysIn(whole, awaiting);
  const still = daysIn(whole, [...awaiting, ...suspended]);
  const all = Math.max(0, daysBetween(whole.from, whole.to));
  return { organizationDays: all - still, superiorDays, suspendedDays: still - superiorDays };
}
