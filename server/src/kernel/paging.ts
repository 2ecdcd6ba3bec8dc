import { orderDirections, pageSize } from '@duban/schema/vocabulary/paging';
import sql, { type Sql } from 'sql-template-tag';
import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { enumOf } from './enums.ts';
import type { Reader } from './sql.ts';
import { Between } from './validation.ts';

export const OrderDirectionEnum = enumOf(orderDirections);
registerEnumType(OrderDirectionEnum, { name: 'OrderDirection' });

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Rows of a page, 1 to ${pageSize.max}; ${pageSize.default} unless told.`,
  })
  @Between(1, pageSize.max)
  first?: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows to pass over first.' })
  @Between(0, pageSize.maxOffset)
  offset?: number | null;
}

export interface Page<Row> {
  totalCount: number;
  nodes: Row[];
}

export interface PageQuery {
  select: Sql;
  /** The tables and conditions that the count needs too. */
  from: Sql;
  orderBy: Sql;
  page: PageArgs;
}

/** One statement for the rows and one for their number, whatever the size of the page. */
export async function pageOf<Row extends object>(reader: Reader, query: PageQuery): Promise<Page<Row>> {
  const { select, from, orderBy, page } = query;
  const [nodes, count] = await Promise.all([
    reader.rows<Row>(
      sql`select ${select} ${from} order by ${orderBy} limit ${page.first ?? pageSize.default} offset ${page.offset ?? 0}`,
    ),
    reader.row<{ count: number }>(sql`select count(*)::int as "count" ${from}`),
  ]);
  return { nodes, totalCount: count?.count ?? 0 };
}
