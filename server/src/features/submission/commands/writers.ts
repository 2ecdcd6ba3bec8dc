import type { Work } from '../../../kernel/command.ts';
import type { Submission } from '../submission.entity.ts';
import { tell } from './way.ts';

type AboutPiece = 'SUBMISSION_RETURNED' | 'SUBMISSION_ACCEPTED' | 'SUBMISSION_ADOPTED';

export function tellWriters(
  work: Work,
  kind: AboutPiece,
  row: Submission,
  { comment, channel, occasion }: { comment?: string | null; channel?: string; occasion: string },
): Promise<void> {
  return tell(work, row, kind, {
    params: { title: row.title, comment: comment ?? '', channel: channel ?? '' },
    organizationIds: [row.organizationId],
    occasion,
  });
}
