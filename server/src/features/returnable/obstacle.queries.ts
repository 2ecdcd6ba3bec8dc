import type { EntityClass } from '@mikro-orm/core';
import sql, { type Sql } from 'sql-template-tag';
import { idsOnly } from '../../kernel/id.ts';
import { columns, type Reader } from '../../kernel/sql.ts';

/** By what a draft cannot be passed as it stands: another row of its table. */
export interface Obstacle<Row extends object> {
  entity: EntityClass<Row>;
  table: string;
  /** Condition on the aliases of both. */
  blocks(other: string, draft: string): Sql;
  /** Which of several is told: columns of `o` in their order. */
  first: Sql;
}

/** Condition: something stands in the draft's way. */
export const blockedSql = <Row extends object>(obstacle: Obstacle<Row>, draft: string): Sql =>
  sql`exists (select 1 from ${sql([obstacle.table])} o where ${obstacle.blocks('o', draft)})`;

/** Of each draft what stands in its way, where the viewer may see that: `visible` is a condition on `o`. */
export function blockersOf<Row extends object>(
  reader: Reader,
  draftIds: readonly string[],
  obstacle: Obstacle<Row>,
  visible: Sql,
): Promise<(Row & { draftId: string })[]> {
  const table = sql([obstacle.table]);
  return reader.rows(sql`
    select distinct on (d.id) d.id as "draftId", ${columns(obstacle.entity, 'o')}
    from ${table} d join ${table} o on ${obstacle.blocks('o', 'd')}
    where d.id = any(${idsOnly(draftIds)}::uuid[]) and d.status in ('DRAFT', 'RETURNED') and ${visible}
    order by d.id, ${obstacle.first}`);
}
