import { orderDirections, pageSize } from '@duban/schema/vocabulary/paging';
import sql, { type Sql } from 'sql-template-tag';
import { ArgsType, type ClassType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
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

/** The API's type of a page of rows: `class AssignmentPage extends PageOf(Assignment) {}`. */
export function PageOf<Row extends object>(node: ClassType<Row>) {
  @ObjectType({ simpleResolvers: true })
  abstract class PageType {
    @Field(() => Int, { description: 'Rows of all pages.' })
    totalCount!: number;

    @Field(() => [node])
    nodes!: Row[];
  }
  return PageType;
}

export interface PageQuery {
  select: Sql;
  /** The tables and conditions that the count needs too. */
  from: Sql;
  orderBy: Sql;
  /** Selects the number of all rows, where something knows it better than counting them. */
  count?: Sql | null;
  page: PageArgs;
}

/** Rows and their number in one statement; a page past the end still has its count. */
export async function pageOf<Row extends object>(reader: Reader, query: PageQuery): Promise<Page<Row>> {
  const { select, from, orderBy, count, page } = query;
  const rows = await reader.rows<Row & { totalCount: number; listed: true | null }>(sql`
    select t.count as "totalCount", p.* from (${count ?? sql`select count(*)::int ${from}`}) t(count) left join lateral (
      select true as listed, ${select} ${from} order by ${orderBy} limit ${page.first ?? pageSize.default} offset ${page.offset ?? 0}
    ) p on true`);
  return { nodes: rows[0]?.listed ? rows : [], totalCount: rows[0]?.totalCount ?? 0 };
}
