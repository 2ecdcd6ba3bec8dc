import { attachmentLimits } from '@duban/schema/vocabulary/attachment';
import { useState } from 'react';
import { fetchSignedIn } from '../../app/endedSession.ts';
import { languageTag } from '../../app/i18n/language.ts';
import { useMessages } from '../../app/i18n/messages.ts';
import { fileSize } from '../fileSize.ts';
import { uiMessages } from '../ui.messages.ts';

export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  contentType: string;
}

async function send(file: File): Promise<UploadedFile> {
  const body = new FormData();
  body.append('file', file);
  const headers = { 'Accept-Language': languageTag() };
  const init: RequestInit = { method: 'POST', body, headers, credentials: 'same-origin' };
  const answer = await fetchSignedIn('/attachments', init);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as UploadedFile;
}

interface UploadOptions {
  files: readonly UploadedFile[];
  onChange: (files: UploadedFile[]) => void;
  endings: readonly string[];
  count: number;
}

/** Sends files one after the other; a file that may not be sent is named, the others go. */
export function useUpload({ files, onChange, endings, count }: UploadOptions) {
  const t = useMessages(uiMessages);
  const [uploading, setUploading] = useState<string | null>(null);
  const [problems, setProblems] = useState<string[]>([]);

  const refusal = (file: File, held: number): string | null => {
    const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
    if (!endings.includes(ending)) return t('fileType', { name: file.name });
    if (file.size > attachmentLimits.size)
      return t('fileTooLarge', { name: file.name, size: fileSize(attachmentLimits.size) });
    return held >= count && count > 1 ? t('tooManyFiles', { count }) : null;
  };
  const upload = async (chosen: readonly File[]) => {
    const failed: string[] = [];
    let held = count === 1 ? [] : [...files];
    for (const file of chosen) {
      const reason = refusal(file, held.length);
      if (reason) {
        failed.push(reason);
        continue;
      }
      setUploading(file.name);
      try {
        held = [...held, await send(file)];
        onChange(held);
      } catch {
        failed.push(t('uploadFailed', { name: file.name }));
      }
    }
    setUploading(null);
    setProblems(failed);
  };
  return { upload, uploading, problems };
}
