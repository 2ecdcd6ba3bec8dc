import sql, { type Sql } from 'sql-template-tag';
import type { Viewer } from './viewer.ts';

/** A draft that several may change: nobody judges what they had a hand in, whoever changed it after them. */
export interface Edited {
  authorId: string;
  /** Who changed it last */
  editorId: string;
  /** All who ever did; the database adds whoever is named as the last one. */
  editorIds: readonly string[];
}

export function wrote({ userId }: Viewer, { authorId, editorId, editorIds }: Edited): boolean {
  return authorId === userId || editorId === userId || editorIds.includes(userId);
}

/** The same as a condition over a table's alias. */
export function wroteSql({ userId }: Viewer, alias: string): Sql {
  return sql`${userId}::uuid = any(${sql([`${alias}.editor_ids`])})`;
}
