import { Worker } from 'node:worker_threads';
import { Turns } from '../../../kernel/turns.ts';
import type { ParsedNotice } from './notice.ts';
import { NoticeError, type NoticeErrorCode } from './notice-error.ts';
import { type NoticeSource, readNotice } from './read-notice.ts';

type Read = { notice: ParsedNotice } | { refused: NoticeErrorCode };

/** Characters that take less time to read (some 50 ms) than a thread takes to start. */
const readHere = 64_000;
/** A plan of 83 points in a file takes 0.2 s, the longest that is read 3 s of a core that others use too. */
const endsAfterMs = 30_000;
/** The largest file that is taken needs 190 MB unpacked, read and parsed. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 } as const;

/** The source, the output of the compiler beside it, or the bundle's file of that name. */
const workerFile = new URL(
  `./notice-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
);

/** A thread for each file would multiply what one takes. */
const turns = new Turns(1);

function readBeside(workerData: NoticeSource): Promise<ParsedNotice> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData, resourceLimits, execArgv: [] });
    const end = setTimeout(() => void worker.terminate(), endsAfterMs);
    worker.once('message', (read: Read) => {
      if ('notice' in read) resolve(read.notice);
      else reject(new NoticeError(read.refused));
    });
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new NoticeError('TOO_LARGE') : error),
    );
    // Told already, but for one that took too long.
    worker.once('exit', () => {
      clearTimeout(end);
      reject(new NoticeError('TOO_LARGE'));
    });
  });
}

/**
 * Reads a notice without keeping anybody else waiting: what is short at once, all else in a thread of its own.
 * @throws NoticeError
 */
export function readNoticeApart(source: NoticeSource): Promise<ParsedNotice> {
  if ('text' in source && source.text.length <= readHere) return readNotice(source);
  return turns.take(() => readBeside(source));
}
