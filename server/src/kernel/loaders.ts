import DataLoader from 'dataloader';
import type { Context } from './context.ts';

type Batch<Key, Value> = (context: Context, keys: readonly Key[]) => Promise<Value[]>;

/**
 * Declares an edge: one statement for all rows of a page. Each request has its own loader, so that
 * nothing one viewer saw is handed to another.
 */
export function edge<Key, Value>(batch: Batch<Key, Value>): (context: Context) => DataLoader<Key, Value> {
  const identity = Symbol('edge');
  return (context) => {
    let loader = context.loaders.get(identity) as DataLoader<Key, Value> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value>((keys) => batch(context, keys));
      context.loaders.set(identity, loader);
    }
    return loader;
  };
}

/** Puts rows in the order of their keys; null where a key has none. */
export function oneByKey<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows by their key, in the order in which they came. */
export function manyByKey<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(keyOf(row))?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
