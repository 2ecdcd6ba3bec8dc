import type { Attachment } from '../attachment/attachment.entity.ts';
import type { Submission } from './submission.entity.ts';
import type { SubmissionStep, SubmissionText } from './submission-step.entity.ts';

/** One of a piece's texts, with the one that stood before it. */
export interface TextVersion {
  number: number;
  submissionId: string;
  title: string;
  body: string;
  writtenAt: string;
  writerId: string;
  before: TextVersion | null;
}

type Piece = Pick<
  Submission,
  'title' | 'body' | 'textVersion' | 'authorId' | 'writerId' | 'submittedAt' | 'id'
>;

/** Those that another took the place of, and the one that stands. */
export function textsOf(
  piece: Piece,
  earlier: readonly SubmissionText[],
  steps: readonly SubmissionStep[],
): TextVersion[] {
  const { title, body, textVersion: number } = piece;
  const brought = steps.find((step) => step.action === 'RESUBMIT' && step.textVersion === number);
  const standing = {
    ...{ number, submissionId: piece.id, title, body },
    writtenAt: brought?.at ?? piece.submittedAt,
    writerId: piece.writerId ?? piece.authorId,
  };
  const all: TextVersion[] = [];
  for (const text of [...earlier, standing]) all.push({ ...text, before: all.at(-1) ?? null });
  return all;
}

/** The last word of secrecy review on the text that stands. */
export function secrecyReviewOf(
  { textVersion }: Pick<Submission, 'textVersion'>,
  steps: readonly SubmissionStep[],
): SubmissionStep | null {
  const reviews: string[] = ['PASS_SECRECY', 'REFUSE_SECRECY'];
  return steps.findLast((step) => step.textVersion === textVersion && reviews.includes(step.action)) ?? null;
}

/** Whether a file stood beside the text of that number. */
export function stoodWith(
  { firstText, lastText }: Pick<Attachment, 'firstText' | 'lastText'>,
  number: number,
) {
  return firstText !== null && firstText <= number && (lastText === null || lastText >= number);
}
