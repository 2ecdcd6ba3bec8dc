const header = { length: 30, flags: 6, size: 18, name: 26, extra: 28 } as const;
/** Set where a part's length follows it: only of the part that is written while it is sent. */
const streams = 8;
const rowBegins = '<row ';

/** Where the streaming part's data begins; null where too little has come. */
function startOfSheet(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + header.length <= bytes.length; ) {
    const data =
      at + header.length + view.getUint16(at + header.name, true) + view.getUint16(at + header.extra, true);
    if (view.getUint16(at + header.flags, true) & streams) return data <= bytes.length ? data : null;
    at = data + view.getUint32(at + header.size, true);
  }
  return null;
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Says how many rows have arrived of a spreadsheet that is still being written: it unpacks the sheet on the way, so that
 * the figure is counted and not guessed from bytes.
 */
export function rowCounter(onRows: (rows: number) => void): (chunk: Uint8Array<ArrayBuffer>) => void {
  const unpacked = new DecompressionStream('deflate-raw');
  const writer = unpacked.writable.getWriter();
  const ignore = () => undefined;
  void count(unpacked.readable, onRows).catch(ignore);
  let waiting: Uint8Array[] | null = [];
  return (chunk) => {
    if (waiting === null) {
      // What follows the sheet is no part of it, and ends the counting.
      writer.write(chunk).catch(ignore);
      return;
    }
    waiting.push(chunk);
    const begun = joined(waiting);
    const start = startOfSheet(begun);
    if (start === null) return;
    waiting = null;
    writer.write(begun.subarray(start)).catch(ignore);
  };
}

async function count(sheet: ReadableStream<Uint8Array>, onRows: (rows: number) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = sheet.getReader();
  let rest = '';
  // The headings are no row.
  let rows = -1;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const pieces = (rest + decoder.decode(part.value, { stream: true })).split(rowBegins);
    rows += pieces.length - 1;
    rest = pieces.at(-1)?.slice(1 - rowBegins.length) ?? '';
    onRows(Math.max(rows, 0));
  }
}
