import type { Readable } from 'node:stream';
import { exportLimits, exportNotes, exportTitles } from '@duban/schema/vocabulary/export';
import { runCommand } from '../command.ts';
import type { SignedIn } from '../context.ts';
import { tooLarge } from '../errors.ts';
import { newId } from '../id.ts';
import { archiveOf } from './archive.ts';
import { type Chosen, notesOn } from './notes.ts';
import type { AnySheet, Reading, SheetQuery } from './sheet.ts';
import { sheetChunks } from './sheet-chunks.ts';
import { Slots } from './slots.ts';
import { Snapshot, type SnapshotLimits } from './snapshot.ts';
import { notesXml, workbookParts } from './workbook.ts';

export interface ExportSettings extends SnapshotLimits {
  rows: number;
  atOnce: number;
  perUser: number;
}

export const exportSettings: ExportSettings = {
  ...exportLimits,
  statement: 30_000,
  idle: 60_000,
  whole: 600_000,
};

export interface Spreadsheet {
  rows: number;
  stream: Readable;
}

/** Exports of one server. */
export class Exports {
  private readonly settings: ExportSettings;
  private readonly slots: Slots;

  constructor(settings: Partial<ExportSettings> = {}) {
    this.settings = { ...exportSettings, ...settings };
    this.slots = new Slots(this.settings);
  }

  /**
   * Notes the export in the trail and gives the file, which is written as it is read.
   * @throws DomainError BUSY, TOO_LARGE
   */
  async open(context: SignedIn, sheet: AnySheet, chosen: Chosen): Promise<Spreadsheet> {
    const release = this.slots.take(context.viewer.userId);
    let snapshot: Snapshot | null = null;
    let stream: Readable | null = null;
    const end = () => {
      release();
      return snapshot?.end();
    };
    try {
      const query = await sheet.query(context, chosen.filter, chosen.order);
      const notes = await notesOn(context, sheet, chosen);
      snapshot = await Snapshot.open(context.database.pool, this.settings, (error) => stream?.destroy(error));
      const rows = await this.countRows(snapshot, query);
      await noteInTrail(context, sheet, chosen, rows);
      stream = this.fileOf(context, sheet, snapshot, query, rows, notesXml(notes(rows)));
      stream.once('close', () => {
        context.reader.statements += snapshot?.reader.statements ?? 0;
        void end();
      });
      return { rows, stream };
    } catch (error) {
      await end();
      throw error;
    }
  }

  private async countRows(snapshot: Snapshot, { count }: SheetQuery): Promise<number> {
    const rows = (await snapshot.reader.row<{ count: number }>(count))?.count ?? 0;
    if (rows > this.settings.rows) throw tooLarge('tooManyRows', { rows, max: this.settings.rows });
    return rows;
  }

  private fileOf(
    { language, clock }: SignedIn,
    sheet: AnySheet,
    snapshot: Snapshot,
    { rows: query }: SheetQuery,
    rows: number,
    notes: string,
  ): Readable {
    const reading: Reading = { language, today: clock.today() };
    const chunks = sheetChunks({
      columns: sheet.columns.map(({ heading, kind, width }) => ({ heading: heading[language], kind, width })),
      snapshot,
      query,
      total: rows,
      cellOf: (row, column) => sheet.columns[column]?.value(row, reading) ?? null,
      running: () => this.slots.taken,
    });
    return archiveOf(
      workbookParts(exportTitles[sheet.name][language], exportNotes.sheet[language]),
      'xl/worksheets/sheet1.xml',
      chunks,
      [{ path: 'xl/worksheets/sheet2.xml', xml: notes }],
    );
  }
}

/** Before the first row leaves: whatever becomes of the download, the trail says what was asked for and how much it was. */
async function noteInTrail(
  context: SignedIn,
  sheet: AnySheet,
  { filter, order }: Chosen,
  rows: number,
): Promise<void> {
  const changes = { list: sheet.name, rows, filter: { ...filter }, ...(order && { orderBy: { ...order } }) };
  await runCommand({ ...context, idempotencyKey: null }, 'exportSpreadsheet', changes, async ({ audit }) =>
    audit('Export', newId(), changes),
  );
}
