import { Readable } from 'node:stream';
import yazl from 'yazl';

export interface Part {
  path: string;
  xml: string;
}

/** Text shrinks to a tenth at the first level already, in zlib's own threads; the ninth takes five times as long. */
const compressionLevel = 1;

/**
 * A file that is written while it is read: small parts, then the one that streams, then those that come last. Only the
 * streaming part has no length in its header, by which a reader finds it while the file is still arriving.
 */
export function archiveOf(
  before: Part[],
  path: string,
  chunks: AsyncGenerator<Buffer>,
  after: Part[],
): Readable {
  const zip = new yazl.ZipFile();
  const source = Readable.from(chunks, { objectMode: false });
  const output = zip.outputStream as Readable;
  const fail = (error: Error) => output.destroy(error);
  zip.on('error', fail);
  // yazl leaves a part's errors to whoever gave it; unheard, one would end the process.
  source.on('error', fail);
  output.once('close', () => source.destroy());
  const whole = ({ path, xml }: Part) => zip.addBuffer(Buffer.from(xml), path, { compressionLevel });
  before.forEach(whole);
  zip.addReadStream(source, path, { compressionLevel });
  after.forEach(whole);
  zip.end();
  return output;
}
