import type { Sql } from 'sql-template-tag';
import type { CellValue } from './cells.ts';
import { rest } from './pace.ts';
import type { Snapshot } from './snapshot.ts';
import { rowsXml, type SheetColumn, sheetHead, sheetTail } from './workbook.ts';

/** Characters of one piece: some milliseconds of the event loop, which is what a page that comes meanwhile waits. */
const pieceLength = 256 * 1024;
const batch = { first: 100, least: 10, most: 500 } as const;

export interface SheetSource {
  columns: SheetColumn[];
  snapshot: Snapshot;
  query: Sql;
  /** Rows that the query will give */
  total: number;
  cellOf(row: object, column: number): CellValue;
  /** How many exports run now. */
  running(): number;
}

/** The sheet piece by piece: the longer its rows are, the fewer are fetched at once. */
export async function* sheetChunks({
  columns,
  snapshot,
  query,
  total,
  cellOf,
  running,
}: SheetSource): AsyncGenerator<Buffer> {
  let size: number = batch.first;
  let place = 2;
  yield Buffer.from(sheetHead(columns));
  let began = performance.now();
  for await (const rows of snapshot.batches<object>(query, () => size)) {
    const xml = rowsXml(columns, rows, place, cellOf);
    place += rows.length;
    const fitting = Math.round((rows.length * pieceLength) / xml.length);
    size = Math.min(Math.max(fitting, batch.least), batch.most);
    const took = performance.now() - began;
    yield Buffer.from(xml);
    await rest(took, running());
    began = performance.now();
  }
  yield Buffer.from(sheetTail(columns.length, total));
}
