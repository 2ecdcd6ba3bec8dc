import type { AccountabilityAction } from '@duban/schema/vocabulary/accountability';
import { LockMode } from '@mikro-orm/core';
import { atVersion, type Work } from '../../../kernel/command.ts';
import { forbidden, notFound, wrongState } from '../../../kernel/errors.ts';
import { AccountabilityDecision } from '../accountability.entity.ts';
import { can, isOpen } from '../accountability.policy.ts';
import { visibleDecisions } from '../accountability.queries.ts';
import { accountabilityStates } from '../accountability.state.ts';

/** The decision as the viewer may see it, locked. */
export async function findForChange(work: Work, id: string): Promise<AccountabilityDecision> {
  const [visible] = await visibleDecisions(work.context, work.reader, [id]);
  if (!visible) throw notFound();
  return work.em.findOneOrFail(AccountabilityDecision, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Takes the action's step in the table of states; nothing is stored yet. */
export function take(
  work: Work,
  row: AccountabilityDecision,
  action: AccountabilityAction,
  version: number,
): void {
  const { viewer, clock } = work.context;
  if (!can(viewer, action, row)) throw forbidden(row.proposerId === viewer.userId ? 'ownWork' : undefined);
  atVersion(row, version);
  const status = accountabilityStates.next(row.status, action);
  if (!status || !isOpen(action, row, clock.today())) {
    // The state allows it: then the time for it is over.
    if (action === 'REQUEST_REVIEW' && status && row.reviewUntil !== null)
      throw wrongState('reviewTooLate', { day: row.reviewUntil });
    throw wrongState();
  }
  row.status = status;
}
