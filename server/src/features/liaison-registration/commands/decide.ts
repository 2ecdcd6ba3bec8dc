import { LockMode } from '@mikro-orm/core';
import { atVersion, runCommand, type Work } from '../../../kernel/command.ts';
import type { Context } from '../../../kernel/context.ts';
import { addDays } from '../../../kernel/days.ts';
import { badInput, forbidden, wrongState } from '../../../kernel/errors.ts';
import { notify } from '../../notification/notify.queries.ts';
import { LiaisonRegistration } from '../liaison-registration.entity.ts';
import type { DecideLiaisonRegistrationInput } from '../liaison-registration.inputs.ts';
import { can } from '../liaison-registration.policy.ts';
import { liaisonStates } from '../liaison-registration.state.ts';
import { checkEffective, lockedRegistration } from './file.ts';

/** Whoever acted until now did so to the day before. Written first, since one alone may be in force. */
async function replaceFormer(work: Work, row: LiaisonRegistration): Promise<void> {
  const { em, context } = work;
  const former = await em.findOne(
    LiaisonRegistration,
    { organizationId: row.organizationId, status: 'APPROVED' },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  checkEffective(row.effectiveOn, context.clock.today(), former);
  if (!former) return;
  const status = liaisonStates.next(former.status, 'REPLACE');
  if (!status) throw wrongState();
  const endsOn = addDays(row.effectiveOn, -1);
  work.audit('LiaisonRegistration', former.id, { from: former.status, to: status, endsOn });
  Object.assign(former, { status, endsOn });
  await em.flush();
}

async function tellUnit(work: Work, row: LiaisonRegistration): Promise<void> {
  const { viewer, clock } = work.context;
  const kind = row.status === 'RETURNED' ? 'LIAISON_RETURNED' : 'LIAISON_APPROVED';
  await notify(work.reader, {
    kind,
    params: { by: viewer.organizationName, name: row.liaison.name, comment: row.comment ?? '' },
    subject: { type: 'LiaisonRegistration', id: row.id },
    organizationIds: [row.organizationId],
    actorId: viewer.userId,
    at: clock.now(),
    dedupKey: `${kind} ${row.id}`,
  });
}

/**
 * 审核, by the publicity office of the unit's superior; never by whoever filed.
 * @throws DomainError NOT_FOUND, FORBIDDEN, WRONG_STATE, CONFLICT, BAD_INPUT naming `comment` or `effectiveOn`
 */
export function decideLiaisonRegistration(
  context: Context,
  input: DecideLiaisonRegistrationInput,
): Promise<LiaisonRegistration> {
  return runCommand(context, 'decideLiaisonRegistration', input, async (work) => {
    const { viewer, clock } = work.context;
    const row = await lockedRegistration(work, input.id);
    if (!can(viewer, input.decision, row))
      throw forbidden(row.filerId === viewer.userId ? 'ownWork' : undefined);
    atVersion(row, input.version);
    const status = liaisonStates.next(row.status, input.decision);
    if (!status) throw wrongState();
    const comment = input.comment?.trim() || null;
    if (status === 'RETURNED' && !comment) throw badInput('comment', 'commentRequired');
    if (status === 'APPROVED') await replaceFormer(work, row);
    work.audit('LiaisonRegistration', row.id, { from: row.status, to: status, comment });
    Object.assign(row, {
      status,
      comment,
      deciderId: viewer.userId,
      decidedAt: clock.now().toISOString(),
    });
    await tellUnit(work, row);
    return row;
  });
}
