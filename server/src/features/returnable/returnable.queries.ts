import type { Work } from '../../kernel/command.ts';
import { type Approved, tellOfApproval } from '../notification/approval-notify.queries.ts';
import type { ReturnableRecord } from './returnable.entity.ts';
import type { WithdrawableRecord } from './withdrawable.entity.ts';

/** Back to be edited; what is to be put right stays with it until it is passed. Its step of state was taken before. */
export async function sendBack(
  work: Work,
  row: ReturnableRecord & { status: string },
  what: Approved,
  comment: string,
): Promise<void> {
  const { viewer, clock } = work.context;
  const returnComment = comment.trim();
  Object.assign(row, {
    ...{ returnerId: viewer.userId, returnedAt: clock.now().toISOString() },
    returnComment,
  });
  work.audit(what.subject.type, row.id, { to: row.status, comment: returnComment });
  await tellOfApproval(work, what, returnComment);
}

/** Passed: what a return asked for is met with it. */
export async function settle(work: Work, row: ReturnableRecord, what: Approved): Promise<void> {
  Object.assign(row, { returnerId: null, returnedAt: null, returnComment: null });
  await tellOfApproval(work, what);
}

/** Ended by its own office: it waits for nobody from now on. Its step of state was taken before. */
export function withdraw(
  { context, audit }: Work,
  row: WithdrawableRecord & { status: string },
  entity: string,
  reason: string,
): void {
  const { viewer, clock } = context;
  const withdrawReason = reason.trim();
  Object.assign(row, {
    ...{ withdrawerId: viewer.userId, withdrawnAt: clock.now().toISOString() },
    withdrawReason,
  });
  audit(entity, row.id, { to: row.status, reason: withdrawReason });
}
