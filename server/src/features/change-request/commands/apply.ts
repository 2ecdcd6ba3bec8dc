import { type ChangeKind, changeKinds } from '@duban/schema/vocabulary/change-request';
import type { Work } from '../../../kernel/command.ts';
import { badInput, wrongState } from '../../../kernel/errors.ts';
import { Assignment } from '../../assignment/assignment.entity.ts';
import { changedBy } from '../../assignment/assignment.policy.ts';
import { settlePeriods } from '../../assignment/reporting-period.queries.ts';
import type { ChangeRequest } from '../change-request.entity.ts';
import { lapseRequests, standingOf } from '../change-request.queries.ts';
import { cancelWhole, resumeWhole, suspendWhole } from './cascade.ts';
import { checkExtension } from './due-date.ts';
import { type Recipient, replacementFor } from './reassign.ts';

/** What is part of a suspended whole goes on with it, not by itself. */
async function checkParent({ em }: Work, row: Assignment): Promise<void> {
  const parent = row.parentId ? await em.findOneOrFail(Assignment, { id: row.parentId }) : null;
  if (parent?.status === 'SUSPENDED') throw wrongState('parentSuspended');
}

type Change = (work: Work, row: Assignment, request: ChangeRequest, to: Recipient) => Promise<Assignment[]>;

/** What each kind does once it is decided; every one answers the assignments that it changed. */
const changes: Readonly<Record<ChangeKind, Change>> = {
  async EXTENSION(work, row, request, { dueOn }) {
    request.grantedDueOn = await checkExtension(work, row, dueOn ?? request.dueOn);
    const standing = await standingOf(work.reader, [row.id]);
    work.audit('Assignment', row.id, { from: row.dueOn, dueOn: request.grantedDueOn, requestId: request.id });
    row.extend(request.grantedDueOn, standing(row.id));
    await settlePeriods(work.reader, row, work.context.clock.today(), (book) => book.redraw());
    return [row];
  },
  async SUSPENSION(work, row, request) {
    checkUntil(work, request.until);
    return suspendWhole(work, row, request);
  },
  async RESUMPTION(work, row) {
    await checkParent(work, row);
    return resumeWhole(work, row, work.context.clock.today());
  },
  async CANCELLATION(work, row, request) {
    return cancelWhole(work, row, request, work.context.clock.today());
  },
  async REASSIGNMENT(work, row, request, to) {
    await checkParent(work, row);
    await replacementFor(work, row, to);
    return cancelWhole(work, row, request, work.context.clock.today());
  },
};

/** @throws DomainError BAD_INPUT naming `until` where it is not after today */
export function checkUntil({ context }: Work, until: string | null): void {
  const day = context.clock.today();
  if (until !== null && until <= day) throw badInput('until', 'mustBeAfter', { day });
}

/** Makes the change that was decided on; requests that it leaves without a purpose lapse. */
export async function makeChange(
  work: Work,
  row: Assignment,
  request: ChangeRequest,
  to: Recipient,
): Promise<void> {
  if (changedBy(row, request.kind) === null) throw wrongState();
  const changed = await changes[request.kind](work, row, request, to);
  const pointless = changeKinds.filter(
    (kind) => kind === request.kind || changed.every((each) => changedBy(each, kind) === null),
  );
  await lapseRequests(
    work,
    changed.map(({ id }) => id),
    pointless,
    request.id,
  );
}
