import { runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { dayOf } from '../../../kernel/days.ts';
import { badInput, wrongState } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { attach } from '../../attachment/attachment.queries.ts';
import { tell } from '../../notification/tell.queries.ts';
import { PressApproval } from '../press-approval.entity.ts';
import type { PressRelease } from '../press-release.entity.ts';
import type { DecidePressApprovalInput, RecordPressConsentInput } from '../press-release.inputs.ts';
import { pressStates, stepAt } from '../press-release.state.ts';
import { step, tellNext } from './step.ts';

/** The day on which a step was decided: outside, as the reply says. */
const dayDecided = (one: Pick<PressApproval, 'decidedOn' | 'at'>) => one.decidedOn ?? dayOf(new Date(one.at));

/** What is decided outside is recorded with who, when and the reply; within, the account says it. */
async function checkPlace(work: Work, row: PressRelease, input: DecidePressApprovalInput): Promise<void> {
  const { outside, attachmentIds } = input;
  if (stepAt(row.steps, row.position)?.kind !== 'OUTSIDE') {
    if (outside != null) throw badInput('outside', 'notForThisStep');
    if (attachmentIds?.length) throw badInput('attachmentIds', 'notForThisStep');
    return;
  }
  if (outside == null) throw badInput('outside', 'required');
  if (!input.comment?.trim()) throw badInput('comment', 'required');
  if (outside.decidedOn > work.context.clock.today()) throw badInput('outside.decidedOn', 'inFuture');
  const earlier = await work.em.find(PressApproval, { releaseId: row.id, round: row.round });
  const day = earlier.map(dayDecided).sort().at(-1);
  if (day && outside.decidedOn < day) throw badInput('outside.decidedOn', 'beforeStep', { day });
}

async function tellResult(work: Work, row: PressRelease, comment: string | null): Promise<void> {
  const subject = { type: 'PressRelease', id: row.id } as const;
  const occasion = row.round;
  if (row.status === 'RETURNED')
    await tell(work, 'PRESS_RETURNED', {
      params: { step: stepAt(row.steps, row.position)?.name ?? '', title: row.title, comment: comment ?? '' },
      ...{ subject, occasion, organizationId: row.organizationId },
    });
  if (row.status !== 'APPROVED') return;
  for (const organizationId of new Set([row.organizationId, row.bureauId]))
    await tell(work, 'PRESS_APPROVED', { params: { title: row.title }, subject, occasion, organizationId });
}

/**
 * The awaited step: passed, or returned with the reason to whoever drafted.
 * @throws DomainError NOT_FOUND, FORBIDDEN (also tookAStep), WRONG_STATE, CONFLICT, BAD_INPUT naming the field
 */
export function decidePressApproval(
  context: Context,
  input: DecidePressApprovalInput,
): Promise<PressRelease> {
  return runCommand(context, 'decidePressApproval', input, async (work) => {
    const { viewer, clock } = work.context;
    const { decision, outside } = input;
    const { row, status } = await step(work, input, decision);
    const comment = input.comment?.trim() || null;
    if (decision === 'RETURN' && !comment) throw badInput('comment', 'commentRequired');
    await checkPlace(work, row, input);
    const awaited = stepAt(row.steps, row.position);
    if (!awaited || row.digest === null) throw wrongState();
    const last = row.position === row.steps.length;
    const next = decision === 'PASS' && last ? pressStates.next(row.status, 'COMPLETE') : status;
    const approval = Object.assign(new PressApproval(), {
      id: newId(),
      ...{ releaseId: row.id, round: row.round, position: row.position, digest: row.digest },
      ...{ step: awaited.name, decision, comment },
      at: clock.now().toISOString(),
      personId: viewer.userId,
      decidedBy: outside?.decidedBy.trim() ?? null,
      decidedOn: outside?.decidedOn ?? null,
      replyNumber: outside?.replyNumber?.trim() || null,
    });
    work.em.persist(approval);
    await work.em.flush();
    await attach(work, input.attachmentIds ?? [], { pressApprovalId: approval.id });
    const { decidedBy, decidedOn } = approval;
    work.audit('PressRelease', row.id, {
      from: row.status,
      to: next,
      step: awaited.name,
      ...{ decision, comment, decidedBy, decidedOn, round: row.round },
    });
    Object.assign(row, {
      status: next,
      ...(decision === 'PASS' && { position: row.position + 1 }),
      ...(next === 'APPROVED' && { approvedAt: approval.at }),
    });
    await tellNext(work, row);
    await tellResult(work, row, comment);
    return row;
  });
}

/** 政府同意, without which a special release does not go out. */
export function recordPressConsent(context: Context, input: RecordPressConsentInput): Promise<PressRelease> {
  return runCommand(context, 'recordPressConsent', input, async (work) => {
    const { row, status } = await step(work, input, 'CONSENT');
    if (input.day > work.context.clock.today()) throw badInput('day', 'inFuture');
    const consent = {
      consentBy: input.by.trim(),
      consentOn: input.day,
      consentReference: input.reference.trim(),
    };
    work.audit('PressRelease', row.id, { to: status, ...consent });
    return Object.assign(row, consent);
  });
}
