import { readDocxText } from './docx-text.ts';
import { maxNoticeBytes } from './normalise.ts';
import { NoticeError } from './notice-error.ts';
import { decodeText } from './text-encoding.ts';
import { readXlsxText } from './xlsx-text.ts';
import { readOfficeParts } from './zip-archive.ts';

/** Before unpacking; pictures make Word files larger than their text. */
export const maxNoticeFileBytes = 20 * 1024 * 1024;

const zipMagic = Buffer.from('PK\u0003\u0004', 'latin1');
const otherMagics = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%PDF-',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '{\\rtf',
  'Rar!',
  '\u001f\u008b',
].map((magic) => Buffer.from(magic, 'latin1'));

/** The text of an uploaded .txt, .docx or .xlsx, for parseNotice. Throws NoticeError. */
export async function readNoticeFile(bytes: Buffer, fileName: string): Promise<string> {
  const extension = /\.([a-z]{1,5})$/i.exec(fileName.trim())?.[1]?.toLowerCase();
  if (bytes.length === 0) throw new NoticeError('EMPTY');
  if (bytes.length > maxNoticeFileBytes) throw new NoticeError('TOO_LARGE');
  if (extension === 'txt') return readTextFile(bytes);
  if (extension === 'docm' || extension === 'xlsm') throw new NoticeError('UNSAFE');
  if ((extension !== 'docx' && extension !== 'xlsx') || !startsWith(bytes, zipMagic))
    throw new NoticeError('WRONG_FORMAT');
  const parts = await readOfficeParts(bytes);
  if (!parts.has(extension === 'docx' ? 'word/document.xml' : 'xl/workbook.xml'))
    throw new NoticeError('WRONG_FORMAT');
  return extension === 'docx' ? readDocxText(parts) : readXlsxText(bytes);
}

function readTextFile(bytes: Buffer): string {
  if (otherMagics.some((magic) => startsWith(bytes, magic))) throw new NoticeError('WRONG_FORMAT');
  // GB18030 and UTF-16 take two bytes where UTF-8 takes three; parseNotice measures the text itself.
  if (bytes.length > maxNoticeBytes) throw new NoticeError('TOO_LARGE');
  return decodeText(bytes);
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
