import type { Sql } from 'sql-template-tag';
import type { CellValue } from './cells.ts';
import { rest } from './pace.ts';
import type { Snapshot } from './snapshot.ts';
import { rowWriter, type SheetColumn, sheetHead, sheetTail } from './workbook.ts';

/** Rows fetched at once: some milliseconds of the event loop, which is what a page that comes meanwhile waits. */
const batchRows = 200;
/** Bytes of one piece at most, but for a longer row. */
const pieceBytes = 256 * 1024;

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

/** While one batch is written and sent, PostgreSQL makes the next. */
async function* ahead<Value>(values: AsyncGenerator<Value>): AsyncGenerator<Value> {
  const next = () => {
    const promise = values.next();
    // Where nobody comes back for it, nobody hears that it failed either.
    promise.catch(() => undefined);
    return promise;
  };
  for (let coming = next(), value = await coming; !value.done; value = await coming) {
    coming = next();
    yield value.value;
  }
}

/**
 * Rows as pieces of bytes. They are written into one buffer: as one growing text they would live until the next full
 * collection, some 200 MB later.
 */
function* piecesOf<Row>(rows: Row[], xmlOf: (row: Row) => string, buffer: Buffer): Generator<Buffer> {
  let filled = 0;
  for (const row of rows) {
    const text = xmlOf(row);
    // UTF-8 takes three bytes at most for each UTF-16 unit.
    if (text.length * 3 > buffer.length - filled) {
      yield Buffer.from(buffer.subarray(0, filled));
      filled = 0;
    }
    if (text.length * 3 > buffer.length) yield Buffer.from(text);
    else filled += buffer.write(text, filled);
  }
  yield Buffer.from(buffer.subarray(0, filled));
}

/** The sheet piece by piece. */
export async function* sheetChunks(source: SheetSource): AsyncGenerator<Buffer> {
  const { columns, snapshot, query, total, cellOf, running } = source;
  const buffer = Buffer.allocUnsafe(pieceBytes);
  const rowXml = rowWriter(columns, cellOf);
  yield Buffer.from(sheetHead(columns));
  for await (const rows of ahead(snapshot.batches<object>(query, batchRows))) {
    let began = performance.now();
    for (const piece of piecesOf(rows, rowXml, buffer)) {
      const took = performance.now() - began;
      yield piece;
      await rest(took, running());
      began = performance.now();
    }
  }
  yield Buffer.from(sheetTail(columns.length, total));
}
