import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { dayOf } from '../../../kernel/days.ts';
import { badInput, forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { tell } from '../../notification/tell.queries.ts';
import type { Organization } from '../../organization/organization.entity.ts';
import { subordinates } from '../../organization/organization.queries.ts';
import { checkItems } from '../../work-plan/check-items.queries.ts';
import { AssistanceNotice, AssistanceNoticeWorkItem } from '../assistance-notice.entity.ts';
import type { CancelAssistanceNoticeInput, IssueAssistanceNoticeInput } from '../assistance-notice.inputs.ts';
import { can, canIssue, isVisible } from '../assistance-notice.policy.ts';
import { CoverageRequest } from '../coverage-request.entity.ts';
import { can as canOnRequest, isVisible as isRequestVisible } from '../coverage-request.policy.ts';
import { assistanceStates, coverageStates } from '../coverage-request.state.ts';

const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;

export async function lockedNotice({ em, context }: Work, id: string): Promise<AssistanceNotice> {
  const row = isId(id) ? await em.findOne(AssistanceNotice, { id }, locked) : null;
  if (!row || !isVisible(context.viewer, row)) throw notFound();
  return row;
}

/** The request that the notice follows: signed by all, and the issuer's to handle. */
async function followed(work: Work, id: string | null | undefined): Promise<CoverageRequest | null> {
  if (!id) return null;
  const { viewer } = work.context;
  const row = isId(id) ? await work.em.findOne(CoverageRequest, { id }, locked) : null;
  if (!row || !isRequestVisible(viewer, row) || !canOnRequest(viewer, 'HANDLE', row))
    throw badInput('coverageRequestId', 'notFound');
  if (row.status !== 'APPROVED' && row.status !== 'HANDLED') throw wrongState('notSigned');
  return row;
}

/** A unit below, or the one that asked. */
async function addressee(
  work: Work,
  organizationId: string,
  request: CoverageRequest | null,
): Promise<Organization> {
  const { viewer, clock } = work.context;
  const [row] = await subordinates(work.reader, viewer.organizationId, [organizationId]);
  if (!row || (!row.below && row.id !== request?.organizationId))
    throw badInput('organizationId', 'notSubordinate');
  if (row.validTo !== null && row.validTo < clock.today())
    throw badInput('organizationId', 'abolished', { names: row.shortName });
  return row;
}

function handle({ context, audit }: Work, request: CoverageRequest, noticeId: string): void {
  const status = coverageStates.next(request.status, 'HANDLE');
  if (!status) return;
  audit('CoverageRequest', request.id, { from: request.status, to: status, assistanceNoticeId: noticeId });
  Object.assign(request, {
    status,
    handledAt: context.clock.now().toISOString(),
    handlerId: context.viewer.userId,
  });
}

function checkDays(work: Work, input: IssueAssistanceNoticeInput): void {
  if (input.startsAt <= work.context.clock.now()) throw badInput('startsAt', 'momentPassed');
  const day = dayOf(input.startsAt);
  if (input.feedbackDueOn < day) throw badInput('feedbackDueOn', 'notBefore', { day });
}

function newNotice(
  { context }: Work,
  input: IssueAssistanceNoticeInput,
  unit: Organization,
): AssistanceNotice {
  const { viewer, clock } = context;
  return Object.assign(new AssistanceNotice(), {
    id: newId(),
    ...scopeOf(unit),
    issuerId: viewer.organizationId,
    coverageRequestId: input.coverageRequestId ?? null,
    title: input.title.trim(),
    mediaName: input.mediaName.trim(),
    mediaKind: input.mediaKind,
    journalist: input.journalist.trim(),
    journalistPhone: input.journalistPhone,
    content: input.content.trim(),
    assistance: input.assistance.trim(),
    opinion: input.opinion.trim(),
    startsAt: input.startsAt.toISOString(),
    feedbackDueOn: input.feedbackDueOn,
    issuedAt: clock.now().toISOString(),
    authorId: viewer.userId,
  });
}

/**
 * 协助宣传报道通知: to a unit below, of the office's own accord or for a request that everybody has signed.
 * @throws DomainError FORBIDDEN, WRONG_STATE, BAD_INPUT naming the field
 */
export function issueAssistanceNotice(
  context: Context,
  input: IssueAssistanceNoticeInput,
): Promise<AssistanceNotice> {
  return runCommand(context, 'issueAssistanceNotice', input, async (work) => {
    const { viewer } = work.context;
    if (!canIssue(viewer)) throw forbidden();
    checkDays(work, input);
    const request = await followed(work, input.coverageRequestId);
    const unit = await addressee(work, input.organizationId, request);
    await checkItems(work, input.workItemIds);
    const row = newNotice(work, input, unit);
    work.em.persist(row);
    await work.em.flush();
    work.em.persist(
      input.workItemIds.map((workItemId) =>
        Object.assign(new AssistanceNoticeWorkItem(), { workItemId, noticeId: row.id }),
      ),
    );
    const { title, mediaName, coverageRequestId } = row;
    work.audit('AssistanceNotice', row.id, {
      to: row.status,
      title,
      mediaName,
      coverageRequestId,
      organizationId: unit.id,
    });
    if (request) handle(work, request, row.id);
    await tell(work, 'ASSISTANCE_ISSUED', {
      params: { by: viewer.organizationName, media: mediaName, title, dueOn: row.feedbackDueOn },
      subject: { type: 'AssistanceNotice', id: row.id },
      organizationId: unit.id,
      occasion: 1,
    });
    return row;
  });
}

/** A request whose only notice is gone waits to be handled again. */
async function reopen(work: Work, notice: AssistanceNotice): Promise<void> {
  if (!notice.coverageRequestId) return;
  const { coverageRequestId } = notice;
  const standing = await work.em.count(AssistanceNotice, {
    coverageRequestId,
    status: { $ne: 'CANCELLED' },
    id: { $ne: notice.id },
  });
  const request = await work.em.findOneOrFail(CoverageRequest, { id: coverageRequestId }, locked);
  const status = coverageStates.next(request.status, 'REOPEN');
  if (standing > 0 || !status || request.outcome !== null) return;
  work.audit('CoverageRequest', request.id, { from: request.status, to: status });
  Object.assign(request, { status, handledAt: null, handlerId: null });
}

/** By the office, until the unit has reported back. */
export function cancelAssistanceNotice(
  context: Context,
  input: CancelAssistanceNoticeInput,
): Promise<AssistanceNotice> {
  return runCommand(context, 'cancelAssistanceNotice', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await lockedNotice(work, input.id);
    if (!can(viewer, 'CANCEL', row)) throw forbidden();
    atVersion(row, input.version);
    const status = assistanceStates.next(row.status, 'CANCEL');
    if (!status) throw wrongState();
    const comment = input.reason.trim();
    work.audit('AssistanceNotice', row.id, { from: row.status, to: status, reason: comment });
    Object.assign(row, { status, comment, closedAt: clock.now().toISOString() });
    await reopen(work, row);
    await tell(work, 'ASSISTANCE_CANCELLED', {
      params: { by: viewer.organizationName, title: row.title, comment },
      subject: { type: 'AssistanceNotice', id: row.id },
      organizationId: row.organizationId,
      occasion: 1,
    });
    return row;
  });
}
