import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { badInput, forbidden, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { tell } from '../../notification/tell.queries.ts';
import { requiredOrganization } from '../../organization/organization.loaders.ts';
import { checkItems } from '../../work-plan/check-items.queries.ts';
import { CoverageRequest, CoverageRequestWorkItem } from '../coverage-request.entity.ts';
import type {
  RequestCoverageInput,
  ResubmitCoverageRequestInput,
  WithdrawCoverageRequestInput,
} from '../coverage-request.inputs.ts';
import { can, canRequest, signerOf } from '../coverage-request.policy.ts';
import { coverageStates } from '../coverage-request.state.ts';
import { lockedRequest } from './step.ts';

async function checkForm(work: Work, input: RequestCoverageInput): Promise<void> {
  if (input.startsAt <= work.context.clock.now()) throw badInput('startsAt', 'momentPassed');
  if (input.endsAt && input.endsAt <= input.startsAt) throw badInput('endsAt', 'endBeforeStart');
  await checkItems(work, input.workItemIds);
}

const formOf = ({ contact, ...input }: RequestCoverageInput) => ({
  department: input.department.trim(),
  title: input.title.trim(),
  content: input.content.trim(),
  startsAt: input.startsAt.toISOString(),
  endsAt: input.endsAt?.toISOString() ?? null,
  contact: {
    name: contact.name.trim(),
    post: contact.post.trim(),
    officePhone: contact.officePhone,
    mobile: contact.mobile,
  },
  media: input.media,
});

const tied = (requestId: string, workItemIds: readonly string[]) =>
  workItemIds.map((workItemId) => Object.assign(new CoverageRequestWorkItem(), { workItemId, requestId }));

/** Whoever signs next hears of it. */
export async function tellSigner(work: Work, row: CoverageRequest): Promise<void> {
  const signer = signerOf(row.status);
  if (!signer) return;
  const { name } = await requiredOrganization(work.context, row.organizationId);
  await tell(work, 'COVERAGE_TO_SIGN', {
    params: { by: name, title: row.title },
    subject: { type: 'CoverageRequest', id: row.id },
    organizationId: signer.of === 'APPLICANT' ? row.organizationId : row.officeId,
    roles: [signer.role],
    occasion: `${row.round} ${signer.step}`,
  });
}

/**
 * 宣传报道申报, of the own organization: to its head first.
 * @throws DomainError FORBIDDEN, BAD_INPUT naming the field
 */
export function requestCoverage(context: Context, input: RequestCoverageInput): Promise<CoverageRequest> {
  return runCommand(context, 'requestCoverage', input, async (work) => {
    const { viewer, clock } = work.context;
    if (!canRequest(viewer)) throw forbidden();
    await checkForm(work, input);
    const { parentId } = await requiredOrganization(context, viewer.organizationId);
    const row = Object.assign(new CoverageRequest(), {
      id: newId(),
      ...scopeOf({ ...viewer, id: viewer.organizationId }),
      ...formOf(input),
      officeId: parentId ?? viewer.organizationId,
      requestedAt: clock.now().toISOString(),
      applicantId: viewer.userId,
    });
    work.em.persist(row);
    await work.em.flush();
    work.em.persist(tied(row.id, input.workItemIds));
    work.audit('CoverageRequest', row.id, {
      to: row.status,
      title: row.title,
      media: row.media,
      workItemIds: input.workItemIds,
    });
    await tellSigner(work, row);
    return row;
  });
}

/** After a return, put right: all sign anew, since what it says may have changed. */
export function resubmitCoverageRequest(
  context: Context,
  input: ResubmitCoverageRequestInput,
): Promise<CoverageRequest> {
  return runCommand(context, 'resubmitCoverageRequest', input, async (work) => {
    const row = await lockedRequest(work, input.id);
    if (!can(work.context.viewer, 'RESUBMIT', row)) throw forbidden();
    atVersion(row, input.version);
    const status = coverageStates.next(row.status, 'RESUBMIT');
    if (!status) throw wrongState();
    await checkForm(work, input);
    work.audit('CoverageRequest', row.id, { from: row.status, to: status, round: row.round + 1 });
    await work.em.nativeDelete(CoverageRequestWorkItem, { requestId: row.id });
    work.em.persist(tied(row.id, input.workItemIds));
    Object.assign(row, formOf(input), {
      status,
      round: row.round + 1,
      applicantId: work.context.viewer.userId,
    });
    await tellSigner(work, row);
    return row;
  });
}

/** By whoever asked, until everybody has signed. */
export function withdrawCoverageRequest(
  context: Context,
  input: WithdrawCoverageRequestInput,
): Promise<CoverageRequest> {
  return runCommand(context, 'withdrawCoverageRequest', input, async (work) => {
    const row = await lockedRequest(work, input.id);
    if (!can(work.context.viewer, 'WITHDRAW', row)) throw forbidden();
    atVersion(row, input.version);
    const status = coverageStates.next(row.status, 'WITHDRAW');
    if (!status) throw wrongState();
    work.audit('CoverageRequest', row.id, { from: row.status, to: status });
    return Object.assign(row, { status });
  });
}
