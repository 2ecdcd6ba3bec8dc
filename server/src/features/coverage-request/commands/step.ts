import type { NotificationKind, NotificationParams } from '@duban/schema/vocabulary/notification';
import type { RoleName } from '@duban/schema/vocabulary/user';
import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../kernel/command.ts';
import { badInput, notFound } from '../../../kernel/errors.ts';
import { isId } from '../../../kernel/id.ts';
import { notify } from '../../notification/notify.queries.ts';
import { missingItem } from '../../work-plan/work-item.queries.ts';
import { CoverageRequest } from '../coverage-request.entity.ts';
import { isVisible } from '../coverage-request.policy.ts';

export async function lockedRequest({ em, context }: Work, id: string): Promise<CoverageRequest> {
  const row = isId(id)
    ? await em.findOne(CoverageRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    : null;
  if (!row || !isVisible(context.viewer, row)) throw notFound();
  return row;
}

/** The points that it names must be there for the viewer to see. */
export async function checkItems({ context, reader }: Work, workItemIds: readonly string[]): Promise<void> {
  const missing = await missingItem(context, reader, workItemIds);
  if (missing !== null) throw badInput(`workItemIds.${missing}`, 'notFound');
}

interface Told<Kind extends NotificationKind> {
  params: NotificationParams<Kind>;
  subject: { type: 'CoverageRequest' | 'AssistanceNotice'; id: string };
  organizationId: string;
  roles?: readonly RoleName[];
  /** Tells one occasion of the kind from the next. */
  occasion: string | number;
}

/** Those of one organization who hear of the kind. */
export async function tell<Kind extends NotificationKind>(
  { reader, context }: Work,
  kind: Kind,
  { organizationId, occasion, roles, ...what }: Told<Kind>,
): Promise<void> {
  await notify(reader, {
    kind,
    ...what,
    ...(roles && { roles }),
    organizationIds: [organizationId],
    actorId: context.viewer.userId,
    at: context.clock.now(),
    dedupKey: `${kind} ${what.subject.id} ${occasion}`,
  });
}
