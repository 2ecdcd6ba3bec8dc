import { bare, type Wording } from './wording.ts';

function bigramsOf(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
}

/** A text made ready to be compared with many others. */
export interface Comparable {
  text: string;
  bigrams: Map<string, number>;
}

export function comparable(raw: string): Comparable {
  const text = bare(raw);
  return { text, bigrams: bigramsOf(text) };
}

/** Dice's coefficient over pairs of characters: 0 to 1. */
export function likeness(one: Comparable, other: Comparable): number {
  if (one.text === other.text) return 1;
  if (one.text.length < 2 || other.text.length < 2) return 0;
  let shared = 0;
  for (const [pair, count] of one.bigrams) shared += Math.min(count, other.bigrams.get(pair) ?? 0);
  return (2 * shared) / (one.text.length + other.text.length - 2);
}

export interface ComparablePoint {
  title: Comparable | null;
  requirement: Comparable;
  whole: Comparable;
}

export function comparablePoint({ title, requirement }: Pick<Wording, 'title' | 'requirement'>) {
  return {
    title: title === null ? null : comparable(title),
    requirement: comparable(requirement),
    whole: comparable(`${title ?? ''}${requirement}`),
  };
}

/** A title that stays says more of a point than any sentence below it. */
const titleWeight = 0.4;

export function pointLikeness(one: ComparablePoint, other: ComparablePoint): number {
  const whole = likeness(one.whole, other.whole);
  if (!one.title || !other.title) return whole;
  const parts =
    titleWeight * likeness(one.title, other.title) +
    (1 - titleWeight) * likeness(one.requirement, other.requirement);
  return Math.max(whole, parts);
}
