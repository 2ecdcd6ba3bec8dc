import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, wrongState } from '../../../kernel/errors.ts';
import { tell } from '../../notification/tell.queries.ts';
import type { CoverageRequest, CoverageSignature } from '../coverage-request.entity.ts';
import type { HandleCoverageRequestInput, SignCoverageRequestInput } from '../coverage-request.inputs.ts';
import { can, signedBefore, signerOf } from '../coverage-request.policy.ts';
import { coverageStates } from '../coverage-request.state.ts';
import { tellSigner } from './request.ts';
import { lockedRequest } from './step.ts';

async function tellApplicants(work: Work, row: CoverageRequest, comment: string | null): Promise<void> {
  const what = {
    subject: { type: 'CoverageRequest', id: row.id } as const,
    organizationId: row.organizationId,
    occasion: row.round,
  };
  const params = { by: work.context.viewer.organizationName, title: row.title };
  if (row.status === 'RETURNED')
    await tell(work, 'COVERAGE_RETURNED', { ...what, params: { ...params, comment: comment ?? '' } });
  if (row.status === 'APPROVED')
    await tell(work, 'COVERAGE_APPROVED', { ...what, params: { title: row.title } });
}

/**
 * 签字: by the head, the leader in charge, the office, each in their turn; or returned with the reason.
 * @throws DomainError NOT_FOUND, FORBIDDEN (also ownWork), WRONG_STATE, CONFLICT, BAD_INPUT naming `comment`
 */
export function signCoverageRequest(
  context: Context,
  input: SignCoverageRequestInput,
): Promise<CoverageRequest> {
  return runCommand(context, 'signCoverageRequest', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await lockedRequest(work, input.id);
    const signer = signerOf(row.status);
    const status = coverageStates.next(row.status, input.decision);
    if (!signer || !status) {
      atVersion(row, input.version);
      throw wrongState();
    }
    if (!can(viewer, input.decision, row))
      throw forbidden(signedBefore(viewer, row) ? 'signedBefore' : undefined);
    atVersion(row, input.version);
    const comment = input.comment?.trim() || null;
    if (input.decision === 'RETURN' && !comment) throw badInput('comment', 'commentRequired');
    const signature: CoverageSignature = {
      round: row.round,
      step: signer.step,
      decision: input.decision,
      comment,
      at: clock.now().toISOString(),
      personId: viewer.userId,
    };
    work.audit('CoverageRequest', row.id, { from: row.status, to: status, step: signer.step, comment });
    Object.assign(row, { status, signatures: [...row.signatures, signature] });
    await tellSigner(work, row);
    await tellApplicants(work, row, comment);
    return row;
  });
}

/** 办理 without anybody's help: the office says what it did. */
export function handleCoverageRequest(
  context: Context,
  input: HandleCoverageRequestInput,
): Promise<CoverageRequest> {
  return runCommand(context, 'handleCoverageRequest', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await lockedRequest(work, input.id);
    if (!can(viewer, 'HANDLE', row)) throw forbidden();
    atVersion(row, input.version);
    const status = coverageStates.next(row.status, 'HANDLE');
    if (!status) throw wrongState();
    const outcome = input.outcome.trim();
    work.audit('CoverageRequest', row.id, { from: row.status, to: status, outcome });
    Object.assign(row, {
      status,
      outcome,
      handledAt: clock.now().toISOString(),
      handlerId: viewer.userId,
    });
    await tell(work, 'COVERAGE_HANDLED', {
      params: { by: viewer.organizationName, title: row.title, outcome },
      subject: { type: 'CoverageRequest', id: row.id },
      organizationId: row.organizationId,
      occasion: row.round,
    });
    return row;
  });
}
