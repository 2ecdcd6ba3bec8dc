import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rowCounter } from './rowCounter.ts';

/** A part of an archive: with its length before it, or, where it streams, without. */
function part(name: string, text: string, streams: boolean): Buffer {
  const packed = deflateRawSync(Buffer.from(text));
  const head = Buffer.alloc(30);
  head.write('PK\u0003\u0004', 'latin1');
  head.writeUInt16LE(streams ? 8 : 0, 6);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(streams ? 0 : packed.length, 18);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), packed]);
}

const rows = Array.from(
  { length: 5_000 },
  (_, index) => `<row r="${index + 2}"><c><is><t>进展 &lt;row ${index}</t></is></c></row>`,
);
const file = Buffer.concat([
  part('[Content_Types].xml', '<Types/>', false),
  part('xl/worksheets/sheet1.xml', `<sheetData><row r="1"></row>${rows.join('')}</sheetData>`, true),
  part('xl/worksheets/sheet2.xml', '<row r="1"/><row r="2"/>', false),
]);

test.each([13, 500, 1_000, file.length])(
  'rows are counted as they come, in pieces of %i bytes',
  { timeout: 20_000 },
  async (size) => {
    const seen: number[] = [];
    const push = rowCounter((count) => seen.push(count));
    for (let at = 0; at < file.length; at += size) push(new Uint8Array(file.subarray(at, at + size)));
    await expect.poll(() => seen.at(-1), { timeout: 10_000 }).toBe(5_000);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  },
);
