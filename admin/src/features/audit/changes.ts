/** One thing that an entry says; `path` leads to it through what it stands in. */
export interface ChangedField {
  path: string[];
  value: unknown;
}

type Json = Record<string, unknown>;

/** What an entry recorded: plain fields, or the same fields before and after. */
export type Changes =
  | { kind: 'fields'; fields: ChangedField[] }
  | { kind: 'beforeAfter'; rows: { key: string; before: unknown; after: unknown }[] };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flattened(value: unknown, path: string[]): ChangedField[] {
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) => flattened(inner, [...path, key]));
  if (Array.isArray(value) && value.some(isObject)) {
    return value.flatMap((inner, index) => flattened(inner, [...path, String(index + 1)]));
  }
  return [{ path, value }];
}

/** Fields that the command names but does not change say nothing. */
const aside = new Set(['id', 'version']);

function compared(before: Json, after: Json) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !aside.has(key));
  return keys.map((key) => ({ key, before: before[key] ?? null, after: after[key] ?? null }));
}

export function changesOf(json: string): Changes {
  const recorded: unknown = JSON.parse(json);
  if (!isObject(recorded)) return { kind: 'fields', fields: [] };
  const { before, after } = recorded;
  if (isObject(before) && isObject(after)) return { kind: 'beforeAfter', rows: compared(before, after) };
  return { kind: 'fields', fields: flattened(recorded, []) };
}
