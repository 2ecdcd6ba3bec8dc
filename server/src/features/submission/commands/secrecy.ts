import { atVersion, runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, wrongState } from '../../../kernel/errors.ts';
import type { ReviewSecrecyInput } from '../review.inputs.ts';
import type { Submission } from '../submission.entity.ts';
import { canReviewSecrecy, wrote } from '../submission.policy.ts';
import { submissionStates } from '../submission.state.ts';
import { lockedSubmission, nobodysTurn, noteStep } from './way.ts';
import { tellWriters } from './writers.ts';

/**
 * 保密审查 of the text as it stands, by somebody who did not write it. What is refused goes back to be changed.
 * @throws DomainError NOT_FOUND; FORBIDDEN (ownWork); CONFLICT; WRONG_STATE (secrecyPassed); BAD_INPUT naming `opinion`
 */
export function reviewSecrecy(context: Context, input: ReviewSecrecyInput): Promise<Submission> {
  return runCommand(context, 'reviewSecrecy', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await lockedSubmission(work, input.id);
    if (wrote(viewer, row)) throw forbidden('ownWork');
    if (!canReviewSecrecy(viewer, row)) throw forbidden();
    atVersion(row, input.version);
    const action = input.outcome === 'PASSED' ? 'PASS_SECRECY' : 'REFUSE_SECRECY';
    const status = submissionStates.next(row.status, action);
    if (!status) throw wrongState();
    if (action === 'PASS_SECRECY' && row.secrecy === 'PASSED') throw wrongState('secrecyPassed');
    const comment = input.opinion?.trim() || null;
    if (action === 'REFUSE_SECRECY' && !comment) throw badInput('opinion', 'commentRequired');
    noteStep(work, row, action, { comment });
    const { textVersion } = row;
    work.audit('Submission', row.id, { secrecy: input.outcome, textVersion, comment });
    Object.assign(row, { status, secrecy: input.outcome });
    if (action === 'PASS_SECRECY') return row;
    const reviewed = { reviewerId: viewer.userId, reviewedAt: clock.now().toISOString() };
    Object.assign(row, nobodysTurn, { accepterId: null, reviewComment: comment, ...reviewed });
    await tellWriters(work, 'SUBMISSION_RETURNED', row, { comment, occasion: `secrecy ${textVersion}` });
    return row;
  });
}
