import sql from 'sql-template-tag';
import { atVersion, runCommand } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden, wrongState } from '../../../kernel/errors.ts';
import type { WithdrawSubmissionInput } from '../review.inputs.ts';
import type { Submission } from '../submission.entity.ts';
import { mayDo } from '../submission.policy.ts';
import { submissionStates } from '../submission.state.ts';
import { lockedSubmission, noteStep } from './way.ts';

/**
 * 撤回: a returned piece that its unit does not write anew. That it was sent up, and when, stays; what was asked for by an
 * invitation is answered by it, and so is not taken back.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT, WRONG_STATE
 */
export function withdrawSubmission(context: Context, input: WithdrawSubmissionInput): Promise<Submission> {
  return runCommand(context, 'withdrawSubmission', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await lockedSubmission(work, input.id);
    if (!mayDo(viewer, 'WITHDRAW', row, clock.now())) throw forbidden();
    atVersion(row, input.version);
    const status = submissionStates.next(row.status, 'WITHDRAW');
    if (!status) throw wrongState();
    const invitation = await work.reader.row(sql`
      select id from invitation where submission_id = ${row.id}::uuid and status = 'ANSWERED'`);
    if (invitation) throw wrongState('answersInvitation');
    row.status = status;
    const comment = input.reason.trim();
    noteStep(work, row, 'WITHDRAW', { comment });
    work.audit('Submission', row.id, { to: status, reason: comment });
    return row;
  });
}
