import type { ExportName } from '@duban/schema/vocabulary/export';
import type { Label, Labels, Language } from '@duban/schema/vocabulary/label';
import type { Sql } from 'sql-template-tag';
import type { ClassType } from 'type-graphql';
import type { SignedIn } from '../context.ts';
import type { CellKind, CellValue } from './cells.ts';

export interface Reading {
  language: Language;
  /** The day in China on which it is exported: lights turn with it. */
  today: string;
}

export interface Column<Row> {
  heading: Label;
  kind: CellKind;
  /** In characters of the standard font; a Chinese one takes two. */
  width: number;
  value(row: Row, reading: Reading): CellValue;
}

/** `const column = columnOf<Row>()`, and then one line for each column. */
export const columnOf =
  <Row>() =>
  (heading: Label, kind: CellKind, width: number, value: Column<Row>['value']): Column<Row> => ({
    heading,
    kind,
    width,
    value,
  });

/** How a filter's value is told: as it is, yes or no, how many, by its label, or by the name of what the viewer may see. */
export type Wording =
  | 'text'
  | 'flag'
  | 'ids'
  | Labels<string>
  | ((context: SignedIn, id: string) => Promise<string | null>);

export type FilterWords<Filter> = { [Key in keyof Required<Filter>]: { label: Label; value: Wording } };

export interface SheetQuery {
  /** One row: `{ count }` */
  count: Sql;
  rows: Sql;
}

export interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** A list as a spreadsheet: the same filter, order and scope as the list's pages, with all of its rows. */
export interface Sheet<Filter extends object, Row extends object> {
  name: ExportName;
  filter: { type: string; class: ClassType<Filter>; words: FilterWords<Filter> };
  /** The API's input of an order, where the list takes one. */
  order?: { type: string; class: ClassType<Order> };
  columns: Column<Row>[];
  query(context: SignedIn, filter: Filter, order: Order | null): Promise<SheetQuery>;
}

/** Any sheet: what one's filter is, no other is given. */
// biome-ignore lint/suspicious/noExplicitAny: a list of sheets holds several kinds of rows
export type AnySheet = Sheet<any, any>;
