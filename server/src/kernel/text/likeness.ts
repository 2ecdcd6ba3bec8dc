import { bare } from './script.ts';

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
