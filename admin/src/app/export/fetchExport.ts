import { type ExportName, exportRowsHeader } from '@duban/schema/vocabulary/export';
import { fetchSignedIn } from '../endedSession.ts';
import { ApiError, errorOfAnswer } from '../errors.ts';
import { languageTag } from '../i18n/language.ts';
import { rowCounter } from './rowCounter.ts';

export interface ExportProgress {
  rows: number;
  total: number;
  bytes: number;
}

/** All rows of a list, by the API's filter and order of it. */
export interface Exported {
  list: ExportName;
  filter: object;
  orderBy?: object;
}

export interface ExportedFile {
  name: string;
  blob: Blob;
  rows: number;
}

function nameOf(response: Response): string {
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return name ? decodeURIComponent(name) : 'export.xlsx';
}

/** What was chosen goes in the body: a thousand chosen rows are too long for an address. */
async function answerOf({ list, ...chosen }: Exported, signal: AbortSignal): Promise<Response> {
  const response = await fetchSignedIn(`/exports/${list}.xlsx`, {
    method: 'POST',
    headers: { 'Accept-Language': languageTag(), 'Content-Type': 'application/json' },
    body: JSON.stringify(chosen),
    credentials: 'same-origin',
    signal,
  });
  if (!response.ok) throw errorOfAnswer(await response.json().catch(() => null));
  return response;
}

/**
 * Takes the file while it is written.
 * @throws ApiError; what the signal ends, and what breaks off on the way, is UNREACHABLE
 */
export async function fetchExport(
  exported: Exported,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<ExportedFile> {
  try {
    const response = await answerOf(exported, signal);
    const total = Number(response.headers.get(exportRowsHeader));
    const progress = { rows: 0, total, bytes: 0 };
    const count = rowCounter((rows) => onProgress(Object.assign(progress, { rows })));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      progress.bytes += part.value.length;
      count(part.value);
      onProgress(progress);
    }
    const type = response.headers.get('content-type') ?? '';
    return { name: nameOf(response), blob: new Blob(parts, { type }), rows: total };
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError('UNREACHABLE');
  }
}

/** Hands the file to the browser's downloads. */
export function saveFile({ name, blob }: ExportedFile): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
