import { type CellKind, type CellValue, cellXml, columnName, styles, xmlText } from './cells.ts';

/** A column as far as the file is concerned. */
export interface SheetColumn {
  heading: string;
  kind: CellKind;
  width: number;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** In the order of `styles`: plain, heading, day, moment, percent. */
const styleSheet = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="165" applyNumberFormat="1"/><xf xfId="0" numFmtId="9" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The small parts of a file of two sheets: rows, and notes on them. */
export function workbookParts(sheetName: string, notesName: string): { path: string; xml: string }[] {
  const sheets = [sheetName, notesName].map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return [
    {
      path: '[Content_Types].xml',
      xml: `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mime}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${mime}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${mime}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${mime}.worksheet+xml"/></Types>`,
    },
    {
      path: '_rels/.rels',
      xml: `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      path: 'xl/workbook.xml',
      xml: `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      xml: `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: 'xl/styles.xml', xml: styleSheet },
  ];
}

/** What stands before the rows: the widths, and headings that stay in sight. */
export function sheetHead(columns: SheetColumn[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, index) =>
    cellXml(`${columnName(index)}1`, 'text', heading, styles.heading),
  );
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`;
}

export function sheetTail(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns - 1)}${rows + 1}"/></worksheet>`;
}

/** Writes row after row below the headings; `cellOf` gives a row's cells in the columns' order. */
export function rowWriter<Row>(
  columns: readonly { kind: CellKind }[],
  cellOf: (row: Row, column: number) => CellValue,
): (row: Row) => string {
  const letters = columns.map((_, index) => columnName(index));
  let place = 1;
  return (row) => {
    place += 1;
    let xml = `<row r="${place}">`;
    for (const [column, { kind }] of columns.entries())
      xml += cellXml(`${letters[column]}${place}`, kind, cellOf(row, column));
    return `${xml}</row>`;
  };
}

export type Note = [label: string, kind: CellKind, value: CellValue];

/** Two columns: what it is, and its value. */
export function notesXml(notes: readonly Note[]): string {
  const rows = notes.map(([label, kind, value], index) => {
    const place = index + 1;
    return `<row r="${place}">${cellXml(`A${place}`, 'text', label, styles.heading)}${cellXml(`B${place}`, kind, value)}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><cols><col min="1" max="1" width="26" customWidth="1"/><col min="2" max="2" width="80" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
