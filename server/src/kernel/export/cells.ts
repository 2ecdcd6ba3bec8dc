import { zoneMs } from '../days.ts';

export type CellKind = 'text' | 'number' | 'percent' | 'day' | 'moment';
export type CellValue = string | number | null;

/** Places in the style table of workbook.ts. */
export const styles = { plain: 0, heading: 1, day: 2, moment: 3, percent: 4 } as const;

/** What a program may take for a formula or a command when the cell is opened, copied or saved as CSV. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;
/** Characters of a cell at most (ECMA-376 says none; Excel refuses the file beyond it). */
const longest = 32_767;

/** Text that no spreadsheet program runs: a leading sign gets an apostrophe before it. */
export function safeText(text: string): string {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return safe.length > longest ? safe.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : safe;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML cannot hold, and _x0041_, by which a sheet means one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusual = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_(?=x[0-9a-f]{4}_)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unstorable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

export function xmlText(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(unstorable, '')
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** 0 → A, 26 → AA */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

const dayMs = 86_400_000;
/** Sheets count days from here; the wrong leap day of 1900 is in it. */
const dayZero = Date.parse('1899-12-30T00:00:00Z');

function serialOf(kind: CellKind, value: string): number {
  const moment = kind === 'day' ? Date.parse(`${value}T00:00:00Z`) : Date.parse(value) + zoneMs;
  // Up to the next of Excel's digits: readers that cut off would see the millisecond before.
  return Math.ceil(((moment - dayZero) / dayMs) * 1e10) / 1e10;
}

const number = (at: string, style: number, value: number) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

function text(at: string, value: string, style: number): string {
  const safe = xmlText(safeText(value));
  const space = /^\s|\s$|\n/.test(safe) ? ' xml:space="preserve"' : '';
  return `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t${space}>${safe}</t></is></c>`;
}

/** One cell at A1, B1, …; an empty one is left out. */
export function cellXml(at: string, kind: CellKind, value: CellValue, style: number = styles.plain): string {
  if (value === null || value === '') return '';
  if (kind === 'percent') return number(at, styles.percent, Number(value) / 100);
  if (kind === 'day' || kind === 'moment') return number(at, styles[kind], serialOf(kind, String(value)));
  if (kind === 'number' && typeof value === 'number') return number(at, style, value);
  return text(at, String(value), style);
}
