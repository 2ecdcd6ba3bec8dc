import DataLoader from 'dataloader';
import type { Context } from './context.ts';
import type { ReferenceTable } from './references.ts';

/** Some 20 MB at the most; a province's ten years are 6,000 rows. */
const mostReferences = 50_000;

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

/** A reference row is there at once where it is known. */
export type Loaded<Row> = Row | null | Promise<Row | null>;

type ReferenceBatch<Row> = (context: Context, ids: readonly string[]) => Promise<(Row | null)[]>;

export interface ReferenceEdge<Row> {
  load(id: string): Loaded<Row>;
}

/** Rows of reference tables: kept in the process until one of the tables changes. */
export function referenceEdge<Row>(
  tables: readonly ReferenceTable[],
  batch: ReferenceBatch<Row>,
): (context: Context) => ReferenceEdge<Row> {
  const identity = Symbol('reference');
  const loaderOf = edge<string, Row | null>(async (context, ids) => {
    const cache = context.database.references.cache<string, Row>(identity, tables, mostReferences);
    const epoch = cache?.epoch ?? 0;
    const rows = await batch(context, ids);
    rows.forEach((row, index) => {
      if (row !== null) cache?.set(ids[index] ?? '', row, epoch);
    });
    return rows;
  });
  return (context) => {
    const cache = context.database.references.cache<string, Row>(identity, tables, mostReferences);
    return { load: (id) => cache?.get(id) ?? loaderOf(context).load(id) };
  };
}

/** What follows from reference tables alone, under a key that names all that it depends on: kept as their rows are. */
export async function kept<Value>(
  context: Context,
  { identity, tables, most }: { identity: symbol; tables: readonly ReferenceTable[]; most: number },
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const cache = context.database.references.cache<string, Value>(identity, tables, most);
  const known = cache?.get(key);
  if (known !== undefined) return known;
  const epoch = cache?.epoch ?? 0;
  const value = await read();
  cache?.set(key, value, epoch);
  return value;
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
