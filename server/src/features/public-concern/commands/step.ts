import type { NotificationKind, NotificationParams } from '@duban/schema/vocabulary/notification';
import type { ConcernAction, ConcernStatus } from '@duban/schema/vocabulary/public-concern';
import type { RoleName } from '@duban/schema/vocabulary/user';
import { atVersion, type Work } from '../../../kernel/command.ts';
import { forbidden, wrongState } from '../../../kernel/errors.ts';
import { notify } from '../../notification/notify.queries.ts';
import { lockedConcern } from '../concern-task.queries.ts';
import type { ConcernStep, PublicConcern } from '../public-concern.entity.ts';
import { can } from '../public-concern.policy.ts';
import { concernStates } from '../public-concern.state.ts';

/**
 * The concern at that version, and what the action makes of it.
 * @throws DomainError NOT_FOUND, FORBIDDEN, CONFLICT, WRONG_STATE
 */
export async function stepOf(
  work: Work,
  { id, version }: { id: string; version: number },
  action: ConcernAction,
): Promise<{ row: PublicConcern; status: ConcernStatus }> {
  const row = await lockedConcern(work, id);
  const status = concernStates.next(row.status, action);
  if (!status) {
    atVersion(row, version);
    throw wrongState();
  }
  if (!can(work.context.viewer, action, row))
    throw forbidden(ownAnswer(work, action, row) ? 'ownWork' : undefined);
  atVersion(row, version);
  return { row, status };
}

const ownAnswer = ({ context }: Work, action: ConcernAction, row: PublicConcern): boolean =>
  (action === 'ACCEPT' || action === 'RETURN') && row.answererId === context.viewer.userId;

/** The step as it stays on the concern; what was audited says no more than this. */
export function noted(
  { context }: Work,
  row: PublicConcern,
  step: Pick<ConcernStep, 'action'> & Partial<ConcernStep>,
): ConcernStep[] {
  return [
    ...row.steps,
    {
      text: null,
      dueOn: null,
      organizationId: null,
      at: context.clock.now().toISOString(),
      personId: context.viewer.userId,
      ...step,
    },
  ];
}

interface Told<Kind extends NotificationKind> {
  params: NotificationParams<Kind>;
  organizationIds: readonly (string | null)[];
  roles?: readonly RoleName[];
}

/** Once for each version of the concern: a step that is taken again is another occasion. */
export async function tell<Kind extends NotificationKind>(
  { reader, context }: Work,
  kind: Kind,
  row: PublicConcern,
  { organizationIds, ...what }: Told<Kind>,
): Promise<void> {
  await notify(reader, {
    kind,
    ...what,
    organizationIds: organizationIds.filter((id) => id !== null),
    subject: { type: 'PublicConcern', id: row.id },
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${row.id} ${row.version}`,
  });
}
