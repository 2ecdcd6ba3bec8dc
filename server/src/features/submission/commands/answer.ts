import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { badInput } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { Invitation } from '../../invitation/invitation.entity.ts';
import { availableActions } from '../../invitation/invitation.policy.ts';
import { notify } from '../../notification/notify.queries.ts';
import type { Submission } from '../submission.entity.ts';

/** The invitation that the piece is to answer; late ones are answered too, until the office has settled them. */
export async function openInvitation({ em, context }: Work, id: string): Promise<Invitation> {
  const { viewer, clock } = context;
  const row = isId(id)
    ? await em.findOne(Invitation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    : null;
  if (row?.organizationId !== viewer.organizationId) throw badInput('invitationId', 'notFound');
  if (!availableActions(viewer, row, clock.today()).includes('ANSWER'))
    throw badInput('invitationId', 'invitationClosed');
  return row;
}

export async function answerInvitation(work: Work, row: Invitation, piece: Submission): Promise<void> {
  const { viewer, clock } = work.context;
  Object.assign(row, {
    status: 'ANSWERED',
    submissionId: piece.id,
    closedAt: piece.submittedAt,
    late: row.dueOn < clock.today(),
  });
  await notify(work.reader, {
    kind: 'INVITATION_ANSWERED',
    params: { by: viewer.organizationName, title: row.title },
    subject: { type: 'Invitation', id: row.id },
    organizationIds: [row.issuerId],
    actorId: viewer.userId,
    at: clock.now(),
    dedupKey: `INVITATION_ANSWERED ${row.id}`,
  });
}
