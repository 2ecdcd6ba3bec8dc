import type { SubmissionDecision } from '@duban/schema/vocabulary/submission';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, wrongState } from '../../../kernel/errors.ts';
import type { MarkInput, ReviewSubmissionInput } from '../review.inputs.ts';
import type { Submission } from '../submission.entity.ts';
import { mayDo, wrote } from '../submission.policy.ts';
import { submissionStates } from '../submission.state.ts';
import type { Mark } from '../submission-step.entity.ts';
import { handOn, lockedSubmission, nobodysTurn, noteStep } from './way.ts';
import { tellWriters } from './writers.ts';

/** A passage lies within the text that stands; it is kept as it read. */
function marksOf(row: Submission, marks: readonly MarkInput[]): Mark[] {
  return marks.map(({ part, start, end, note }, index) => {
    const text = part === 'TITLE' ? row.title : row.body;
    if (start < 0 || start >= text.length) throw badInput(`marks.${index}.start`, 'outsideText');
    if (end <= start || end > text.length) throw badInput(`marks.${index}.end`, 'outsideText');
    return { part, start, end, quote: text.slice(start, end), note: note.trim() };
  });
}

/** What a decision leaves of whose turn it is and who has accepted it. */
async function settle(work: Work, row: Submission, decision: SubmissionDecision): Promise<void> {
  const { organizationId } = work.context.viewer;
  if (decision === 'PASS') return handOn(work, row, { organizationId: row.organizationId, fromUnit: false });
  if (decision === 'FORWARD')
    return handOn(work, row, { organizationId: row.accepterId ?? row.organizationId, fromUnit: false });
  Object.assign(row, nobodysTurn);
  if (decision === 'ACCEPT') row.accepterId = organizationId;
  if (decision === 'RETURN') row.accepterId = null;
}

const toldOf = { ACCEPT: 'SUBMISSION_ACCEPTED', RETURN: 'SUBMISSION_RETURNED' } as const;

/**
 * One level's word on a piece, in its turn or over the head of a level that has kept it too long.
 * @throws DomainError NOT_FOUND; FORBIDDEN (ownWork, notYourTurn); CONFLICT; WRONG_STATE; BAD_INPUT naming `comment` or the mark
 */
export function reviewSubmission(context: Context, input: ReviewSubmissionInput): Promise<Submission> {
  return runCommand(context, 'reviewSubmission', input, async (work) => {
    const { viewer, clock } = work.context;
    const { decision } = input;
    const row = await lockedSubmission(work, input.id);
    if (wrote(viewer, row)) throw forbidden('ownWork');
    atVersion(row, input.version);
    const status = submissionStates.next(row.status, decision);
    if (!status) throw wrongState();
    if (!mayDo(viewer, decision, row, clock.now())) throw forbidden('notYourTurn');
    const comment = input.comment?.trim() || null;
    if ((decision === 'RETURN' || decision === 'DECLINE') && !comment)
      throw badInput('comment', 'commentRequired');
    const marks = marksOf(row, input.marks ?? []);
    if (marks.length > 0 && decision !== 'RETURN') throw badInput('marks', 'marksReturnOnly');
    noteStep(work, row, decision, { comment, marks });
    work.audit('Submission', row.id, { from: row.status, to: status, decision, comment });
    row.status = status;
    await settle(work, row, decision);
    if (decision === 'ACCEPT' || decision === 'RETURN')
      await tellWriters(work, toldOf[decision], row, {
        comment,
        occasion: `${row.textVersion} ${viewer.organizationId}`,
      });
    const reviewed = { reviewerId: viewer.userId, reviewedAt: clock.now().toISOString() };
    return decision === 'FORWARD' ? row : Object.assign(row, { reviewComment: comment, ...reviewed });
  });
}
