import { v7 } from 'uuid';

/** Ids sort by time of creation, so that an index grows at its end. */
export const newId = (): string => v7();

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is no id is treated as the id of nothing: it answers as a missing one does. */
export function isId(text: string): boolean {
  return uuidPattern.test(text);
}

/** The ids of a list that can be ids at all: the rest match nothing. */
export function idsOnly(ids: readonly string[]): string[] {
  return ids.filter(isId);
}
