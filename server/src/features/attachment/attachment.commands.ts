import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { attachmentLimits, attachmentTypes } from '@duban/schema/vocabulary/attachment';
import { runCommand } from '../../kernel/command.ts';
import { type Context, signedIn } from '../../kernel/context.ts';
import { badInput, busy } from '../../kernel/errors.ts';
import { newId } from '../../kernel/id.ts';
import { officeFormat } from '../../kernel/office-file.ts';
import { scopeOf } from '../../kernel/scoped-record.ts';
import { unseen } from '../../kernel/validation.ts';
import { Attachment } from './attachment.entity.ts';
import { keepBytes, pathOf, unusedBytes } from './attachment.queries.ts';

export interface Upload {
  name: string;
  stream: Readable & { truncated?: boolean };
}

/** The first bytes that a type's files begin with; text has none but must hold no zero byte. */
const magic: Readonly<Record<string, number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [0x50, 0x4b, 0x03, 0x04],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': [0x50, 0x4b, 0x03, 0x04],
};

/** By the ending and the first bytes; null where they do not fit. */
function contentTypeOf(name: string, head: Uint8Array): string | null {
  const ending = extname(name).slice(1).toLowerCase();
  // `report.constructor` names something that every object has.
  const type = Object.hasOwn(attachmentTypes, ending) ? attachmentTypes[ending] : undefined;
  if (!type) return null;
  const expected = magic[type];
  const utf16 = head[0] === 0xff && head[1] === 0xfe;
  const fits = expected ? expected.every((byte, index) => head[index] === byte) : utf16 || !head.includes(0);
  return fits ? type : null;
}

/** Every Office file begins as any archive does: what it is stands in its parts. */
async function sniffed(name: string, path: string): Promise<string | null> {
  const type = contentTypeOf(name, await headOf(path));
  const ending = extname(name).slice(1).toLowerCase();
  if (ending !== 'docx' && ending !== 'xlsx') return type;
  return type && (await officeFormat(path)) === ending ? type : null;
}

/** Without control characters, nor those that turn what stands beside them round, as a name's ending; cut between characters, and with its ending, by which imports tell the type. */
function keptName(name: string): string {
  const clean = name
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(unseen, '');
  const ending = extname(clean);
  if (clean.length <= attachmentLimits.name) return clean;
  return clean.slice(0, attachmentLimits.name - ending.length).replace(/[\ud800-\udbff]$/, '') + ending;
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const partial = 'upload-';
/** No upload takes that long. */
const partialDays = 1;

/** A server that was killed in the middle of an upload left its part behind. */
export async function sweepUploads(filesDir: string): Promise<void> {
  const names = await readdir(filesDir).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(partial))) {
    const path = join(filesDir, name);
    const { mtimeMs } = await stat(path);
    if (mtimeMs < Date.now() - partialDays * 86_400_000) await rm(path, { force: true });
  }
}

interface Kept {
  path: string;
  size: number;
  digest: string;
}

/** Whoever sent it went away, or their line broke. */
function isBroken(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/**
 * Streams to a temporary file beside the others while counting and digesting: a broken upload leaves nothing behind, and
 * what is answered for lies on the disk.
 */
async function keep(filesDir: string, upload: Upload): Promise<Kept> {
  await mkdir(filesDir, { recursive: true });
  const path = join(filesDir, `${partial}${randomUUID()}`);
  const hash = createHash('sha256');
  let size = 0;
  try {
    await pipeline(
      upload.stream,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length;
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(path, { flush: true }),
    );
  } catch (error) {
    await rm(path, { force: true });
    throw isBroken(error) ? badInput('file', 'uploadBroken') : error;
  }
  return { path, size, digest: hash.digest('hex') };
}

const uploading = new Map<string, number>();

/**
 * Runs an upload of the user's as one of few: whoever sends without end would fill the disk for all.
 * @throws DomainError BUSY, or BAD_INPUT naming `file` where too much of what they sent is in no use
 */
export async function asOneOfFew<Result>(context: Context, upload: () => Promise<Result>): Promise<Result> {
  const caller = signedIn(context);
  const { userId } = caller.viewer;
  const before = uploading.get(userId) ?? 0;
  if (before >= attachmentLimits.atOnce) throw busy('uploadsAtOnce');
  uploading.set(userId, before + 1);
  try {
    const dayBefore = new Date(context.clock.now().getTime() - 86_400_000);
    if ((await unusedBytes(caller, dayBefore)) >= attachmentLimits.unusedOfDay)
      throw badInput('file', 'unusedFiles', { gigabytes: attachmentLimits.unusedOfDay / 1024 ** 3 });
    return await upload();
  } finally {
    const left = (uploading.get(userId) ?? 1) - 1;
    if (left > 0) uploading.set(userId, left);
    else uploading.delete(userId);
  }
}

/** To its place, once: a transaction that begins again finds it there. */
function placing(filesDir: string, { path, digest }: Kept): () => Promise<void> {
  let placed = false;
  return async () => {
    if (placed) return;
    const target = pathOf(filesDir, digest);
    await mkdir(join(target, '..'), { recursive: true });
    await rename(path, target);
    placed = true;
  };
}

/** Keeps a file under its digest; it is its uploader's until something is submitted with it. */
export async function uploadAttachment(context: Context, upload: Upload): Promise<Attachment> {
  const { viewer } = signedIn(context);
  const kept = await keep(context.filesDir, upload);
  try {
    if (upload.stream.truncated)
      throw badInput('file', 'fileTooLarge', { megabytes: attachmentLimits.size / 1024 / 1024 });
    const contentType = await sniffed(upload.name, kept.path);
    if (kept.size === 0 || !contentType) throw badInput('file', 'fileRefused');
    const place = placing(context.filesDir, kept);
    return await runCommand(
      context,
      'uploadAttachment',
      { digest: kept.digest, name: upload.name },
      async (work) => {
        await keepBytes(work.reader, kept.digest);
        await place();
        const row = Object.assign(new Attachment(), {
          id: newId(),
          ...scopeOf({ ...viewer, id: viewer.organizationId }),
          name: keptName(upload.name),
          contentType,
          size: kept.size,
          digest: kept.digest,
          uploaderId: viewer.userId,
          uploadedAt: context.clock.now().toISOString(),
        });
        work.em.persist(row);
        work.audit('Attachment', row.id, { name: row.name, size: row.size, digest: row.digest });
        return row;
      },
    );
  } finally {
    await rm(kept.path, { force: true });
  }
}
