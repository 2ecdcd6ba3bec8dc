import { type SubmissionKind, submissionDueHours } from '@duban/schema/vocabulary/publicity';

const hourMilliseconds = 3_600_000;
const minuteMilliseconds = 60_000;

/** When a piece about what happened then is due. */
export function dueAtOf(kind: SubmissionKind, occurredAt: string): Date {
  return new Date(Date.parse(occurredAt) + submissionDueHours[kind] * hourMilliseconds);
}

export interface Duration {
  days: number;
  hours: number;
  minutes: number;
}

/** Whole minutes between two moments, whichever comes first; never less than one. */
export function durationBetween(from: Date, to: Date): Duration {
  const minutes = Math.max(1, Math.floor(Math.abs(to.getTime() - from.getTime()) / minuteMilliseconds));
  return {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}

/** The two largest parts are exact enough: nobody counts minutes when days are left. */
export function partsOf({ days, hours, minutes }: Duration): [keyof Duration, number][] {
  const parts: [keyof Duration, number][] = [
    ['days', days],
    ['hours', hours],
    ['minutes', minutes],
  ];
  const first = parts.findIndex(([, count]) => count > 0);
  return parts.slice(first, first + 2).filter(([, count]) => count > 0);
}
