import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { NoticeError } from './notice-error.ts';

/** An 83-point plan in Word takes 0.2 MB unpacked. */
const maxInflatedBytes = 50 * 1024 * 1024;
const maxEntries = 2_000;
/** Office XML shrinks to a thirtieth at best; a bomb to a thousandth. Small parts may shrink more. */
const maxRatio = 120;
const ratioCountsFrom = 4 * 1024 * 1024;
const encryptedFlag = 0x1;

/**
 * The XML parts of an Office file by name. Sizes are judged from the directory before anything is inflated;
 * yauzl then ends any part that grows beyond the size it declared.
 */
export async function readOfficeParts(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await open(bytes);
  try {
    const entries = await listEntries(zip);
    refuseBombs(entries);
    if (entries.some(({ fileName }) => /vbaProject|activeX/i.test(fileName))) throw new NoticeError('UNSAFE');
    const parts = new Map<string, string>();
    for (const entry of entries) {
      if (/\.(?:xml|rels)$/i.test(entry.fileName))
        parts.set(entry.fileName, readXml(await inflate(zip, entry)));
    }
    refuseMacros(parts);
    return parts;
  } finally {
    zip.close();
  }
}

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) => {
      if (error) reject(new NoticeError('WRONG_FORMAT'));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let inflated = 0;
    zip.on('error', () => reject(new NoticeError('WRONG_FORMAT')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      inflated += entry.uncompressedSize;
      if (entries.length > maxEntries || inflated > maxInflatedBytes) reject(new NoticeError('TOO_LARGE'));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

function refuseBombs(entries: Entry[]): void {
  for (const { uncompressedSize, compressedSize, generalPurposeBitFlag } of entries) {
    if (generalPurposeBitFlag & encryptedFlag) throw new NoticeError('UNSAFE');
    if (uncompressedSize > ratioCountsFrom && uncompressedSize > compressedSize * maxRatio)
      throw new NoticeError('TOO_LARGE');
  }
}

async function inflate(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', reject);
        stream.on('end', () => resolve(Buffer.concat(chunks)));
      });
    });
  } catch {
    throw new NoticeError('WRONG_FORMAT');
  }
}

/** Entities can multiply and reach out: OOXML forbids a DTD (ECMA-376 part 2), so there is nothing to lose. */
function readXml(bytes: Buffer): string {
  if (bytes.includes(0)) throw new NoticeError('UNSAFE');
  const xml = bytes.toString('utf8');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new NoticeError('UNSAFE');
  return xml;
}

/** A renamed .docm says what it is in its list of content types. */
function refuseMacros(parts: Map<string, string>): void {
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) throw new NoticeError('WRONG_FORMAT');
  if (/macroEnabled|vbaProject/i.test(types)) throw new NoticeError('UNSAFE');
}
