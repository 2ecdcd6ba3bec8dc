import type { Call } from '../questions.ts';

export interface Asking {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** How one of the servers is asked, and what of its answer is the answer: in the shape of the contract. */
export interface Adapter {
  ask(call: Call, today: string): Asking;
  // biome-ignore lint/suspicious/noExplicitAny: each server's own shape, brought to one
  read(call: Call, answer: any): unknown;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** One shape for what JSON writes in several ways: moments, and the order of a matrix's cells. */
export function normalise(value: unknown): unknown {
  if (typeof value === 'string') return moment.test(value) ? new Date(value).toISOString() : value;
  if (Array.isArray(value)) return sorted(value.map(normalise));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, normalise(inner)]));
}

/** The contract gives cells no order; every other list has one. */
function sorted(list: unknown[]): unknown[] {
  const isCells = list.every((entry) => typeof entry === 'object' && entry !== null && 'sectionId' in entry);
  return isCells
    ? list.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
    : list;
}
