import { type Entry, open, type ZipFile } from 'yauzl';

/** A document of 50 MB has some hundred pictures; its list of content types takes some kilobytes. */
const most = { entries: 20_000, typesBytes: 1024 * 1024 } as const;

const mainParts = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const;
export type OfficeFormat = keyof typeof mainParts;

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, validateEntrySizes: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > most.entries) reject(new Error('too many parts'));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > most.typesBytes) throw new Error('too large');
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
  });
}

/**
 * What an Office file is by its parts, whatever its name says: null for any other archive, and for one with macros or
 * controls. Only its directory and its list of content types are read.
 */
export async function officeFormat(path: string): Promise<OfficeFormat | null> {
  const zip = await opened(path).catch(() => null);
  if (!zip) return null;
  try {
    const entries = await entriesOf(zip);
    const types = entries.get('[Content_Types].xml');
    const [format] = Object.entries(mainParts).filter(([, part]) => entries.has(part));
    if (!types || !format) return null;
    if ([...entries.keys()].some((name) => /vbaProject|activeX/i.test(name))) return null;
    if (/macroEnabled|vbaProject/i.test(await textOf(zip, types))) return null;
    return format[0] as OfficeFormat;
  } catch {
    return null;
  } finally {
    zip.close();
  }
}
