import { workPlanImportLimits } from '@duban/schema/vocabulary/work-plan-import';
import type { ParsedNotice } from './notice.ts';
import { NoticeError } from './notice-error.ts';
import { parseNotice } from './parse-notice.ts';
import { readNoticeFile } from './read-notice-file.ts';

/** A notice as it came: pasted, or as a file. */
export type NoticeSource = { text: string } | { bytes: Uint8Array; name: string };

/** @throws NoticeError */
export async function readNotice(source: NoticeSource): Promise<ParsedNotice> {
  const text = 'text' in source ? source.text : await readNoticeFile(Buffer.from(source.bytes), source.name);
  const notice = parseNotice(text);
  const points = notice.sections.reduce((sum, { items }) => sum + items.length, 0);
  if (points > workPlanImportLimits.points) throw new NoticeError('TOO_MANY_POINTS');
  return notice;
}
