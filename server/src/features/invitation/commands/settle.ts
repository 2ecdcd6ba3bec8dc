import type { InvitationAction } from '@duban/schema/vocabulary/invitation';
import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { isId, newId } from '../../../kernel/id.ts';
import { scopeOf } from '../../../kernel/scoped-record.ts';
import { notify } from '../../notification/notify.queries.ts';
import { PublicityFault } from '../../scoring/publicity-fault.entity.ts';
import { Invitation } from '../invitation.entity.ts';
import type { CancelInvitationInput, FailInvitationInput } from '../invitation.inputs.ts';
import { availableActions, isVisible, mayDo } from '../invitation.policy.ts';

async function toSettle(
  { em, context }: Work,
  { id, version }: FailInvitationInput,
  action: InvitationAction,
): Promise<Invitation> {
  const { viewer, clock } = context;
  const row = isId(id)
    ? await em.findOne(Invitation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!row || !isVisible(viewer, row)) throw notFound();
  if (!mayDo(viewer, 'CANCEL', row, clock.today())) throw forbidden();
  atVersion(row, version);
  if (row.status !== 'OPEN') throw wrongState('invitationClosed');
  if (!availableActions(viewer, row, clock.today()).includes(action))
    throw wrongState('invitationNotDue', { dueOn: row.dueOn });
  return row;
}

async function tellUnit(
  { reader, context }: Work,
  kind: 'INVITATION_FAILED' | 'INVITATION_CANCELLED',
  row: Invitation,
): Promise<void> {
  await notify(reader, {
    kind,
    params: { by: context.viewer.organizationName, title: row.title, reason: row.reason ?? '' },
    subject: { type: 'Invitation', id: row.id },
    organizationIds: [row.organizationId],
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${row.id}`,
  });
}

/** 认定未完成: the fault is of the day on which it was due, and scored by the scheme of that day. */
export function failInvitation(context: Context, input: FailInvitationInput): Promise<Invitation> {
  return runCommand(context, 'failInvitation', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await toSettle(work, input, 'FAIL');
    const at = clock.now().toISOString();
    const reason = input.reason.trim();
    const fault = Object.assign(new PublicityFault(), {
      id: newId(),
      ...scopeOf({ ...row, id: row.organizationId }),
      ...{
        fault: 'INVITATION_FAILED',
        submissionId: null,
        day: row.dueOn,
        reason: `${row.title}：${reason}`,
      },
      ...{ recordedAt: at, recorderId: viewer.userId },
    });
    work.em.persist(fault);
    await work.em.flush();
    Object.assign(row, { status: 'FAILED', closedAt: at, reason, faultId: fault.id });
    work.audit('Invitation', row.id, { from: 'OPEN', to: 'FAILED', reason, faultId: fault.id });
    await tellUnit(work, 'INVITATION_FAILED', row);
    return row;
  });
}

export function cancelInvitation(context: Context, input: CancelInvitationInput): Promise<Invitation> {
  return runCommand(context, 'cancelInvitation', input, async (work) => {
    const row = await toSettle(work, input, 'CANCEL');
    const reason = input.reason.trim();
    Object.assign(row, { status: 'CANCELLED', closedAt: work.context.clock.now().toISOString(), reason });
    work.audit('Invitation', row.id, { from: 'OPEN', to: 'CANCELLED', reason });
    await tellUnit(work, 'INVITATION_CANCELLED', row);
    return row;
  });
}
