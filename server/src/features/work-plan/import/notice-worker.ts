import { parentPort, workerData } from 'node:worker_threads';
import { NoticeError } from './notice-error.ts';
import { type NoticeSource, readNotice } from './read-notice.ts';

/** Reads the one notice that it was started for, beside the thread that answers requests (notice-reader.ts). */
readNotice(workerData as NoticeSource).then(
  (notice) => parentPort?.postMessage({ notice }),
  (error: unknown) => {
    if (!(error instanceof NoticeError)) throw error;
    parentPort?.postMessage({ refused: error.code });
  },
);
